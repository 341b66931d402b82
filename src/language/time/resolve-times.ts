import type { Span } from '../span.ts'
import { carryOn, contextAt, type TimeAnchor } from './carry-on.ts'
import { type Meaning, resolveValue } from './resolve-value.ts'
import type { TimeMention } from './time-value.ts'

/** A time of a text with all that the words leave out. */
export interface ResolvedTime extends Span, Meaning {
  readonly text: string
  readonly rule: string
  readonly names?: true
}

/** The times of a text, and the date last told at its end. */
export interface ResolvedTimes {
  readonly times: readonly ResolvedTime[]
  readonly last: string | null
}

/**
 * Dates the times of a text one after the other, each from its own words, the entry it stands in and the dates before it.
 * A mention that lists several dates gives several times; what cannot be dated gives none.
 * @example resolveTimes(readTimes('A truce held until May.'), { year: 2014 }).times[0]?.said // '../2014-05'
 */
export function resolveTimes(mentions: readonly TimeMention[], anchor: TimeAnchor): ResolvedTimes {
  const times: ResolvedTime[] = []
  let context = contextAt(anchor, mentions)
  for (const { value, ...place } of mentions) {
    for (const dated of resolveValue(value, context)) {
      times.push({ ...place, ...dated })
      const isBackground = place.names === true && context.last !== null
      if (!isBackground) context = carryOn(context, dated, value)
    }
  }
  return { times, last: context.last }
}
