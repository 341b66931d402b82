import type { EventRecord } from '../model/records.ts'

/**
 * Gives events their former ids: those that they had before, and the id of an event that is gone whose first quote is
 * theirs. Where several have that quote, one of the same type is taken first. An id that an event has now is nobody's former one.
 * @param previous the events of the report as they were stored before
 */
export function carryFormerIds(
  previous: readonly EventRecord[],
  events: readonly EventRecord[],
): readonly EventRecord[] {
  const present = new Set(events.map((event) => event.id))
  const before = new Map(previous.map((event) => [event.id, event]))
  const gone = groupByWords(previous.filter((event) => !present.has(event.id)))
  const isNew = (event: EventRecord): boolean => !before.has(event.id)
  const successors = new Map<EventRecord, EventRecord>()
  // Likeness before order: an event of another type may not take what belongs to a later one of the same type.
  for (const isSame of [sameType, anyType]) {
    for (const event of events) {
      if (!isNew(event) || successors.has(event)) continue
      const sameWords = gone.get(firstWords(event))
      const former = sameWords && [...sameWords].find((one) => isSame(one, event))
      if (!former) continue
      sameWords.delete(former)
      successors.set(event, former)
    }
  }
  return events.map((event) => {
    const former = successors.get(event)
    const ids = [...event.formerIds, ...(before.get(event.id)?.formerIds ?? []), ...(former?.formerIds ?? [])]
    const all = new Set(former ? [...ids, former.id] : ids)
    return { ...event, formerIds: [...all].filter((id) => !present.has(id)) }
  })
}

function groupByWords(events: readonly EventRecord[]): ReadonlyMap<string, Set<EventRecord>> {
  const groups = new Map<string, Set<EventRecord>>()
  for (const event of events) {
    const words = firstWords(event)
    groups.set(words, (groups.get(words) ?? new Set()).add(event))
  }
  return groups
}

const sameType = (a: EventRecord, b: EventRecord): boolean => a.type === b.type
const anyType = (): boolean => true

/** What ties an event to its text: the words that tell it first. */
function firstWords({ mentions: [first] }: EventRecord): string {
  return `${first?.document} ${first?.quote}`
}
