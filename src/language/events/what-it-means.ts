import type { ObjectClass } from '../../vocabulary/en/object-classes.ts'
import type { EventType } from '../../vocabulary/event-types.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { Token } from '../words/read-tokens.ts'
import type { SentenceParts } from './sentence-parts.ts'

/** What "it" and "they" can mean after a happening of a type: what was signed, opened, called or founded there. */
const LEFT_BEHIND: Partial<Readonly<Record<EventType, ObjectClass>>> = {
  ceasefire: 'ceasefire',
  agreement: 'agreement',
  talks: 'talks',
  election: 'election',
  decision: 'law',
  mandate: 'mission',
  group: 'group',
  aid: 'aid',
  arms: 'arms',
}

const PRONOUN = /^(?:it|they|them|these|both)$/
/** "A second", "the latter": one of the same kind, where no noun follows. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|latter|former|another)$/
const NO_NOUN = /^(?:,|\.|;|:|in|on|at|by|from|this|that|a|the|followed|met)$/

/** Whether a word before a limit may stand for what was told last. */
function isAnaphor(tokens: readonly Token[], position: number, limit: number): boolean {
  const word = tokens[position]?.lower ?? ''
  if (!ORDINAL.test(word)) return PRONOUN.test(word)
  return position + 1 >= limit || NO_NOUN.test(tokens[position + 1]?.lower ?? '')
}

/** Whether a word stands for a thing of a kind: after an election "the round" is one of voting. */
export const standsFor = (tokens: readonly Token[], position: number, limit: number, meant: ObjectClass): boolean =>
  isAnaphor(tokens, position, limit) || (meant === 'election' && tokens[position]?.lower === 'round')

/** A sentence whose "it" stands for what the happening before a clause left behind. */
export function withMeaning(sentence: SentenceParts, { from, to }: Clause, type: EventType | null): SentenceParts {
  const meant = type === null ? undefined : LEFT_BEHIND[type]
  const { tokens } = sentence
  const isMeant = meant && tokens.slice(from, to).some((_, step) => standsFor(tokens, from + step, to, meant))
  return isMeant ? { ...sentence, meant } : sentence
}
