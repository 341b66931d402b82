import { addDays, addMonths, type CalendarPoint, edtfOf } from './calendar.ts'
import { join, pointOf } from './periods.ts'
import type { Found, TimeContext } from './time-context.ts'
import type { RelativeValue, Unit } from './time-value.ts'

/** How far "days later" or "the following weeks" reaches, in its own units (weeks: in days). */
const SOME: Readonly<Record<Unit, number>> = { day: 9, week: 28, month: 6, year: 9 }

/** Dates a time that is counted from another; undefined where no date is known to count from, or none fine enough. */
export function findRelative(value: RelativeValue, context: TimeContext): Found | undefined {
  const { entry, last, named } = context
  const { unit } = value
  if (value.from === 'entry' && entry !== null)
    return { period: AWAY.year(value, { year: entry }), basis: `year from the entry ${entry}` }
  const before = last === null ? undefined : pointOf(last, value.direction < 0 ? 'start' : 'end')
  const isBeside = unit === 'year' && entry === null && named !== null && named !== before?.year
  const told = isBeside ? { year: named } : before
  const base = told ?? (entry === null ? undefined : { year: entry })
  if (base === undefined) return undefined
  const period = AWAY[unit](value, base)
  return period === undefined ? undefined : { period, basis: `counted from ${told === undefined ? entry : last}` }
}

type Away = (value: RelativeValue, base: CalendarPoint) => Found['period'] | undefined

const point = (at: CalendarPoint): Found['period'] => ({ grain: 'point', ...at })

/** A stretch of units next to a date, in order of time. */
function stretch(direction: number, pointAt: (count: number) => CalendarPoint, mark: '' | '~', reach: number): string {
  const [near, far] = [pointAt(direction), pointAt(direction * reach)].map((at) => `${edtfOf(at)}${mark}`)
  return direction < 0 ? join(far ?? '', near ?? '') : join(near ?? '', far ?? '')
}

/** So many units away: all of them, some, or the one that they lead to. */
function away(value: RelativeValue, reach: number, pointAt: (count: number) => CalendarPoint): Found['period'] {
  const { amount, direction, whole } = value
  if (amount === null) return stretch(direction, pointAt, '~', reach)
  return whole === true && amount > 1 ? stretch(direction, pointAt, '', amount) : point(pointAt(amount * direction))
}

/** Days cannot be counted from a month: a few stay in it, many lead to the months that they may end in. */
function fromMonth(base: CalendarPoint, days: number): Found['period'] | undefined {
  if (base.month === undefined) return undefined
  if (Math.abs(days) < 15) return point({ year: base.year, month: base.month })
  const first = addDays({ ...base, day: 1 }, days)
  const last = addDays({ ...addMonths(base, 1), day: 1 }, days - 1)
  const [from, to] = [first, last].map(({ year, month = 1 }) => edtfOf({ year, month }))
  return join(from ?? '', to ?? '')
}

const AWAY = {
  year: (value, base) => away(value, SOME.year, (count) => ({ year: base.year + count })),
  month: (value, base) =>
    base.month === undefined ? undefined : away(value, SOME.month, (count) => addMonths(base, count)),
  week: (value, base) => {
    const { amount, direction, whole } = value
    if (base.day === undefined) return fromMonth(base, whole === true ? 0 : (amount ?? 1) * 7 * direction)
    if (amount === 0) return { grain: 'week', from: base }
    const days = whole === true && amount !== null ? { ...value, amount: amount * 7 } : value
    return away(days, SOME.week, (count) => addDays(base, whole === true || amount === null ? count : count * 7))
  },
  day: (value, base) =>
    base.day === undefined
      ? fromMonth(base, (value.amount ?? 1) * value.direction)
      : away(value, SOME.day, (count) => addDays(base, count)),
} as const satisfies Readonly<Record<Unit, Away>>
