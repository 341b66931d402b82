import { type Citation, readCitations } from '../language/citations/read-citations.ts'
import { bindCasualties } from '../language/counts/bind-casualties.ts'
import { readCounts } from '../language/counts/read-counts.ts'
import { type Discourse, NO_DISCOURSE } from '../language/events/discourse.ts'
import type { DraftDate, EventDraft } from '../language/events/event-draft.ts'
import { readEvents } from '../language/events/read-events.ts'
import { asSentenceTimes } from '../language/events/sentence-times.ts'
import { type FigureDraft, readFigures } from '../language/figures/read-figures.ts'
import type { NameContext } from '../language/names/name-context.ts'
import type { NameIndex } from '../language/names/name-index.ts'
import type { NameMention } from '../language/names/name-mention.ts'
import type { States } from '../language/names/resolve-state.ts'
import { splitSentences } from '../language/sentences/split-sentences.ts'
import { contains, type Span } from '../language/span.ts'
import type { readTimes } from '../language/time/read-times.ts'
import { type ResolvedTime, resolveTimes } from '../language/time/resolve-times.ts'
import type { ActorRow } from '../model/lexicon.ts'
import type { Section } from '../vocabulary/record-words.ts'
import { entryYears } from './entry-years.ts'
import { isAll } from './outline/date-label.ts'
import type { ReportParagraph } from './report-paragraph.ts'

/** The names that a report is read with. */
export interface ReportNames {
  readonly index: NameIndex
  readonly people: NameContext['people']
  readonly called: NameContext['called']
  readonly smallWords: NameContext['smallWords']
  readonly states: States
  readonly timesIn: typeof readTimes
}

/** A sentence with the sources that it cites. */
export interface CitedSentence extends Span {
  readonly sources: readonly string[]
}

/** A paragraph with all that was read from it. */
export interface ReadParagraph {
  readonly paragraph: ReportParagraph
  readonly sentences: readonly CitedSentence[]
  readonly times: readonly ResolvedTime[]
  /** Dates that lack a year which the text could give them. */
  readonly undated: readonly Span[]
  readonly names: readonly NameMention[]
  readonly events: readonly EventDraft[]
  readonly figures: readonly FigureDraft[]
}

/** The party of an entry as whom its sentences leave out: "Formed in 2012, …". */
const asSubject = ({ id, name, aliases, kind }: ActorRow): NameMention => ({
  from: 0,
  to: 0,
  start: 0,
  end: 0,
  text: name,
  kind: 'actor',
  id,
  name,
  aliases,
  actorKind: kind,
  place: null,
})

/** Whether a paragraph goes on in the same breath as the one before. */
const goesOn = (before: ReportParagraph | undefined, paragraph: ReportParagraph): boolean =>
  before !== undefined &&
  before.section === paragraph.section &&
  before.entry === paragraph.entry &&
  before.party === paragraph.party

/** Sections that tell what happened, one after the other. */
const NARRATIVE: ReadonlySet<Section> = new Set(['summary', 'status', 'politics', 'background', 'other'])

/** From so many entries on a report is told year by year, and what stands outside of them goes on with none. */
const CHRONICLE = 3

/** The date last named, where a chapter without a year of its own may go on with it: "3. The fall of the capital". */
function namedAcross(
  before: ReportParagraph | undefined,
  { section, entry, party }: ReportParagraph,
  named: string | null,
): string | null {
  const isNext = before?.party === null && NARRATIVE.has(before.section) && NARRATIVE.has(section)
  return isNext && entry === null && party === null ? named : null
}

/**
 * Reads the paragraphs of a file one after the other, each with what those before it in the same entry left to it: not the
 * time of a happening, but the date last named, which "a week later" counts from. Each is given before the next is read,
 * since all that is read of a long report would take much room.
 */
export function* readParagraphs(
  paragraphs: readonly ReportParagraph[],
  names: ReportNames,
  parties: readonly (ActorRow | undefined)[],
): Generator<ReadParagraph> {
  let discourse: Discourse = NO_DISCOURSE
  const isChronicle = new Set(paragraphs.flatMap(({ entry }) => entry ?? [])).size >= CHRONICLE
  for (const [index, paragraph] of paragraphs.entries()) {
    const party = paragraph.party === null ? undefined : parties[paragraph.party]
    const before = paragraphs[index - 1]
    if (!goesOn(before, paragraph))
      discourse = party
        ? { ...NO_DISCOURSE, subjects: [asSubject(party)], topic: [asSubject(party)] }
        : { ...NO_DISCOURSE, named: isChronicle ? null : namedAcross(before, paragraph, discourse.named) }
    const read = readParagraph(paragraph, names, { discourse, subject: party?.name })
    discourse = read.discourse
    yield read.result
  }
}

/** The date of what stands under a line that is a date and no more: "April", "6 June 2015". */
function datelineOf(paragraph: ReportParagraph, [time, ...more]: readonly ResolvedTime[]): DraftDate | undefined {
  if (!time || more.length > 0 || !isAll(paragraph.text, time, paragraph.from)) return undefined
  return { edtf: time.meant, text: time.text, basis: `from the heading ${time.text}` }
}

interface Context {
  readonly discourse: Discourse
  /** Name of the party whose entry it is. */
  readonly subject: string | undefined
}

function readParagraph(
  paragraph: ReportParagraph,
  names: ReportNames,
  { discourse, subject }: Context,
): { result: ReadParagraph; discourse: Discourse } {
  const { text, from } = paragraph
  const entry = entryYears(paragraph)
  const citations = readCitations(text)
  const brackets = citations.filter((citation) => !citation.inline)
  const label: readonly Span[] = from > 0 ? [{ start: 0, end: from }] : []
  const read = names.timesIn(text).filter((mention) => mention.start >= from)
  const {
    times,
    last: named,
    mentions,
    undated,
  } = resolveTimes(read, {
    year: entry.year,
    under: discourse.last?.edtf ?? null,
    last: discourse.named ?? (entry.year === null && entry.first !== null ? String(entry.first) : null),
  })
  const counts = readCounts(text, { skip: [...mentions, ...brackets, ...label] })
  const sentences = citedSentences(text, citations)
  const events = readEvents(
    {
      ...names,
      text,
      sentences,
      skip: [...label, ...brackets],
      times: asSentenceTimes(text, times),
      casualties: bindCasualties(text, counts),
      year: entry.edtf,
    },
    discourse,
  )
  const figures = figuresOf(paragraph, { sentences, times, citations, subject })
  // What a paragraph tells leaves no date to the next, but a heading does.
  const last = datelineOf(paragraph, times) ?? discourse.last
  return {
    result: { paragraph, sentences, times, undated, names: events.names, events: events.drafts, figures },
    discourse: { ...events.discourse, named, last },
  }
}

/** The sentences of a text, each with the sources named in it or in brackets behind it. */
function citedSentences(text: string, citations: readonly Citation[]): readonly CitedSentence[] {
  return splitSentences(text).map((span) => {
    const own = citations.filter((citation) => contains(span, citation))
    return {
      start: span.start,
      end: span.end,
      sources: own.length === 0 ? NO_SOURCES : [...new Set(own.flatMap(({ sources }) => sources))],
    }
  })
}

/** One for all sentences that cite nothing, as most do. */
const NO_SOURCES: readonly string[] = []

interface FigureInput {
  readonly sentences: readonly CitedSentence[]
  readonly times: readonly ResolvedTime[]
  readonly citations: readonly Citation[]
  readonly subject: string | undefined
}

/** The figures of a paragraph; positions are made those of the paragraph. */
function figuresOf(
  { text, section, year, label, from }: ReportParagraph,
  { sentences, times, citations, subject }: FigureInput,
): readonly FigureDraft[] {
  return sentences.flatMap((sentence, index) => {
    const start = Math.max(sentence.start, from)
    if (start >= sentence.end) return []
    const inSentence = <Part extends Span>(parts: readonly Part[]): Part[] =>
      parts
        .filter((part) => contains({ start, end: sentence.end }, part))
        .map((part) => ({ ...part, start: part.start - start, end: part.end - start }))
    const drafts = readFigures(text.slice(start, sentence.end), {
      section,
      entryYear: year,
      label,
      times: inSentence(times).map((time) => ({ start: time.start, end: time.end, edtf: time.meant })),
      citations: inSentence(citations),
      sourcesBefore: sentences[index - 1]?.sources ?? [],
      ...(subject === undefined ? {} : { subject }),
    })
    return drafts.map((draft) => ({ ...draft, start: draft.start + start, end: draft.end + start }))
  })
}
