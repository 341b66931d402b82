import { parse } from '@edtf-ts/core'

/** First and last day of a date, `YYYY-MM-DD`, both inclusive; null where the date is open. */
export interface DaySpan {
  readonly start: string | null
  readonly end: string | null
}

const LONGEST = 64
const day = (date: Date): string => date.toISOString().replace(/T.*/, '')

interface Extent {
  readonly min: Date
  readonly max: Date
}

function extentOf(edtf: string): Extent | undefined {
  const parsed = parse(edtf)
  if (!parsed.success) return extentOfSeason(edtf)
  if (!/^-\d*X/.test(edtf) || edtf.includes('/')) return parsed.value
  const [first, last] = ['9', '0'].map((figure) => extentOf(edtf.replaceAll('X', figure))) // the library counts on from -0200
  return first && last && { min: first.min, max: last.max }
}

/** The library reads no season before Christ, but reads its months. */
function extentOfSeason(edtf: string): Extent | undefined {
  const { year, season } = /^(?<year>-\d{4})-2(?<season>[1-4])$/.exec(edtf)?.groups ?? {}
  if (year === undefined) return undefined
  const first = 3 * Number(season)
  const months = [first, first + 2].map((month) => {
    const at = Number(year) + (month > 12 ? 1 : 0)
    return `${at < 0 ? '-' : ''}${String(Math.abs(at)).padStart(4, '0')}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`
  })
  return extentOfSides(months.join('/'))
}

/** The library reads no interval from a season to a plain date, but reads each of them. */
function extentOfSides(edtf: string): Extent | undefined {
  const [from, to, ...more] = edtf.split('/').map(extentOf)
  return from && to && more.length === 0 && from.min <= to.max ? { min: from.min, max: to.max } : undefined
}

/**
 * The days that an [EDTF](https://www.loc.gov/standards/datetime/) date covers (levels 0 and 1), or undefined
 * where `edtf` is none, such as June 31. A season is its three whole months, winter running into the next year.
 * @example daysOf('2014-05') // { start: '2014-05-01', end: '2014-05-31' }
 * @example daysOf('2014-03/..') // { start: '2014-03-01', end: null }
 */
export function daysOf(edtf: string): DaySpan | undefined {
  if (edtf.length > LONGEST) return undefined
  const days = extentOf(edtf) ?? extentOfSides(edtf)
  if (days === undefined) return undefined
  const { min, max } = days
  return { start: edtf.startsWith('..') ? null : day(min), end: edtf.endsWith('..') ? null : day(max) }
}

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
