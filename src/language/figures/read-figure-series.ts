import { NOBODY_IN_PARTICULAR } from '../../vocabulary/figure-rows/index.ts'
import { METRIC_HEADS } from '../../vocabulary/figure-rows/metric-heads.ts'
import type { Metric } from '../../vocabulary/record-words.ts'
import { allMatches } from '../all-matches.ts'
import { readCounts } from '../counts/read-counts.ts'
import type { DatedSpan } from './figure-candidate.ts'
import type { FigureDraft } from './read-figures.ts'

const YEAR = String.raw`(?<![\d\p{L}])(?<year>[’'‘]\d\d|(?:19|20)\d\d)`
const NUMBER = String.raw`(?<number>(?:(?:about|some|over|under|perhaps|nearly|at least|c\.) )?\d[\d,.]*\d(?: ?(?:million|thousand|billion))?|\d)`
/** "2012: 340", "’17, 50", "2012 – 340", "2012 (340)": the number of a year. */
const PAIR = new RegExp(String.raw`${YEAR}(?:: ?|, | [–—=-] ?| \()${NUMBER}(?=[.,;)|]|\s|$)`, 'gu')
/** What may stand between two of them. */
const BETWEEN = /^[).,;|/ ]*(?:and )?$/
const LEAST_PAIRS = 3
const CELL = /(?:^| )\|(?= |$)/g
const NUMBER_ALONE =
  /^(?:(?:about|some|over|under|perhaps|nearly|at least|more than|up to|fewer than|less than|c\.|ca\.|est\.|[~≈<>≥≤$€£]) ?)*\d[\d,. ]*(?:[-–] ?\d[\d,. ]*)?\+?(?: ?(?:million|thousand|billion|m|bn|k|%|per cent))?(?: ?[*†[(].*)?$/iu
const YEAR_ALONE = /^(?:19|20)\d\d$/
const LONGEST_HEAD = 60
const LONGEST_CELL = 40

const metricOf = (head: string): Metric | undefined => METRIC_HEADS.find(({ words }) => words.test(head))?.metric

/**
 * Whom a head or a label counts, without what became of them.
 * @example ofWhomIn('Peacekeepers killed') // 'Peacekeepers'
 */
export function ofWhomIn(head: string): string {
  const words = head.replace(/\([^()]*\)/g, '').trim()
  const metric = METRIC_HEADS.find((each) => each.words.test(words))
  const rest = metric ? words.replace(metric.words, '').replace(/\s+/g, ' ').trim() : ''
  return /^\p{L}[\p{L} -]*$/u.test(rest) && !NOBODY_IN_PARTICULAR.test(rest) && !GENERIC.test(rest) ? rest : ''
}
const GENERIC =
  /^(?:per|a|each|by|in|total|all|the|number of|of|annual|newly|security|new|year|years?|UN figures|abroad|recorded|reported|estimated)\b/i

/** A stretch of a text with where it begins. */
interface Piece {
  readonly text: string
  readonly start: number
}

/** What a number counts and of whom, by a head; `above` is the head before it, whose parts it may count. */
interface Counted {
  readonly head: string
  readonly above?: string | undefined
}

function draftOf({ text, start }: Piece, { head, above }: Counted, edtf: string | null): readonly FigureDraft[] {
  const own = metricOf(head)
  const metric = own ?? (above === undefined ? undefined : metricOf(above))
  const [count] = readCounts(text, { skip: [] }).filter(({ kind }) => kind === 'number')
  if (!metric || !count) return []
  const { min, max, approx } = count
  const value = { min, max, ...(approx ? { approx } : {}), text: count.text }
  const span = { start: start + count.start, end: start + count.end }
  return [{ ...span, metric, value, of: own ? ofWhomIn(head) : head, edtf, sources: [], rule: 'figure.series' }]
}

/** Two digits are of the century that makes them no later than the report can be. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year.slice(1)) > LATEST ? '19' : '20'}${year.slice(1)}`
const LATEST = 50

/**
 * The numbers of years that stand one behind the other: "Deaths: 2012, 340; 2013, 1,200; 2014, 900".
 * @param label what the paragraph is labelled or the section is about, where no word before the numbers says what they count
 * @example readFigureSeries('Deaths per year: 2012, 340; 2013, 1,200; 2014, 900.', null).length // 3
 */
export function readFigureSeries(text: string, label: string | null): readonly FigureDraft[] {
  if (!/\d/.test(text)) return []
  const pairs = allMatches(PAIR, text)
  const [first] = pairs
  const isSeries = pairs.every((pair, index) => {
    const before = pairs[index - 1]
    return before === undefined || BETWEEN.test(text.slice(before.index + before[0].length, pair.index))
  })
  if (!first || pairs.length < LEAST_PAIRS || !isSeries) return []
  const before = text.slice(Math.max(0, first.index - LONGEST_HEAD), first.index)
  const head =
    metricOf(before) === undefined ? (label ?? '') : before.replace(/^.*[.;:]\s+(?=\S)/, '').replace(/:\s*$/, '')
  return pairs.flatMap((pair) => {
    const { year = '', number = '' } = pair.groups ?? {}
    const start = pair.index + pair[0].lastIndexOf(number)
    return draftOf({ text: number, start }, { head }, fullYear(year))
  })
}

/** A row of a part of a year, or of all: nobody's. */
const MONTHLY =
  /\d|^(?:total|all|sum|overall|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|year)\b/i

function cellsOf(text: string): readonly Piece[] {
  const bars = allMatches(CELL, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return [...bars, { start: text.length, end: text.length }].map(({ start: end }, index) => {
    const start = bars[index - 1]?.end ?? 0
    const cell = text.slice(start, end)
    return { text: cell.trim(), start: start + cell.length - cell.trimStart().length }
  })
}

/** A table of happenings: what it counts of each is a toll. */
const OF_HAPPENINGS = /^(?:dates?|days?|events?|what(?: happened)?|incident|attack|battle|place|where|town|target)$/i

/**
 * The heads of a table of figures, where a row is that of one: some say what is counted, or years do.
 * @example readFigureHeads('Year | Deaths | Refugees') // ['Year', 'Deaths', 'Refugees']
 */
export function readFigureHeads(text: string): readonly string[] | undefined {
  if (!text.includes(' |')) return undefined
  const heads = cellsOf(text).map((cell) => cell.text)
  if (heads.some((head) => OF_HAPPENINGS.test(head))) return undefined
  const isHead = heads.every(
    (head) =>
      head.length <= LONGEST_CELL &&
      !/\p{Ll}[.;]|\d \p{L}/u.test(head) &&
      !NUMBER_ALONE.test(head.replace(YEAR_ALONE, '')),
  )
  const isOfYears = heads.slice(1).length > 1 && heads.slice(1).every((head) => YEAR_ALONE.test(head))
  return heads.length > 1 && isHead && (isOfYears || heads.some((head) => metricOf(head) !== undefined))
    ? heads
    : undefined
}

/** The dates of a row: those that it names, else that of the entry that it is, as EDTF. */
interface RowDates {
  readonly times: readonly DatedSpan[]
  readonly entry: string | null
}

/**
 * The figures in a row of a table, each by the head of its column or of its row.
 * @example readFigureRow('2012 | 340', ['Year', 'Deaths'], { times: [], entry: null })[0]?.value.min // 340
 */
export function readFigureRow(
  text: string,
  heads: readonly string[],
  { times, entry }: RowDates,
): readonly FigureDraft[] {
  const cells = cellsOf(text)
  const [first] = cells
  const own = cells.find((cell) => YEAR_ALONE.test(cell.text))?.text ?? times[0]?.edtf ?? entry
  return cells.flatMap((cell, index) => {
    const head = heads[index] ?? ''
    if (index === 0 || !NUMBER_ALONE.test(cell.text) || YEAR_ALONE.test(cell.text)) return []
    if (YEAR_ALONE.test(head)) return draftOf(cell, { head: first?.text ?? '' }, head)
    // "Killed | By the army | By the rebels": parts of what stands before them.
    const above = heads.slice(0, index).findLast((each) => metricOf(each) !== undefined)
    const whose = /^\p{L}/u.test(first?.text ?? '') && !MONTHLY.test(first?.text ?? '') ? first?.text : undefined
    return draftOf(cell, { head, above }, own).map((draft) =>
      draft.of === '' && whose ? { ...draft, of: whose } : draft,
    )
  })
}
