import { daysOf } from '../../src/model/edtf.ts'
import { slugOf } from '../../src/model/fold-text.ts'
import type { Actor, Mention, Place } from '../../src/model/records.ts'
import type { EventType } from '../../src/vocabulary/event-types.ts'

/** What a test says of a telling; the rest is filled in. */
export interface Told {
  readonly type?: EventType
  readonly date?: string
  /** The words of the date; empty where it is taken over. */
  readonly dateText?: string
  readonly places?: readonly string[]
  readonly actors?: readonly `${string}:${Actor['role']}`[]
  readonly killed?: number
  readonly quote?: string
  readonly rules?: readonly string[]
  readonly section?: Mention['section']
  readonly entry?: string | null
  readonly passage?: string
  readonly start?: number
}

/** A town, or a region where its name tells a direction. */
const placeOf = (name: string): Place => ({
  id: slugOf(name),
  name,
  country: 'SD',
  precision: /\b(?:north|south|east|west)(?:ern)?\b/.test(name) ? 'region' : 'town',
  text: name,
})

function actorOf(told: string): Actor {
  const [name = '', role = 'agent'] = told.split(':')
  return { id: slugOf(name), name, aliases: [], role: role as Actor['role'], text: name }
}

/** A telling as ingestion makes it; each stands in a section and sentence of its own unless the test says otherwise. */
export function toldMention(told: Told, index = 0): Mention {
  const edtf = told.date ?? '2014-05-03'
  // No two share a word that could speak for one happening.
  const quote = told.quote ?? `it${'abcdefghij'[index % 10]}${'abcdefghij'[Math.floor(index / 10) % 10]}`
  const start = told.start ?? index * 1000
  return {
    document: 'report',
    section: told.section ?? (['glance', 'status', 'politics', 'parties', 'background'] as const)[index % 5] ?? 'other',
    entry: told.entry ?? null,
    start,
    end: start + quote.length,
    line: 1,
    column: 1,
    quote,
    passage: told.passage ?? `report:${start}`,
    sources: [],
    rules: [...(told.rules ?? [])],
    said: {
      type: told.type ?? 'attack',
      date: {
        edtf,
        ...(daysOf(edtf) ?? { start: null, end: null }),
        text: told.dateText ?? edtf,
        basis: '',
      },
      places: (told.places ?? []).map(placeOf),
      actors: (told.actors ?? []).map(actorOf),
      ...(told.killed === undefined
        ? {}
        : { killed: { min: told.killed, max: told.killed, text: String(told.killed) } }),
    },
  }
}
