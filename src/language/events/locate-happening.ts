import { DIRECTIONS, PLACE_NOUNS } from '../../vocabulary/en/place-words.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun } from '../names/phrase-extent.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Happening } from './happening.ts'
import { placeLabel } from './place-label.ts'
import { asPlace, isJoinedPlace, isWider } from './place-phrase.ts'
import {
  happeningRegion,
  namesIn,
  objectRegion,
  type Region,
  type SentenceParts,
  subjectRegion,
  timesIn,
} from './sentence-parts.ts'

const placeNouns = new Set(PLACE_NOUNS.flatMap((noun) => [noun, pluralOf(noun)]))
const directions = new Set(DIRECTIONS)
const LOCATES =
  /^(?:in|at|near|into|to|around|outside|inside|across|throughout|within|between|towards?|off|over|along|beyond|from|on|onto|through|surrounding|against|including|above)$/
const BETWEEN =
  /^(?:the|a|an|its|their|town|towns|city|cities|village|villages|region|regions|province|provinces|districts?|area|areas|capital|capitals|of|northern|southern|eastern|western|central|north|south|east|west|both|neighbouring|neighboring|nearby|strategic|regional|several|rebel|rebel-held|government-held|contested|besieged|disputed|former|main|port|border|island|base|airport|outskirts|suburb|camp|hills?|valley)$/
const TAKES_PLACE = /^(?:territory|withdrawal|attack|destruction|deployment|airstrike|bombing|displacement)$/
/** A place before one of these only says which one is meant: "the Bamako agreement". */
const MODIFIED =
  /^(?:peace|agreements?|accords?|deal|process|government|conflict|crisis|authorities|police|war|talks|summit|conference|declaration|army|forces|troops|regime|protocol|treaty)$/
/** Types whose object, where no list knows it, is a place. */
const TAKES_NAME = /^(?:airstrike|bombing)$/
/** Types whose nouns take the name of the place: no agreement or mission happens where it is called after. */
const HAPPENS_AT = /^(?:airstrike|bombing|abduction|killing|attack|battle|destruction|protest|territory)$/
const SOMEWHERE = /^(?:airstrike|bombing|abduction|killing|attack|battle|destruction|territory|displacement)$/
const FREED = /release|free|exchange/
const IN = /^(?:in|at|near|outside|inside|across|throughout)$/
/** "The battle for Aleppo". */
const FOUGHT_FOR = /^(?:battle|attack|territory)$/
const NOUNS_BETWEEN = 2
const FRONTING = /^(?:in|at|near|across|throughout|around|outside|elsewhere)$/

const PART_OF = /^(?:most|much|all|half|parts?|rest|control|outskirts|suburbs|centre|center|middle|out|way)$/
const NO_RECEIVER = /^(?:aid|arms|statement|agreement|request)$/

const isCountry = (name: NameMention): boolean => name.place?.precision === 'country'

/** The position of the word that governs a name, past what belongs to it: "in the town of". */
function governorOf({ tokens }: SentenceParts, name: NameMention): number {
  let position = name.from - 1
  const belongs = (word: string): boolean =>
    word !== 'of' && (BETWEEN.test(word) || directions.has(word) || placeNouns.has(word))
  while (position >= 0 && belongs(tokens[position]?.lower ?? '')) position--
  return position
}

/** Whether a name stands where a place would: behind a preposition of place, or as the object of taking or leaving one. */
function isScene(sentence: SentenceParts, happening: Happening, name: NameMention): boolean {
  const { tokens } = sentence
  const next = tokens[name.to]?.lower ?? ''
  if (/^'s?$/.test(next) || MODIFIED.test(next)) return false
  const before = governorOf(sentence, name)
  const word = tokens[before]?.lower ?? ''
  if (word === 'of') return isSceneOf(sentence, happening, before)
  if (word === 'from' && (isCountry(name) || isHome(sentence, before))) return happening.row.type === 'withdrawal'
  if (word === 'to' && NO_RECEIVER.test(happening.row.type)) return false
  if (word === 'for' && before === happening.to && FOUGHT_FOR.test(happening.row.type)) return true
  if (LOCATES.test(word)) return !(isCountry(name) && /^(?:on|against|over|between)$/.test(word))
  if (before < happening.to && name.from >= happening.to && TAKES_PLACE.test(happening.row.type)) return true
  return name.kind === 'place' && before < 0
}

/** "most of the north", "the city of Konna", "the fall of Gao". */
function isSceneOf({ tokens }: SentenceParts, happening: Happening, of: number): boolean {
  const noun = tokens[of - 1]?.lower ?? ''
  return PART_OF.test(noun) || placeNouns.has(noun) || of === happening.to - 1 || of === happening.to
}

/** "Groups from Kidal", "students from Goma": where somebody is from is not where they act. */
function isHome({ names }: SentenceParts, preposition: number): boolean {
  return names.some((name) => name.kind === 'actor' && name.to === preposition)
}

/** The places of a stretch: each that stands as one, with those joined to it; the wider of "Nampala, Segou" dropped. */
function placesIn(sentence: SentenceParts, happening: Happening, region: Region): readonly NameMention[] {
  const found: NameMention[] = []
  let last: NameMention | undefined
  for (const name of namesIn(sentence, region)) {
    if (name.kind === 'actor') continue
    if (name.kind === 'name' && !last && isTaken(sentence, happening, name)) {
      found.push(asPlace(name))
      last = name
      continue
    }
    if (name.kind === 'name' && !last) continue
    const between = last ? sentence.tokens.slice(last.to, name.from) : []
    const joined = last !== undefined && isJoinedPlace(between)
    const wider = last !== undefined && isWider(sentence, last, name, between)
    if (wider) continue
    if (joined || (name.kind !== 'name' && isScene(sentence, happening, name))) {
      found.push(asPlace(name))
      last = name
    }
  }
  return found
}

/** "Sampur was taken", "Sampur fell to the army": a name that no list knows, taken, left or fallen, is a place. */
function isTaken(
  sentence: SentenceParts,
  { row, clause: index, object, told, region }: Happening,
  name: NameMention,
): boolean {
  const clause = sentence.clauses[index]
  const falls = row.type === 'territory' && row.subject === null
  if (row.type === 'withdrawal' && clause?.verb?.passive) return isIn(subjectRegion(sentence, index), name)
  const takesPlace = row.type === 'territory' ? falls || row.takes?.includes('place') : TAKES_NAME.test(row.type)
  if (!takesPlace || !clause?.verb || sentence.tokens[name.from - 1]?.lower === 'the') return false
  if (told === 'gapped') return name.from === region?.from
  if (told !== 'verb') return false
  const taken = clause.verb.passive || falls ? subjectRegion(sentence, index) : objectRegion(sentence, clause, object)
  return isIn(taken, name)
}

const isIn = (region: Region, name: NameMention): boolean => name.from >= region.from && name.to <= region.to

/** The places at the front of a sentence: "In Kidal, …". */
function frontedPlaces(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  const { tokens, clauses } = sentence
  const limit = clauses[0]?.verb?.from ?? clauses[0]?.to ?? 0
  return FRONTING.test(tokens[0]?.lower ?? '') ? smallest(placesIn(sentence, happening, { from: 0, to: limit })) : []
}

/** "The Bamako hotel attack", "a Davao bombing": the place before the noun of what happens at one place. */
function modifierPlaces({ tokens, names }: SentenceParts, { row, told, from }: Happening): readonly NameMention[] {
  if (told === 'verb' || told === 'gapped' || !HAPPENS_AT.test(row.type)) return []
  const name = names.findLast((each) => each.to <= from)
  const between = name ? tokens.slice(name.to, from) : []
  return name?.kind === 'place' && between.length <= NOUNS_BETWEEN && between.every(isCommonNoun) ? [name] : []
}

/** Keeps the smallest units: no country or region beside a town that was named as a scene. */
function smallest(places: readonly NameMention[]): readonly NameMention[] {
  const towns = places.filter((place) => place.place?.precision !== 'country')
  return (towns.length > 0 ? towns : places).filter(
    (place, index, all) => all.findIndex((other) => other.id === place.id) === index,
  )
}

/**
 * Where a happening took place: the places of its clause, else those at the front of its sentence, the smallest units.
 * @example locateHappening(sentence, happening).map((place) => place.name) // ['Nampala']
 */
export function locateHappening(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  const clause = sentence.clauses[happening.clause]
  if (!clause) return []
  const whole = happeningRegion(sentence, happening)
  const label = placeLabel(sentence)
  const named = modifierPlaces(sentence, happening)
  if (named.length > 0) return named
  const near = { from: Math.max(happening.told === 'nominal' ? happening.from : whole.from, label.to), to: whole.to }
  const own = smallest(placesIn(sentence, happening, near))
  if (own.length > 0) return own
  if (label.places.length > 0) return smallest(label.places)
  if (clause.inherits === 'noun-before') {
    const owner = namesIn(sentence, subjectRegion(sentence, happening.clause)).filter((name) => name.kind === 'place')
    if (owner.length > 0) return owner
  }
  const before = happening.region ? undefined : sentence.clauses[happening.clause - 1]
  const goesOn =
    (clause.inherits === 'subject' && (clause.verb?.reduced || clause.from === clause.verb?.from)) ||
    clause.opener === 'when'
  if (before && goesOn) return locateHappening(sentence, { ...happening, clause: happening.clause - 1, told: 'verb' })
  const fronted = frontedPlaces(sentence, happening)
  return fronted.length > 0 ? fronted : onlyPlace(sentence, happening)
}

/** The one place that a sentence names at all, for what happens somewhere: "Arms spread in the east and herders fought farmers". */
function onlyPlace(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  const clause = sentence.clauses[happening.clause]
  const isDated = clause !== undefined && timesIn(sentence, clause).length > 0
  if (isDated || !SOMEWHERE.test(happening.row.type) || FREED.test(happening.row.id)) return []
  const { tokens, names } = sentence
  const places = names.filter((name) => name.kind === 'place' || name.kind === 'country')
  const [place] = places
  if (!place || places.some((other) => other.id !== place.id)) return []
  const word = tokens[governorOf(sentence, place)]?.lower ?? ''
  const isTold = place.from < happening.from && !isCountry(place) && IN.test(word)
  return isTold && isScene(sentence, happening, place) ? [place] : []
}
