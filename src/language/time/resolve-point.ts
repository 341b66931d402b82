import { addDays, type CalendarPoint, edtfOf, isDay, weekdayOf } from './calendar.ts'
import { findRelative } from './find-relative.ts'
import { edtfOfPart } from './parts-of-periods.ts'
import { edtfOfPeriod, type Period, pointOf } from './periods.ts'
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
const HALF_YEAR = 6

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
  if (value.year !== undefined) return { period: periodOf(value, { year: value.year }), basis: AS_SAID }
  if (value.within !== undefined) return findWithin(value, value.within, context)
  if (value.weekday !== undefined) return findWeekday(value.weekday, value.toward, context)
  if (value.toward !== undefined) return findToward(value, value.toward, context)
  if (value.month === undefined && value.season === undefined) return findDayOfMonth(value, context)
  const year = context.entry ?? context.year
  if (year === null) return undefined
  return { period: periodOf(value, { year: turnsYear(value, context) ? year + 1 : year }), basis: yearBasis(context) }
}

/** Outside of entries, "In November 2013 … On 3 February …": a telling in order has come to the next year. */
function turnsYear({ month }: DateValue, { entry, year, last }: TimeContext): boolean {
  const told = entry === null && last !== null ? pointOf(last, 'end') : undefined
  return told?.month !== undefined && told.year === year && month !== undefined && told.month - month > HALF_YEAR
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

/** "the 19th": of the month last told. */
function findDayOfMonth(value: DateValue, { last }: TimeContext): Found | undefined {
  const point = last === null ? undefined : pointOf(last, 'end')
  if (point?.month === undefined) return undefined
  return { period: periodOf(value, { year: point.year, month: point.month }), basis: `month from ${last}` }
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
