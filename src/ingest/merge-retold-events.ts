import { RARE } from '../language/events/kindred-types.ts'
import type { Mention, Said } from '../model/records.ts'
import { CASUALTIES } from '../vocabulary/record-words.ts'
import type { Likeness } from './date-likeness.ts'
import { joinTolls } from './join-tolls.ts'
import { pairTellings } from './pair-tellings.ts'
import { type Telling, tellingOf } from './telling.ts'
import { likenessOf } from './telling-likeness.ts'
import { type Rarity, rarityOf } from './telling-rarity.ts'

/** The tellings of one happening, in the order of the text, each later one with the reason why it was joined. */
export type Retelling = Mention[]

/** From this likeness on two tellings are joined. */
const JOIN_AT = 2.4
/** Below this any two of one group exclude each other, and on average they must come up to the second. */
const KEEP_AT = -0.5
const KEEP_MEAN = 1.3
/** It is enough that a lone candidate is so alike the group on average. */
const LONE_MEAN = 0.8
/** From this likeness on a telling that could be of one other alone is of that one. */
const ALONE_AT = 1
/** A date of more days than this leaves open which happening of a kind is meant. */
const COARSE = 100

interface Pair extends Likeness {
  readonly first: number
  readonly second: number
}

/** The tellings of a report while they are being joined. */
interface Joining {
  readonly tellings: readonly Telling[]
  readonly rarity: Rarity
  /** Those that were joined, each with all of its group in the order of the text. */
  readonly groupOf: Map<number, readonly number[]>
  readonly why: Map<number, string>
}

/**
 * Puts the tellings of one happening together: those of one kind whose dates overlap and whose places, actors, counts
 * and words speak for it, the likest first, as long as no two of them exclude each other; then those that could be of
 * one happening alone. Two attacks on one town in one month stay two.
 */
export function mergeRetoldEvents(mentions: readonly Mention[]): readonly Retelling[] {
  const units = joinTolls(mentions)
  const tellings = units.map(([first, ...tolls]) =>
    tellingOf(tolls.length === 0 ? first : { ...first, said: withTolls(first.said, tolls) }),
  )
  const joining: Joining = { tellings, rarity: rarityOf(tellings), groupOf: new Map(), why: new Map() }
  const pairs = likelyPairs(joining)
  for (const pair of pairs) if (pair.score >= JOIN_AT) join(joining, pair, KEEP_MEAN)
  for (const pair of lonePairs(joining, pairs)) join(joining, pair, LONE_MEAN)
  return units.flatMap((unit, index) => {
    const group = joining.groupOf.get(index)
    // Most are told once, and a long report has a hundred thousand.
    if (!group) return [unit]
    return group[0] === index ? [group.flatMap((each) => withReason(units[each] ?? [], joining.why.get(each)))] : []
  })
}

/** A telling with its tolls, and why it was joined to those before it. */
function withReason([first, ...tolls]: Retelling, joined: string | undefined): Retelling {
  if (!first) return []
  return [joined === undefined ? first : Object.assign({}, first, { joined }), ...tolls]
}

/** What a telling says with its tolls: their counts are its own. */
function withTolls(said: Said, tolls: readonly Mention[]): Said {
  const counts = tolls.flatMap((toll) =>
    CASUALTIES.flatMap((kind) => (toll.said[kind] ? [[kind, toll.said[kind]]] : [])),
  )
  return { ...said, ...Object.fromEntries(counts) }
}

/**
 * The pairs that may be of one happening, the likest first. One that is not alike enough to be joined is of use where one
 * of the two could be of one other alone.
 */
function likelyPairs({ tellings, rarity }: Joining): readonly Pair[] {
  const pairs: Pair[] = []
  pairTellings(tellings, (first, second) => {
    const [a, b] = [tellings[first], tellings[second]]
    if (!a || !b) return
    const found = likenessOf(a, b, rarity, mayBeLone(a) || mayBeLone(b) ? ALONE_AT : JOIN_AT)
    if (found) pairs.push({ first, second, ...found })
  })
  return pairs.sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second)
}

/** Whether a date leaves open which happening is meant, and one is. */
const mayBeLone = ({ length, isRepeated, isBorrowed, said }: Telling): boolean =>
  (length > COARSE || (isBorrowed && RARE.has(said.type))) && !isRepeated

const groupAt = (groups: Joining['groupOf'], index: number): readonly number[] => groups.get(index) ?? [index]

/** Joins the groups of two tellings where those are compatible. */
function join({ tellings, rarity, groupOf, why }: Joining, pair: Pair, mean: number): void {
  const [one, other] = [groupAt(groupOf, pair.first), groupAt(groupOf, pair.second)]
  if (one === other || !areCompatible({ tellings, rarity }, one, other, mean)) return
  const joined = [...one, ...other].sort((a, b) => a - b)
  for (const index of joined) groupOf.set(index, joined)
  for (const index of joined.slice(1)) if (!why.has(index)) why.set(index, pair.why)
}

/** Whether no telling of one group excludes one of the other, and they are so alike on average. */
function areCompatible(
  { tellings, rarity }: Pick<Joining, 'tellings' | 'rarity'>,
  one: readonly number[],
  other: readonly number[],
  mean: number,
): boolean {
  let sum = 0
  for (const first of one)
    for (const second of other) {
      const [a, b] = [tellings[first], tellings[second]]
      const found = a && b && likenessOf(a, b, rarity, KEEP_AT)
      if (!found) return false
      sum += found.score
    }
  return sum >= mean * one.length * other.length
}

/** The pairs of a telling with a coarse date and the one happening that it could be of. */
function lonePairs({ tellings, groupOf }: Joining, pairs: readonly Pair[]): readonly Pair[] {
  const candidates = new Map<number, Pair[]>()
  for (const pair of pairs)
    for (const index of [pair.first, pair.second]) {
      const telling = tellings[index]
      if (!telling || !mayBeLone(telling) || groupOf.has(index)) continue
      const known = candidates.get(index)
      if (known) known.push(pair)
      else candidates.set(index, [pair])
    }
  return [...candidates].flatMap(([index, found]) => {
    const others = new Set(found.map(({ first, second }) => groupAt(groupOf, first === index ? second : first)[0]))
    return others.size === 1 ? found.slice(0, 1) : []
  })
}
