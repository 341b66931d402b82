import { edtfOf } from './calendar.ts'
import { pointOf } from './periods.ts'
import type { Meaning } from './resolve-value.ts'
import type { TimeContext } from './time-context.ts'
import { type BoundedValue, grainOf, type TimeMention, type TimeValue } from './time-value.ts'

/** Where a text stands. */
export interface TimeAnchor {
  /** The year of its entry; null outside of entries. */
  readonly year: number | null
  /** The date last told before it, EDTF. */
  readonly last?: string | null
}

/** What is known before the first time of a text. */
export function contextAt({ year: entry, last = null }: TimeAnchor, mentions: readonly TimeMention[]): TimeContext {
  const told = last === null ? undefined : pointOf(last, 'end')?.year
  if (told !== undefined) return { entry, last, ...namedBefore(told) }
  const ahead = mentions.map(({ value }) => yearIn(value)).find((year) => year !== undefined)
  return { entry, last, year: ahead ?? null, yearBasis: `year from ${ahead}, named after` }
}

const namedBefore = (year: number): Pick<TimeContext, 'year' | 'yearBasis'> => ({
  year,
  yearBasis: `year from ${year}, named before`,
})

function yearIn(value: TimeValue): number | undefined {
  if (value.kind === 'date') return value.year
  if (value.kind === 'interval') return yearIn(value.from) ?? yearIn(value.to)
  return value.kind === 'bounded' ? yearIn(value.of) : undefined
}

/**
 * What is known after a time. A look back leaves the year that a narrative has come to, and so
 * does a span of years around it. Inside an entry a year alone, and a month outside of the entry's year and the next, is
 * background and leaves the date last told as it is; so does, everywhere, a time that only bounds
 * another or that is the stretch around it.
 */
export function carryOn(context: TimeContext, { meant }: Meaning, value: TimeValue): TimeContext {
  if (value.kind === 'bounded' && value.bound !== 'by' && value.bound !== 'since') return upTo(context, value)
  if (value.kind === 'relative' && value.whole === true) return context
  const years = yearsSpanned(value)
  if (context.entry === null && years !== undefined && isWithin(context.year, years))
    return { ...context, last: context.last ?? edtfOf({ year: years.first }) }
  const point = pointOf(meant, 'end')
  if (point === undefined) return context
  if (context.entry === null && value.kind === 'date' && value.earlier === true) return { ...context, last: meant }
  if (context.entry === null)
    return { ...context, ...namedBefore(point.year), last: isNews(context, point) ? meant : context.last }
  const elsewhen = point.year < context.entry || point.year > context.entry + 1
  const background = point.month === undefined || (elsewhen && point.day === undefined)
  return background ? context : { ...context, last: meant }
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

/** Outside of entries what went on "until March 1862" leads the telling into that year, where it is the next one. */
function upTo(context: TimeContext, { bound, of }: BoundedValue): TimeContext {
  const year = bound === 'until' && of.kind === 'date' && of.month !== undefined ? of.year : undefined
  const isNext = context.entry === null && year !== undefined && year - (context.year ?? year) === 1
  return isNext ? { ...context, ...namedBefore(year) } : context
}

/** Whether a date says more than that the year last told goes on. */
function isNews({ last }: TimeContext, point: { readonly year: number; readonly month?: number }): boolean {
  return point.month !== undefined || last === null || pointOf(last, 'end')?.year !== point.year
}
