import { ACTOR_MODIFIERS, DETERMINERS } from '../../vocabulary/en/actor-nouns.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { IRREGULAR_VERBS } from '../../vocabulary/en/irregular-verbs.ts'
import { NUMBER_WORDS } from '../../vocabulary/en/number-words.ts'
import type { Token } from '../words/read-tokens.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import type { NameMention } from './name-mention.ts'

const irregularPasts = new Set(IRREGULAR_VERBS.flatMap(([, past, participle]) => [past, participle]))
const modifiers = new Set(ACTOR_MODIFIERS)
const determiners = new Set(DETERMINERS)
const functionWords = new Set(FUNCTION_WORDS)
const CAPITALISED = /^\p{Lu}/u
const NUMBER = /^\d[\d.,]*$/
/** "Thirteen", "thirty", "thirty-six". */
const isNumberWord = (lower: string): boolean => (lower.split('-')[0] ?? '') in NUMBER_WORDS
const ORDINAL = /^(?:st|nd|rd|th)$/
/** "Electoral", "tribal", "naval": adjectives by their form; nouns in -al tell of no actor. */
const ADJECTIVE =
  /^(?!arriv|withdraw|surviv|tri|refus|burn|approv|dismiss|hospit|capit|festiv|funer|journ|sever|tot|equ)\p{Ll}{2,}(?:al|ive|ous|ary|less|ian|ic)$|^(?:upper|lower|civil|front-line|frontline|cattle|motorcycle|motorbike|taxi|camel|horse|school|street|market|shop|bus|lorry|traffic|prison)$/u
const LARGE = /^(?:hundred|thousand|dozen|score|million)$/
const NO_QUANTITY = /^(?:the|a|an|of|than|to|up|at|over|no)$/
const ADJECTIVAL =
  /(?:-(?:led|backed|held|based|aligned|trained|armed|controlled|speaking|linked|supported|funded|affiliated|ranking|level|dominated|run|owned|old)|(?:ese|ian|ish|ist|ic|can|ani|ari|aqi|ali|oni))$/
const PEOPLE_ENDING = /(?:ese|ian|ish|ist|ic|can)$/
/** Nouns before which any noun tells a trade: "hotel worker", "truck driver". */
const TRADE =
  /^(?:workers?|drivers?|owners?|managers?|employees|staff|engineers?|operators?|executives?|traders?|dealers?|makers?|guards?)$/
/** Nouns that tell what an organisation is for: "reconciliation ministry", "follow-up committee". */
const PURPOSE =
  /(?:tion|ment|nce|ity|ure|ice|ics|up|ing)$|^(?:defen[cs]e|peace|health|water|oil|gas|road|ethics|truth)$/

const DOZENS = /^(?:dozens|scores|hundreds|thousands|tens)$/
const OFFICE =
  /^(?:head|leader|chief|commander|chairman|chairwoman|president|founder|spokesman|spokeswoman|member|members)$/
/** Nouns for several who are told behind "of": "an alliance of rebel groups". */
const COLLECTIVE =
  /^(?:alliance|coalition|group|band|gang|mob|crowd|column|convoy|force|delegation|team|network|party)$/

/** "Chief of staff", "head of intelligence". */
const PORTFOLIO =
  /^(?:staff|state|police|intelligence|security|protocol|operations|mission|delegation|government|parliament)$/

/** Whether a word is a noun or adjective of content, as far as its form tells. */
export function isCommonNoun(token: Token): boolean {
  return (
    /^\p{Ll}+$/u.test(token.text) &&
    !functionWords.has(token.lower) &&
    !/(?:ed|ly)$/.test(token.lower) &&
    !irregularPasts.has(token.lower)
  )
}

const isKnownModifier = ({ lower, text }: Token): boolean =>
  modifiers.has(lower) || ADJECTIVAL.test(lower) || actorNounKind(lower) !== undefined || CAPITALISED.test(text)

/** A capitalised first word belongs to the phrase only where it is known to: "French rebels", never "Late rebels". */
const isSentenceOpener = (token: Token, position: number): boolean =>
  position === 0 &&
  CAPITALISED.test(token.text) &&
  !modifiers.has(token.lower) &&
  !ADJECTIVAL.test(token.lower) &&
  !ADJECTIVE.test(token.lower) &&
  actorNounKind(token.lower) === undefined &&
  !/^\p{Lu}{2}/u.test(token.text)

function belongs(token: Token, head: Token, position: number): boolean {
  if (determiners.has(token.lower) || isSentenceOpener(token, position)) return false
  if (isKnownModifier(token)) return true
  // "Excessive force" is nobody.
  if (ADJECTIVE.test(token.lower) && !functionWords.has(token.lower) && head.lower !== 'force') return true
  const kind = actorNounKind(head.lower)
  const forPurpose = (kind === 'organisation' || kind === 'state') && PURPOSE.test(token.lower) && isCommonNoun(token)
  return forPurpose || (TRADE.test(head.lower) && isCommonNoun(token))
}

/** The position of the ordinal in figures before a word, or of the word. */
export const ordinalBefore = (tokens: readonly Token[], from: number): number =>
  ORDINAL.test(tokens[from - 1]?.lower ?? '') && NUMBER.test(tokens[from - 2]?.text ?? '') ? from - 2 : from

/** How many tokens before `from` the phrase takes in one step: an owner, a modifier, or a pair joined by "and". */
function stepBack(tokens: readonly Token[], from: number, head: Token): number {
  const [before, owner] = [tokens[from - 1], tokens[from - 2]]
  if (!before) return 0
  if (/^'s?$/.test(before.lower)) return owner && (CAPITALISED.test(owner.text) || actorNounKind(owner.lower)) ? 2 : 0
  // "The 14th Brigade", in tokens "14 th Brigade".
  if (ordinalBefore(tokens, from) < from) return 2
  if (belongs(before, head, from - 1)) return 1
  return before.lower === 'and' && owner && PEOPLE_ENDING.test(owner.lower) ? 2 : 0
}

/** The position of the first token of the phrase whose head stands at `head`, not before `floor`. */
export function phraseStart(tokens: readonly Token[], head: number, floor: number): number {
  const token = tokens[head]
  let from = head
  for (
    let step = token ? stepBack(tokens, from, token) : 0;
    step > 0 && from - step >= floor;
    step = token ? stepBack(tokens, from, token) : 0
  )
    from -= step
  return from
}

/** The position after the phrase: "the head of MINUSMA" and "members of the CMA" take in what follows "of". */
export function phraseEnd(tokens: readonly Token[], head: number, named: readonly NameMention[]): number {
  if (isPost(tokens, head)) return head + 3
  if (tokens[head + 1]?.lower !== 'of') return head + 1
  if (OFFICE.test(tokens[head]?.lower ?? '') && PORTFOLIO.test(tokens[head + 2]?.lower ?? '')) return head + 3
  const after = /^(?:the|\d+)$/.test(tokens[head + 2]?.lower ?? '') ? head + 3 : head + 2
  return named.find((name) => name.from === after)?.to ?? officeEnd(tokens, head, after)
}

/** "The minister for youth", "a professor of mathematics": what somebody's post is about belongs to it. */
function isPost(tokens: readonly Token[], head: number): boolean {
  const [noun, preposition] = [tokens[head]?.lower ?? '', tokens[head + 1]?.lower ?? '']
  const about = tokens[head + 2]
  if (about === undefined || !isCommonNoun(about)) return false
  if (preposition === 'for') return POST_FOR.test(noun)
  return preposition === 'of' && POST_OF.test(noun) && actorNounKind(about.lower) === undefined
}

const POST_FOR = /^(?:minister|secretary|commissioner|envoy)$/
const POST_OF = /^(?:ministers?|secretary|professor|lecturer|teacher|students?|director|doctor|heads?|chiefs?)$/

/** "Head of the ruling party", "an alliance of rebel groups": an office or a band takes in whom it is of. */
function officeEnd(tokens: readonly Token[], head: number, after: number): number {
  const word = tokens[head]?.lower ?? ''
  const found =
    OFFICE.test(word) || COLLECTIVE.test(word)
      ? tokens.findIndex((token, index) => index >= after && actorNounKind(token.lower) !== undefined)
      : -1
  if (found < 0 || phraseStart(tokens, found, after) !== after) return head + 1
  let last = found
  while (actorNounKind(tokens[last + 1]?.lower ?? '') !== undefined) last++
  return last + 1
}

/** The position of the number before a phrase, or of the phrase: "27 men", "two gunmen". */
export function withQuantity(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1]
  if (!before) return from
  if (before.lower === 'of' && DOZENS.test(tokens[from - 2]?.lower ?? '')) return from - 2
  if (LARGE.test(before.lower)) return withMultiplier(tokens, from - 1)
  return isQuantity(before.lower) ? from - 1 : from
}

const isQuantity = (word: string): boolean =>
  NUMBER.test(word) || isNumberWord(word) || (determiners.has(word) && !NO_QUANTITY.test(word))

/** "A hundred", "a few hundred", "six hundred". */
function withMultiplier(tokens: readonly Token[], large: number): number {
  const word = tokens[large - 1]?.lower ?? ''
  if (/^(?:few|couple)$/.test(word)) return /^an?$/.test(tokens[large - 2]?.lower ?? '') ? large - 2 : large - 1
  return isQuantity(word) || /^an?$/.test(word) ? large - 1 : large
}
