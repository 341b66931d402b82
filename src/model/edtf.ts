import { parse } from '@edtf-ts/core'
import { remember } from './remember.ts'

/** First and last day of a date, `YYYY-MM-DD`, both inclusive; null where the date is open. */
export interface DaySpan {
  readonly start: string | null
  readonly end: string | null
}

const LONGEST = 64
const day = (date: Date): string => date.toISOString().slice(0, 10)

/**
 * The days that an [EDTF](https://www.loc.gov/standards/datetime/) date covers (levels 0 and 1), or undefined
 * where `edtf` is none, such as June 31. A season is its three whole months, winter running into the next year.
 * @example daysOf('2014-05') // { start: '2014-05-01', end: '2014-05-31' }
 * @example daysOf('2014-03/..') // { start: '2014-03-01', end: null }
 */
export const daysOf = remember(
  (edtf: string): DaySpan | undefined => {
    if (edtf.length > LONGEST) return undefined
    const parsed = parse(edtf)
    if (!parsed.success) return undefined
    const { min, max } = parsed.value
    return { start: edtf.startsWith('..') ? null : day(min), end: edtf.endsWith('..') ? null : day(max) }
  },
  20_000,
  LONGEST,
)

/**
 * Whether two spans share a day; an open end reaches as far as it must.
 * @example overlaps({ start: '2014-01-01', end: null }, { start: '2015-01-01', end: '2015-12-31' }) // true
 */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  return (a.start ?? '') <= (b.end ?? '9999') && (b.start ?? '') <= (a.end ?? '9999')
}

/** How many days a span covers; Infinity where it is open. */
export function lengthInDays({ start, end }: DaySpan): number {
  if (start === null || end === null) return Number.POSITIVE_INFINITY
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1
}
