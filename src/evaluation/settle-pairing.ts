import type { GoldEvent } from './gold-rows.ts'
import { overlap, type Pair, type Pairing, type Telling } from './pair-mentions.ts'

/** A pairing once what neither helps nor hurts is set aside: every score counts over these. */
export interface Settled {
  /** The coded rows that must be found. */
  readonly wanted: readonly GoldEvent[]
  /** The tellings that count as read. */
  readonly read: readonly Telling[]
  /** The wanted rows that were found, each with its telling. */
  readonly hits: readonly Pair[]
}

/** Sets aside the optional rows, the tellings paired with them, and the unpaired ones that meet nothing else. */
export function settlePairing({ rows, tellings, pairOfRow, pairOfTelling }: Pairing): Settled {
  const isAside = (telling: Telling): boolean => {
    const pair = pairOfTelling.get(telling)
    if (pair) return pair.row.optional
    const met = rows.filter((row) => overlap(row, telling) > 0)
    return met.length > 0 && met.every((row) => row.optional)
  }
  const wanted = rows.filter((row) => !row.optional)
  return {
    wanted,
    read: tellings.filter((telling) => !isAside(telling)),
    hits: wanted.flatMap((row) => pairOfRow.get(row) ?? []),
  }
}
