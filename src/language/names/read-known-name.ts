import { PLACE_NOUNS } from '../../vocabulary/en/place-words.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { actorMeaning, mentionAt, type NameContext, type NameReader, placeMeaning } from './name-context.ts'

const placeNouns = new Set(PLACE_NOUNS)
const FACILITY = /^(?:base|camp|road|stronghold|airport)$/
const CAPITALISED = /^\p{Lu}/u
const LONGEST_TAIL = 3

/**
 * A name of the lexicon, the longest that begins here, with what belongs to it: the noun for its people ("MNLA Tuareg
 * rebels"), the noun for what kind of place it is ("Kidal region").
 */
export const readKnownName: NameReader = (context, position) => {
  const found = context.index.at(context.tokens, position)
  if (!found) return undefined
  const to = position + found.length
  if (found.target.actor)
    return mentionAt(context, position, withMembers(context, to), actorMeaning(found.target.actor))
  const next = context.tokens[to]?.lower ?? ''
  const hasNoun = placeNouns.has(next) && !FACILITY.test(next)
  return mentionAt(context, position, hasNoun ? to + 1 : to, placeMeaning(found.target.place))
}

function withMembers({ tokens }: NameContext, to: number): number {
  for (let end = to; end < Math.min(to + LONGEST_TAIL, tokens.length); end++) {
    const token = tokens[end]
    if (token && actorNounKind(token.lower) && token.lower === token.text) return end + 1
    if (!token || !CAPITALISED.test(token.text)) break
  }
  return to
}
