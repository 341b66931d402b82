import { type DaySpan, daysOf, lengthInDays, overlaps } from '../../model/edtf.ts'
import type { EventRecord, PartyRecord } from '../../model/records.ts'
import { stemWords } from '../../query/stem-words.ts'
import type { EventType } from '../../vocabulary/event-types.ts'
import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { keyOf } from '../name-book.ts'
import type { Concept, EventConcept, NameConcept, TimeConcept, TypeConcept, WordConcept } from './concept.ts'
import { initialsOf } from './initials.ts'

/** How surely a concept is met: in the words themselves, in others of the same meaning, by what was read from them, or by what stands around them. */
export const SAID = 1
export const MEANT = 0.85
export const READ = 0.8
export const AROUND = 0.5

/** Types of event that answer for another: whoever asks for attacks means bombings too. */
export const ALSO: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  attack: ['bombing', 'airstrike', 'killing', 'battle', 'abduction'],
  battle: ['attack', 'territory'],
  bombing: ['attack'],
  agreement: ['ceasefire'],
  ceasefire: ['agreement'],
  talks: ['agreement'],
  leadership: ['election', 'coup'],
  coup: ['leadership'],
  deployment: ['mandate', 'attack'],
  displacement: ['aid'],
}

/**
 * How far a sentence accounts for a concept, from 0 to 1.
 * @example coverOf({ kind: 'word', words: 'hotel', stems: new Set(['hotel']), vague: false }, sentence) // 1
 */
export function coverOf(concept: Concept, sentence: Sentence): number {
  if (concept.kind === 'time') return timeCover(concept, sentence)
  if (concept.kind === 'name') return nameCover(concept, sentence)
  if (concept.kind === 'type') return typeCover(concept, sentence)
  if (concept.kind === 'event') return eventCover(concept, sentence)
  return wordCover(concept, sentence)
}

/** How far an event accounts for a concept by its own fields and words. */
export function coverByEvent(concept: Concept, event: EventRecord): number {
  switch (concept.kind) {
    case 'time':
      return isWithin(event.date, concept) ? SAID : 0
    case 'name':
      if (concept.of === 'source')
        return namesSource(concept, event.sources) || holdsName(concept, stemsOf(event)) ? SAID : 0
      return namesIt(concept, event) || concept.reports.has(event.report) ? SAID : 0
    case 'type':
      return typeByEvent(concept, event)
    case 'event':
      return event.id === concept.id ? SAID : 0
    case 'word':
      return saysAny(concept.stems, event) ? SAID : 0
  }
}

function typeByEvent(concept: TypeConcept, event: EventRecord): number {
  if (concept.types.includes(event.type)) return concept.narrow && !saysAny(concept.stems, event) ? 0 : SAID
  if (concept.narrow) return 0
  return concept.types.some((type) => ALSO[type]?.includes(event.type)) || tellsDeaths(concept, event) ? READ : 0
}

/** The sentences that go on after the one that tells an event may be about it as well. */
function eventCover({ id }: EventConcept, { events, before }: Sentence): number {
  const tells = (each: readonly EventRecord[]): boolean => each.some((event) => event.id === id)
  if (tells(events)) return SAID
  return before.some((sentence) => tells(sentence.events)) ? AROUND : 0
}

const tellsDeaths = ({ types }: TypeConcept, event: EventRecord): boolean =>
  types.includes('killing') && event.killed !== undefined

/** Reads a record once, as questions come back to the same ones. */
function readOnce<Row extends object, Value>(read: (row: Row) => Value): (row: Row) => Value {
  const known = new WeakMap<Row, Value>()
  return (row) => {
    const held = known.get(row)
    if (held !== undefined) return held
    const value = read(row)
    known.set(row, value)
    return value
  }
}

const stemsOf = readOnce(({ mentions, actors, places }: EventRecord): ReadonlySet<string> => {
  const names = [...actors.flatMap(({ name, aliases }) => [name, ...aliases]), ...places.map(({ name }) => name)]
  return new Set(stemWords([...mentions.map(({ text, quote }) => text ?? quote), ...names].join(' ')))
})

const stemsOfParty = readOnce(
  ({ name, side }: PartyRecord): ReadonlySet<string> => new Set(stemWords([name, side].join(' '))),
)

/** Whether the words that tell an event, or the names of who and where, hold one of the stems. */
export const saysAny = (stems: ReadonlySet<string>, event: EventRecord): boolean => holdsAny(stems, stemsOf(event))

function namesIt({ keys, of }: NameConcept, { places, actors }: EventRecord): boolean {
  const isAt = places.some(
    ({ id, country }) =>
      keys.has(keyOf({ kind: 'place', id })) ||
      (of === 'country' && country !== null && keys.has(keyOf({ kind: 'country', id: country }))),
  )
  return isAt || actors.some(({ id }) => keys.has(keyOf({ kind: 'actor', id })))
}

function timeCover(concept: TimeConcept, sentence: Sentence): number {
  if (sentence.events.some(({ date }) => isWithin(date, concept))) return SAID
  if (sentence.figures.some(({ date }) => date && isWithin(date, concept))) return SAID
  if (saysTime(concept.edtf, sentence)) return SAID
  const { entry } = sentence.passage
  if (entry && sentence.events.length === 0 && isInEntry(entry, concept)) return READ
  return sentence.before.some(({ events }) => events.some(({ date }) => isWithin(date, concept))) ? AROUND : 0
}

function isInEntry(entry: string, concept: TimeConcept): boolean {
  const days = daysOf(entry)
  return days !== undefined && isWithin(days, concept)
}

/** A date may be so many times as wide as the one asked for and still tell of it, or as wide as so many days. */
const WIDER = 3
const WIDE_ENOUGH = 11
/** Days from which on a time asked for is a matter of years, so that what began or ended in it belongs to it. */
const A_YEAR = 365

/** Whether a date shares days with the one asked for and is not much wider: a year does not tell of one of its months. */
function isWithin({ start, end }: DaySpan, { days }: TimeConcept): boolean {
  if (!overlaps({ start, end }, days)) return false
  const asked = lengthInDays(days)
  // What is open tells of the time that it began or ended in.
  const known = start ?? end
  if (start === null || end === null)
    return asked >= A_YEAR && known !== null && overlaps({ start: known, end: known }, days)
  return lengthInDays({ start, end }) <= Math.max(WIDE_ENOUGH, asked * WIDER)
}

/** Whether the words themselves name the year, or the month of the year entry. */
function saysTime(asked: string, { text, passage }: Sentence): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?$/.exec(asked) ?? []
  if (!year) return false
  if (!month) return new RegExp(`\\b${year}\\b`).test(text)
  const name = MONTH_NAMES[Number(month) - 1] ?? ''
  if (!text.includes(name) || !(text.includes(year) || passage.entry === year)) return false
  return !day || new RegExp(`\\b${Number(day)}\\b`).test(text)
}

function nameCover(concept: NameConcept, sentence: Sentence): number {
  if (sentence.party && concept.named.some(({ kind, id }) => kind === 'actor' && id === sentence.party?.id)) return SAID
  if (holdsName(concept, sentence.stems) || namesSource(concept, sentence.passage.sources)) return SAID
  if (concept.reports.has(sentence.passage.report)) return READ
  if (sentence.events.some((event) => namesIt(concept, event))) return READ
  return sentence.before.some(({ stems }) => holdsName(concept, stems)) ? AROUND : 0
}

/** Whether one of the sources is meant. */
export function namesSource({ keys }: NameConcept, sources: readonly string[]): boolean {
  return sources.some((source) => keys.has(keyOf({ kind: 'source', id: source })))
}

const holdsName = ({ spellings }: NameConcept, stems: ReadonlySet<string>): boolean =>
  spellings.some((spelling) => spelling.length > 0 && spelling.every((stem) => stems.has(stem)))

function typeCover(concept: TypeConcept, sentence: Sentence): number {
  const own = Math.max(0, ...sentence.events.map((event) => coverByEvent(concept, event)))
  const said = holdsAny(concept.stems, sentence.stems) ? 0.9 : 0
  if (own > 0 || said > 0) return Math.max(own, said)
  if (isOfSection(concept.stems, sentence)) return READ
  return sentence.before.some(
    ({ events, stems }) => events.some((event) => coverByEvent(concept, event) > 0) || holdsAny(concept.stems, stems),
  )
    ? AROUND
    : 0
}

function wordCover({ stems, forms }: WordConcept, sentence: Sentence): number {
  if (holdsAny(forms, sentence.stems)) return SAID
  if (holdsAny(stems, sentence.stems)) return MEANT
  if (sentence.events.some((event) => saysAny(stems, event))) return READ
  if (saysSource(stems, sentence)) return READ
  if (standsUnder(stems, sentence)) return AROUND
  return sentence.before.some((before) => holdsAny(stems, before.stems)) ? AROUND : 0
}

/** Whether what a sentence stands under says a word: the party of its entry, the heading of that, or its section. */
export function standsUnder(stems: ReadonlySet<string>, sentence: Sentence): boolean {
  const { party, heading } = sentence
  return (
    (party !== undefined && holdsAny(stems, stemsOfParty(party))) ||
    (heading !== undefined && holdsAny(stems, heading.stems)) ||
    isOfSection(stems, sentence)
  )
}

/** Words that the section of a sentence stands for: what is bought of "arms sources" are arms. */
const SECTION_STEMS: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  arms: new Set(stemWords('arms weapons')),
  deaths: new Set(stemWords('deaths dead killed die')),
}

/** Whether the section that a sentence stands in says a word. */
function isOfSection(stems: ReadonlySet<string>, { passage }: Sentence): boolean {
  const said = SECTION_STEMS[passage.section]
  return said !== undefined && holdsAny(stems, said)
}

/** Whether a sentence names a source so, in full or by its initials. */
function saysSource(stems: ReadonlySet<string>, { passage }: Sentence): boolean {
  return passage.sources.some((source) => stemWords(`${source} ${initialsOf(source)}`).some((stem) => stems.has(stem)))
}

function holdsAny(wanted: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  for (const stem of wanted) if (held.has(stem)) return true
  return false
}
