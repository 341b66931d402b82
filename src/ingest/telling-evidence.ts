import { actorNounKind } from '../language/names/actor-noun-kind.ts'
import { foldText } from '../model/fold-text.ts'
import type { Actor, Place, Said } from '../model/records.ts'
import { DIRECTIONS } from '../vocabulary/en/place-words.ts'
import { CLASS_OF_TYPE, type EventType } from '../vocabulary/event-types.ts'
import { CASUALTIES } from '../vocabulary/record-words.ts'

const directions = new Set(DIRECTIONS)
/** Letters of a name that may stand inside another. */
const SHORTEST = 3

/** Finds something out about each value once: a place or an actor of a report is compared thousands of times. */
function once<Value extends object, Found>(find: (value: Value) => Found): (value: Value) => Found {
  const known = new WeakMap<Value, { readonly found: Found }>()
  return (value) => {
    const before = known.get(value)
    if (before) return before.found
    const found = find(value)
    known.set(value, { found })
    return found
  }
}

/** The part of a country that a region lies in: "the north", "northern Sudan". */
const partOf = once(({ name }: Place): string | undefined =>
  foldText(name)
    .split(/\s+/)
    .find((word) => directions.has(word))
    ?.replace(/ern$/, ''),
)

const isWide = ({ precision }: Place): boolean => precision === 'region' || precision === 'country'

/** Whether two tellings name one place, two that exclude each other, or none that says anything. */
export function placeLikeness(a: Said, b: Said): 'same' | 'elsewhere' | 'unsaid' {
  const isSame = (one: Place, other: Place): boolean =>
    one.id === other.id || (isWide(one) && isWide(other) && partOf(one) !== undefined && partOf(one) === partOf(other))
  if (a.places.some((one) => b.places.some((other) => isSame(one, other)))) return 'same'
  // A region may hold the town that the other names: it neither speaks for it nor against it.
  if (a.places.length === 0 || b.places.length === 0) return 'unsaid'
  return a.places.every(isWide) || b.places.every(isWide) ? 'unsaid' : 'elsewhere'
}

/** A common noun for people that only the start of a sentence gave its capital: "Rebels". */
const isCommon = (name: string): boolean => {
  const kind = name.includes(' ') ? undefined : actorNounKind(name.toLowerCase())
  return kind === 'forces' || kind === 'armed-group' || kind === 'people'
}

/** What of an actor is compared. */
interface Traits {
  /** Whether it is a name of its own, as against "soldiers" or "Islamist rebels", who can be anybody’s. */
  readonly isNamed: boolean
  /** Whether it names anybody at all, be it a "Maute group" too. */
  readonly isSomeone: boolean
  /** Whether it is a person’s name, who also goes by the surname; one may act for any body. */
  readonly isPerson: boolean
  /** Its names as keys. */
  readonly names: readonly string[]
  /** The words of its name between spaces. */
  readonly words: string
  readonly head: string
  /** How its words with a capital begin, acronyms aside: "Tigrayans" as "Tigray Defence Forces". */
  readonly stems: readonly string[]
}
/** So many letters people and their land share. */
const STEM = 5

const traitsOf = once(({ name, aliases }: Actor): Traits => {
  const folded = foldText(name)
  return {
    isNamed: /(?:^|\s)\p{Lu}\S*$/u.test(name) && !isCommon(name),
    isSomeone: /\p{Lu}/u.test(name) && !isCommon(name),
    isPerson: aliases.includes(name.split(' ').slice(1).at(-1) ?? ''),
    names: [folded, ...aliases.map(foldText)],
    words: ` ${folded.replace(/[’']s?\b/g, '')} `,
    head: folded.split(' ').at(-1)?.replace(/s$/, '') ?? '',
    stems: (name.match(/(?<!\p{L})\p{Lu}\p{Ll}{4,}/gu) ?? []).map((word) => foldText(word).slice(0, STEM)),
  }
})

const isNamed = (actor: Actor): boolean => traitsOf(actor).isNamed

/** "The Tigrayans" may be any body of theirs. */
const isPeopleOf = (people: Actor, body: Actor): boolean =>
  !people.name.includes(' ') && traitsOf(people).stems.some((stem) => traitsOf(body).stems.includes(stem))

/** Whether two names exclude each other: two people, or two bodies. */
const areStrangers = (a: Actor, b: Actor): boolean =>
  isNamed(a) && isNamed(b) && traitsOf(a).isPerson === traitsOf(b).isPerson && !isPeopleOf(a, b) && !isPeopleOf(b, a)
/** Types that are about whoever is named, in whatever role: a group is founded, or splits. */
const ABOUT_ALL: ReadonlySet<EventType> = new Set(['group'])

/** "JEM’s Kassala wing": a name that holds another’s. */
const isPartOf = ({ words }: Traits, { names }: Traits): boolean =>
  names.some((other) => other.length >= SHORTEST && other.length + 2 <= words.length && words.includes(` ${other} `))

function areOne(a: Actor, b: Actor): boolean {
  if (a.id === b.id) return true
  const [one, other] = [traitsOf(a), traitsOf(b)]
  return (
    (one.isNamed === other.isNamed && one.names.some((name) => other.names.includes(name))) ||
    isPartOf(one, other) ||
    isPartOf(other, one)
  )
}

/** Whether one and the same agent acts in both. */
export const sharesAgent = (a: Said, b: Said): boolean =>
  a.actors.some((one) => one.role === 'agent' && b.actors.some(({ role, id }) => role === 'agent' && id === one.id))

/** Whether who does it in one suffers it in the other, in a deed that somebody does to somebody: a town taken from a group, and by it. */
function areOpposed(a: Said, b: Said): boolean {
  if (!isDeed(a.type) || !isDeed(b.type)) return false
  const isTurned = (one: Actor, other: Actor): boolean =>
    ((one.role === 'agent' && other.role === 'target') || (one.role === 'target' && other.role === 'agent')) &&
    traitsOf(one).isSomeone &&
    areOne(one, other)
  return a.actors.some((one) => b.actors.some((other) => isTurned(one, other)))
}

const isDeed = (type: EventType): boolean => type === 'territory' || CLASS_OF_TYPE.get(type) === 'violence'

/**
 * How many actors two tellings share, a common noun such as "rebels" for a half; below zero where both name others in one
 * role, or the same in opposite ones.
 */
export function actorLikeness(a: Said, b: Said): number {
  if (areOpposed(a, b)) return -2
  const shared = a.actors.filter((one) => b.actors.some((other) => areOne(one, other)))
  const known = shared.filter(isNamed).length
  if (known > 0) return Math.min(known, 2) + (shared.length > known ? 0.5 : 0)
  const isSide = (one: Actor, other: Actor): boolean =>
    one.role === other.role || (ABOUT_ALL.has(a.type) && a.type === b.type)
  if (a.actors.some((one) => b.actors.some((other) => isSide(one, other) && areStrangers(one, other)))) return -1
  const kindred = a.actors.some((one) => b.actors.some((other) => traitsOf(one).head === traitsOf(other).head))
  return shared.length > 0 || kindred ? 0.5 : 0
}

/** How much the counts of two tellings agree: above zero where they do, the more so where the number is a rare one. */
export function countLikeness(a: Said, b: Said): number {
  return CASUALTIES.reduce((sum, kind) => {
    const [one, other] = [a[kind], b[kind]]
    if (!one || !other) return sum
    const [least, most] = [one.min ?? one.max ?? 0, other.min ?? other.max ?? 0].sort((x, y) => x - y) as [
      number,
      number,
    ]
    if (one.min === other.min && one.max === other.max) return sum + (most >= 5 ? 2 : 1)
    return sum + (least >= 10 && least / most >= 0.8 ? 1 : -1)
  }, 0)
}
