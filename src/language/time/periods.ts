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

/** A period in EDTF. */
export function edtfOfPeriod(period: Period): string {
  switch (period.grain) {
    case 'century':
      return `${period.century}XX`
    case 'decade':
      return `${period.decade}X`
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
 * The days or months that a bound of an interval comes to, where EDTF has no intervals of seasons, decades and centuries.
 * @example sideOf('2014-22', 'end') // '2014-08'
 */
export function sideOf(edtf: string, side: 'start' | 'end'): string {
  const [start = '', end = start] = edtf.split('/')
  const date = side === 'start' ? start : end
  const season = /^(\d{4})-(2[1-4])$/.exec(date)
  if (season !== null) return edtfOf(monthOfSeason(Number(season[1]), Number(season[2]), side === 'start' ? 0 : 2))
  return date.replaceAll('X', side === 'start' ? '0' : '9')
}

/** An EDTF date read back: the day is left out where it is only an end of something rough. */
export function pointOf(edtf: string, side: 'start' | 'end'): CalendarPoint | undefined {
  const date = sideOf(edtf, side)
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~?)$/.exec(date)
  if (match === null) return undefined
  const [, year, month, day, rough] = match
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined || (rough === '~' && edtf.includes('/')) ? {} : { day: Number(day) }),
  }
}
