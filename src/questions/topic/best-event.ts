import type { EventRecord } from '../../model/records.ts'
import type { Library, Sentence } from '../library.ts'
import type { Topic } from './concept.ts'
import { coverByEvent } from './cover.ts'
import { type Evidence, findEvidence } from './find-evidence.ts'

/** A sentence this much worse than the best still speaks for the same thing. */
const NEAR_BEST = 0.8

/** The sentences that account for all of a topic, best first; none where the reports do not say. */
export function fullEvidence(
  topic: Topic,
  library: Library,
  wanted?: (sentence: Sentence) => number,
): readonly Evidence[] {
  return findEvidence(topic, library, wanted).filter(({ missing }) => missing.length === 0)
}

/**
 * The event that the best sentences tell and that a topic speaks of most, among those that will do.
 * @param accepts what the event must have to answer the question
 */
export function bestEvent(
  evidence: readonly Evidence[],
  topic: Topic,
  accepts: (event: EventRecord) => boolean = () => true,
): EventRecord | undefined {
  const least = (evidence[0]?.score ?? 0) * NEAR_BEST
  const types = topic.concepts.filter(({ kind }) => kind === 'type')
  let best: { readonly event: EventRecord; readonly worth: number } | undefined
  for (const { sentence, score } of evidence) {
    if (score < least) break
    for (const event of sentence.events) {
      if (!accepts(event) || !types.every((type) => coverByEvent(type, event) > 0)) continue
      const worth = score + topic.concepts.reduce((sum, concept) => sum + coverByEvent(concept, event), 0)
      if (!best || worth > best.worth) best = { event, worth }
    }
  }
  return best?.event
}

/** The sentences that tell an event. */
export function sentencesOf(event: EventRecord, library: Library): readonly Sentence[] {
  return event.mentions.flatMap(({ passage }) => library.sentenceOf(event.report, passage) ?? [])
}
