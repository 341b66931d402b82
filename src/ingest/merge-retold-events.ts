import { daysOf, lengthInDays, overlaps } from '../model/edtf.ts'
import type { Mention, Said } from '../model/records.ts'
import { CASUALTIES } from '../vocabulary/record-words.ts'

/** The tellings of one happening, in the order of the text, each later one with the reason why it was joined. */
export type Retelling = readonly Mention[]

const JOIN_AT = 3.4
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
  const [one, other] = [daysOf(a.date.edtf), daysOf(b.date.edtf)]
  if (!one || !other || !overlaps(one, other)) return undefined
  const [short, long] = [lengthInDays(one), lengthInDays(other)].sort((x, y) => x - y) as [number, number]
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

/** How alike two tellings are, with the words for it; undefined where they cannot be of one happening. */
function likeness(a: Mention, b: Mention): Likeness | undefined {
  if (!isKin(a.said.type, b.said.type) || a.passage === b.passage) return undefined
  const date = dateLikeness(a.said, b.said)
  if (!date) return undefined
  const places = shared(a.said.places, b.said.places)
  const actors = shared(a.said.actors, b.said.actors)
  const apart = a.said.places.length > 0 && b.said.places.length > 0 && places === 0
  const strangers = a.said.actors.length > 0 && b.said.actors.length > 0 && actors === 0
  const near = a.section === b.section && a.entry === b.entry
  const score =
    date.score +
    (apart ? -4 : Math.min(places, 1) * 1.6) +
    (strangers ? -1.2 : Math.min(actors, 2) * 0.9) +
    countLikeness(a.said, b.said) +
    (a.said.type === b.said.type ? (RARE.has(a.said.type) ? 1 : 0.3) : -0.6) -
    (near ? 0.9 : 0)
  const why = ['type', date.why, ...(places > 0 ? ['place'] : []), ...(actors > 0 ? ['actor'] : [])]
  return { score, why: `same ${why.slice(0, -1).join(', ')} and ${why.at(-1)}` }
}

/**
 * Puts the tellings of one happening together: those of one kind whose dates overlap and whose places, actors and
 * counts speak for it. Each telling joins the one it is most like; two attacks on one town in one month stay two.
 */
export function mergeRetoldEvents(mentions: readonly Mention[]): readonly Retelling[] {
  const groups: Mention[][] = []
  const byYear = new Map<string, Mention[][]>()
  for (const mention of mentions) {
    const years = yearsOf(mention.said)
    const candidates = new Set(years.flatMap((year) => byYear.get(year) ?? []))
    let best: { group: Mention[]; likeness: Likeness } | undefined
    for (const group of candidates) {
      const found = groupLikeness(group, mention)
      if (found && found.score >= JOIN_AT && (!best || found.score > best.likeness.score))
        best = { group, likeness: found }
    }
    if (best) best.group.push({ ...mention, joined: best.likeness.why })
    else {
      const group = [mention]
      groups.push(group)
      for (const year of years) byYear.set(year, [...(byYear.get(year) ?? []), group])
    }
  }
  return groups
}

/** The best likeness to a member of a group, none where a member excludes it. */
function groupLikeness(group: readonly Mention[], mention: Mention): Likeness | undefined {
  let best: Likeness | undefined
  for (const member of group) {
    const found = likeness(member, mention)
    if (!found) return undefined
    if (!best || found.score > best.score) best = found
  }
  return best
}

/** The years a date touches, the open ones by their known end: what is looked through stays small. */
function yearsOf({ date }: Said): readonly string[] {
  const first = Number((date.start ?? date.end ?? '0').slice(0, 4))
  const last = Number((date.end ?? date.start ?? '0').slice(0, 4))
  return Array.from({ length: Math.min(last - first + 1, 12) }, (_, offset) => String(first + offset))
}
