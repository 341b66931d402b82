import type { EventRecord } from '../../model/records.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Library } from '../library.ts'
import type { Concept, Topic } from './concept.ts'
import { coverByEvent, saysAny } from './cover.ts'
import { isDeed, takesPart, tellsDeed } from './deeds.ts'
import type { Evidence } from './find-evidence.ts'
import { NEAR_BEST } from './full-evidence.ts'

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
  const deeds = topic.concepts.filter(isDeed)
  const who = topic.concepts.filter((concept) => concept.kind === 'name' && concept.of === 'actor')
  let best: { readonly event: EventRecord; readonly worth: number } | undefined
  for (const { sentence, score } of evidence) {
    if (score < least) break
    for (const event of sentence.events) {
      if (
        !accepts(event) ||
        !deeds.every((deed) => tellsDeed(deed, event)) ||
        !who.every((name) => takesPart(name, event, topic))
      )
        continue
      const worth = score + topic.concepts.reduce((sum, concept) => sum + worthOf(concept, event), 0)
      if (!best || worth > best.worth) best = { event, worth }
    }
  }
  return best?.event
}

/** How much an event is what a concept asks for: the very word for a type says more than another of the type. */
function worthOf(concept: Concept, event: EventRecord): number {
  const saysIt = concept.kind === 'type' && saysAny(concept.forms, event)
  return coverByEvent(concept, event) + (saysIt ? 0.7 : 0)
}

/** The sentences that tell an event. */
export function sentencesOf(event: EventRecord, library: Library): readonly Sentence[] {
  return event.mentions.flatMap(({ passage }) => library.sentenceOf(event.report, passage) ?? [])
}
