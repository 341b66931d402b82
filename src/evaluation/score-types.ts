import type { EventRecord } from '../model/records.ts'
import type { Settled } from './settle-pairing.ts'

/** How one type of event was read. */
export interface TypeScore {
  readonly type: EventRecord['type']
  /** Coded mentions of the type, and how many of them were read with a type that is right. */
  readonly wanted: number
  readonly found: number
  /** Mentions read as the type, and how many of them are right. */
  readonly read: number
  readonly right: number
}

/** How each type was read, over one or more reports, in the order in which the types are first met. */
export function scoreTypes(reports: readonly Settled[]): readonly TypeScore[] {
  const wanted = reports.flatMap((report) => report.wanted.map((row) => row.type))
  const read = reports.flatMap((report) => report.read.map(({ told }) => told.type))
  const typed = reports.flatMap((report) => report.hits).filter((pair) => pair.typed)
  const count = (types: readonly EventRecord['type'][], type: EventRecord['type']): number =>
    types.filter((other) => other === type).length
  return [...new Set([...wanted, ...read])].map((type) => ({
    type,
    wanted: count(wanted, type),
    found: count(
      typed.map(({ row }) => row.type),
      type,
    ),
    read: count(read, type),
    right: count(
      typed.map(({ telling }) => telling.told.type),
      type,
    ),
  }))
}
