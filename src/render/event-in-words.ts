import type { Count, EventRecord } from '../model/records.ts'
import { EVENT_TYPES } from '../vocabulary/event-types.ts'
import { CASUALTIES, type Casualty, type Role } from '../vocabulary/record-words.ts'
import { dateInWords } from './date-in-words.ts'

/** What each role is called before the names that have it, in the order told. */
const ROLE_LABELS: readonly { readonly role: Role; readonly label: string }[] = [
  { role: 'agent', label: 'By' },
  { role: 'target', label: 'Affected' },
  { role: 'party', label: 'Between' },
  { role: 'mediator', label: 'Mediated by' },
]
const isCasualty = (field: string): field is Casualty => CASUALTIES.some((casualty) => casualty === field)

/** All that people are told about an event, piece by piece; each face lays the pieces out its own way. */
export interface EventInWords {
  /** Date, type and places: "24 May 2014 · ceasefire · Kidal". */
  readonly headline: string
  /** The words of the report that tell it, without markup. */
  readonly quote: string
  readonly actors: readonly { readonly label: string; readonly names: readonly string[] }[]
  /** "at least 19 killed", "19 or 21 killed" where accounts differ. */
  readonly counts: readonly string[]
  /** "Accounts differ on the date." or null where they agree on all but counts, which show it themselves. */
  readonly disputed: string | null
  readonly sources: readonly string[]
  /** Where it is told, first the quoted place: "mali, line 102". */
  readonly references: readonly string[]
}

/**
 * An event in words, for a chat message, a terminal or a page.
 * @example eventInWords(event).headline // '24 May 2014 · ceasefire · Kidal'
 */
export function eventInWords(event: EventRecord): EventInWords {
  const [first] = event.mentions
  const places = event.places.map((place) => place.name).join(', ')
  const type = EVENT_TYPES.find((row) => row.type === event.type)?.name ?? event.type
  const differing = (event.disputed ?? []).filter((field) => !isCasualty(field))
  return {
    headline: [dateInWords(event.date.edtf), type, places].filter(Boolean).join(' · '),
    quote: first ? (first.text ?? first.quote) : '',
    actors: ROLE_LABELS.map(({ role, label }) => ({
      label,
      names: distinct(event.actors.filter((actor) => actor.role === role).map((actor) => actor.name)),
    })).filter(({ names }) => names.length > 0),
    counts: CASUALTIES.flatMap((casualty) => countsOf(event, casualty)),
    disputed: differing.length > 0 ? `Accounts differ on the ${differing.join(', the ')}.` : null,
    sources: event.sources,
    references: distinct(event.mentions.map(({ document, line }) => `${document}, line ${line}`)),
  }
}

/**
 * A count as its text means it.
 * @example countInWords({ min: 19, max: null, text: 'at least 19' }) // 'at least 19'
 */
export function countInWords({ min, max, approx, text }: Count): string {
  const about = approx ? 'about ' : ''
  const number = (value: number) => value.toLocaleString('en-US')
  if (min === null) return max === null ? text : `up to ${about}${number(max)}`
  if (max === null) return `at least ${about}${number(min)}`
  return about + (min === max ? number(min) : `${number(min)} to ${number(max)}`)
}

/** One casualty of an event in words, each account's number where they differ; empty where none is told. */
function countsOf(event: EventRecord, casualty: Casualty): readonly string[] {
  const told = event.disputed?.includes(casualty) ? event.mentions.map(({ said }) => said[casualty]) : []
  const counts = [event[casualty], ...told].filter((count) => count !== undefined)
  return counts.length > 0 ? [`${distinct(counts.map(countInWords)).join(' or ')} ${casualty}`] : []
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
