import type { EventRecord } from '../../model/records.ts'
import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Library } from '../library.ts'
import type { Concept, Topic } from './concept.ts'
import { coverByEvent, coverOf, READ } from './cover.ts'
import { isDeed, takesPart, tellsDeed } from './deeds.ts'
import { type Evidence, findEvidence, isLabelled, isToldByType } from './find-evidence.ts'
import { hardConcepts, isHome } from './hard-concepts.ts'
import { isPardoned } from './pardon.ts'
import { partyNamed } from './party-named.ts'

/** A sentence this much worse than the best still speaks for the same thing. */
export const NEAR_BEST = 0.8

/** The sentences that account for all of a topic, best first; none where the reports do not say. */
export function fullEvidence(
  topic: Topic,
  library: Library,
  wanted?: (sentence: Sentence) => number,
): readonly Evidence[] {
  const evidence = findEvidence(topic, library, wanted)
  const full = evidence.filter((each) => each.missing.length === 0 && tellsEnough(each, topic))
  if (full.length > 0) return full
  return evidence.filter((each) => isNearlyFull(each, topic, library) || isPardonedFor(each, topic, wanted))
}

/** Whether a sentence tells itself at least half of what is asked, and does not only stand beside what does. */
function tellsEnough({ sentence }: Evidence, topic: Topic): boolean {
  const hard = hardConcepts(topic)
  return hard.filter((concept) => isOwn(concept, sentence)).length * 2 >= hard.length
}

/** Whether a sentence may lack what it does, as it has what the question asks for. */
function isPardonedFor(
  each: Evidence,
  topic: Topic,
  wanted: (sentence: Sentence) => number = () => 1,
  asksFirst = true,
): boolean {
  return wanted(each.sentence) > 0 && isPardoned(each, topic, asksFirst)
}

/**
 * The sentences that account for all of a topic themselves: who did something, when, where and why is not answered by a
 * sentence beside one that tells of such a deed, nor by one that tells it in other words or the other way round.
 */
export function strictEvidence(
  topic: Topic,
  library: Library,
  wanted?: (sentence: Sentence) => number,
): readonly Evidence[] {
  const evidence = findEvidence(topic, library, wanted).filter(
    ({ sentence }) => !isOtherWayRound(topic, sentence, library),
  )
  const strict = evidence.filter(
    ({ sentence, missing }) =>
      missing.length === 0 &&
      hardConcepts(topic).every((concept) => isOwn(concept, sentence) || isToldByType(concept, topic, sentence)),
  )
  if (strict.length > 0) return strict
  return evidence.filter((each) => each.missing.length > 0 && isPardonedFor(each, topic, wanted, false))
}

/** A sentence whose subject is whom the one before names. */
const GOES_ON =
  /^(?:[A-Z0-9][\w ,.-]{0,40}, (?:it|they|he|she)\b|(?:On|In|By|After|Before|At|During) [\w ,.-]{1,40} (?:it|they|he|she) )|^(?:[A-Z][\w ,]{0,40}, )?(?:It|They|He|She|His|Her|Its|Their|The (?:group|movement|party|mission|force|army|operation|coalition|alliance|organi[sz]ation|two|rebels|militants))\b/

/** Whether a sentence itself accounts for a concept, or for a name by a word that stands for it. */
function isOwn(concept: Concept, sentence: Sentence): boolean {
  if (concept.kind === 'event' || coverOf(concept, sentence) >= READ) return true
  return (concept.kind === 'name' && GOES_ON.test(sentence.text)) || isLabelled(concept, sentence)
}

/**
 * Whether a sentence tells of such violence as is asked about, but never with those who are named in their part: an attack
 * on somebody is no attack by them.
 */
function isOtherWayRound(topic: Topic, { events }: Sentence, library: Library): boolean {
  const deeds = topic.concepts.filter(isDeed)
  const names = topic.concepts.filter((concept) => concept.kind === 'name' && concept.of === 'actor')
  if (deeds.length === 0 || names.length === 0) return false
  const telling = events.filter(
    (event) => CLASS_OF_TYPE.get(event.type) === 'violence' && deeds.every((deed) => tellsDeed(deed, event)),
  )
  const ofThem = telling.filter((event) => names.some((name) => coverByEvent(name, event) > 0))
  const fits = (event: EventRecord): boolean =>
    names.every((name) => coverByEvent(name, event) === 0 || takesPart(name, event, topic))
  // A person who only stands beside a deed has no part in it.
  if (telling.length > 0 && ofThem.length === 0)
    return names.some((name) => isPerson(name, library) && !telling.some((event) => isSaid(name, event)))
  return ofThem.length > 0 && !ofThem.some(fits)
}

/** Whether the words that tell an event hold a name. */
function isSaid(name: Concept, { mentions }: EventRecord): boolean {
  const words = name.words.replace(/^the /i, '').toLowerCase()
  return mentions.some(({ text, quote }) => (text ?? quote).toLowerCase().includes(words))
}

/** Whether a name is no party's: that of a person. */
const isPerson = (name: Concept, library: Library): boolean => name.kind === 'name' && !partyNamed(name, library)

/** Fewest other concepts that must be met where a sentence says one of them in words of its own. */
const FEWEST_MET = 3

/**
 * Whether a sentence lacks only one verb that the reports use elsewhere, and itself meets all else, names among it: it says
 * the same in other words. With fewer to go by, it must tell an event of the kind that the verb tells of. A word that no
 * report holds asks for something else.
 */
function isNearlyFull({ missing, sentence }: Evidence, topic: Topic, library: Library): boolean {
  const [lacked, ...more] = missing
  if (
    !lacked ||
    more.length > 0 ||
    lacked.kind !== 'word' ||
    !lacked.isVerb ||
    ![...lacked.stems].some(library.texts.has)
  )
    return false
  const met = hardConcepts(topic).filter((concept) => concept !== lacked)
  if (!met.every((concept) => coverOf(concept, sentence) >= READ)) return false
  const names = met.filter(({ kind }) => kind === 'name' || kind === 'type')
  const tells = (event: EventRecord): boolean =>
    lacked.types.has(event.type) && names.length > 0 && names.every((name) => coverByEvent(name, event) > 0)
  const count = met.length + topic.concepts.filter(isHome).length
  return (count >= FEWEST_MET && names.length > 0) || sentence.events.some(tells)
}

/** The sentences that speak for a topic nearly as well as the best one, best first. */
export function bestSentences(evidence: readonly Evidence[]): readonly Sentence[] {
  const least = (evidence[0]?.score ?? 0) * NEAR_BEST
  return evidence.filter(({ score }) => score >= least).map(({ sentence }) => sentence)
}
