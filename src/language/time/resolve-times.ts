import type { Span } from '../span.ts'
import { carryOn, contextAt, type TimeAnchor } from './carry-on.ts'
import { pointOf } from './periods.ts'
import { type Meaning, resolveValue } from './resolve-value.ts'
import { underHead } from './run-in-months.ts'
import { settleEras } from './settle-eras.ts'
import type { TimeMention } from './time-value.ts'

/** A time of a text with all that the words leave out. */
export interface ResolvedTime extends Span, Meaning {
  readonly text: string
  readonly rule: string
}

/** The times of a text, the date last told at its end, and what could not be dated: "June" where no year is known. */
export interface ResolvedTimes {
  readonly times: readonly ResolvedTime[]
  readonly last: string | null
  /** The mentions that proved to be times: figures in threes are years only where an era goes on. */
  readonly mentions: readonly TimeMention[]
  readonly undated: readonly TimeMention[]
}

/**
 * Dates the times of a text one after the other, each from its own words, the entry it stands in and the dates before it.
 * A mention that lists several dates gives several times; what cannot be dated gives none.
 * @example resolveTimes(readTimes('A truce held until May.'), { year: 2014 }).times[0]?.said // '../2014-05'
 */
export function resolveTimes(mentions: readonly TimeMention[], anchor: TimeAnchor): ResolvedTimes {
  const times: ResolvedTime[] = []
  const undated: TimeMention[] = []
  const settled = settleEras(mentions, anchor.year ?? yearOf(anchor.last))
  let context = contextAt(anchor, settled)
  for (const mention of settled) {
    const { value, aside: _, heads = false, ...place } = mention
    const meanings = resolveValue(value, context)
    if (meanings.length === 0 && value.kind === 'date') undated.push(mention)
    for (const dated of meanings) {
      times.push({ ...place, ...dated })
      context = carryOn(heads ? underHead(context, dated) : context, dated, mention)
    }
  }
  return { times, last: context.last, mentions: settled, undated }
}

const yearOf = (last: string | null | undefined): number | undefined => (last ? pointOf(last, 'end')?.year : undefined)
