import { stemWords } from '../../query/stem-words.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Library } from '../library.ts'
import type { Concept, Topic } from './concept.ts'
import { AROUND, coverByEvent, coverOf, READ, standsUnder } from './cover.ts'
import { findEvents } from './find-events.ts'
import { hardConcepts, isAskedOf, isHome } from './hard-concepts.ts'

/** A sentence that speaks for a topic. */
export interface Evidence {
  readonly sentence: Sentence
  /** How much it speaks for it: more is better. */
  readonly score: number
  /** The concepts that it does not account for. */
  readonly missing: readonly Concept[]
}

/** How many sentences are looked at closely, best by their words first. */
const MOST_CANDIDATES = 120
/** How many of the events of a topic lend their sentences. */
const MOST_EVENTS = 60

/** What each kind of concept weighs against the others. */
const WEIGHTS: Readonly<Record<Concept['kind'], number>> = { event: 3, name: 2, time: 1.5, type: 1.5, word: 2 }

/**
 * The sentences that speak for a topic, best first; those that account for all of it come before all others.
 * @param wanted further worth of a sentence as the answer, such as that it names a time
 */
export function findEvidence(
  topic: Topic,
  library: Library,
  wanted: (sentence: Sentence) => number = () => 0,
): readonly Evidence[] {
  const hard = hardConcepts(topic)
  if (hard.length === 0 && topic.concepts.length === 0) return []
  const scores = library.texts.scoreStems(stemsOf(topic))
  const found = new Set<Sentence>()
  const isAsked = (row: number): boolean => isAskedOf(topic, library.sentences[row]?.passage.report ?? '')
  const best = highest(scores, MOST_CANDIDATES, isAsked)
  for (const [row] of best) {
    const sentence = library.sentences[row]
    if (sentence && isSentence(sentence)) found.add(sentence)
  }
  for (const event of findEvents(topic, library, MOST_EVENTS)) {
    for (const { passage } of event.mentions) {
      const sentence = library.sentenceOf(event.report, passage)
      if (sentence) for (const each of [sentence, ...library.after(sentence)]) found.add(each)
    }
  }
  const top = best[0]?.[1] ?? 1
  const weigh = (sentence: Sentence): Evidence => {
    const missing: Concept[] = []
    let score = (scores[sentence.row] ?? 0) / top
    for (const concept of topic.concepts) {
      const cover = leaningCover(concept, sentence)
      const vague = concept.kind === 'word' && concept.vague
      score += cover * (vague ? 0.2 : WEIGHTS[concept.kind])
      if (cover === 0 && !vague) missing.push(concept)
    }
    const [lacked] = missing
    if (missing.length === 1 && lacked && isToldByType(lacked, topic, sentence))
      return { sentence, score: score + wanted(sentence) + READ, missing: [] }
    return { sentence, score: score + wanted(sentence), missing }
  }
  return [...found]
    .map(weigh)
    .sort((a, b) => a.missing.length - b.missing.length || b.score - a.score || order(a.sentence, b.sentence))
}

/** Types that a word may stand for by whatever it says: those of one sort of happening each. */
const OF_ONE_SORT: ReadonlySet<string> = new Set(
  'airstrike bombing abduction killing attack battle coup ceasefire talks election protest deployment withdrawal'.split(
    ' ',
  ),
)

/** Whether a sentence tells, of all who are named and at the time that is named, an event of the type that a word stands for. */
export function isToldByType(lacked: Concept, { concepts }: Topic, { events }: Sentence): boolean {
  if (lacked.kind !== 'word') return false
  const fixed = concepts.filter((concept) => (concept.kind === 'name' && !isHome(concept)) || concept.kind === 'time')
  if (fixed.length === 0) return false
  return events.some(
    (event) =>
      OF_ONE_SORT.has(event.type) &&
      lacked.types.has(event.type) &&
      fixed.every((concept) => coverByEvent(concept, event) > 0),
  )
}

/** Words by which a sentence leans on the one before. */
const LEANS =
  /^(?:\S+ ){0,7}(?:it|they|he|she)\b|^(?:\S+ ){0,4}(?:it|its|they|their|he|his|she|her|this|these|those|both|such|one|another|some|others?|many|most|all|in response|in addition)\b|\b(?:them|him|the (?:group|attack|attacks|attackers?|two|latter|former|agreement|accord|talks|coup|city|town|movement|party|rebels|militants|hostages|gunmen|victims|dead|blast|raid|clashes|fighting|mission|government|army|operation))\b|^\d|\b(?:were|was) (?:killed|wounded|injured)\b/i

/** Whether a sentence points back to the one before it. */
export const leansBack = ({ text }: Sentence): boolean => LEANS.test(text)

/** How far a sentence accounts for a concept; what only stands before it counts where its words point back. */
function leaningCover(concept: Concept, sentence: Sentence): number {
  const cover = coverOf(concept, sentence)
  if (cover > AROUND) return cover
  // What is said of a party, in a section or under a label is said of all in it.
  if (isLabelled(concept, sentence) || (concept.kind === 'word' && standsUnder(concept.stems, sentence))) return AROUND
  return concept.kind === 'event' || leansBack(sentence) ? cover : 0
}

/** Whether the few words that the paragraph of a sentence begins with account for a concept: "Gao, 2013." stands over all of it. */
export function isLabelled(concept: Concept, { label }: Sentence): boolean {
  return label !== undefined && coverOf(concept, label) >= READ
}

/** A number or a marker that stands alone says nothing. */
const isSentence = ({ stems }: Sentence): boolean => stems.size > 2

const order = (a: Sentence, b: Sentence): number => a.passage.start - b.passage.start

/** The rows of highest score among those that are asked for, best first; of equal ones the first. */
function highest(
  scores: Float64Array,
  most: number,
  isAsked: (row: number) => boolean,
): readonly (readonly [row: number, score: number])[] {
  const kept: (readonly [number, number])[] = []
  scores.forEach((score, row) => {
    const least = kept.length < most ? 0 : (kept.at(-1)?.[1] ?? 0)
    if (score <= least || !isAsked(row)) return
    let at = kept.length
    while (at > 0 && score > (kept[at - 1]?.[1] ?? 0)) at -= 1
    kept.splice(at, 0, [row, score])
    if (kept.length > most) kept.pop()
  })
  return kept
}

/** The stems of a topic with all that mean the same, to search by. */
function stemsOf({ concepts }: Topic): readonly string[] {
  return concepts.flatMap((concept) => {
    const own = stemWords(concept.words)
    if (concept.kind === 'name') return concept.spellings.flat()
    return concept.kind === 'type' || (concept.kind === 'word' && !concept.vague) ? [...own, ...concept.stems] : own
  })
}
