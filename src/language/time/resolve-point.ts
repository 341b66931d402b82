import { addDays, type CalendarPoint, edtfOf, isDay, weekdayOf } from './calendar.ts'
import { findRelative } from './find-relative.ts'
import { type FeastDays, feastDays, type MovableFeast } from './movable-feasts.ts'
import { edtfOfPart } from './parts-of-periods.ts'
import { edtfOfPeriod, monthOfSeason, type Period, pointOf } from './periods.ts'
import { monthOfDay } from './run-in-months.ts'
import type { Found, TimeContext } from './time-context.ts'
import type { DateValue, PointValue, RelativeValue } from './time-value.ts'

/** A time with all its parts. */
export interface Dated {
  /** EDTF, with early, mid, late and the like. */
  readonly said: string
  /** EDTF, without them. */
  readonly core: string
  /** Where what the words leave out came from. */
  readonly basis: string
  readonly problem?: 'no such day'
}

const AS_SAID = 'as said'

/** Dates a point by what is known; undefined where too little is. */
export function resolvePoint(value: PointValue, context: TimeContext): Dated | undefined {
  const found = value.kind === 'date' ? findDate(value, context) : findCounted(value, context)
  if (found === undefined) return undefined
  const { period, basis } = found
  if (typeof period === 'string') return { said: period, core: period.replaceAll('~', ''), basis }
  if (period.grain === 'point' && !isDay(period)) return noSuchDay(period, context)
  const core = edtfOfPeriod(period)
  const said = value.part === undefined ? core : edtfOfPart(period, value.part)
  if (value.kind === 'date' && value.approximate === true && !said.includes('/'))
    return { said: `${said}~`, core, basis }
  return { said, core: said.includes('~') ? core : said, basis }
}

/** "Two days after 5 December" counts from the date that it says. */
function findCounted(value: RelativeValue, context: TimeContext): Found | undefined {
  if (typeof value.from === 'string') return findRelative(value, context)
  const base = resolvePoint(value.from, context)
  const found = base && findRelative({ ...value, from: 'last' }, { ...context, last: base.core })
  return found && { ...found, basis: base.basis }
}

/** A day that the calendar does not have says no more than its entry does. */
function noSuchDay({ year }: CalendarPoint, { entry }: TimeContext): Dated {
  const date = edtfOf({ year: entry ?? year })
  return { said: date, core: date, basis: `${date}, as the calendar has no such day`, problem: 'no such day' }
}

function findDate(value: DateValue, context: TimeContext): Found | undefined {
  if (value.century !== undefined) return { period: { grain: 'century', century: value.century }, basis: AS_SAID }
  if (value.decade !== undefined) return { period: { grain: 'decade', decade: value.decade }, basis: AS_SAID }
  if (value.movable !== undefined) return findFeast(value, value.movable, context)
  if (value.year !== undefined) return { period: periodOf(value, { year: value.year }), basis: AS_SAID }
  if (value.within !== undefined) return findWithin(value, value.within, context)
  if (value.weekday !== undefined) return findWeekday(value.weekday, value.toward, context)
  if (value.toward !== undefined) return findToward(value, value.toward, context)
  if (value.month === undefined && value.season === undefined) return findDayOfMonth(value, context)
  const within = yearWithin(value, context)
  const year = yearOfEntry(value, context) ?? within ?? yearGoingOn(value, context)
  const basis = within === null ? yearBasis(context) : `year from the entry ${context.within}`
  return year === null ? undefined : { period: periodOf(value, { year }), basis }
}

/** A movable feast of the year that is said or gone on with: of two in one year the one nearest to the date last told. */
function findFeast({ year: said }: DateValue, feast: MovableFeast, context: TimeContext): Found | undefined {
  const year = said ?? context.entry ?? context.year
  if (year === null) return undefined
  const told = context.last === null ? undefined : pointOf(context.last, 'end')
  const month = told?.year === year ? (told.month ?? 1) : 1
  const away = ({ first }: FeastDays): number => Math.abs((first.month ?? 1) - month)
  const [days] = [...feastDays(feast, year)].sort((a, b) => away(a) - away(b))
  if (days === undefined) return undefined
  const isDay = edtfOf(days.first) === edtfOf(days.last)
  return {
    period: isDay ? { grain: 'point', ...days.first } : `${edtfOf(days.first)}/${edtfOf(days.last)}`,
    basis: said === undefined ? yearBasis(context) : AS_SAID,
  }
}

/** The year of the entry, or under a month of it the one before: "March. Having raided it in December, they paid for it." */
function yearOfEntry({ month, earlier }: DateValue, { entry, under }: TimeContext): number | null {
  const told = under === null ? undefined : pointOf(under, 'end')
  const isBefore = earlier === true && month !== undefined && told?.year === entry && month > (told?.month ?? 12)
  return entry !== null && isBefore ? entry - 1 : entry
}

/** The year of a month in an entry of months from one year to the next. */
function yearWithin({ month }: DateValue, { within }: TimeContext): number | null {
  const [first, last] = within === null ? [] : [pointOf(within, 'start'), pointOf(within, 'end')]
  if (month === undefined || first?.month === undefined || last?.month === undefined) return null
  return month >= first.month ? first.year : month <= last.month ? last.year : null
}

/** The winter of January and February is that of the year before, in which it began. */
const WINTER = 24

/** From this many months on a step back is rather one into the next year: "In November 1988 …. In February …". */
const FAR_BACK = 6

/**
 * The year that a narrative without entries has come to: the one last named, or the next where the month would else lie far
 * before the date last told; what the past perfect tells of lies before that date.
 */
function yearGoingOn({ month: named, season, earlier }: DateValue, { year, last }: TimeContext): number | null {
  if (year === null) return null
  const month = named ?? (season === undefined ? undefined : monthOfSeason(year, season, 0).month)
  const told = last === null ? undefined : pointOf(last, 'end')
  if (month === undefined || told?.month === undefined || told.year !== year) return year
  if (season === WINTER && told.month < 3) return year - 1
  if (earlier === true) return month - told.month >= FAR_BACK ? year - 1 : year
  return told.month - month >= FAR_BACK ? year + 1 : year
}

const yearBasis = ({ entry, yearBasis: otherwise }: TimeContext): string =>
  entry === null ? otherwise : `year from the entry ${entry}`

function periodOf({ season, month, day }: DateValue, base: CalendarPoint): Period {
  if (season !== undefined) return { grain: 'season', year: base.year, season }
  return { grain: 'point', ...base, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) }
}

function findWithin(value: DateValue, within: RelativeValue, context: TimeContext): Found | undefined {
  const outer = findRelative(within, context)
  if (outer === undefined || typeof outer.period === 'string' || outer.period.grain !== 'point') return undefined
  const { grain: _, ...base } = outer.period
  return { period: periodOf(value, base), basis: outer.basis }
}

/** "the 19th": of the month that the text stands under or last told of. */
function findDayOfMonth(value: DateValue, context: TimeContext): Found | undefined {
  const found = value.isUnder === true && context.under === null ? undefined : monthOfDay(context)
  return found && { period: periodOf(value, found.month), basis: found.basis }
}

function findWeekday(weekday: number, toward: -1 | 1 | undefined, { last }: TimeContext): Found | undefined {
  const point = last === null ? undefined : pointOf(last, toward === -1 ? 'start' : 'end')
  if (point?.day === undefined) return undefined
  const ahead = (weekday - weekdayOf(point) + 7) % 7
  const days = toward === -1 ? (ahead === 0 ? -7 : ahead - 7) : toward === 1 && ahead === 0 ? 7 : ahead
  return { period: { grain: 'point', ...addDays(point, days) }, basis: `counted from ${last}` }
}

/** "the following March": the next one after the date last told; without one, of the next year. */
function findToward(value: DateValue, toward: -1 | 1, { entry, year, last }: TimeContext): Found | undefined {
  const told = last === null ? undefined : pointOf(last, toward === 1 ? 'end' : 'start')
  const base = told?.year ?? entry ?? year
  if (base === null) return undefined
  const month = value.month ?? ((value.season ?? 21) - 20) * 3
  const ahead = told?.month !== undefined && (month - told.month) * toward > 0
  const found = ahead ? base : base + toward
  return { period: periodOf(value, { year: found }), basis: `counted from ${last ?? base}` }
}
