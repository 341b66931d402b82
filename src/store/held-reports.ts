import { createHash } from 'node:crypto'
import type { Changes } from '../model/event-store.ts'
import { createRecordIndex, type RecordIndex } from '../query/record-index.ts'
import { compareKeys } from '../query/record-order.ts'
import { compareLines, isChange, joinChanges, NO_CHANGES } from './record-changes.ts'
import type { ReportLines } from './record-lines.ts'

/** The reports in memory behind every store: one index that is swapped as a whole, and what has changed. */
export interface HeldReports {
  /** The index of this moment; whoever holds it sees no later change. */
  index(): RecordIndex
  version(): string
  get(report: string): ReportLines | undefined
  /** Puts reports in place, or takes out those given as undefined, all at once. */
  swap(next: ReadonlyMap<string, ReportLines | undefined>): Changes
  changesSince(version: string): Changes | null
  watch(onChange: (changes: Changes) => void): () => void
}

/** How many versions back changes are told. */
const REMEMBERED = 100

/** Holds reports, none at first. */
export function createHeldReports(): HeldReports {
  let held: ReadonlyMap<string, ReportLines> = new Map()
  let index: RecordIndex | undefined
  let version = versionOf(held)
  const past: { readonly version: string; readonly changes: Changes }[] = []
  const watchers = new Set<(changes: Changes) => void>()

  const swap = (next: ReadonlyMap<string, ReportLines | undefined>): Changes => {
    const merged = new Map(held)
    let changes = NO_CHANGES
    for (const [id, lines] of next) {
      changes = joinChanges(changes, compareLines(held.get(id), lines))
      if (lines) merged.set(id, lines)
      else merged.delete(id)
    }
    const sorted = new Map([...merged].sort(([a], [b]) => compareKeys(a, b)))
    const before = version
    version = versionOf(sorted)
    if (version === before) return NO_CHANGES
    held = sorted
    index = undefined
    past.push({ version: before, changes })
    if (past.length > REMEMBERED) past.shift()
    if (isChange(changes)) for (const watcher of [...watchers]) watcher(changes)
    return changes
  }
  return {
    index: () => {
      index ??= createRecordIndex([...held.values()])
      return index
    },
    version: () => version,
    get: (report) => held.get(report),
    swap,
    changesSince: (since) => {
      if (since === version) return NO_CHANGES
      const from = past.findLastIndex((step) => step.version === since)
      return from < 0
        ? null
        : past
            .slice(from)
            .map((step) => step.changes)
            .reduce(joinChanges)
    },
    watch: (onChange) => {
      // Wrapped, so that one function can watch twice and each watch be stopped alone.
      const watcher = (changes: Changes): void => onChange(changes)
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

function versionOf(held: ReadonlyMap<string, ReportLines>): string {
  const hash = createHash('sha256')
  for (const [id, lines] of held) hash.update(`${id} ${lines.hash}\n`)
  return hash.digest('hex').slice(0, 32)
}
