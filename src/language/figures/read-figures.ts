import type { Count } from '../../model/records.ts'
import { FIGURE_ROWS, type FigureRow, NOBODY_IN_PARTICULAR } from '../../vocabulary/figure-metrics.ts'
import type { Casualty as CasualtyField, Metric, Section } from '../../vocabulary/record-words.ts'
import type { Citation } from '../citations/read-citations.ts'
import { bindCasualties } from '../counts/bind-casualties.ts'
import { type CountMention, readCounts } from '../counts/read-counts.ts'
import { mayHoldNumeral } from '../counts/read-numerals.ts'
import { contains, type Span } from '../span.ts'
import { isForPeriod } from './is-for-period.ts'

/** A time named in a sentence, with the date it means. */
export interface DatedSpan extends Span {
  readonly edtf: string
}

/** What is known about the place of a sentence. Positions are within the sentence. */
export interface FigureContext {
  readonly section: Section
  /** The year entry it stands in, for figures with no date of their own. */
  readonly entryYear: number | null
  /** The run-in label of its paragraph: "Refugees and IDPs". */
  readonly label: string | null
  readonly times: readonly DatedSpan[]
  readonly citations: readonly Citation[]
  /** The party whose entry it stands in, whom its numbers of men are of. */
  readonly subject?: string
  /** The sources of the sentence before, for one that goes on about the same numbers ("The dead included …"). */
  readonly sourcesBefore?: readonly string[]
}

/** A number for a period, a stock or a total, as one sentence tells it. */
export interface FigureDraft extends Span {
  readonly metric: Metric
  readonly value: Count
  /** Whom or what it counts; empty for all. */
  readonly of: string
  readonly edtf: string | null
  readonly sources: readonly string[]
  /** Id of the row that told it. */
  readonly rule: string
}

/** A number of the sentence with all that the rows ask about it. */
interface Candidate extends Span {
  readonly count: CountMention
  readonly before: string
  readonly after: string
  readonly casualties: readonly CasualtyField[]
}

const CONTINUING =
  /^(?:\d{4}\s+)?(?:The (?:dead|victims|fatalities|wounded)|Among|Of (?:the|these|those|them)|These|They|Those|Another)\b/
/** What links a number to one before it that it is set against: "… in 2012 and 146,000 in 2016". */
const LINK = /(?:,|,? and|,? to|,? against|,? down from|,? up from|,? compared (?:with|to)|,? from) ?$/
/** What sets a number of another time, told or not, against one before it. */
const EARLIER = /\b(?:down from|up from|against|compared (?:with|to)) ?$/

function candidatesIn(sentence: string, context: FigureContext): readonly Candidate[] {
  if (!mayHoldNumeral(sentence)) return []
  const skip = [...context.times, ...context.citations.filter(({ inline }) => !inline)]
  const counts = readCounts(sentence, { skip })
  const numbers = counts.filter(({ kind }) => kind === 'number')
  const casualties = numbers.length > 0 ? bindCasualties(sentence, counts) : []
  return numbers.map((count) => {
    const end = count.noun?.end ?? count.end
    return {
      ...{ count, start: count.start, end, before: sentence.slice(0, count.start), after: sentence.slice(end) },
      casualties: casualties.filter((casualty) => contains(casualty, count)).map(({ field }) => field),
    }
  })
}

/** Whether a row tells of a number; a condition that a row does not give holds. */
function fits(row: FigureRow, sentence: string, candidate: Candidate, { section, label }: FigureContext): boolean {
  const { count, before, after, casualties } = candidate
  return (
    (row.sections?.includes(section) ?? true) &&
    (row.casualty === undefined
      ? casualties.length === 0 || row.metric !== 'troops'
      : casualties.includes(row.casualty)) &&
    (row.unit === undefined || row.unit === (count.unit ?? 'none')) &&
    (row.fewest === undefined || (count.min ?? count.max ?? 0) >= row.fewest) &&
    (row.noun?.test(count.noun?.text ?? '') ?? true) &&
    (row.before?.test(before) ?? true) &&
    (row.after?.test(after) ?? true) &&
    (row.label?.test(label ?? '') ?? true) &&
    (row.period === undefined || isForPeriod(sentence, candidate))
  )
}

/** The date told nearest: after the number before the next one, at the head of the sentence, else before it. */
function dateOf(
  candidate: Candidate,
  next: Candidate | undefined,
  first: Candidate | undefined,
  context: FigureContext,
): string | null {
  const { times, entryYear } = context
  const after = times.find(
    ({ start }) => start >= candidate.count.end && start < (next?.start ?? Number.POSITIVE_INFINITY),
  )
  if (after === undefined && EARLIER.test(candidate.before)) return null
  const lead = times.findLast(({ end }) => end <= (first?.start ?? 0))
  const before = times.findLast(({ end }) => end <= candidate.start)
  return (after ?? lead ?? before)?.edtf ?? (entryYear === null ? null : String(entryYear))
}

/** The sources in brackets after the number or named in the sentence; those of the sentence before where it goes on about them. */
function sourcesOf(
  sentence: string,
  { start, end }: Candidate,
  { citations, sourcesBefore }: FigureContext,
): readonly string[] {
  const bracketed = citations.find((citation) => !citation.inline && citation.start >= end)
  const inline =
    citations.findLast((citation) => citation.inline && citation.end <= start) ??
    citations.find((citation) => citation.inline && citation.start >= end)
  const named = [...(inline?.sources ?? []), ...(bracketed?.sources ?? [])]
  if (named.length > 0) return [...new Set(named)]
  return CONTINUING.test(sentence) ? (sourcesBefore ?? []) : []
}

/** Whom a figure is of: the noun counted, what the row finds beside it, or the party of the entry. */
function ofWhom(row: FigureRow, { count, before, after }: Candidate, { subject }: FigureContext): string {
  const noun = count.noun?.text ?? ''
  if (noun !== '' && !NOBODY_IN_PARTICULAR.test(noun)) return noun
  const beside = row.of?.exec(before)?.[1] ?? row.of?.exec(after)?.[1]
  return beside ?? (row.metric === 'troops' ? (subject ?? '') : '')
}

/** A number with no row of its own, or none but that of bare numbers, set against the figure before it: it counts the same. */
function isLinked(row: FigureRow | undefined, { count, before }: Candidate): boolean {
  return count.unit === undefined && LINK.test(before) && (row === undefined || row.id === 'deaths.bare')
}

/**
 * The figures that a sentence tells: numbers for a period, a stock or a total, by the rows of `figure-metrics.ts`. A bare
 * number set against a figure before it counts the same ("48,000 hectares in 2012 and 146,000 in 2016").
 * @example readFigures('UNHCR counts 340,000 refugees.', context) // [{ metric: 'refugees', value: { min: 340000, … }, … }]
 */
export function readFigures(sentence: string, context: FigureContext): readonly FigureDraft[] {
  const candidates = candidatesIn(sentence, context)
  const drafts: FigureDraft[] = []
  for (const [index, candidate] of candidates.entries()) {
    const { min, max, approx, text, unit } = candidate.count
    const row = FIGURE_ROWS.find((each) => fits(each, sentence, candidate, context))
    const last = drafts.at(-1)
    const link = isLinked(row, candidate) ? last : undefined
    const metric = link?.metric ?? row?.metric
    if (metric === undefined) continue
    drafts.push({
      metric,
      value: { min, max, ...(approx ? { approx } : {}), text },
      of: (row && ofWhom(row, candidate, context)) || (unit === undefined ? (last?.of ?? '') : ''),
      edtf: dateOf(candidate, candidates[index + 1], candidates[0], context),
      sources: sourcesOf(sentence, candidate, context),
      start: candidate.start,
      end: candidate.end,
      rule: link === undefined ? (row?.id ?? '') : `${link.rule.replace(/\.linked$/, '')}.linked`,
    })
  }
  return drafts
}
