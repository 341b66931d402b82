import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'
import type { TriggerIndex } from './trigger-index.ts'

const ROW = 'rejection.refuse'
/** What somebody who "would not" do it turned down. */
const ASKED =
  /^(?:sign|come|attend|meet|talk|negotiate|join|accept|agree|listen|recognise|recognize|sit|disarm|withdraw|leave|yield|budge|cooperate|co-operate|surrender|renew|extend|ratify|endorse|hear|speak|participate|resign|comply|concede)$/
/** Where somebody was waited for in vain. */
const AWAITED = /^(?:attend|turn up|show up|appear|take part|participate)$/
const CONDITIONS = /^(?:if|unless|that|until|till|whether|because|when|so)$/

/** "The rebels would not sign", "JEM did not turn up": what is not done, where it was asked for, is refused. */
export function refusalOf(
  { tokens, clauses }: SentenceParts,
  clause: number,
  triggers: TriggerIndex,
): Happening | undefined {
  const { verb = null, opener = '' } = clauses[clause] ?? {}
  if (!verb?.negated || verb.passive || verb.infinitive || CONDITIONS.test(opener)) return undefined
  const helpers = tokens.slice(verb.from, verb.head).map(({ lower }) => lower)
  const isUnwilling = /^(?:would|wouldn)$/.test(helpers[0] ?? '') && !helpers.includes('have') && ASKED.test(verb.base)
  const phrase = `${verb.base} ${tokens[verb.to]?.lower}`
  const isAbsent = !verb.modal && (AWAITED.test(verb.base) || AWAITED.test(phrase))
  const row = triggers.verbs.get('refuse')?.find((pattern) => pattern.row.id === ROW)?.row
  if (!row || !(isUnwilling || isAbsent)) return undefined
  return { row, from: verb.head, to: verb.to, words: 1, object: verb.to, clause, told: 'verb' }
}
