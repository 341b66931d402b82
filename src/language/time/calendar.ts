/** A day, a month or a year of the Gregorian calendar, as precise as its fields. */
export interface CalendarPoint {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31. */
  readonly day?: number
}

const DAY = 86_400_000
const utc = ({ year, month = 1, day = 1 }: CalendarPoint): number => new Date(0).setUTCFullYear(year, month - 1, day)

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate()
}

/** Whether the calendar has this day. */
export function isDay({ year, month = 1, day = 1 }: CalendarPoint): boolean {
  return day >= 1 && day <= daysInMonth(year, month)
}

/** The day `days` after this one; before it where negative. */
export function addDays(point: CalendarPoint, days: number): CalendarPoint {
  const date = new Date(utc(point) + days * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The month `months` after this one; before it where negative. The day is left out. */
export function addMonths({ year, month = 1 }: CalendarPoint, months: number): CalendarPoint {
  const count = year * 12 + month - 1 + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** The unit next to a point, as precise as the point is. */
export function neighbour(point: CalendarPoint, step: -1 | 1): CalendarPoint {
  if (point.month === undefined) return { year: point.year + step }
  return point.day === undefined ? addMonths(point, step) : addDays(point, step)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(point: CalendarPoint): number {
  return ((new Date(utc(point)).getUTCDay() + 6) % 7) + 1
}

/** A point in EDTF. */
export function edtfOf({ year, month, day }: CalendarPoint): string {
  const parts = [`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (day !== undefined) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}
