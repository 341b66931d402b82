import { type Citation, readCitations } from '../language/citations/read-citations.ts'
import { bindCasualties } from '../language/counts/bind-casualties.ts'
import { readCounts } from '../language/counts/read-counts.ts'
import type { Count } from '../language/events/count-from-told.ts'
import { type Discourse, NO_DISCOURSE } from '../language/events/discourse.ts'
import type { EventDraft } from '../language/events/event-draft.ts'
import { readEvents } from '../language/events/read-events.ts'
import { asSentenceTimes } from '../language/events/sentence-times.ts'
import { type ToldTime, withTold } from '../language/events/told-times.ts'
import { readFigureHeads, readFigureRow, readFigureSeries } from '../language/figures/read-figure-series.ts'
import { type FigureDraft, readFigures } from '../language/figures/read-figures.ts'
import type { NameContext } from '../language/names/name-context.ts'
import type { NameIndex } from '../language/names/name-index.ts'
import type { NameMention } from '../language/names/name-mention.ts'
import type { States } from '../language/names/resolve-state.ts'
import { splitSentences } from '../language/sentences/split-sentences.ts'
import { contains, type Span, touches } from '../language/span.ts'
import { countOf } from '../language/time/link-counts.ts'
import { type ResolvedTime, resolveTimes } from '../language/time/resolve-times.ts'
import type { TimeMention } from '../language/time/time-value.ts'
import type { ActorRow } from '../model/lexicon.ts'
import { entryYears } from './entry-years.ts'
import { followYears } from './follow-years.ts'
import { datelineOf, noteHead } from './note-head.ts'
import type { ReportParagraph } from './report-paragraph.ts'

/** The names that a report is read with. */
export interface ReportNames {
  readonly index: NameIndex
  readonly people: NameContext['people']
  readonly called: NameContext['called']
  readonly smallWords: NameContext['smallWords']
  readonly states: States
  readonly timesIn: (text: string) => readonly TimeMention[]
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
  const namedFor = followYears(paragraphs)
  let dated: readonly ToldTime[] = []
  let heads: readonly string[] | undefined
  for (const [index, paragraph] of paragraphs.entries()) {
    const isBelowRow = paragraphs[index - 1]?.text.includes(' |') === true && paragraph.text.includes(' |')
    heads = readFigureHeads(paragraph.text) ?? (isBelowRow ? heads : undefined)
    const party = paragraph.party === null ? undefined : parties[paragraph.party]
    const before = paragraphs[index - 1]
    const named = namedFor(before, paragraph, discourse.named)
    if (!goesOn(before, paragraph))
      discourse = party
        ? { ...NO_DISCOURSE, subjects: [asSubject(party)], topic: [asSubject(party)] }
        : { ...NO_DISCOURSE, named }
    const read = readParagraph(paragraph, names, { discourse, subject: party?.name, told: dated, heads })
    discourse = read.discourse
    dated = withTold(dated, read.result.events, paragraph.text)
    yield read.result
  }
}

interface Context {
  readonly discourse: Discourse
  /** Name of the party whose entry it is. */
  readonly subject: string | undefined
  /** What was told before, with its dates. */
  readonly told: readonly ToldTime[]
  /** Heads of the table of figures that it is a row of. */
  readonly heads: readonly string[] | undefined
}

function readParagraph(
  paragraph: ReportParagraph,
  names: ReportNames,
  { discourse, subject, told, heads }: Context,
): { result: ReadParagraph; discourse: Discourse } {
  const { text, from } = paragraph
  const entry = entryYears(paragraph)
  const citations = readCitations(text)
  const brackets = citations.filter((citation) => !citation.inline)
  const label: readonly Span[] = from > 0 ? [{ start: 0, end: from }] : []
  const read = timesBehind(text, from, names.timesIn)
  const {
    times,
    last: named,
    mentions,
    undated,
  } = resolveTimes(read, {
    year: entry.year,
    within: paragraph.months ?? null,
    under: discourse.head?.edtf ?? null,
    last: discourse.named ?? (entry.year === null && entry.first !== null ? String(entry.first) : null),
  })
  const counts = readCounts(text, { skip: [...mentions, ...brackets, ...label] })
  const sentences = citedSentences(text, citations)
  const { head, isNote } = noteHead(paragraph, times, discourse.head)
  const events = readEvents(
    {
      ...names,
      text,
      isNote,
      sentences,
      skip: [...label, ...brackets],
      times: asSentenceTimes(text, times),
      casualties: bindCasualties(text, counts),
      counts,
      year: entry.edtf,
      countsFromTold: countsIn(mentions),
      told,
    },
    { ...discourse, head, last: head ?? discourse.last },
  )
  const dated = times.map((time) => ({ start: time.start, end: time.end, edtf: time.meant }))
  const counted = heads
    ? readFigureRow(text, heads, { times: dated, entry: entry.edtf })
    : readFigureSeries(text, paragraph.label)
  const inProse = figuresOf(paragraph, { sentences, times, citations, subject })
  const figures = [...counted, ...inProse.filter((draft) => !counted.some((other) => touches(other, draft)))]
  // What a paragraph tells leaves no date to the next, but a heading does.
  const above = datelineOf(paragraph, times) ?? discourse.head
  return {
    result: { paragraph, sentences, times, undated, names: events.names, events: events.drafts, figures },
    discourse: { ...events.discourse, named, head: above, last: above },
  }
}

/** The times of the prose of a paragraph, where none reaches into its label: "1994 – 3 May: …". */
function timesBehind(text: string, from: number, timesIn: ReportNames['timesIn']): readonly TimeMention[] {
  const times = timesIn(text)
  if (!times.some(({ start, end }) => start < from && end > from)) return times.filter(({ start }) => start >= from)
  return timesIn(text.slice(from)).map((time) => ({ ...time, start: time.start + from, end: time.end + from }))
}

/** The counts from happenings among the times of a text. */
const countsIn = (mentions: readonly TimeMention[]): readonly Count[] =>
  mentions.flatMap(({ start, end, text, value }) => {
    const count = value.kind === 'from-event' ? countOf(text) : undefined
    return count ? [{ start, end, text, value: count }] : []
  })

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
      sentenceBefore: text.slice(sentences[index - 1]?.start ?? 0, sentences[index - 1]?.end ?? 0),
      ...(subject === undefined ? {} : { subject }),
    })
    return drafts.map((draft) => ({ ...draft, start: draft.start + start, end: draft.end + start }))
  })
}
