import type { COUNTS } from './gold-rows.ts'
import type { Pair } from './pair-mentions.ts'

/** Of the found rows that give a count, how many were read with both bounds right, and how many counts were read where none is. */
export interface CountScore {
  readonly ok: number
  readonly of: number
  readonly spurious: number
}

/** Scores one of the counts of people over the rows that were found. */
export function scoreCounts(hits: readonly Pair[], name: (typeof COUNTS)[number]): CountScore {
  const counts = hits.map(({ row, telling }) => ({ coded: row[name], read: telling.told[name] }))
  const given = counts.filter(({ coded }) => coded)
  return {
    ok: given.filter(({ coded, read }) => read && read.min === coded?.min && read.max === coded?.max).length,
    of: given.length,
    spurious: counts.filter(({ coded, read }) => !coded && read && (read.min !== null || read.max !== null)).length,
  }
}
