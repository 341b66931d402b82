import { carryNarrative, yearNamed } from './carry-narrative.ts'
import { pointOf } from './periods.ts'
import type { Meaning } from './resolve-value.ts'
import { isBesideHead } from './run-in-months.ts'
import { namedBefore, type TimeContext } from './time-context.ts'
import type { TimeMention } from './time-value.ts'

/** Where a text stands. */
export interface TimeAnchor {
  /** The year of its entry; null outside of entries. */
  readonly year: number | null
  /** The date last told before it, EDTF. */
  readonly last?: string | null
  /** The months that its entry is of, where those are of two years, EDTF. */
  readonly within?: string | null
  /** The months of the heading that it stands under, EDTF. */
  readonly under?: string | null
}

/** What is known before the first time of a text. */
export function contextAt(
  { year: entry, within = null, last = null, under = null }: TimeAnchor,
  mentions: readonly TimeMention[],
): TimeContext {
  const told = last === null ? undefined : pointOf(last, 'end')?.year
  if (told !== undefined) return { entry, within, last, under, named: told, ...namedBefore(told) }
  const ahead = mentions.map(({ value }) => yearNamed(value)).find((year) => year !== undefined)
  return { entry, within, last, under, named: null, year: ahead ?? null, yearBasis: `year from ${ahead}, named after` }
}

/**
 * What is known after a time. Inside an entry a year alone, and a month outside of the entry's year and the next, is
 * background and leaves the date last told as it is; so does, everywhere, a time that only bounds another or that is the
 * stretch around it.
 */
export function carryOn(
  context: TimeContext,
  meaning: Meaning,
  mention: Pick<TimeMention, 'value' | 'aside'>,
): TimeContext {
  const { entry } = context
  const { value } = mention
  if (isBesideHead(context, meaning) || (value.kind === 'relative' && value.whole === true)) return context
  if (entry === null) return carryNarrative(context, meaning, mention)
  if (value.kind === 'bounded' && value.bound !== 'by' && value.bound !== 'since') return context
  if (value.kind === 'interval' && value.from.kind === 'relative') return context
  const point = pointOf(meaning.meant, 'end')
  const elsewhen = point !== undefined && (point.year < entry || point.year > entry + 1)
  const background = point?.month === undefined || (elsewhen && point.day === undefined)
  return background ? context : { ...context, last: meaning.meant }
}
