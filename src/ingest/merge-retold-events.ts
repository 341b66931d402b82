import { lengthInDays, overlaps } from '../model/edtf.ts'
import type { Mention, Said } from '../model/records.ts'
import { CASUALTIES } from '../vocabulary/record-words.ts'

/** The tellings of one happening, in the order of the text, each later one with the reason why it was joined. */
export type Retelling = readonly Mention[]

/** From this likeness on two tellings are joined; below the other two of one group would exclude each other. */
const JOIN_AT = 2.4
const KEEP_AT = 0
/** Types that two tellings of one happening may differ in. */
const KIN: readonly (readonly Said['type'][])[] = [
  ['attack', 'battle', 'killing', 'bombing'],
  ['airstrike', 'bombing'],
  ['coup', 'leadership'],
  ['agreement', 'ceasefire'],
  ['deployment', 'mandate'],
  ['talks', 'agreement'],
  ['election', 'leadership'],
]
/** Types of which a report tells few, so that a shared month says more. */
const RARE: ReadonlySet<Said['type']> = new Set([
  'coup',
  'election',
  'mandate',
  'ceasefire',
  'request',
  'leadership',
  'agreement',
  'group',
])

interface Likeness {
  readonly score: number
  readonly why: string
}

const isKin = (a: Said['type'], b: Said['type']): boolean =>
  a === b || KIN.some((types) => types.includes(a) && types.includes(b))

/** How much two dates speak for one happening; undefined where they exclude it. */
function dateLikeness(a: Said, b: Said): { score: number; why: string } | undefined {
  if (!overlaps(a.date, b.date)) return undefined
  const [one, other] = [lengthInDays(a.date), lengthInDays(b.date)]
  const [short, long] = [Math.min(one, other), Math.max(one, other)]
  if (a.date.edtf === b.date.edtf)
    return short <= 11
      ? { score: 3, why: 'day' }
      : short <= 31
        ? { score: 2, why: 'month' }
        : { score: 0.6, why: 'year' }
  if (long <= 31) return { score: short <= 11 ? 1.8 : 1.5, why: 'month' }
  if (long <= 124) return { score: 1, why: 'season' }
  return { score: long <= 366 ? 0.4 : -1, why: 'year' }
}

const shared = (a: readonly { id: string }[], b: readonly { id: string }[]): number =>
  a.filter((one) => b.some((other) => other.id === one.id)).length

/** How many counts both tell and agree or differ in. */
function countLikeness(a: Said, b: Said): number {
  return CASUALTIES.reduce((sum, kind) => {
    const [one, other] = [a[kind], b[kind]]
    if (!one || !other) return sum
    return sum + (one.min === other.min && one.max === other.max ? 2 : -1)
  }, 0)
}

/** A name of its own, as against "soldiers" or "rebels", who can be anybody’s. */
const isNamed = ({ name }: { readonly name: string }): boolean => /^\p{Lu}/u.test(name)

/** Whether both tellings name who took part and name no one in common. */
const areStrangers = (a: Said, b: Said): boolean =>
  a.actors.some(isNamed) && b.actors.some(isNamed) && shared(a.actors.filter(isNamed), b.actors.filter(isNamed)) === 0

/** How alike two tellings are, with the words for it; undefined where they cannot be of one happening. */
function likeness(a: Mention, b: Mention): Likeness | undefined {
  if (!isKin(a.said.type, b.said.type) || a.passage === b.passage) return undefined
  const date = dateLikeness(a.said, b.said)
  if (!date) return undefined
  const places = shared(a.said.places, b.said.places)
  const actors = shared(a.said.actors, b.said.actors)
  const isElsewhere = a.said.places.length > 0 && b.said.places.length > 0 && places === 0
  const isNear = a.section === b.section && a.entry === b.entry
  const score =
    date.score +
    (isElsewhere ? -4 : Math.min(places, 1) * 1.6) +
    (areStrangers(a.said, b.said) ? -1.2 : Math.min(actors, 2) * 0.9) +
    countLikeness(a.said, b.said) +
    (a.said.type === b.said.type ? (RARE.has(a.said.type) ? 1 : 0.3) : isNear ? -2 : -0.6) -
    (isNear ? 0.9 : 0)
  const why = ['type', date.why, ...(places > 0 ? ['place'] : []), ...(actors > 0 ? ['actor'] : [])]
  return { score, why: `same ${why.slice(0, -1).join(', ')} and ${why.at(-1)}` }
}

interface Pair {
  readonly score: number
  readonly first: number
  readonly second: number
}

/** The pairs of tellings that speak for one happening, the likest first; only kin that can share a day are looked at. */
function likelyPairs(mentions: readonly Mention[]): readonly Pair[] {
  const shelves = new Map<string, number[]>()
  const pairs: Pair[] = []
  mentions.forEach((mention, second) => {
    const { type } = mention.said
    const { filed, sought } = stretchesOf(mention.said)
    const kin = new Set([type, ...KIN.filter((types) => types.includes(type)).flat()])
    const keys = [...kin].flatMap((each) => sought.map((stretch) => `${each} ${stretch}`))
    for (const first of new Set(keys.flatMap((key) => shelves.get(key) ?? []))) {
      const other = mentions[first]
      const found = other && likeness(other, mention)
      if (found && found.score >= JOIN_AT) pairs.push({ score: found.score, first, second })
    }
    for (const stretch of filed) {
      const key = `${type} ${stretch}`
      const shelf = shelves.get(key)
      if (shelf) shelf.push(second)
      else shelves.set(key, [second])
    }
  })
  return pairs.sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second)
}

/**
 * Puts the tellings of one happening together: those of one kind whose dates overlap and whose places, actors and
 * counts speak for it, the likest first, as long as no two of them exclude each other; two attacks on one town in one
 * month stay two.
 */
export function mergeRetoldEvents(mentions: readonly Mention[]): readonly Retelling[] {
  const groupOf = new Map<number, number[]>(mentions.map((_, index) => [index, [index]]))
  const why = new Map<number, string>()
  for (const pair of likelyPairs(mentions)) {
    const [one = [], other = []] = [groupOf.get(pair.first), groupOf.get(pair.second)]
    if (one === other || !areCompatible(mentions, one, other)) continue
    const joined = [...one, ...other].sort((a, b) => a - b)
    for (const index of joined) groupOf.set(index, joined)
    const reason = whyJoined(mentions, pair)
    for (const index of joined.slice(1)) if (!why.has(index)) why.set(index, reason)
  }
  return [...new Set(groupOf.values())].map((group) =>
    group.flatMap((index, position) => {
      const mention = mentions[index]
      const reason = why.get(index)
      return mention ? [position > 0 && reason ? { ...mention, joined: reason } : mention] : []
    }),
  )
}

/** Said again for the few pairs that are joined, rather than kept for all. */
function whyJoined(mentions: readonly Mention[], { first, second }: Pair): string {
  const [a, b] = [mentions[first], mentions[second]]
  return (a && b && likeness(a, b)?.why) ?? ''
}

/** Whether no telling of one group excludes one of the other. */
function areCompatible(mentions: readonly Mention[], one: readonly number[], other: readonly number[]): boolean {
  return one.every((first) =>
    other.every((second) => {
      const [a, b] = [mentions[first], mentions[second]]
      const found = a && b && likeness(a, b)
      return found !== undefined && found.score >= KEEP_AT
    }),
  )
}

/**
 * The stretches of time that a telling is filed under, and those in which others may share a day with it: what is within
 * one month cannot share one with what is within another, only with what is longer.
 */
function stretchesOf({ date }: Said): { readonly filed: readonly string[]; readonly sought: readonly string[] } {
  const years = yearsOf(date)
  const long = years.map((year) => `${year} long`)
  const [month, last] = [date.start, date.end].map((day) => day?.slice(0, 7))
  if (month === undefined || month !== last) return { filed: [...years, ...long], sought: years }
  return { filed: [...years, month], sought: [month, ...long] }
}

/** The years a date touches, the open ones by their known end: what is looked through stays small. */
function yearsOf(date: Said['date']): readonly string[] {
  const first = Number((date.start ?? date.end ?? '0').slice(0, 4))
  const last = Number((date.end ?? date.start ?? '0').slice(0, 4))
  return Array.from({ length: Math.min(last - first + 1, 12) }, (_, offset) => String(first + offset))
}
