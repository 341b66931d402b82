import type { CalendarPoint } from './calendar.ts'
import { pointOf } from './periods.ts'
import type { Meaning } from './resolve-value.ts'
import type { TimeContext } from './time-context.ts'
import { grainOf, type TimeMention, type TimeValue } from './time-value.ts'

/** What sets a run-in heading off from its text. */
const SET_OFF = /^(?:\s*$|\s?[.:–—](?:\s|$)| - )/

/** Marks a month, or a stretch of months, that heads its text: "May. Before dawn on the 25th …", "July–August: …". */
export function markHead(mention: TimeMention, text: string): TimeMention {
  const isHead =
    text.slice(0, mention.start).trim() === '' && isOfMonths(mention.value) && SET_OFF.test(text.slice(mention.end))
  return isHead ? { ...mention, heads: true } : mention
}

function isOfMonths(value: TimeValue): boolean {
  if (value.kind === 'interval') return isOfMonths(value.from) && isOfMonths(value.to)
  return value.kind === 'date' && value.month !== undefined && grainOf(value) === 'month'
}

/** The months that a text stands under, first and last. */
const monthsUnder = ({ under }: TimeContext): readonly [CalendarPoint, CalendarPoint] | undefined => {
  const [first, last] = under === null ? [] : [pointOf(under, 'start'), pointOf(under, 'end')]
  return first && last ? [first, last] : undefined
}

const countOf = ({ year, month = 1 }: CalendarPoint): number => year * 12 + month

/** How many months a point lies behind the months that a text stands under; below 0 before them, 0 among them. */
function monthsBeyond([first, last]: readonly [CalendarPoint, CalendarPoint], point: CalendarPoint): number {
  if (countOf(point) < countOf(first)) return countOf(point) - countOf(first)
  return Math.max(0, countOf(point) - countOf(last))
}

/**
 * The month of a bare day: of the months that its text stands under, unless the telling has gone on into the next; else that
 * of the date last told.
 */
export function monthOfDay(
  context: TimeContext,
): { readonly month: CalendarPoint; readonly basis: string } | undefined {
  const { last, under } = context
  const told = last === null ? undefined : pointOf(last, 'end')
  const months = monthsUnder(context)
  const goesOn = last !== under && told?.month !== undefined && (!months || [0, 1].includes(monthsBeyond(months, told)))
  if (told?.month !== undefined && goesOn)
    return { month: { year: told.year, month: told.month }, basis: `month from ${last}` }
  if (!months) return undefined
  const [{ year, month }] = months
  return month === undefined ? undefined : { month: { year, month }, basis: `month from the heading ${under}` }
}

/** Whether a date only glances at another month than those its text stands under: "held since March", "not until April". */
export function isBesideHead(context: TimeContext, { meant }: Meaning): boolean {
  const months = monthsUnder(context)
  const point = pointOf(meant, 'end')
  return (
    months !== undefined && point?.month !== undefined && point.day === undefined && monthsBeyond(months, point) !== 0
  )
}

/** What is known behind a time that heads its text. */
export const underHead = (context: TimeContext, { meant }: Meaning): TimeContext =>
  pointOf(meant, 'start')?.month === undefined ? context : { ...context, under: meant }
