import type { Language } from '../../model/answer.ts'
import { foldText } from '../../model/fold-text.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Library } from '../library.ts'
import type { Concept, Topic } from '../topic/concept.ts'
import { coverOf, READ } from '../topic/cover.ts'
import { findEvents } from '../topic/find-events.ts'
import { type Evidence, findEvidence } from '../topic/find-evidence.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import type { Desk, Reply } from './reply.ts'
import { listed, plain, say } from './say.ts'

/** Why a question is no matter of the reports. */
export type Reason = 'small-talk' | 'prompt' | 'opinion' | 'prediction' | 'outside' | 'empty'
const REASONS = {
  'small-talk': 'smallTalk',
  prompt: 'prompt',
  opinion: 'opinion',
  prediction: 'prediction',
  outside: 'outside',
  empty: 'empty',
} as const

/** What the reports are about and the years they tell of, for a sentence. */
export function scopeOf(
  { reports, years }: Library,
  language: Language,
): { readonly about: string; readonly years: string } {
  const countries = reports.flatMap((report) => report.countries.slice(0, 1))
  const names = countries.map((code) => COUNTRIES.find((row) => row.code === code)?.name ?? code)
  const [first, last] = [years[0], years.at(-1)]
  return {
    about: listed(names.length > 0 ? [...new Set(names)] : reports.map(({ title }) => title), language),
    years: first === undefined ? '' : first === last ? String(first) : `${first}–${last}`,
  }
}

/** Declines what is no matter of the reports, whoever asks. */
export function declineFor(reason: Reason, { library, language }: Pick<Desk, 'library' | 'language'>): Reply {
  if (library.reports.length === 0) return { answered: false, lead: say(language, 'noReport'), quotes: [] }
  const lead = say(language, REASONS[reason], scopeOf(library, language))
  return { answered: false, lead: plain(lead), quotes: [], suggestions: commonQuestions({ library, language }) }
}

/** Declines what the reports do not say, and tells what they do: the years, or the half of the question that they know. */
export function decline({ library, language, topic }: Desk): Reply {
  if (library.reports.length === 0) return { answered: false, lead: say(language, 'noReport'), quotes: [] }
  const scope = scopeOf(library, language)
  const known = say(language, scope.years === '' ? 'unknown' : 'known', scope)
  const outside = topic.concepts.find((concept) => concept.kind === 'time' && isOutside(concept, library))
  const evidence = outside ? [] : findEvidence(topic, library)
  const lead = outside
    ? say(language, 'outsideYears', { ...scope, asked: outside.words })
    : topic.unknown.length > 0
      ? `${say(language, 'unknownWords', { what: inQuotes(topic.unknown.slice(0, 3), language) })} ${known}`
      : `${halfKnown(topic, evidence, language) ?? say(language, 'unknown')} ${known}`
  const nearest = nearestTo(topic, evidence)
  return {
    answered: false,
    lead: plain(nearest ? `${lead} ${say(language, 'nearest')}` : lead),
    quotes: nearest ? [nearest] : [],
    suggestions: nearQuestions({ library, language, topic }),
  }
}

/** Fewest things asked about that the nearest sentence must tell of itself, and most that it may lack. */
const FEWEST_MET = 2
const MOST_MISSING = 2
/** How many of the best sentences are compared by what they tell themselves. */
const MOST_LOOKED_AT = 10

/**
 * The sentence that comes nearest to a topic, where it tells of most of it: what is asked for may stand there in other
 * words, but not at another place or time.
 */
function nearestTo(topic: Topic, evidence: readonly Evidence[]): Sentence | undefined {
  const metBy = ({ sentence }: Evidence): readonly Concept[] =>
    hardConcepts(topic).filter((concept) => coverOf(concept, sentence) >= READ)
  const [nearest] = evidence
    .filter(({ missing }) => missing.length <= MOST_MISSING)
    .slice(0, MOST_LOOKED_AT)
    .sort((a, b) => metBy(b).length - metBy(a).length)
  if (!nearest) return undefined
  const isElsewhere = nearest.missing.some(
    (concept) => concept.kind === 'time' || (concept.kind === 'name' && concept.of !== 'actor'),
  )
  if (isElsewhere || topic.unknown.some((word) => /^\p{Lu}/u.test(word))) return undefined
  const met = metBy(nearest)
  const isNamed = met.some(({ kind }) => kind !== 'word')
  return isNamed && met.length >= Math.max(FEWEST_MET, nearest.missing.length) ? nearest.sentence : undefined
}

/** Whether nothing is told of a time at all. */
function isOutside(concept: Concept, library: Library): boolean {
  return findEvents({ concepts: [concept], notes: [], unknown: [] }, library, 1).length === 0
}

/** Which half of a question is known, where the nearest sentence accounts for some of it. */
function halfKnown(topic: Topic, [nearest]: readonly Evidence[], language: Language): string | undefined {
  const hard = hardConcepts(topic)
  if (!nearest || nearest.missing.length === 0 || nearest.missing.length === hard.length) return undefined
  const name = (concepts: readonly Concept[]): string =>
    inQuotes(
      concepts.map(({ words }) => words),
      language,
    )
  const known = hard.filter((concept) => !nearest.missing.includes(concept))
  return say(language, 'halfKnown', { known: name(known), missing: name(nearest.missing) })
}

/** Words as they were asked, each once. */
function inQuotes(words: readonly string[], language: Language): string {
  const quotes = [...new Set(words)].map((word) => say(language, 'word', { word: word.slice(0, 40) }))
  return listed(quotes, language)
}

/** The question without the part that is not known, where that has events. */
function nearQuestions(desk: Desk): readonly string[] {
  const { library, topic } = desk
  const hard = hardConcepts(topic).filter(({ kind }) => kind !== 'word')
  const fewer = hard.map((without) => hard.filter((each) => each !== without)).filter((each) => each.length > 0)
  const found = fewer
    .filter((concepts) => findEvents({ concepts, notes: [], unknown: [] }, library, 1).length > 0)
    .map((concepts) => concepts.map(({ words }) => words).join(' '))
  return found.length > 0 ? [...new Set(found)].slice(0, 3) : commonQuestions(desk)
}

/** Questions that have answers: by the year, the place and the party that most is told of. */
export function commonQuestions({ library, language }: Pick<Desk, 'library' | 'language'>): readonly string[] {
  const most = (values: readonly string[]): string | undefined => {
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0]
  }
  const events = library.events.slice(0, 2000)
  const place = most(
    events.flatMap(({ places }) => places.filter(({ precision }) => precision === 'town').map(({ name }) => name)),
  )
  const year = most(events.flatMap(({ date }) => date.start?.slice(0, 4) ?? []))
  const party = library.parties.find(
    ({ aliases, name }) => aliases.some((alias) => /^\p{Lu}{2,}$/u.test(alias)) && foldText(name) !== '',
  )
  const acronym = party?.aliases.find((alias) => /^\p{Lu}{2,}$/u.test(alias))
  return language === 'fr'
    ? [
        ...(place && year ? [`Que s’est-il passé à ${place} en ${year} ?`] : []),
        ...(acronym ? [`Qu’est-ce que ${acronym} ?`] : []),
        'Quelles sont les parties au conflit ?',
      ]
    : [
        ...(place && year ? [`What happened in ${place} in ${year}?`] : []),
        ...(acronym ? [`What is ${acronym}?`] : []),
        'Who are the parties to the conflict?',
      ]
}
