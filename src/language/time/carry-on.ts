import { pointOf } from './periods.ts'
import type { Meaning } from './resolve-value.ts'
import type { TimeContext } from './time-context.ts'
import type { BoundedValue, TimeMention, TimeValue } from './time-value.ts'

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
 * What is known after a time. A look back leaves the year that a narrative has come to. Inside an entry a year alone, and a month outside of the entry's year and the next, is
 * background and leaves the date last told as it is; so does, everywhere, a time that only bounds
 * another or that is the stretch around it.
 */
export function carryOn(context: TimeContext, { meant }: Meaning, value: TimeValue): TimeContext {
  if (value.kind === 'bounded' && value.bound !== 'by' && value.bound !== 'since') return upTo(context, value)
  if (value.kind === 'relative' && value.whole === true) return context
  const point = pointOf(meant, 'end')
  if (point === undefined) return context
  if (context.entry === null && value.kind === 'date' && value.earlier === true) return { ...context, last: meant }
  if (context.entry === null)
    return { ...context, ...namedBefore(point.year), last: isNews(context, point) ? meant : context.last }
  const elsewhen = point.year < context.entry || point.year > context.entry + 1
  const background = point.month === undefined || (elsewhen && point.day === undefined)
  return background ? context : { ...context, last: meant }
}

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
