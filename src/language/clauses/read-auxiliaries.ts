import type { Token } from '../words/read-tokens.ts'

/** What stands before a verb and belongs to it. */
export interface Auxiliaries {
  /** Position of the first of them, or of the verb. */
  from: number
  be: boolean
  have: boolean
  do: boolean
  modal: boolean
  to: boolean
  negated: boolean
}

export const BE = /^(?:am|is|are|was|were|be|been|being|got|get)$/
/** Helps a participle along, and is a verb of its own elsewhere: "got killed", "got helicopters". */
export const GET = /^(?:got|get)$/
const WORDS: readonly (readonly [keyof Omit<Auxiliaries, 'from'>, RegExp])[] = [
  ['be', BE],
  ['have', /^(?:has|have|had|having)$/],
  ['do', /^(?:do|does|did)$/],
  ['modal', /^(?:would|could|should|may|might|can|cannot|will|shall|must|ought)$/],
  ['to', /^to$/],
  ['negated', /^(?:not|never|n't|no|neither|nor|hardly|scarcely|barely|rarely|seldom)$/],
]
const ADVERB =
  /^(?:also|then|later|again|twice|once|soon|now|still|already|eventually|finally|subsequently|first|even|only|just|nearly|almost|together|jointly|both|all|each|further|thereafter|instead|in|turn|more)$|ly$/
const FURTHEST = 7

/** Whether a word belongs to no verb: where the search for auxiliaries ends. */
const endsSearch = (word: string, found: Auxiliaries): boolean =>
  word === 'to' && (found.be || found.have || found.modal)

/**
 * The auxiliaries, negations and adverbs before the verb at `head`, read leftwards.
 * @example readAuxiliaries(readTokens('had not been seen'), 3).negated // true
 */
export function readAuxiliaries(tokens: readonly Token[], head: number): Auxiliaries {
  const found: Auxiliaries = { from: head, be: false, have: false, do: false, modal: false, to: false, negated: false }
  for (let position = head - 1; position >= Math.max(0, head - FURTHEST); position--) {
    const word = tokens[position]?.lower ?? ''
    if (endsSearch(word, found) || tokens[position]?.text === 'May') break
    const kind = WORDS.find(([, pattern]) => pattern.test(word))?.[0]
    if (kind) {
      found[kind] = true
      found.from = position
      if (kind === 'to') break
    } else if (!ADVERB.test(word)) break
  }
  return found
}

/** Whether anything helps the verb along. */
export function isHelped({ be, have, do: did, modal, to }: Auxiliaries): boolean {
  return be || have || did || modal || to
}
