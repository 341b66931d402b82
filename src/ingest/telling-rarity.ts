import type { EventType } from '../vocabulary/event-types.ts'
import type { Telling } from './telling.ts'

/** How much of what the tellings of a report say is rare among them. */
export interface Rarity {
  /** Of each word, by its number: 1 for one that two tellings have, towards 0 for one that all have. */
  readonly words: ReadonlyMap<number, number>
  /** How many others of its type each telling shares a day with: none of "the only coup of that year". */
  readonly rivals: ReadonlyMap<Telling, number>
}

function weighWords(tellings: readonly Telling[]): Rarity['words'] {
  const counts = new Map<number, number>()
  for (const { words, names } of tellings)
    for (const word of [...words, ...names]) counts.set(word, (counts.get(word) ?? 0) + 1)
  const all = Math.log(Math.max(tellings.length, 3) / 2)
  return new Map([...counts].map(([word, count]) => [word, Math.max(0, 1 - Math.log(Math.max(count, 2) / 2) / all)]))
}

/** How many of sorted numbers are below a bound, or at it too. */
function countBelow(sorted: Float64Array, bound: number, orAt: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] ?? bound
    if (value < bound || (orAt && value === bound)) low = middle + 1
    else high = middle
  }
  return low
}

/** Counts by first and last days in order, so that no telling is held against every other. */
function countRivals(tellings: readonly Telling[]): Rarity['rivals'] {
  const byType = new Map<EventType, Telling[]>()
  for (const telling of tellings) {
    const known = byType.get(telling.said.type)
    if (known) known.push(telling)
    else byType.set(telling.said.type, [telling])
  }
  const rivals = new Map<Telling, number>()
  for (const ofType of byType.values()) {
    const firsts = Float64Array.from(ofType, ({ first }) => first).sort()
    const lasts = Float64Array.from(ofType, ({ last }) => last).sort()
    for (const telling of ofType)
      rivals.set(telling, countBelow(firsts, telling.last, true) - countBelow(lasts, telling.first, false) - 1)
  }
  return rivals
}

/**
 * Weighs what the tellings of a report say by how few of them say it.
 * @example rarityOf(tellings).words.get(stemNumber('mutin')) // 1
 */
export const rarityOf = (tellings: readonly Telling[]): Rarity => ({
  words: weighWords(tellings),
  rivals: countRivals(tellings),
})
