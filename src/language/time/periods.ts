import { addDays, type CalendarPoint, edtfOf } from './calendar.ts'

/** A period of the calendar, all of it. */
export type Period =
  | { readonly grain: 'century'; readonly century: number }
  | { readonly grain: 'decade'; readonly decade: number }
  | { readonly grain: 'week'; readonly from: CalendarPoint }
  | { readonly grain: 'season'; readonly year: number; readonly season: number }
  | (CalendarPoint & { readonly grain: 'point' })

/** An interval in EDTF; one date where both ends are the same. */
export const join = (start: string, end: string): string => (start === end ? start : `${start}/${end}`)

/** The years that a century before Christ covers are those that the figures of its last one open: 300 to 201 BC, `-02XX`. */
const centuryInEdtf = (century: number): string =>
  century < 0 ? `-${String(-1 - century).padStart(2, '0')}XX` : `${String(century).padStart(2, '0')}XX`

/** The first year of a decade: the 120s before Christ begin with 129. */
export const firstYearOf = (decade: number): number => (decade < 0 ? decade * 10 - 8 : decade * 10)

/** No EDTF figure stands for ten years before Christ. */
function decadeInEdtf(decade: number): string {
  const first = firstYearOf(decade)
  return decade < 0 ? join(edtfOf({ year: first }), edtfOf({ year: first + 9 })) : `${String(decade).padStart(3, '0')}X`
}

/** A period in EDTF. */
export function edtfOfPeriod(period: Period): string {
  switch (period.grain) {
    case 'century':
      return centuryInEdtf(period.century)
    case 'decade':
      return decadeInEdtf(period.decade)
    case 'week':
      return join(edtfOf(period.from), edtfOf(addDays(period.from, 6)))
    case 'season':
      return edtfOf({ year: period.year, month: period.season })
    case 'point':
      return edtfOf(period)
  }
}

/** First or last month of a season, as EDTF codes them: winter runs into the next year. */
export function monthOfSeason(year: number, season: number, nth: 0 | 1 | 2): CalendarPoint {
  const month = (season - 20) * 3 + nth
  return month > 12 ? { year: year + 1, month: month - 12 } : { year, month }
}

/**
 * The bound of an interval, as coarse as it is told: a season or a decade stays one.
 * @example sideOf('2014-03/2014-22', 'end') // '2014-22'
 */
export function sideOf(edtf: string, side: 'start' | 'end'): string {
  const [start = '', end = start] = edtf.split('/')
  return side === 'start' ? start : end
}

/** The first or the last year or month of a date that EDTF has its own figures for. */
function inFigures(date: string, side: 'start' | 'end'): string {
  const season = /^(-?\d{4})-(2[1-4])$/.exec(date)
  if (season !== null) return edtfOf(monthOfSeason(Number(season[1]), Number(season[2]), side === 'start' ? 0 : 2))
  return date.replaceAll('X', (side === 'start') === date.startsWith('-') ? '9' : '0')
}

/** An EDTF date read back: the day is left out where it is only an end of something rough. */
export function pointOf(edtf: string, side: 'start' | 'end'): CalendarPoint | undefined {
  const date = inFigures(sideOf(edtf, side), side)
  const match = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/.exec(date)
  if (match === null) return undefined
  const [, year, month, day, rough] = match
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined || (rough === '~' && edtf.includes('/')) ? {} : { day: Number(day) }),
  }
}
