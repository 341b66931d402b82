import type { FactMention, Mention, PassageRecord } from '../model/records.ts'
import type { ToldFigure } from './compile-figures.ts'
import { mentionOf } from './draft-mentions.ts'
import type { ReadParagraph } from './read-paragraphs.ts'
import { locateSpan, type ReportFile } from './report-file.ts'
import { shareEquals } from './share-equals.ts'

/** All that a file tells, with where its words stand. */
export interface ToldDocument {
  readonly mentions: readonly Mention[]
  readonly figures: readonly ToldFigure[]
  /** Makes a passage of every sentence, headings too: what is searched, and what is cited. */
  readonly passages: () => readonly PassageRecord[]
  /** The first time, and those that are none in the calendar: what is odd about dates. */
  readonly times: readonly Pick<ReadParagraph, 'paragraph' | 'times'>[]
}

/**
 * Takes from paragraphs what goes into records, one after the other: what else was read of a paragraph can be forgotten
 * before the next is read.
 * @param see is shown each paragraph with all that was read of it
 */
export function tellDocument(
  report: string,
  file: ReportFile,
  paragraphs: Iterable<ReadParagraph>,
  see: (read: ReadParagraph) => void,
): ToldDocument {
  const mentions: Mention[] = []
  const figures: ToldFigure[] = []
  const told: Pick<ReadParagraph, 'paragraph' | 'sentences'>[] = []
  const times: Pick<ReadParagraph, 'paragraph' | 'times'>[] = []
  const share = shareEquals()
  for (const read of paragraphs) {
    see(read)
    mentions.push(...mentionsIn(file, read).map((mention) => sparingly(mention, share)))
    figures.push(...figuresIn(file, read))
    told.push({ paragraph: read.paragraph, sentences: read.sentences })
    const odd = read.times.filter((time, index) => (index === 0 && times.length === 0) || time.problem)
    if (odd.length > 0) times.push({ paragraph: read.paragraph, times: odd })
  }
  return { mentions, figures, passages: passagesLater(report, file, told), times }
}

/** Made here, since a function made where all was read keeps all that was read alive. */
function passagesLater(
  report: string,
  file: ReportFile,
  told: readonly Pick<ReadParagraph, 'paragraph' | 'sentences'>[],
): ToldDocument['passages'] {
  return () => told.flatMap((each) => passagesIn(report, file, each))
}

/** A mention that shares what others have said in the same words, as a long report holds ten thousands. */
function sparingly(mention: Mention, share: ReturnType<typeof shareEquals>): Mention {
  const { date, places, actors } = mention.said
  return {
    ...mention,
    sources: share(mention.sources),
    said: { ...mention.said, date: share(date), places: share(places.map(share)), actors: share(actors.map(share)) },
    rules: share(mention.rules),
  }
}

/** What a paragraph tells, in the order of the text: a noun before the clause that it opens. */
function mentionsIn(file: ReportFile, { paragraph, sentences, events }: ReadParagraph): readonly Mention[] {
  return events
    .flatMap((draft) => {
      const sources = sentences.find((sentence) => sentence.start === draft.sentence.start)?.sources ?? []
      return mentionOf(file, paragraph, draft, sources) ?? []
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function figuresIn(file: ReportFile, { paragraph, sentences, figures }: ReadParagraph): readonly ToldFigure[] {
  return figures.map((draft) => {
    const sentence = sentences.find(({ start, end }) => start <= draft.start && draft.start < end) ?? draft
    const passage = `${file.document}:${locateSpan(file, paragraph, sentence).start}`
    const mention: FactMention = Object.assign(locateSpan(file, paragraph, draft), {
      passage,
      sources: [...draft.sources],
    })
    return { draft, mention }
  })
}

function passagesIn(
  report: string,
  file: ReportFile,
  { paragraph, sentences }: Pick<ReadParagraph, 'paragraph' | 'sentences'>,
): readonly PassageRecord[] {
  return sentences.map((sentence) => {
    const place = locateSpan(file, paragraph, sentence)
    return {
      kind: 'passage' as const,
      id: `${file.document}:${place.start}`,
      report,
      ...place,
      sources: [...sentence.sources],
    }
  })
}
