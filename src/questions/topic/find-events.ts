import type { EventRecord } from '../../model/records.ts'
import type { Library } from '../library.ts'
import { keyOf } from '../name-book.ts'
import type { Concept, Topic } from './concept.ts'
import { ALSO, coverByEvent } from './cover.ts'
import { hardConcepts, isAskedOf, isHome } from './hard-concepts.ts'

/** What is quickly told of an event is looked at first; its words cost most. */
const COST: Readonly<Record<Concept['kind'], number>> = { event: 0, time: 1, type: 2, name: 3, word: 4 }

/** The events that account for all of a topic by themselves, in the order of their dates. */
export function findEvents(topic: Topic, library: Library, limit = Number.POSITIVE_INFINITY): readonly EventRecord[] {
  const hard = [...hardConcepts(topic)].sort((a, b) => COST[a.kind] - COST[b.kind])
  if (hard.length === 0 && !topic.concepts.some(isHome)) return []
  const found: EventRecord[] = []
  for (const event of candidatesFor(hard, library)) {
    if (found.length >= limit) break
    if (
      isAskedOf(topic, event.report) &&
      !isAbroad(topic, event) &&
      hard.every((concept) => coverByEvent(concept, event) > 0)
    )
      found.push(event)
  }
  return found
}

/** Whether an event took place in other countries only than the one that a topic names. */
function isAbroad({ concepts }: Topic, { places }: EventRecord): boolean {
  const homes = concepts.flatMap((concept) => (concept.kind === 'name' && isHome(concept) ? [concept.keys] : []))
  const countries = places.flatMap(({ country }) => country ?? [])
  if (homes.length === 0 || countries.length === 0) return false
  return !countries.some((id) => homes.some((keys) => keys.has(keyOf({ kind: 'country', id }))))
}

/** Of events that answer to a type only those of the type itself, where there are any; an attack is a matter of many types. */
export function exactly({ concepts }: Topic, events: readonly EventRecord[]): readonly EventRecord[] {
  const types = concepts.flatMap((concept) => (concept.kind === 'type' ? concept.types : []))
  if (types.length === 0 || types.includes('attack')) return events
  const exact = events.filter(({ type }) => types.includes(type))
  return exact.length > 0 ? exact : events
}

/** The fewest events that a name or a type leaves to look through, in the order of the store; all where there is neither. */
function candidatesFor(concepts: readonly Concept[], library: Library): readonly EventRecord[] {
  let fewest = library.events
  for (const concept of concepts) {
    const keys = keysOf(concept)
    if (keys.length === 0) continue
    const lists = keys.map(library.eventsWith)
    const size = lists.reduce((sum, list) => sum + list.length, 0)
    if (size >= fewest.length) continue
    const [only] = lists
    fewest = lists.length === 1 && only ? only : inOrder(lists)
  }
  return fewest
}

function keysOf(concept: Concept): readonly string[] {
  if (concept.kind === 'name') return concept.reports.size > 0 || concept.of === 'source' ? [] : [...concept.keys]
  if (concept.kind !== 'type' || concept.types.includes('killing')) return []
  const types = new Set(concept.types.flatMap((type) => [type, ...(ALSO[type] ?? [])]))
  return [...types].map((type) => `type ${type}`)
}

function inOrder(lists: readonly (readonly EventRecord[])[]): readonly EventRecord[] {
  return [...new Set(lists.flat())].sort((a, b) => compareDates(a, b) || (a.id < b.id ? -1 : 1))
}

const compareDates = (a: EventRecord, b: EventRecord): number => {
  const [one, other] = [a.date.start ?? '', b.date.start ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
