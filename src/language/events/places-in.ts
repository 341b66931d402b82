import type { NameMention } from '../names/name-mention.ts'
import { countryCodeOf } from '../names/resolve-state.ts'
import type { Happening } from './happening.ts'
import { isScene } from './is-scene.ts'
import { objectRegion } from './object-region.ts'
import { asPlace, isJoinedPlace, isWider } from './place-phrase.ts'
import { namesIn, type Region, type SentenceParts } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

/** Acronyms, makes of weapons, and adjectives such as "Czech-built". */
const NO_PLACE = /\d|^\p{Lu}{2,}$|-\p{Ll}/u
/** Types whose object, where no list knows it, is a place. */
const TAKES_NAME = /^(?:airstrike|bombing|attack)$/
/** "Torched Besari": what is burned or looted whole. */
const LAYS_WASTE = /^(?:torch|burn|raze|loot|pillage|ransack|plunder|sack)$/
const TAKES = /^(?:capture|seize|take|retake|recapture|occupy|overrun|conquer)$/
const PREPOSED = /^(?:in|at|near|of|on|between|from)$/
/** What is done to places alone. */
const STORMS = /^(?:besiege|storm|raid|surround|encircle|overrun|loot|pillage|ransack|invade|infiltrate)$/
const OF_PLACES = /^(?:leave|evacuate|vacate|flee|shake|rock|sweep|engulf|hit|enter|reach)$/

/** The places of a stretch: each that stands as one, with those joined to it; the wider of "Nampala, Segou" dropped. */
export function placesIn(sentence: SentenceParts, happening: Happening, region: Region): readonly NameMention[] {
  const found: NameMention[] = []
  let last: NameMention | undefined
  let end = 0
  for (const name of namesIn(sentence, region)) {
    if (last && isAround(sentence, name, { last, end })) {
      end = endOfWider(sentence, name) ?? end
      continue
    }
    const standing = standingOf(sentence, happening, name, { last, end })
    if (!standing) continue
    if (standing === 'instead') found.length = 0
    last = asPlace(name)
    found.push(last)
    end = name.to
  }
  return found
}

/** The place before, and where its words end. */
interface Before {
  readonly last: NameMention | undefined
  readonly end: number
}

/** Whether a name only says where the place before it lies: "Nampala, Segou". */
function isAround(sentence: SentenceParts, name: NameMention, { last, end }: Before): boolean {
  return (
    last !== undefined &&
    name.kind !== 'actor' &&
    end === last.to &&
    !isListedUnknown(sentence, last, name) &&
    isWider(sentence, last, name, sentence.tokens.slice(end, name.from))
  )
}

/** Whether a name stands as one of the places, or instead of all before it: "In the north, rebels took Besari". */
function standingOf(
  sentence: SentenceParts,
  happening: Happening,
  name: NameMention,
  { last, end }: Before,
): 'among' | 'instead' | undefined {
  if (last && isListedUnknown(sentence, last, name)) return 'among'
  if (name.kind === 'actor' && !isTakenUnknown(sentence, happening, name)) return undefined
  const isNearest = !last || (last.to <= happening.from && name.from >= happening.to)
  if (name.kind !== 'place' && name.kind !== 'country' && isNearest && isTaken(sentence, happening, name))
    return 'instead'
  if (last && isJoinedPlace(sentence.tokens.slice(end, name.from))) return 'among'
  return name.kind !== 'name' && isScene(sentence, happening, name) ? 'among' : undefined
}

/** "Left Goma, Imam Bara and Tarsa": two capitalised words that no list knows, in a list that began with a place. */
function isListedUnknown({ tokens }: SentenceParts, last: NameMention, name: NameMention): boolean {
  if (name.actorKind !== 'person' || name.text !== name.name || !/\s/.test(name.text)) return false
  const between = tokens.slice(last.to, name.from).map(({ lower }) => lower)
  if (between.join(' ') === 'and') return PREPOSED.test(tokens[last.from - 1]?.lower ?? '')
  if (between.join(' ') !== ',') return false
  const next = tokens[name.to]?.lower
  return next === 'and' && /^\p{Lu}/u.test(tokens[name.to + 1]?.text ?? '') && last.place?.precision !== 'country'
}

/** Two capitalised words that no list knows pass for a person, but nobody bombs or takes one: "Jets hit Sinal Bara". */
const isTakenUnknown = (sentence: SentenceParts, happening: Happening, name: NameMention): boolean =>
  name.actorKind === 'person' &&
  name.text === name.name &&
  /\s/.test(name.text) &&
  name.from === happening.to &&
  !/^(?:kill|wound|injure|murder)$/.test(sentence.clauses[happening.clause]?.verb?.base ?? '') &&
  /^(?:airstrike|bombing|territory)$/.test(happening.row.type) &&
  isTaken(sentence, happening, name)

/** "Holeri (Rolpa), Athbiskot (Rukum)": the list goes on behind where each lies. */
const endOfWider = ({ tokens }: SentenceParts, name: NameMention): number | undefined =>
  tokens[name.from - 1]?.text === '(' && tokens[name.to]?.text === ')' ? name.to + 1 : undefined

/** "Sampur was taken", "Sampur fell to the army": a name that no list knows, taken, left or fallen, is a place. */
function isTaken(
  sentence: SentenceParts,
  { row, clause: index, object, told, region }: Happening,
  name: NameMention,
): boolean {
  // "Took the Malian town of Besari."
  if (countryCodeOf(name.text) !== undefined && /^\p{Ll}/u.test(sentence.tokens[name.to]?.text ?? '')) return false
  const clause = sentence.clauses[index]
  const falls = row.type === 'territory' && row.subject === null
  if (row.type === 'withdrawal' && clause?.verb?.passive && !NO_PLACE.test(name.text))
    return isIn(subjectRegion(sentence, index), name)
  if (isObjectOf(sentence, index, name) && !NO_PLACE.test(name.text)) return true
  const takesPlace =
    row.type === 'territory'
      ? falls || row.takes?.includes('place') || TAKES.test(clause?.verb?.base ?? '')
      : TAKES_NAME.test(row.type) || (row.type === 'destruction' && LAYS_WASTE.test(clause?.verb?.base ?? ''))
  if (NO_PLACE.test(name.text) || !takesPlace || !clause?.verb || sentence.tokens[name.from - 1]?.lower === 'the')
    return false
  if (told === 'gapped') return name.from === region?.from
  if (told !== 'verb') return false
  if (row.type === 'attack' && clause.verb.passive && !STORMS.test(clause.verb.base)) return false
  if (clause.verb.passive || falls) return isIn(subjectRegion(sentence, index), name)
  // "Captured Besari, Tarsa and four villages": the names stand before the noun that the verb was known by.
  const taken = objectRegion(sentence, clause, object)
  return isIn({ from: Math.min(taken.from, clause.verb.to), to: taken.to }, name)
}

/** "The battalion left Besari", "riots shook Besari": what is left or shaken is a place, whoever tells it. */
function isObjectOf({ clauses }: SentenceParts, index: number, name: NameMention): boolean {
  const verb = clauses[index]?.verb
  return verb !== null && verb !== undefined && !verb.passive && name.from === verb.to && OF_PLACES.test(verb.base)
}

const isIn = (region: Region, name: NameMention): boolean => name.from >= region.from && name.to <= region.to

/** Keeps the smallest units: no country or region beside a town that was named as a scene. */
export function smallest(places: readonly NameMention[]): readonly NameMention[] {
  const parts = places.filter((place) => place.place?.precision !== 'country')
  // "In the north rebels took Goma" is in Goma; "the north and Goma" are two.
  const isFronted = ({ to, place }: NameMention, index: number): boolean =>
    place?.precision === 'region' && index === 0 && parts[1] !== undefined && parts[1].from > to + 1
  const towns = parts.filter((place, index) => !isFronted(place, index))
  return (towns.length > 0 ? towns : parts.length > 0 ? parts : places).filter(
    (place, index, all) => all.findIndex((other) => other.id === place.id) === index,
  )
}
