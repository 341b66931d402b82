import type { Pairing } from './pair-mentions.ts'
import { type Ratio, ratioOf } from './ratio.ts'

/** A ratio over pairs of mentions, with how many pairs tell one happening. */
export interface JoiningScore extends Ratio {
  readonly pairs: number
}

/**
 * How well mentions are joined to events: of all pairs of found mentions that the coder put in one cluster, how many
 * stand in one event, and the other way round. Optional rows count here, as they say what belongs together too.
 */
export function scoreJoining({ pairOfRow }: Pairing): JoiningScore {
  const found = [...pairOfRow].flatMap(([row, { telling }]) =>
    row.cluster ? [{ cluster: `${row.document}/${row.cluster}`, event: telling.event.id }] : [],
  )
  const both = pairsWithin(found.map(({ cluster, event }) => `${cluster} ${event}`))
  const coded = pairsWithin(found.map(({ cluster }) => cluster))
  const read = pairsWithin(found.map(({ event }) => event))
  return { ...ratioOf(both, read, coded), pairs: coded }
}

/** In how many ways two of the labels can be picked that are the same. */
function pairsWithin(labels: readonly string[]): number {
  const sizes = new Map<string, number>()
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
}
