import type { Said } from '../model/records.ts'
import type { GoldEvent } from './gold-rows.ts'
import { type Ratio, ratioOf } from './ratio.ts'
import type { Settled } from './settle-pairing.ts'

/** A ratio over names, with how many were coded and how many read. */
export interface NameScore extends Ratio {
  readonly gold: number
  readonly system: number
}

type Field = 'places' | 'actors'
type Coded<Name extends Field> = GoldEvent[Name][number]
type Read<Name extends Field> = Said[Name][number]
type IsSame<Name extends Field> = (coded: Coded<Name>, read: Read<Name>) => boolean

/** Names count over all wanted rows and all tellings read, so that what was not found lowers them too. */
export function scoreNames<Name extends Field>(
  { wanted, read, hits }: Settled,
  field: Name,
  isSame: IsSame<Name>,
): NameScore {
  const gold = wanted.reduce((sum, row) => sum + row[field].length, 0)
  const system = read.reduce((sum, { told }) => sum + told[field].length, 0)
  const right = hits.reduce((sum, { row, telling }) => sum + countMatches(row[field], telling.told[field], isSame), 0)
  return { ...ratioOf(right, system, gold), gold, system }
}

/** How many of the coded names take one of the names read, each of which can be taken once. */
function countMatches<Name extends Field>(
  coded: readonly Coded<Name>[],
  read: readonly Read<Name>[],
  isSame: IsSame<Name>,
): number {
  const free = [...read]
  for (const one of coded) {
    const at = free.findIndex((name) => isSame(one, name))
    if (at >= 0) free.splice(at, 1)
  }
  return read.length - free.length
}
