import type { EventStore } from '../model/event-store.ts'
import type { EventRecord } from '../model/records.ts'
import { UserError } from '../model/user-error.ts'
import { listAll } from './list-all.ts'

const MOST_NEAR = 5
/** What an id is made of: report, numbers of the date, words. */
const partsOf = (id: string): readonly string[] => id.toLowerCase().split(/[^\p{L}\p{N}]+/u)

/**
 * The event of an id, or of one that it had before.
 * @throws UserError that names the ids most like it
 */
export async function findEvent(store: EventStore, id: string): Promise<EventRecord> {
  const record = await store.get(id)
  if (record?.kind === 'event') return record
  if (record) {
    const message = `“${id}” is a ${record.kind}; only events are explained. ${HOW_TO_FIND}`
    throw new UserError('no-event', message, { id, kind: record.kind })
  }
  const near = nearIds(
    id,
    (await listAll(store, 'event')).map((event) => event.id),
  )
  const advice = near.length > 0 ? `Like it are:\n${near.map((each) => `  ${each}\n`).join('')}` : ''
  throw new UserError('no-event', `No event has the id “${id}”. ${advice}${HOW_TO_FIND}`, { id, near })
}

const HOW_TO_FIND = 'Ids stand below each event that “annalist events 2014 Kidal” lists.'

/** The ids that have most of the parts of an id, in its own order of parts where it is only a part of them. */
function nearIds(id: string, known: readonly string[]): readonly string[] {
  const wanted = partsOf(id)
  return known
    .map((each) => ({ each, shared: sharedParts(wanted, partsOf(each)) }))
    .filter(({ shared }) => shared >= Math.min(2, wanted.length))
    .sort((a, b) => b.shared - a.shared || (a.each < b.each ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ each }) => each)
}

function sharedParts(wanted: readonly string[], parts: readonly string[]): number {
  const left = [...parts]
  return wanted.filter((part) => {
    const at = left.indexOf(part)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}
