import type { Clause } from '../clauses/split-clauses.ts'
import type { Token } from '../words/read-tokens.ts'
import { isUnreal } from './is-asserted.ts'
import type { SentenceParts } from './sentence-parts.ts'
import type { TriggerMatch } from './trigger-index.ts'

/** Verbs that tell how something goes on, not that it happened: "violence worsened in May". */
const TRENDS =
  /^(?:worsen|spike|abate|decline|increase|decrease|rise|subside|drop|dwindle|peak|wane|recede|simmer|smoulder|diminish|lessen)$/
/** Words before a noun that make something else the subject. */
const SUBJECT_BREAK = /^(?:of|in|on|at|by|for|with|from|to|against|as|and|or|who|which|that|before|under)$/
const NOTE_REACH = 5
const NOUN_REACH = 4

const DATE_REACH = 7

/** "The massacre, on 6 January, of fourteen woodcutters": a date between the noun and what goes with it. */
export function isInterrupted(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:on|in)$/.test(tokens[to + 1]?.lower ?? '')) return false
  const second = tokens.slice(to + 1, to + DATE_REACH).findIndex((token) => token.text === ',')
  return second > 0 && /^(?:of|by|against|between)$/.test(tokens[to + second + 2]?.lower ?? '')
}

/** "The strike paralysed the port", "an ambush near the river shook the army": what did it is what the sentence tells. */
export function headsSubject({ tokens, clauses }: SentenceParts, clause: Clause, noun: TriggerMatch): boolean {
  if (!clause.verb || clause.verb.passive || noun.to > clause.verb.from || TRENDS.test(clause.verb.base)) return false
  const index = clauses.indexOf(clause)
  if (index > 0 && clause.inherits !== 'none') return false
  const before = tokens.slice(clause.from, noun.from).map((token) => token.lower)
  const lastMark = before.lastIndexOf(',')
  const own = before.slice(lastMark + 1)
  const after = tokens[noun.to]?.lower ?? ''
  return (
    own.every((word) => !SUBJECT_BREAK.test(word)) &&
    (noun.to === clause.verb.from ||
      isInterrupted(tokens, noun.to) ||
      /^(?:in|on|at|near|of|by|against|between|with|outside|along|to)$/.test(after) ||
      tokens[noun.to - 1]?.lower === 'of')
  )
}

/** "Three rounds of negotiations.", "State of emergency, 26 Nov.": a sentence without a verb is about its first noun. */
export function isNote({ clauses, times, tokens }: SentenceParts, { from }: TriggerMatch): boolean {
  if (/^(?:if|whenever|when|unless|where)$/.test(tokens[0]?.lower ?? '')) return false
  return clauses.length === 1 && tokens.length > 1 && (times.length > 0 || from < NOTE_REACH)
}

/** "General strike from 6 April, curfews, shoot-on-sight orders.": each item of a list without verbs tells of its head. */
export function headsItem(sentence: SentenceParts, { from }: TriggerMatch): boolean {
  const { clauses, tokens, times } = sentence
  if (times.length === 0 || clauses.some(({ verb }) => verb && !verb.reduced && verb.form !== 'participle'))
    return false
  let start = from
  while (start > 0 && !/^(?:[,;:.()–—]|and|then|later)$/.test(tokens[start - 1]?.lower ?? '')) start--
  return (
    from - start <= NOUN_REACH &&
    !isUnreal(sentence, start, from) &&
    !tokens.slice(start, from).some((token) => SUBJECT_BREAK.test(token.lower))
  )
}
