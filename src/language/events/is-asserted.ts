import { IMPLICATIVE_VERBS, OPAQUE_VERBS } from '../../vocabulary/en/common-verbs.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { SentenceParts } from './sentence-parts.ts'

const implicative = new Set(IMPLICATIVE_VERBS)
const opaque = new Set(OPAQUE_VERBS)
const CONDITION = /^(?:if|unless|lest|whether)$/
const NOBODY = /^(?:no|nobody|none|neither|nothing)$/
const UNREAL =
  /^(?:no|without|lack|absence|threat|threats|risk|fear|fears|possibility|plan|plans|prospect|prospects|potential|possible|future|planned|proposed|against|any|avoid|prevent|deter|danger|never|imminent)$/

/**
 * Whether what a clause says is asserted to have happened: not negated, planned, supposed or habitual. What stands
 * under "to" happened only where the verb before says so: "managed to seize", not "planned to seize".
 */
export function isAsserted(sentence: SentenceParts, index: number): boolean {
  const clause = sentence.clauses[index]
  const verb = clause?.verb
  if (!verb) return true
  if (verb.negated || verb.modal || verb.present || CONDITION.test(clause.opener) || hasNoSubject(sentence, clause))
    return false
  const before = sentence.clauses[index - 1]?.verb
  if (verb.infinitive)
    return (
      before !== undefined &&
      before !== null &&
      implicative.has(before.base) &&
      !opaque.has(before.base) &&
      isAsserted(sentence, index - 1)
    )
  return !(verb.reduced && before?.infinitive && !isAsserted(sentence, index - 1))
}

/** "No talks were held", "nobody claimed it"; not "no sooner", "no longer". */
function hasNoSubject({ tokens }: SentenceParts, { from, verb }: Clause): boolean {
  const words = tokens.slice(from, verb?.from ?? from).map((token) => token.lower)
  return words.some(
    (word, index) => NOBODY.test(word) && words[index + 1] !== 'sooner' && words[index + 1] !== 'longer',
  )
}

/** Whether the words before a noun take it out of the world: "no talks", "the threat of attacks". */
export function isUnreal({ tokens }: SentenceParts, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((token) => token.lower)
  return words.some((word, index) => UNREAL.test(word) && words[index + 1] !== 'sooner')
}

/** Whether what a verb has for its object need not have happened: "requested an intervention", "planned an attack". */
export function hidesObject(base: string): boolean {
  return opaque.has(base)
}
