import type { Clause } from '../clauses/split-clauses.ts'
import type { Region, SentenceParts } from './sentence-parts.ts'
import { upToPreposition } from './up-to-preposition.ts'

/** Marks that no object stands behind: "surrendered, two generals among them". */
const CLOSES = /^[,;:()–—]$/

/** Where the object of a clause's verb stands: after the verb up to the first preposition; "captured and executed 95 soldiers" share it. */
export function objectRegion(sentence: SentenceParts, clause: Clause, after: number): Region {
  const within = after > clause.to ? sentence.clauses.find(({ from, to }) => from < after && after < to) : undefined
  if (within) return upToPreposition(sentence, { from: after, to: within.to })
  const next = after >= clause.to ? sentence.clauses[sentence.clauses.indexOf(clause) + 1] : undefined
  // "Beat, stripped and robbed travellers"
  if (
    next?.verb &&
    sentence.tokens[after]?.text === ',' &&
    next.verb.head === after + 1 &&
    next.verb.form === clause.verb?.form &&
    !next.verb.passive
  )
    return objectRegion(sentence, next, next.verb.to)
  if (CLOSES.test(sentence.tokens[after]?.text ?? '')) return { from: after, to: after }
  if (next?.verb && next.opener === 'and' && next.verb.from === next.from + 1 && !next.verb.passive)
    return objectRegion(sentence, next, next.verb.to)
  return upToPreposition(sentence, { from: after, to: clause.to })
}
