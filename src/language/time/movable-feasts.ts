import { addDays, type CalendarPoint } from './calendar.ts'

/** A feast that falls on another day each year, by the calendar that it goes by. */
export type MovableFeast =
  /** Days after Easter Sunday; before it where negative. */
  | { readonly by: 'easter' | 'orthodox easter'; readonly day: number }
  /** Month and day of the Islamic calendar; day 0 is the whole month. */
  | { readonly by: 'islamic'; readonly month: number; readonly day: number }

/** A feast of one year: first day and last. */
export interface FeastDays {
  readonly first: CalendarPoint
  readonly last: CalendarPoint
}

/**
 * When a feast falls in a year: in most years once, an Islamic one at times twice or not at all. Islamic days are reckoned,
 * while the faithful watch for the moon, so that they may be a day off.
 * @example feastDays({ by: 'easter', day: -2 }, 1998)[0]?.first // { year: 1998, month: 4, day: 10 }
 */
export function feastDays(feast: MovableFeast, year: number): readonly FeastDays[] {
  if (feast.by === 'islamic') return islamicDays(feast.month, feast.day, year)
  const day = addDays(easterOf(feast.by, year), feast.day)
  return [{ first: day, last: day }]
}

/** Until then the western churches had the Julian calendar, as texts on those years have it. */
const FIRST_GREGORIAN = 1583

function easterOf(by: 'easter' | 'orthodox easter', year: number): CalendarPoint {
  if (year < FIRST_GREGORIAN) return julianEaster(year)
  if (by === 'easter') return gregorianEaster(year)
  return addDays(julianEaster(year), Math.floor(year / 100) - Math.floor(year / 400) - 2)
}

const onDay = (year: number, days: number): CalendarPoint => ({
  year,
  month: Math.floor(days / 31),
  day: (days % 31) + 1,
})

/** Easter Sunday as Butcher reckoned it. */
function gregorianEaster(year: number): CalendarPoint {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  return onDay(year, epact + weekday - 7 * shift + 114)
}

/** Easter Sunday on its Julian day, as Meeus reckoned it. */
function julianEaster(year: number): CalendarPoint {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  return onDay(year, moon + sunday + 114)
}

/** A month that began when the moon was first seen, and the mean time from one to the next in days. */
const SEEN = { year: 1432, month: 10, at: { year: 2011, month: 8, day: 30 }, ahead: 0.7 }
const MOON = 29.530588

/** The first day of an Islamic month, counted in mean moons: right in five of six, else a day off. */
function startOf(year: number, month: number): CalendarPoint {
  const moons = (year - SEEN.year) * 12 + month - SEEN.month
  return addDays(SEEN.at, Math.floor(moons * MOON + SEEN.ahead))
}

/** A date in the Gregorian year: an Islamic year is eleven days shorter, so that it may come twice. */
function islamicDays(month: number, day: number, year: number): readonly FeastDays[] {
  const about = SEEN.year + Math.floor(((year - SEEN.at.year) * 365.2425) / (12 * MOON))
  return [about - 1, about, about + 1]
    .map((islamic): FeastDays => {
      const start = startOf(islamic, month)
      const end = addDays(startOf(islamic, month + 1), -1)
      return day === 0 ? { first: start, last: end } : { first: addDays(start, day - 1), last: addDays(start, day - 1) }
    })
    .filter(({ first }) => first.year === year)
}
