import type { Casualty } from './bind-casualties.ts'
import type { CountMention } from './read-counts.ts'

/** How far behind a number another count of the same people stands. */
const REACH = 70
/** "…, or 57", "…, some say 150", "…; diplomats spoke of fifty": what leads to the number of others. */
const LEAD =
  /^[^.;:,]{0,40}(?:,? or|[,;](?: but| and| while)? (?:some|others|other \p{L}+|diplomats|witnesses|survivors|residents|locals) (?:say|said|put it at|put them at|put the toll at|speak of|spoke of|speaking of|counted|gave|named|reported|claimed)) $/u
/** "by the union’s count, ": what two counters say side by side. */
const COUNTER =
  /^(?: (?:dead|killed|deaths|people|died|were killed))? (?:by|on|according to|in) [^.;:,]{3,50}(?:,|,? and|,? but) $/
/** Behind it the end of the clause, or whose count it is. */
const END =
  /^(?: (?:dead|people|deaths|killed))?(?=$|[.;,)]| (?:by|on|according to|in) [^.;:,]{0,40}(?:counts?|reckonings?|tall(?:y|ies)|estimates?|sources?|accounts?|reports?|versions?|figures?|others?)\b)/
const OF_OTHER = /^ (?:by|on|according to|in) /

/** The number that others give for the same people. */
function rivalOf(text: string, { end }: Casualty, counts: readonly CountMention[]): CountMention | undefined {
  const rival = counts.find(({ start, kind }) => start >= end && kind === 'number')
  if (!rival || rival.start - end > REACH || rival.unit === 'money' || rival.unit === 'percent') return undefined
  const [between, after] = [text.slice(end, rival.start), text.slice(rival.end, rival.end + REACH)]
  const isRival = (LEAD.test(between) && END.test(after)) || (COUNTER.test(between) && OF_OTHER.test(after))
  return isRival ? rival : undefined
}

const known = (values: readonly (number | null)[]): number[] => values.flatMap((value) => value ?? [])

/**
 * A casualty with what others count, where that is told in the same breath: "53 were killed, or 57 on a later count" are 53
 * to 57.
 */
export function withRival(text: string, casualty: Casualty, counts: readonly CountMention[]): Casualty {
  const rival = rivalOf(text, casualty, counts)
  if (!rival) return casualty
  const least = known([casualty.min, rival.min])
  const most = rival.max === null ? [] : known([casualty.max, rival.max])
  return {
    ...casualty,
    min: least.length > 0 ? Math.min(...least) : null,
    max: most.length > 0 ? Math.max(...most, ...least) : null,
    approx: false,
    text: text.slice(casualty.start, rival.end),
  }
}
