import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun } from '../names/phrase-extent.ts'
import type { Happening } from './happening.ts'
import { governorOf, isCountry, isScene } from './is-scene.ts'
import { placeLabel } from './place-label.ts'
import { placesIn, smallest } from './places-in.ts'
import { happeningRegion, namesIn, type SentenceParts, timesIn } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

/** Types whose nouns take the name of the place: no agreement or mission happens where it is called after. */
const HAPPENS_AT = /^(?:airstrike|bombing|abduction|killing|attack|battle|destruction|protest|territory)$/
const SOMEWHERE = /^(?:airstrike|bombing|abduction|killing|attack|battle|destruction|territory|displacement)$/
const MEETING = /^(?:meetings?|conference|summit|talks|negotiations|gathering|forum|workshop)$/
const FREED = /release|free|exchange/
const IN = /^(?:in|at|near|outside|inside|across|throughout)$/
/** Types told of a place that may be named only after the next verb. */
const GOES_AFTER = /^(?:airstrike|bombing|attack|battle|agreement|arms|talks)$/
const NOUNS_BETWEEN = 2
const FRONTING = /^(?:in|at|near|across|throughout|around|outside|elsewhere)$/

type Search = (sentence: SentenceParts, happening: Happening) => readonly NameMention[]

/** The places of what tells it: its clause, or from the noun on. */
const ownPlaces: Search = (sentence, happening) => {
  const whole = happeningRegion(sentence, happening)
  const from = happening.told === 'nominal' ? happening.from : whole.from
  const own = { from: Math.max(from, placeLabel(sentence).to), to: whole.to }
  return smallest(placesIn(sentence, happening, own))
}

/** The place that a clause without subject of its own goes on about: "Goma, a port on the lake, was abandoned". */
const ownerPlaces: Search = (sentence, happening) => {
  const { inherits, verb } = sentence.clauses[happening.clause] ?? {}
  const subject = subjectRegion(sentence, happening.clause)
  if (inherits === 'noun-before') return namesIn(sentence, subject).filter((name) => name.kind === 'place')
  const isDone = verb?.passive || happening.row.subject === null
  const isLeft = inherits === 'subject' && isDone && /^(?:territory|withdrawal)$/.test(happening.row.type)
  return isLeft ? smallest(placesIn(sentence, happening, subject)).slice(0, 1) : []
}

/** Those of the clause before, which this one goes on: "stormed the base and destroyed …", "when". */
const placesBefore: Search = (sentence, happening) => {
  const clause = sentence.clauses[happening.clause]
  if (!clause || happening.region || happening.clause === 0) return []
  const isParticiple = clause.verb?.reduced || clause.from === clause.verb?.from
  const isBare = timesIn(sentence, clause).length === 0 && SOMEWHERE.test(happening.row.type)
  const goesOn = clause.inherits === 'subject' && (isParticiple || isBare)
  if (!goesOn && clause.opener !== 'when') return []
  return locateHappening(sentence, { ...happening, clause: happening.clause - 1, told: 'verb' })
}

/** The places at the front of a sentence: "In Kidal, …". */
const frontedPlaces: Search = (sentence, happening) => {
  const { tokens, clauses } = sentence
  const limit = clauses[0]?.verb?.from ?? clauses[0]?.to ?? 0
  return FRONTING.test(tokens[0]?.lower ?? '') ? smallest(placesIn(sentence, happening, { from: 0, to: limit })) : []
}

/** "The Geneva meeting", "the London conference": those who meet do so where it is called after. */
const isMeeting = (tokens: SentenceParts['tokens'], to: number): boolean => MEETING.test(tokens[to - 1]?.lower ?? '')

/** "The Goma market attack", "a Juba bombing": the place before the noun of what happens at one place. */
const modifierPlaces: Search = (sentence, { row, told, from, to, clause }) => {
  const { tokens, names } = sentence
  if (told === 'gapped') return []
  const subject = subjectRegion(sentence, clause)
  if (told === 'verb')
    return row.type === 'talks'
      ? namesIn(sentence, subject).filter((name) => isTown(name) && isMeeting(tokens, name.to + 1))
      : []
  if (!HAPPENS_AT.test(row.type) && !isMeeting(tokens, to)) return []
  const name = names.findLast((each) => each.to <= from)
  const between = name ? tokens.slice(name.to, from) : []
  return name && isTown(name) && between.length <= NOUNS_BETWEEN && between.every(isCommonNoun) ? [name] : []
}

/** A place, or a capital that is known for its government. */
const isTown = ({ kind, place }: NameMention): boolean =>
  kind === 'place' || (kind === 'country' && place?.precision !== 'country')

/** The one place that a sentence names at all, for what happens somewhere: "Farmers fled in the east and clans fought soldiers". */
const onlyPlace: Search = (sentence, happening) => {
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

/** Those of a clause that goes on without subject: "bombed and then stormed a camp near Goma". */
const placesAfter: Search = (sentence, happening) => {
  const next = sentence.clauses[happening.clause + 1]
  const clause = sentence.clauses[happening.clause]
  // A second finite verb tells of something else unless the first stands bare: "bombed and then stormed".
  const isShared = next?.verb?.reduced || next?.verb?.infinitive || clause?.to === happening.to
  if (!isShared || next?.inherits !== 'subject' || happening.told !== 'verb' || !GOES_AFTER.test(happening.row.type))
    return []
  return smallest(placesIn(sentence, happening, next))
}

/** "Killed supporters who were gathering on Bara Square": where those were to whom it was done. */
const relativePlaces: Search = (sentence, happening) => {
  const next = sentence.clauses[happening.clause + 1]
  if (happening.told === 'nominal' || !SOMEWHERE.test(happening.row.type) || next?.inherits !== 'noun-before') return []
  const isThere = next.verb?.form === 'ing' || next.verb?.base === 'be' || next.opener === 'where'
  return isThere ? smallest(placesIn(sentence, happening, next)) : []
}

const labelPlaces: Search = (sentence) => smallest(placeLabel(sentence).places)

/** Where the place of a happening is looked for, the nearest first. */
const SEARCHES: readonly Search[] = [
  modifierPlaces,
  ownPlaces,
  labelPlaces,
  ownerPlaces,
  placesBefore,
  frontedPlaces,
  onlyPlace,
  placesAfter,
  relativePlaces,
]

/**
 * Where a happening took place: the places of its clause, else those that its sentence leads up to or goes on with, the
 * smallest units.
 * @example locateHappening(sentence, happening).map((place) => place.name) // ['Nampala']
 */
export function locateHappening(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  for (const search of SEARCHES) {
    const found = search(sentence, happening)
    if (found.length > 0) return found
  }
  return []
}
