import { DETERMINERS } from '../../vocabulary/en/actor-nouns.ts'
import type { Token } from '../words/read-tokens.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { isCommonNoun, phraseStart } from './phrase-extent.ts'

const determiners = new Set(DETERMINERS)
const ARTICLE = /^(?:the|an?|his|her|its|their|'s|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/
/** Behind these a noun phrase may end before another begins: "after the raid soldiers", "in the village gunmen". */
const FRONTS =
  /^(?:in|at|near|on|after|during|before|following|amid|since|from|outside|inside|across|until|within|despite|through|over|around|throughout)$/
const TIME =
  /^(?:days?|nights?|weeks?|months?|years?|morning|evening|afternoon|dawn|dusk|weekend|time|hours?|minutes?|spring|summer|autumn|winter|moment|end|start|beginning)$/
/** Nouns in -s that stand before another: "arms dealers". */
const PLURAL_MODIFIER =
  /^(?:arms|sports|affairs|relations|news|operations|customs|logistics|communications|works|drugs|rights|fisheries|mines)$/
const ATTRIBUTIVE_ING = /^(?:firing|recruiting|governing|ruling|working|steering)$/
const NOUNS_AT_MOST = 2

/**
 * The position of the first token of the noun phrase whose head stands at `head`: whatever nouns stand between the
 * article and the head belong to it, as in "a firing squad" and "their liaison officer".
 */
export function compoundStart(tokens: readonly Token[], head: number, floor: number): number {
  const from = phraseStart(tokens, head, floor)
  let start = from
  while (start - 1 >= floor && from - start < NOUNS_AT_MOST && joins(tokens[start - 1])) start--
  const [article, before] = [tokens[start - 1]?.lower ?? '', tokens[start - 2]?.lower ?? '']
  return start < from && start > floor && ARTICLE.test(article) && !FRONTS.test(before) ? start : from
}

const joins = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCommonNoun(token) &&
  !TIME.test(token.lower) &&
  !determiners.has(token.lower) &&
  actorNounKind(token.lower) === undefined &&
  (!/s$/.test(token.lower) || PLURAL_MODIFIER.test(token.lower)) &&
  (!/ing$/.test(token.lower) || ATTRIBUTIVE_ING.test(token.lower))
