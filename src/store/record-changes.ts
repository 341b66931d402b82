import type { Changes } from '../model/event-store.ts'
import type { StoredRecord } from '../query/kind-index.ts'
import { compareKeys } from '../query/record-order.ts'
import type { ReportLines } from './record-lines.ts'

type Held = Pick<ReportLines, 'stored'> | undefined

/** No change at all. */
export const NO_CHANGES: Changes = { added: [], changed: [], withdrawn: [] }

/** Whether anything changed. */
export function isChange({ added, changed, withdrawn }: Changes): boolean {
  return added.length + changed.length + withdrawn.length > 0
}

/** What differs between two states of a report. An event that takes over the id of one that is gone has changed, under its new id. */
export function compareLines(before: Held, after: Held): Changes {
  const old = linesById(before)
  const now = linesById(after)
  const added: string[] = []
  const changed: string[] = []
  const renamed = new Set<string>()
  for (const [key, { record, line }] of now) {
    const former = record.kind === 'event' ? record.formerIds.map((id) => `event ${id}`) : []
    const gone = former.filter((id) => old.has(id) && !now.has(id))
    for (const id of gone) renamed.add(id)
    if (old.has(key) ? old.get(key)?.line !== line : gone.length > 0) changed.push(record.id)
    else if (!old.has(key)) added.push(record.id)
  }
  const left = [...old].filter(([key]) => !now.has(key) && !renamed.has(key))
  return sorted({ added, changed, withdrawn: left.map(([, { record }]) => record.id) })
}

/** Two changes, one after the other, as one. */
export function joinChanges(first: Changes, second: Changes): Changes {
  const fate = new Map<string, keyof Changes | undefined>()
  for (const kind of KINDS) for (const id of first[kind]) fate.set(id, kind)
  for (const kind of KINDS) {
    for (const id of second[kind]) {
      const before = fate.get(id)
      if (before === 'added') fate.set(id, kind === 'withdrawn' ? undefined : 'added')
      else fate.set(id, before === 'withdrawn' && kind === 'added' ? 'changed' : kind)
    }
  }
  const of = (kind: keyof Changes): string[] => [...fate].flatMap(([id, was]) => (was === kind ? id : []))
  return sorted({ added: of('added'), changed: of('changed'), withdrawn: of('withdrawn') })
}

const KINDS = ['added', 'changed', 'withdrawn'] as const satisfies readonly (keyof Changes)[]

function linesById(held: Held): ReadonlyMap<string, StoredRecord> {
  return new Map(held?.stored.map((each) => [`${each.record.kind} ${each.record.id}`, each]))
}

function sorted({ added, changed, withdrawn }: Changes): Changes {
  return {
    added: added.toSorted(compareKeys),
    changed: changed.toSorted(compareKeys),
    withdrawn: withdrawn.toSorted(compareKeys),
  }
}
