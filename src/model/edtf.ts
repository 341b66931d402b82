import { parse } from '@edtf-ts/core'
import { remember } from './remember.ts'

/** First and last day of a date, `YYYY-MM-DD`, both inclusive; null where the date is open. */
export interface DaySpan {
  readonly start: string | null
  readonly end: string | null
}

const LONGEST = 64
const day = (date: Date): string => date.toISOString().slice(0, 10)
const isBeforeYears = (date: Date): boolean => date.getUTCFullYear() < 0

/** The last day of all that lies before the years in four figures, which days are told in. */
const BEFORE_YEARS = '0000-01-01'

interface Extent {
  readonly min: Date
  readonly max: Date
}

/** The library reads no season before Christ, but reads its year. */
const EARLY_SEASON = /^(-\d{4})-2[1-4]$/

/** The library takes the years before 100 for those of the twentieth century; 400 years on the calendar is the same. */
const FIRST_CENTURY = /^00(?=[\dX]{2})/

function extentOf(edtf: string): Extent | undefined {
  const parsed = parse(edtf.replace(EARLY_SEASON, '$1').replace(FIRST_CENTURY, '04'))
  if (!parsed.success) return undefined
  const { min, max } = parsed.value
  return FIRST_CENTURY.test(edtf) ? { min: yearsBack(min), max: yearsBack(max) } : { min, max }
}

const yearsBack = (date: Date): Date => new Date(new Date(date).setUTCFullYear(date.getUTCFullYear() - 400))

/** An interval is read side by side where the library would take a side for another year. */
const EARLY_INTERVAL = /^00[\dX]{2}.*\/|\/00[\dX]{2}/

const ALWAYS: Extent = { min: new Date(-8.64e15), max: new Date(8.64e15) }

/** The library reads no interval from a season to a plain date, but reads each of them. */
function extentOfSides(edtf: string): Extent | undefined {
  const [from, to, ...more] = edtf.split('/').map((side) => (side === '..' ? ALWAYS : extentOf(side)))
  return from && to && more.length === 0 && from.min <= to.max ? { min: from.min, max: to.max } : undefined
}

/**
 * The days that an [EDTF](https://www.loc.gov/standards/datetime/) date covers (levels 0 and 1), or undefined
 * where `edtf` is none, such as June 31. What begins before Christ is open there. A season is its three whole months,
 * winter running into the next year.
 * @example daysOf('2014-05') // { start: '2014-05-01', end: '2014-05-31' }
 * @example daysOf('2014-03/..') // { start: '2014-03-01', end: null }
 */
export const daysOf = remember(
  (edtf: string): DaySpan | undefined => {
    if (edtf.length > LONGEST) return undefined
    const days = (EARLY_INTERVAL.test(edtf) ? undefined : extentOf(edtf)) ?? extentOfSides(edtf)
    if (days === undefined) return undefined
    const { min, max } = days
    return {
      start: edtf.startsWith('..') || isBeforeYears(min) ? null : day(min),
      end: edtf.endsWith('..') ? null : isBeforeYears(max) ? BEFORE_YEARS : day(max),
    }
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
