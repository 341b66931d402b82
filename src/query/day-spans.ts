import { type DaySpan, daysOf } from '../model/edtf.ts'
import type { AnyRecord } from '../model/records.ts'
import { UserError } from '../model/user-error.ts'
import type { Surroundings } from './event-filters.ts'
import { keepRows, type RowList } from './row-lists.ts'

/** First and last days of rows as numbers such as 20140517; what is open reaches as far as it can. */
export interface DaySpans {
  readonly starts: Int32Array
  readonly ends: Int32Array
}

const ALWAYS = 99_999_999
const numberOf = (day: string): number => Number(day.replaceAll('-', ''))

/** The days that a record speaks of: a passage those of its year entry, else of the events it tells. */
function spanOf(record: AnyRecord, { events }: Surroundings): DaySpan | undefined {
  if (record.kind === 'party') return undefined
  if (record.kind !== 'passage') return record.date ?? undefined
  const entry = record.entry === null ? undefined : daysOf(record.entry)
  if (entry) return entry
  const [first, ...others] = events.map((event) => event.date)
  if (!first) return undefined
  const reach = (a: string | null, b: string | null, later: boolean): string | null =>
    a === null || b === null ? null : a < b === later ? b : a
  return others.reduce<DaySpan>(
    (hull, date) => ({ start: reach(hull.start, date.start, false), end: reach(hull.end, date.end, true) }),
    first,
  )
}

/** The days of each row; an open end reaches the last year of the report, and a row without a date matches none. */
export function spansOf(rows: readonly AnyRecord[], aroundOf: (record: AnyRecord) => Surroundings): DaySpans {
  const starts = new Int32Array(rows.length)
  const ends = new Int32Array(rows.length)
  rows.forEach((record, row) => {
    const around = aroundOf(record)
    const span = spanOf(record, around)
    const start = span?.start ? numberOf(span.start) : 0
    starts[row] = span ? start : ALWAYS
    if (span)
      ends[row] = span.end ? numberOf(span.end) : Math.max(start, (around.report.years.at(-1) ?? 0) * 10_000 + 1231)
  })
  return { starts, ends }
}

/**
 * The days of a date filter.
 * @throws UserError where it is no EDTF date
 */
function readDays(edtf: string): readonly [number, number] {
  // An interval with an unknown end ("2014/") is EDTF, but says nothing to narrow a list by.
  const span = /^\/|\/$/.test(edtf) ? undefined : daysOf(edtf)
  if (span) return [span.start ? numberOf(span.start) : 0, span.end ? numberOf(span.end) : ALWAYS - 1]
  const example = 'Write a date such as 2014, 2014-05, 2014-05-17, 2014-05/2014-08 or 2014-05/..'
  throw new UserError('bad-date', `“${edtf.slice(0, 40)}” is not a date. ${example}.`, { date: edtf })
}

/** The rows of `candidates` that share a day with any of the dates. */
export function rowsInDates(spans: DaySpans, dates: readonly string[], candidates: RowList): RowList {
  const wanted = dates.map(readDays)
  const fits = (row: number): boolean =>
    wanted.some(([first, last]) => (spans.starts[row] ?? 0) <= last && (spans.ends[row] ?? 0) >= first)
  return keepRows(candidates, fits)
}
