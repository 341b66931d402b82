import { daysOf } from '../../src/model/edtf.ts'
import { slugOf } from '../../src/model/fold-text.ts'
import {
  type Actor,
  type Count,
  type EventDate,
  type EventRecord,
  type FactMention,
  type FigureRecord,
  type Mention,
  type PartyRecord,
  type PassageRecord,
  type Place,
  type ReportRecord,
  SCHEMA_VERSION,
} from '../../src/model/records.ts'

/** A date record: `aDate('2014-05')`. */
export function aDate(edtf = '2014-05-17', overrides: Partial<EventDate> = {}): EventDate {
  const days = daysOf(edtf)
  if (!days) throw new RangeError(`Not an EDTF date: ${edtf}`)
  return { edtf, ...days, text: '', basis: 'the sentence', ...overrides }
}

/** A town in Mali: `aPlace('Kidal')`. */
export function aPlace(name = 'Kidal', overrides: Partial<Place> = {}): Place {
  return { id: slugOf(name), name, country: 'ML', precision: 'town', text: name, ...overrides }
}

/** Somebody who takes part: `anActor('MNLA', 'target')`. */
export function anActor(name = 'MNLA', role: Actor['role'] = 'agent', overrides: Partial<Actor> = {}): Actor {
  return { id: slugOf(name), name, aliases: [], role, text: name, ...overrides }
}

/** A count of people: `aCount(12)`, `aCount(12, null)` for at least 12. */
export function aCount(min: number | null = 12, max: number | null = min, overrides: Partial<Count> = {}): Count {
  return { min, max, text: String(min ?? max), ...overrides }
}

/** Where something stands in the text, and in what words. */
export function aFactMention(overrides: Partial<FactMention> = {}): FactMention {
  const quote = overrides.quote ?? 'rebels attacked the garrison at Kidal'
  const start = overrides.start ?? 120
  return {
    document: 'mali',
    section: 'status',
    entry: '2014',
    start,
    end: start + quote.length,
    line: 3,
    column: 20,
    quote,
    passage: 'mali:100',
    sources: [],
    ...overrides,
  }
}

/** What the mention of an event adds to its place in the text. */
function aMention(event: Omit<EventRecord, 'mentions'>): Mention {
  const { type, date, places, actors, killed, wounded, abducted, displaced } = event
  const counts = { killed, wounded, abducted, displaced }
  const said = { type, date, places, actors }
  for (const [name, count] of Object.entries(counts)) if (count) Object.assign(said, { [name]: count })
  return { ...aFactMention({ document: event.report, sources: event.sources }), said, rules: [`${type}.sample`] }
}

/** A valid event; its one mention says the same as it, unless `mentions` is given. */
export function anEvent(overrides: Partial<EventRecord> = {}): EventRecord {
  const told: Omit<EventRecord, 'mentions'> = {
    kind: 'event',
    id: 'mali-2014-05-17-attack-kidal',
    formerIds: [],
    report: 'mali',
    type: 'attack',
    date: aDate(),
    places: [aPlace()],
    actors: [anActor()],
    sources: [],
    ...overrides,
  }
  return { mentions: [aMention(told)], ...told }
}

/** A valid figure. */
export function aFigure(overrides: Partial<FigureRecord> = {}): FigureRecord {
  return {
    kind: 'figure',
    id: 'mali-2014-deaths-peacekeepers',
    report: 'mali',
    metric: 'deaths',
    value: aCount(9),
    of: 'peacekeepers',
    date: aDate('2014'),
    sources: ['United Nations'],
    mentions: [aFactMention({ quote: 'nine peacekeepers were killed during the year', sources: ['United Nations'] })],
    ...overrides,
  }
}

/** A valid party. */
export function aParty(overrides: Partial<PartyRecord> = {}): PartyRecord {
  return {
    kind: 'party',
    id: 'mnla',
    report: 'mali',
    number: '2',
    name: 'National Movement for the Liberation of Azawad',
    aliases: ['MNLA'],
    side: 'Rebels',
    parent: null,
    founded: '2011',
    dissolved: null,
    leaders: [],
    mentions: [aFactMention({ section: 'parties', entry: null, quote: 'National Movement (MNLA)' })],
    ...overrides,
  }
}

/** A valid passage. */
export function aPassage(overrides: Partial<PassageRecord> = {}): PassageRecord {
  const { passage, ...span } = aFactMention({ start: 100, quote: 'On May 17 rebels attacked the garrison at Kidal.' })
  return { kind: 'passage', id: passage, report: 'mali', ...span, ...overrides }
}

/** A valid report. */
export function aReport(overrides: Partial<ReportRecord> = {}): ReportRecord {
  return {
    kind: 'report',
    schema: SCHEMA_VERSION,
    id: 'mali',
    title: 'Mali, an invented report',
    publisher: 'Annalist tests',
    licence: null,
    countries: ['ML'],
    years: [2014],
    documents: [{ document: 'mali', source: 'corpus/mali.md', sha256: '0'.repeat(64) }],
    pipeline: '0.1.0',
    ...overrides,
  }
}
