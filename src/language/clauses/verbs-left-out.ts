import type { Token } from '../words/read-tokens.ts'
import type { VerbGroup } from './verb-group.ts'

/** What ends a subject: a noun, a name or a number. */
const SUBJECT =
  /^(?!(?:the|a|an|of|in|on|at|by|to|for|with|from|and|or|but|no|not|its|his|her|their|as|than|more|how|way|turn)$)[\p{L}\d][\p{L}\d,’'-]*$/u
const AFTER = /^(?:[.,;:()–—]|in|on|at|near|by|after|with|that|from|outside|within|inside|this|before|of|again)$/
/** "Two ministers out by July", "the town back in army hands". */
const GONE = /^(?:out|gone|back|free|home|over|ablaze|alight|missing)$/
const STATE = /^(?:ruins|ashes|flames|custody|exile|tatters)$/

const PLAIN = {
  negated: false,
  modal: false,
  infinitive: false,
  passive: false,
  reduced: false,
  present: false,
} as const

/**
 * The verbs that notes leave out before what they say of a subject: who is dead has died, who is out or back is so.
 * @example verbsLeftOut(readTokens('Two officers dead that night.'))[0]?.base // 'die'
 */
export function verbsLeftOut(tokens: readonly Token[]): readonly VerbGroup[] {
  return tokens.flatMap(({ lower }, at): readonly VerbGroup[] => {
    const next = tokens[at + 1]
    if (!SUBJECT.test(tokens[at - 1]?.text ?? '')) return []
    if (lower === 'in' && STATE.test(next?.lower ?? ''))
      return [{ ...PLAIN, from: at, to: at, head: at - 1, base: 'be', form: 'past' }]
    if (next !== undefined && !AFTER.test(next.lower)) return []
    if (lower === 'dead') return [{ ...PLAIN, from: at, to: at + 1, head: at, base: 'die', form: 'past' }]
    return GONE.test(lower) ? [{ ...PLAIN, from: at, to: at, head: at - 1, base: 'be', form: 'past' }] : []
  })
}
