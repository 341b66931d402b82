import type { EventRecord } from '../../model/records.ts'
import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import { keyOf } from '../name-book.ts'
import type { Concept, Topic, TypeConcept, WordConcept } from './concept.ts'
import { coverByEvent } from './cover.ts'

/**
 * Whether somebody whom a question names takes part in an event as it says: who did it is not told by an event that was
 * done to them.
 */
export function takesPart(name: Concept, event: EventRecord, { concepts, voice }: Topic): boolean {
  if (name.kind !== 'name' || coverByEvent(name, event) === 0) return false
  const deed = concepts.findIndex(isDeed)
  // In what is agreed or decided, who does it and whom it concerns are often one.
  if (voice === undefined || deed < 0 || CLASS_OF_TYPE.get(event.type) !== 'violence') return true
  const isSubject = concepts.indexOf(name) < deed
  const unfit = isSubject === (voice === 'active') ? 'target' : 'agent'
  const roles = event.actors.filter(({ id }) => name.keys.has(keyOf({ kind: 'actor', id }))).map(({ role }) => role)
  return roles.length === 0 || roles.some((role) => role !== unfit)
}

/** What a question says was done: an event is no answer to it that does not tell of that itself. */
export const isDeed = (concept: Concept): concept is TypeConcept | WordConcept =>
  concept.kind === 'type' || (concept.kind === 'word' && !concept.vague && concept.isVerb)

export const tellsDeed = (deed: Concept, event: EventRecord): boolean =>
  coverByEvent(deed, event) > 0 || (deed.kind === 'word' && deed.types.has(event.type))
