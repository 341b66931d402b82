import { withYearOf } from './build-dates.ts'
import type { TimeMention } from './time-value.ts'

/** What may stand between dates that are told in one breath. */
const JOINT = /^(?:,|,? ?(?:and|or|&)(?: (?:in|on|again in))?| in| on)+\s*$/

/** Gives dates of a list the year that only its last one names: "in June and August 2013". */
export function shareYears(mentions: readonly TimeMention[], text: string): readonly TimeMention[] {
  const shared: TimeMention[] = []
  for (const mention of mentions.toReversed()) {
    const next = shared.at(-1)
    const joint = next !== undefined && JOINT.test(text.slice(mention.end, next.start))
    const dates = joint && mention.value.kind === 'date' && next.value.kind === 'date'
    shared.push(dates ? { ...mention, value: withYearOf(mention.value, next.value) } : mention)
  }
  return shared.reverse()
}
