import { daysOf } from '../../model/edtf.ts'
import type { ReportRecord } from '../../model/records.ts'
import { stemWords } from '../../query/stem-words.ts'
import { CURATED_ACTORS } from '../../vocabulary/actors.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import { EVENT_TYPES, type EventType } from '../../vocabulary/event-types.ts'
import { TYPE_SYNONYMS } from '../../vocabulary/type-synonyms.ts'
import { keyOf, type Named } from '../name-book.ts'
import type { NameConcept, TimeConcept, TypeConcept, WordConcept } from './concept.ts'
import { formsOf, isVerb, loosenessOf, meaningsOf, typesTold } from './same-meaning.ts'

/**
 * A time as a concept.
 * @throws RangeError for what is no EDTF date, which its readers do not give
 */
export function timeConcept(words: string, edtf: string): TimeConcept {
  const days = daysOf(edtf)
  if (!days) throw new RangeError(`${edtf} is no EDTF date`)
  return { kind: 'time', words, edtf, days }
}

/** The capital of each country, by which reports mean its government too. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, capital }): [string, string][] => (code && capital ? [[code, capital]] : [])),
)

/** All that a body known far beyond one war goes by: the UN is the United Nations. */
function knownAs(words: string): readonly string[] {
  const name = words.replace(/^the /i, '')
  const row = CURATED_ACTORS.find((each) => each.name === name || (each.aliases as readonly string[]).includes(name))
  return row ? [row.name, ...row.aliases] : []
}

/** Things of one name as a concept. */
export function nameConcept(words: string, of: Named['kind'], named: readonly Named[]): NameConcept {
  const capitals = named.flatMap(({ kind, id }) => (kind === 'country' ? (CAPITALS.get(id) ?? []) : []))
  // Of a state only what it is called itself: "their troops" are many a state's.
  const own = new Set(named.flatMap(({ kind, keys }) => (kind === 'country' ? keys.flatMap(stemWords) : [])))
  const isOwn = (key: string): boolean => own.size === 0 || stemWords(key).some((stem) => own.has(stem))
  const spellings = [words, ...named.flatMap(({ keys }) => keys.filter(isOwn)), ...capitals, ...knownAs(words)].map(
    stemWords,
  )
  return {
    kind: 'name',
    words,
    of,
    named,
    keys: new Set(named.map(keyOf)),
    reports: new Set(named.flatMap(({ reports }) => reports)),
    spellings,
  }
}

/** Types that hold happenings of many sorts. */
const MANIFOLD: ReadonlySet<EventType> = new Set([
  'abuse',
  'leadership',
  'decision',
  'statement',
  'group',
  'aid',
  'displacement',
])

/** Types of event as a concept, with the words of one word each that tell of them: "peace" alone does not tell of a peace accord. */
export function typeConcept(words: string, types: TypeConcept['types']): TypeConcept {
  const rows = EVENT_TYPES.filter(({ type }) => types.includes(type))
  const names = rows.flatMap(({ type, name }) => [name, ...TYPE_SYNONYMS[type]]).filter((name) => !/[ -]/.test(name))
  const own = new Set(rows.flatMap(({ type, name }) => [type, name]).flatMap(stemWords))
  const narrow = types.every((type) => MANIFOLD.has(type)) && !stemWords(words).some((stem) => own.has(stem))
  return {
    kind: 'type',
    words,
    types,
    forms: new Set(formsOf(words)),
    stems: new Set([
      ...words.split(' ').flatMap((word) => [...meaningsOf(word)]),
      ...(narrow ? [] : names.flatMap(formsOf)),
    ]),
    narrow,
  }
}

/**
 * A word as a concept, with all that mean the same.
 * @param said the words that say it, where it is an idiom: any of them accounts for it
 * @example wordConcept('gunned down', false, ['shoot', 'kill'])
 */
export function wordConcept(words: string, vague: boolean, said: readonly string[] = [words]): WordConcept {
  return {
    kind: 'word',
    words,
    stems: new Set(said.flatMap((word) => [...meaningsOf(word)])),
    forms: new Set(said.flatMap(formsOf)),
    types: new Set(said.flatMap((word) => [...typesTold(word)])),
    isVerb: said.some(isVerb),
    vague,
    loose: loosenessOf(words),
  }
}

/** A word for the government of the country that reports are about, which they call by its seat. */
export function governmentConcept(words: string, vague: boolean, reports: readonly ReportRecord[]): WordConcept {
  const concept = wordConcept(words, vague)
  const seats = reports.flatMap(({ countries: [home = ''] }) => CAPITALS.get(home) ?? [])
  return { ...concept, stems: new Set([...concept.stems, ...seats.flatMap(stemWords)]) }
}
