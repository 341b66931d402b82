import type { Suggestion } from '../model/event-store.ts'
import { foldText } from '../model/fold-text.ts'
import { nearness, soundOf } from './near-spelling.ts'
import { compareKeys } from './record-order.ts'
import { stemName } from './type-names.ts'

/** Something that has names, and how many events carry it. */
export interface Named {
  readonly kind: Suggestion['kind']
  readonly id: string
  readonly name: string
  /** Everything it is called; `name` and `id` need not be among them. */
  readonly aliases: Iterable<string>
  readonly count: number
}

export interface SuggestOptions {
  readonly kinds?: readonly Suggestion['kind'][]
  /** How many at most; 10 where absent. */
  readonly limit?: number
}

/** Finds what is called so. */
export type NameIndex = (text: string, options?: SuggestOptions) => readonly Suggestion[]

interface Entry {
  readonly named: Named
  readonly alias: string
  /** The name as it is looked up. */
  readonly key: string
  readonly sound: string
}
interface Match {
  readonly entry: Entry
  /** Less is better: 0 exact, 1 prefix, from 2 on near. */
  readonly apart: number
}

const USUAL = 10
const HOW = ['exact', 'prefix', 'near'] as const

/** Indexes names; ids count as names too. */
export function createNameIndex(all: readonly Named[]): NameIndex {
  const entries = all.flatMap(entriesOf)
  const byKey = groupBy(entries, (entry) => entry.key)
  const typesByStem = groupBy(
    entries.filter(({ named }) => named.kind === 'type'),
    (entry) => stemName(entry.alias),
  )
  return (text, { kinds, limit = USUAL } = {}) => {
    const key = foldText(text)
    if (key === '') return []
    const wanted = ({ named }: Entry): boolean => !kinds || kinds.includes(named.kind)
    const equal = [...(byKey.get(key) ?? []), ...(typesByStem.get(stemName(text)) ?? [])]
    const matches = equal.filter(wanted).map((entry): Match => ({ entry, apart: 0 }))
    if (matches.length < limit) matches.push(...likeNames(entries.filter(wanted), key, matches.length > 0))
    return suggestionsOf(matches).slice(0, limit)
  }
}

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

function entriesOf(named: Named): readonly Entry[] {
  const byKey = new Map<string, Entry>()
  for (const alias of [named.name, ...named.aliases, named.id]) {
    const key = foldText(alias)
    if (key === '' || byKey.has(key)) continue
    byKey.set(key, { named, alias, key, sound: soundOf(key) })
  }
  return [...byKey.values()]
}

/** The names that begin so, by any of their words; and, unless the name is known as written, those spelt almost so. */
function likeNames(entries: readonly Entry[], key: string, known: boolean): readonly Match[] {
  const sound = soundOf(key)
  const matches: Match[] = []
  for (const entry of entries) {
    if (entry.key.startsWith(key) || entry.key.includes(` ${key}`)) matches.push({ entry, apart: 1 })
    else if (!known) {
      const apart = nearness(entry.sound, sound)
      const otherLetter = entry.key[0] === key[0] ? 0 : 0.5
      if (apart !== undefined) matches.push({ entry, apart: 2 + apart + otherLetter })
    }
  }
  return matches
}

/** One suggestion for each thing, by its best match. */
function suggestionsOf(matches: readonly Match[]): readonly Suggestion[] {
  const best = new Map<string, Match>()
  for (const match of matches) {
    const thing = `${match.entry.named.kind} ${match.entry.named.id}`
    const known = best.get(thing)
    if (!known || match.apart < known.apart) best.set(thing, match)
  }
  const byFit = (a: Match, b: Match): number =>
    a.apart - b.apart || b.entry.named.count - a.entry.named.count || compareKeys(a.entry.named.id, b.entry.named.id)
  return [...best.values()].sort(byFit).map(({ entry: { named, alias }, apart }) => {
    const { kind, id, name, count } = named
    return { kind, id, name, matched: alias, how: HOW[Math.min(2, Math.floor(apart))] ?? 'near', count }
  })
}
