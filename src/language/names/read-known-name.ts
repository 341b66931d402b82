import { foldText, slugOf } from '../../model/fold-text.ts'
import type { PlaceRow } from '../../model/lexicon.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import { PERSON_TITLES } from '../../vocabulary/en/actor-nouns.ts'
import { PLACE_NOUNS, SITE_NOUNS, THING_NOUNS } from '../../vocabulary/en/place-words.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import {
  actorMeaning,
  isSkipped,
  mentionAt,
  type NameContext,
  type NameReader,
  placeMeaning,
  textOf,
} from './name-context.ts'
import type { NameIndex } from './name-index.ts'
import { isCommonNoun } from './phrase-extent.ts'
import { buildingAt, endsBuilding } from './read-building.ts'
import { isNameToken, nameLength } from './read-capitalised.ts'
import { countryCodeOf } from './resolve-state.ts'

const placeNouns = new Set(PLACE_NOUNS)
const NOT_OF_NAME = new Set([...PLACE_NOUNS, ...SITE_NOUNS, ...THING_NOUNS, ...PERSON_TITLES])
const capitals = new Set(COUNTRIES.flatMap(({ capital }) => (capital === null ? [] : [foldText(capital)])))
const CLAUSE_BEFORE = /^(?:[,;:—–]|and|but|while|when|as|that|since|until|whether|after|before)$/
const PHRASE_NEXT = /^(?:in|on|at|for|from|by|with|during|to|of|where|which)$/
/** What stands before a place, or before one that a date or a dash has cut off. */
const PREPOSED = /^(?:in|at|near|of|outside|from|to|into|around|for|on|the|between|across|over|through|towards?)$/
/** "Appealed to Paris", "a deal with Damascus". */
const ADDRESSING = /^(?:to|with|from)$/
const ADDRESSES =
  /^(?:appeal(?:ed|s)?|turned|apologi[sz]ed|surrendered|deals?|talks|ties|relations|agreements?|accords?|truce|treaty|pact|ceasefire|negotiat(?:ed|ions?|ing)|struck|broke|sided|allied|aligned|loyal|recalled|independence|aid|help|support|backing|funding|orders|permission|pressure)$/
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
  const joined = joinedEnd(context, to)
  if (found.target.place?.precision === 'town' && joined > to) {
    const name = textOf(context, position, joined)
    return mentionAt(
      context,
      position,
      joined,
      placeMeaning({ ...found.target.place, id: slugOf(name), name, aliases: [], precision: 'area' }),
    )
  }
  if (isPartOfLonger(context, position, found)) return undefined
  if (found.target.place && endsBuilding(context.tokens[to]?.text))
    return buildingAt(context, position, to + 1, found.target.place.name)
  if (found.target.actor)
    return mentionAt(context, position, withMembers(context, to), actorMeaning(found.target.actor))
  const next = context.tokens[to]?.lower ?? ''
  if (isPeople(context, position, to, found.target.place))
    return mentionAt(context, position, to, { ...placeMeaning(found.target.place), kind: 'name', place: null })
  if (isActingCapital(context, position, to))
    return mentionAt(context, position, to, {
      ...placeMeaning(found.target.place),
      kind: 'country',
      actorKind: 'state',
    })
  const hasNoun = placeNouns.has(next) && !FACILITY.test(next)
  return mentionAt(context, position, hasNoun ? to + 1 : to, placeMeaning(found.target.place))
}

/** Where "Mocímboa da Praia" ends, or `to` where nothing is joined. */
const joinedEnd = (context: NameContext, to: number): number =>
  /^(?:da|das|de|del|do|dos|du)$/.test(context.tokens[to]?.text ?? '') && isNameToken(context, to + 1)
    ? to + 1 + nameLength(context, to + 1)
    : to

type Found = NonNullable<ReturnType<NameIndex['at']>>

/** "Tula Toli" is not Tula: a town before capitalised words that mean nothing else is the beginning of another name. */
function isPartOfLonger(context: NameContext, position: number, { target: { place }, length }: Found): boolean {
  const to = position + length
  const next = context.tokens[to]
  if (place?.precision !== 'town' || !next) return false
  if (!isNameToken(context, to)) return false
  const word = next.lower
  const after = context.tokens[to + nameLength(context, to)]?.lower ?? ''
  const before = context.tokens[position - 1]?.lower ?? ''
  // "Florence Ayafor": behind no preposition a town before one more word is the first name of a person.
  const isFirstName =
    length === 1 &&
    nameLength(context, position) === 2 &&
    !PREPOSED.test(before) &&
    !context.index.at(context.tokens, to)
  return (
    (/^(?:in|at|near|of|outside)$/.test(before) || isFirstName) &&
    !actorNounKind(after) &&
    /^\p{Lu}\p{Ll}+$/u.test(next.text) &&
    context.index.at(context.tokens, to)?.target.actor === undefined &&
    countryCodeOf(next.text) === undefined &&
    !context.people.has(slugOf(next.text)) &&
    !actorNounKind(word) &&
    !NOT_OF_NAME.has(word)
  )
}

/** "Between the Shanga and the Boro": no town has an article, but those who are called as it is. */
function isPeople({ tokens }: NameContext, from: number, to: number, { precision, name, aliases }: PlaceRow): boolean {
  const next = tokens[to]
  return (
    precision === 'town' &&
    tokens[from - 1]?.text === 'the' &&
    ![name, ...aliases].some((each) => /^the /i.test(each)) &&
    (next === undefined || !(CAPITALISED.test(next.text) || isCommonNoun(next) || /^'/.test(next.text)))
  )
}

/** "London suspended its help": a capital that does something is its government. */
function isActingCapital(context: NameContext, from: number, to: number): boolean {
  const [before, next] = [context.tokens[from - 1], context.tokens[to]]
  if (!next || !capitals.has(foldText(textOf(context, from, to)))) return false
  // "Aid was cut by Delhi and London", "on 3 May Delhi expelled …"
  if (before?.lower === 'by') return !isSkipped(context, next)
  if (ADDRESSING.test(before?.lower ?? '') && ADDRESSES.test(context.tokens[from - 2]?.lower ?? '')) return true
  const opensClause = before === undefined || CLAUSE_BEFORE.test(before.lower) || isSkipped(context, before)
  return opensClause && /^\p{Ll}/u.test(next.text) && !PHRASE_NEXT.test(next.lower) && !isCommonNoun(next)
}

function withMembers({ tokens }: NameContext, to: number): number {
  for (let end = to; end < Math.min(to + LONGEST_TAIL, tokens.length); end++) {
    const token = tokens[end]
    if (token && actorNounKind(token.lower) && token.lower === token.text) return end + 1
    if (!token || !CAPITALISED.test(token.text)) break
  }
  return to
}
