import { slugOf } from '../../model/fold-text.ts'
import type { PlaceRow } from '../../model/lexicon.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { PLACE_NOUNS, PLACE_PREPOSITIONS, SITE_NOUNS } from '../../vocabulary/en/place-words.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { mentionAt, type NameContext, placeMeaning, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { readBuilding } from './read-building.ts'
import { countryCodeOf } from './resolve-state.ts'

const DEMONYMS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ demonyms }) => demonyms))
const functionWords = new Set(FUNCTION_WORDS)
const prepositions = new Set(PLACE_PREPOSITIONS)
const placeNouns = new Set(PLACE_NOUNS.flatMap((noun) => [noun, pluralOf(noun)]))
const sites = new Set(SITE_NOUNS)
/** Prepositions that nothing but a place stands behind. */
export const WITHIN = /^(?:in|at|near|outside)$/
/** What lies in one place and takes its name: "Besari hill". */
const LANDS =
  /^(?:hills?|villages?|towns?|townships?|camps?|crossing|settlement|island|islands|peninsula|lake|river|mountains?|heights|plateau|region|province|forest|desert|delta|quarter|neighbou?rhood|road|front)$/
const SITE_PAIR =
  /^(?:air|army|military|naval|police|refugee|training|detention|transit|oil|gas|gold|diamond|power|railway|bus|petrol|border) (?:base|field|camp|station|post|cent(?:re|er)|mine|plant|crossing|headquarters|barracks|academy)$/
const SETTLEMENT =
  /^(?:town|city|village|hamlet|suburb|port|island|township|settlement|district|province|neighbou?rhood|outpost|stronghold|oasis|capital)$/
const WORDS_OF_DESCRIPTION = 4
const LONGEST_CALLED = 3
const DOER_REACH = 9
const NOT_OF_PLACE = /^(?:of|to|from|on|over|between)$/
const OF_PLACE =
  /^(?:siege|fall|capture|recapture|liberation|occupation|seizure|control|outskirts|suburbs|centre|center|north|south|east|west|out|parts?|bombardment|shelling)$/
const STRUCK =
  /^(?:strikes?|airstrikes?|raids?|attacks?|assaults?|offensives?|shelling|bombardment|bombing|march|marched|advance|advanced|closed)$/
const MOVED =
  /^(?:withdrew|withdrawn|withdrawal|withdraw|retreat|retreated|fled|flee|fleeing|returned|return|returning|moved|driven|drove|evacuated|expelled|ousted|advanced|marched|deployed|travelled|traveled|flew|flown|walked|escaped|bussed|went|sent|back|way)$/
/** What is done to people where they are. */
const TAKEN = /^(?:taken|abducted|kidnapped|snatched|evacuated|bussed|airlifted)$/
const ACRONYM = /^\p{Lu}{2,}/u
/** "Shot down over Besari". */
const DOWNED = /^(?:down|downed|crashed|flew|flown|hoisted|raised)$/

/** A place by the words around it, or by how the report spoke of the name before. */
export function readUnknownPlace(context: NameContext, from: number, to: number): NameMention | undefined {
  const building = readBuilding(context, from, to)
  if (building) return building
  const { tokens, called } = context
  const name = textOf(context, from, to)
  // "A Malian town" is no town called Malian.
  if (DEMONYMS.has(name)) return undefined
  const before = tokens[from - 1]?.lower ?? ''
  const isPlace =
    placeNouns.has(tokens[to - 1]?.lower ?? '') ||
    (NOT_OF_PLACE.test(before) ? isGoverned(context, from, name) : prepositions.has(before))
  const met = called.get(slugOf(name))
  if (
    !isPlace &&
    !met &&
    !isSite(context, to) &&
    !ownsSite(context, from, to) &&
    !isDescribed(context, to) &&
    !isApposed(context, from)
  )
    return undefined
  const row: PlaceRow = met ?? { id: slugOf(name), name, aliases: [], precision: 'area', country: null }
  if (WITHIN.test(before) && to - from <= LONGEST_CALLED && countryCodeOf(name) === undefined) called.set(row.id, row)
  return mentionAt(context, from, to, placeMeaning(row))
}

/** "The border town Kitaya", "the restaurant Terminus": what a name is called right before it. */
const isApposed = ({ tokens }: NameContext, from: number): boolean =>
  SETTLEMENT.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.lower !== 'capital'

/** Behind a preposition that people stand behind too, a place by the word before: "siege of", "fled to", "air strikes on". */
function isGoverned({ tokens }: NameContext, from: number, name: string): boolean {
  const [governor, preposition] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  if (preposition === 'of') return placeNouns.has(governor) || sites.has(governor) || OF_PLACE.test(governor)
  if (preposition === 'between') return /^(?:road|highway|route|railway|border)$/.test(governor)
  if (preposition === 'on')
    return (
      (STRUCK.test(governor) || isStrikeBy(tokens, from)) && !ACRONYM.test(name) && countryCodeOf(name) === undefined
    )
  if (preposition === 'over') return DOWNED.test(governor)
  if (preposition === 'from' && (TAKEN.test(governor) || isHomely(governor))) return !ACRONYM.test(name)
  return MOVED.test(governor)
}

/** "A raid by Kenyan soldiers on Besari": who strikes may stand before what is struck. */
function isStrikeBy(tokens: NameContext['tokens'], from: number): boolean {
  const by = tokens.findLastIndex(({ lower }, index) => index < from - 1 && index > from - DOER_REACH && lower === 'by')
  return by > 0 && STRUCK.test(tokens[by - 1]?.lower ?? '')
}

/** "Villagers from Besari", "a tourist from Semporna": civilians are from places. */
const isHomely = (governor: string): boolean => actorNounKind(governor) === 'people'

/** "Douma's main market": what a town has and nobody else. */
const ownsSite = ({ tokens }: NameContext, from: number, to: number): boolean =>
  to - from === 1 &&
  !ACRONYM.test(tokens[from]?.text ?? '') &&
  tokens[to]?.lower === "'s" &&
  [to + 1, to + 2, to + 3].some((at) => OF_TOWN.test(tokens[at]?.text ?? ''))
const OF_TOWN =
  /^(?:market|marketplace|bazaar|hospital|airport|port|harbou?r|university|stadium|suburbs?|outskirts|cathedral|streets|centre|center)$/

/** "Kitaya, a border town": what a name is called behind a comma. */
function isDescribed({ tokens }: NameContext, to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the|its|another)$/.test(tokens[to + 1]?.lower ?? '')) return false
  const words = tokens.slice(to + 2, to + 2 + WORDS_OF_DESCRIPTION)
  const noun = words.findIndex(({ lower }) => SETTLEMENT.test(lower))
  return noun >= 0 && words.slice(0, noun).every(({ text, lower }) => text === lower && !functionWords.has(lower))
}

/** "The Walikale prison", "Besari hill": the name before what stands or lies in one place is that place. */
function isSite({ tokens }: NameContext, to: number): boolean {
  const next = tokens[to]
  const pair = `${next?.lower} ${tokens[to + 1]?.lower}`
  return (
    next !== undefined &&
    next.text === next.lower &&
    // "Russian border guards"
    actorNounKind(tokens[to + 1]?.lower ?? '') === undefined &&
    (sites.has(next.lower) || LANDS.test(next.lower) || SITE_PAIR.test(pair))
  )
}
