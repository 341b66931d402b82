import { foldText } from '../model/fold-text.ts'
import { FILTER_NAMES, type FilterName } from '../model/query.ts'
import type { AnyRecord, EventRecord, ReportRecord } from '../model/records.ts'
import { EVENT_TYPES } from '../vocabulary/event-types.ts'
import { METRICS, SECTIONS } from '../vocabulary/record-words.ts'
import { dateInWords } from './dates-in-words.ts'

/** What surrounds a record: its report, and for a passage the events that it tells. */
export interface Surroundings {
  readonly report: ReportRecord
  readonly events: readonly EventRecord[]
}

/** One thing that a list can be narrowed by. */
export interface EventFilter {
  /** The values of a record, for lists of the rows by value; absent where matching is no matter of equal values. */
  readonly valuesOf?: (record: AnyRecord, around: Surroundings) => readonly string[]
  /** The form in which values are compared. */
  readonly keyOf?: (value: string) => string
  /** The only values there are. */
  readonly closed?: readonly string[]
  /** Says itself in words, given the names of its values. */
  readonly inWords: (names: readonly string[]) => string
}

const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
const sectionsOf = (record: AnyRecord): readonly string[] =>
  record.kind === 'passage' ? [record.section] : record.mentions.map((mention) => mention.section)
const sourcesOf = (record: AnyRecord): readonly string[] => (record.kind === 'party' ? [] : record.sources)
const countriesOf = (events: readonly EventRecord[]): readonly string[] =>
  events.flatMap((event) => event.places.flatMap(({ country }) => country ?? []))

/** Every filter. A passage answers for the events that it tells; figures and parties for the countries of their report. */
export const EVENT_FILTERS: Readonly<Record<FilterName, EventFilter>> = {
  date: { inWords: (dates) => either(dates.map(dateInWords)) },
  type: {
    valuesOf: (_, { events }) => events.map((event) => event.type),
    closed: EVENT_TYPES.map((row) => row.type),
    inWords: (names) => `of type ${either(names)}`,
  },
  place: {
    valuesOf: (_, { events }) => events.flatMap((event) => event.places.map((place) => place.id)),
    inWords: (names) => `at ${either(names)}`,
  },
  actor: {
    valuesOf: (record, { events }) =>
      record.kind === 'party' ? [record.id] : events.flatMap((event) => event.actors.map((actor) => actor.id)),
    inWords: (names) => `involving ${either(names)}`,
  },
  country: {
    valuesOf: (record, { report, events }) =>
      record.kind === 'event' || record.kind === 'passage' ? countriesOf(events) : report.countries,
    keyOf: (value) => value.toUpperCase(),
    inWords: (names) => `in ${either(names)}`,
  },
  report: { valuesOf: (record) => [record.report], inWords: (names) => `in the report ${either(names)}` },
  section: {
    valuesOf: sectionsOf,
    closed: SECTIONS,
    inWords: (names) => `told in the section ${either(names)}`,
  },
  source: { valuesOf: sourcesOf, keyOf: foldText, inWords: (names) => `reported by ${either(names)}` },
  metric: {
    valuesOf: (record) => (record.kind === 'figure' ? [record.metric] : []),
    closed: METRICS,
    inWords: (names) => `counting ${either(names)}`,
  },
  text: { inWords: (names) => `with the words ${either(names.map((name) => `“${name}”`))}` },
}

/**
 * Filters in words, in the order of `FILTER_NAMES`; `nameOf` gives what a value is called.
 * @example filtersInWords({ place: ['kidal'], date: ['2014'] }, () => 'Kidal') // 'in 2014, at Kidal'
 */
export function filtersInWords(
  filters: Readonly<Partial<Record<FilterName, readonly string[]>>>,
  nameOf: (filter: FilterName, value: string) => string,
): string {
  return FILTER_NAMES.flatMap((filter) => {
    const values = filters[filter] ?? []
    if (values.length === 0) return []
    // A town and its region may share a name.
    const names = new Set(values.map((value) => nameOf(filter, value)))
    return EVENT_FILTERS[filter].inWords([...names])
  }).join(', ')
}
