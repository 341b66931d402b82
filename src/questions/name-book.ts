import { foldText } from '../model/fold-text.ts'
import type { EventRecord, FigureRecord, PartyRecord, ReportRecord } from '../model/records.ts'
import { nearness, soundOf } from '../query/near-spelling.ts'
import { stemName, TYPE_NAMES } from '../query/type-names.ts'
import { COUNTRIES } from '../vocabulary/countries.ts'
import type { EventType } from '../vocabulary/event-types.ts'
import { initialsOf } from './topic/initials.ts'

/** Something that records name. */
export interface Named {
  readonly kind: 'place' | 'actor' | 'country' | 'source'
  readonly id: string
  readonly name: string
  /** Everything it is called, folded. */
  readonly keys: readonly string[]
  /** In how many events. */
  readonly count: number
  /** Ids of the reports that are about it, where it is a country. */
  readonly reports: readonly string[]
}

/** Kind and id in one. */
export const keyOf = ({ kind, id }: Pick<Named, 'kind' | 'id'>): string => `${kind} ${id}`

/** Words in small letters that names have inside. */
const INSIDE = /^(?:of|the|for|and|in|on|to|de|du|la|le|les|des|et|al|el|ag|ould|bin|ibn|van|von|da|dos|del|y|di)$/i

/**
 * Whether a name is one's own, rather than what somebody is: "Malian army" is none, nor are "gunmen" and "18-year-old hostage".
 * @example isProperName('Movement for Unity') // true
 */
export function isProperName(name: string): boolean {
  return (
    name.split(/[ -]/).every((word) => INSIDE.test(word) || /^["“‘'(]?\p{Lu}/u.test(word)) &&
    /\p{Lu}/u.test(name) &&
    !/[’']s?\b/.test(name.slice(-3))
  )
}

/** Finds what is meant by a name, exactly as written but for case and accents. */
export interface NameBook {
  find(text: string): readonly Named[]
  types(text: string): readonly EventType[]
  /** The name that is spelt almost so, folded; of several the nearest, then that of most events. */
  nearest(text: string): string | undefined
  /** People and groups whose name holds the word, such as those called Keita. */
  withWord(word: string): readonly Named[]
  /** The one with this id. */
  get(kind: Named['kind'], id: string): Named | undefined
  all(): readonly Named[]
}

interface Draft {
  readonly kind: Named['kind']
  readonly id: string
  readonly name: string
  readonly keys: Set<string>
  count: number
}

/** Indexes everything that the records name. */
export function createNameBook(records: {
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  readonly parties: readonly PartyRecord[]
  readonly reports: readonly ReportRecord[]
}): NameBook {
  const named = collect(records)
  const byKey = new Map<string, Named[]>()
  const byWord = new Map<string, Named[]>()
  const byId = new Map(named.map((each) => [keyOf(each), each]))
  for (const each of named) {
    for (const key of each.keys) push(byKey, key, each)
    if (each.kind === 'actor') for (const word of new Set(foldText(each.name).split(' '))) push(byWord, word, each)
  }
  const typesByStem = new Map<string, Set<EventType>>()
  for (const { type, words } of TYPE_NAMES) {
    for (const word of words) {
      const stem = stemName(word)
      typesByStem.set(stem, (typesByStem.get(stem) ?? new Set()).add(type))
    }
  }
  let sounds: readonly Spelling[] | undefined
  const spellings = (): readonly Spelling[] => {
    sounds ??= named.flatMap(({ keys, count }) => keys.map((key) => ({ key, sound: soundOf(key), count })))
    return sounds
  }
  return {
    // Who goes by no name may be a government by the seat it has.
    find: (text) => byKey.get(foldText(text)) ?? byCapital(text, byKey),
    types: (text) => [...(typesByStem.get(stemName(text)) ?? [])],
    nearest: (text) => nearestKey(foldText(text), spellings()),
    withWord: (word) => byWord.get(foldText(word)) ?? [],
    get: (kind, id) => byId.get(keyOf({ kind, id })),
    all: () => named,
  }
}

/** The country of a capital. */
function byCapital(text: string, byKey: ReadonlyMap<string, readonly Named[]>): readonly Named[] {
  const country = /^\p{Lu}/u.test(text) && COUNTRIES.find(({ capital }) => capital === text)
  return country ? (byKey.get(foldText(country.name)) ?? []) : []
}

interface Spelling {
  readonly key: string
  readonly sound: string
  /** How many events the name stands in. */
  readonly count: number
}

function nearestKey(key: string, spellings: readonly Spelling[]): string | undefined {
  const sound = soundOf(key)
  let best: (Spelling & { readonly apart: number }) | undefined
  for (const spelling of spellings) {
    const apart = apartOf(spelling, key, sound)
    if (apart === undefined) continue
    if (!best || apart < best.apart || (apart === best.apart && spelling.count > best.count))
      best = { ...spelling, apart }
  }
  return best?.key
}

function apartOf(spelling: Spelling, key: string, sound: string): number | undefined {
  if (spelling.sound === sound && key.length > 2) return 0
  return spelling.key[0] === key[0] ? nearness(spelling.sound, sound) : undefined
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const group = map.get(key)
  if (group) group.push(value)
  else map.set(key, [value])
}

function collect({ events, figures, parties, reports }: Parameters<typeof createNameBook>[0]): readonly Named[] {
  const partyIds = new Set(parties.map(({ id }) => id))
  const reportsOn = ({ kind, id }: Pick<Named, 'kind' | 'id'>): readonly string[] =>
    kind === 'country' ? reports.filter(({ countries }) => countries[0] === id).map((report) => report.id) : []
  const drafts = new Map<string, Draft>()
  const draftOf = (kind: Named['kind'], id: string, name: string): Draft => {
    const key = `${kind} ${id}`
    const draft = drafts.get(key) ?? { kind, id, name, keys: new Set<string>(), count: 0 }
    drafts.set(key, draft)
    return draft
  }
  const call = (draft: Draft, names: readonly string[]): void => {
    for (const name of names) {
      const key = foldText(name)
      if (key !== '') draft.keys.add(key)
    }
  }
  for (const { code, name, aliases, demonyms } of COUNTRIES) {
    if (code) call(draftOf('country', code, name), [name, ...aliases, ...demonyms])
  }
  for (const event of events) {
    for (const { id, name, text, precision } of event.places) {
      if (precision === 'country') continue
      const draft = draftOf('place', id, name)
      draft.count += 1
      // A region goes by its bare name as well: people say "Kidal" for the Kidal region.
      call(draft, [
        name,
        name.replace(/\s*\b(?:region|province|department|district)(?: of)?\b\s*/i, ''),
        ...(/^\p{Lu}/u.test(text) ? [text] : []),
      ])
    }
    for (const { id, name, aliases } of event.actors.filter(
      (actor) => isProperName(actor.name) || partyIds.has(actor.id),
    )) {
      const draft = draftOf('actor', id, name)
      draft.count += 1
      call(draft, [name, ...aliases])
    }
  }
  for (const source of new Set([...events, ...figures].flatMap(({ sources }) => sources))) {
    call(draftOf('source', source, source), [source, initialsOf(source)])
  }
  for (const { id, name, aliases } of parties) call(draftOf('actor', id, name), [name, ...aliases])
  return [...drafts.values()].map(({ keys, ...draft }) => ({ ...draft, keys: [...keys], reports: reportsOn(draft) }))
}
