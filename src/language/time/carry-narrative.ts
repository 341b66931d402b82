import { edtfOf } from './calendar.ts'
import { pointOf } from './periods.ts'
import type { Meaning } from './resolve-value.ts'
import { namedBefore, type TimeContext } from './time-context.ts'
import { type BoundedValue, grainOf, type TimeMention, type TimeValue } from './time-value.ts'

/**
 * What is known after a time outside of year entries: the year that the narrative has come to. A look back leaves it, and so
 * do a span of years around it, a clause beside the course of the telling and a year further back that opens no sentence.
 */
export function carryNarrative(
  context: TimeContext,
  { meant }: Meaning,
  { value, aside }: Pick<TimeMention, 'value' | 'aside'>,
): TimeContext {
  if (value.kind === 'bounded' && value.bound !== 'by' && value.bound !== 'since') return upTo(context, value)
  const years = yearsSpanned(value)
  if (years !== undefined && isWithin(context.year, years))
    return { ...context, last: context.last ?? edtfOf({ year: years.first }) }
  const point = pointOf(meant, 'end')
  if (point === undefined) return context
  if (value.kind === 'date' && value.earlier === true) return { ...context, last: meant }
  const isBack = context.year !== null && context.last !== null && point.year < context.year
  const isBeside = aside === true || (value.kind === 'bounded' && value.bound === 'since')
  if (isBack && isBeside) return { ...context, named: point.year }
  return {
    ...context,
    named: point.year,
    ...namedBefore(point.year),
    last: isNews(context, point) ? meant : context.last,
  }
}

/** The first year that a time names. */
export function yearNamed(value: TimeValue): number | undefined {
  if (value.kind === 'date') return value.year
  if (value.kind === 'interval') return yearNamed(value.from) ?? yearNamed(value.to)
  return value.kind === 'bounded' ? yearNamed(value.of) : undefined
}

interface Years {
  readonly first: number
  readonly last: number
}

/** The years of a span that names years alone, such as that of a heading: "Stalemate (1915–17)". */
function yearsSpanned(value: TimeValue): Years | undefined {
  if (value.kind !== 'interval' || value.from.kind !== 'date' || value.to.kind !== 'date') return undefined
  if (grainOf(value.from) !== 'year' || grainOf(value.to) !== 'year') return undefined
  const [first, last] = [value.from.year, value.to.year]
  return first === undefined || last === undefined ? undefined : { first, last }
}

const isWithin = (year: number | null, { first, last }: Years): boolean =>
  year !== null && year >= first && year <= last

/** What went on "until March 1862" leads the telling into that year, where it is the next one. */
function upTo(context: TimeContext, { bound, of }: BoundedValue): TimeContext {
  const named = yearNamed(of) ?? context.named
  const year = bound === 'until' && of.kind === 'date' && of.month !== undefined ? of.year : undefined
  const isNext = year !== undefined && year - (context.year ?? year) === 1
  return isNext ? { ...context, named, ...namedBefore(year) } : { ...context, named }
}

/** Whether a date says more than that the year last told goes on. */
function isNews({ last }: TimeContext, point: { readonly year: number; readonly month?: number }): boolean {
  return point.month !== undefined || last === null || pointOf(last, 'end')?.year !== point.year
}
