import { z } from 'zod'
import type { EventRecord, FigureRecord } from '../../model/records.ts'
import { COUNT_NAMES } from '../../vocabulary/answer-phrases.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { decline } from '../say/decline.ts'
import { labelled } from '../say/label.ts'
import type { Desk, Reply } from '../say/reply.ts'
import { numberIn, plain, say } from '../say/say.ts'
import { sayEvent } from '../say/say-event.ts'
import { sayFigure } from '../say/say-figure.ts'
import { bestEvent, sentencesOf } from '../topic/best-event.ts'
import type { Concept, Topic } from '../topic/concept.ts'
import { countedIn, hasNumber, hasNumberOf, OF_UNIT } from '../topic/counted-in.ts'
import { coverByEvent, coverOf, READ } from '../topic/cover.ts'
import { exactly, findEvents } from '../topic/find-events.ts'
import { isLabelled } from '../topic/find-evidence.ts'
import { findFigures } from '../topic/find-figures.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { goingOn, withGoingOn } from '../topic/going-on.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import { isTotal } from '../topic/is-total.ts'
import { countOf, type Measure, measureOf } from '../topic/measures.ts'
import { topicInWords } from '../topic/topic-in-words.ts'
import { about, questionKind } from './question-kind.ts'

/** Most figures that one answer puts side by side. */
const MOST_FIGURES = 4

/** "How many peacekeepers died in 2014?": by a figure of the report first, by the events told only where that is said. */
export const howMany = questionKind({
  name: 'how-many',
  summary: 'Counts the killed, wounded, abducted, displaced, or events',
  summaryInFrench: 'Compte les tués, blessés, enlevés, déplacés ou événements',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { measure, rest } = measureOf(desk.topic)
    return (
      (measure && byFigure(measure, { ...desk, topic: rest })) ??
      (measure && byOneEvent(measure, rest, desk)) ??
      (measure?.casualty && byEvents(measure, { ...desk, topic: rest })) ??
      (measure?.casualty ? undefined : byCounting(desk)) ??
      byWords(desk) ??
      decline(desk)
    )
  },
})

function byFigure({ metrics }: Measure, desk: Desk): Reply | undefined {
  const { topic, library, language } = desk
  const found = findFigures(topic, metrics, library)
  const best = found[0]?.score
  if (best === undefined) return undefined
  const fitting = found.filter(({ score }) => score === best).map(({ figure }) => figure)
  const figures = withoutParts(fitting).slice(0, MOST_FIGURES)
  const said = [...new Set(figures.map((figure) => labelled(figure, sayFigure(figure, language), library)))]
  return {
    answered: true,
    lead: plain(said.length === 1 ? capital(`${said[0]}.`) : say(language, 'differ', { values: said.join('; ') })),
    quotes: figures.flatMap((figure) => sentencesOfFigure(figure, desk)),
    figures,
  }
}

/** Of numbers that one sentence gives for the same the greatest: the others are its parts. */
function withoutParts(figures: readonly FigureRecord[]): readonly FigureRecord[] {
  const greatest = new Map<string, FigureRecord>()
  for (const figure of figures) {
    const key = `${figure.report} ${figure.mentions[0]?.passage} ${figure.of}`
    const known = greatest.get(key)
    if (!known || mostOf(figure) > mostOf(known)) greatest.set(key, figure)
  }
  return [...greatest.values()]
}

const mostOf = ({ value }: FigureRecord): number => value.max ?? value.min ?? 0

function sentencesOfFigure({ report, mentions }: FigureRecord, { library }: Desk): readonly Sentence[] {
  return mentions.flatMap(({ passage }) => library.sentenceOf(report, passage) ?? [])
}

/** Whether a concept tells of one event rather than of all at a place or in a year. */
const isOfOneEvent = (concept: Concept): boolean =>
  concept.kind === 'time' ? /^\d{4}-\d\d-\d\d/.test(concept.edtf) : concept.kind !== 'name'

/** The one event that is asked about, where it or a sentence next to it has the count. */
function byOneEvent(measure: Measure, rest: Topic, { topic, library, language }: Desk): Reply | undefined {
  if (!rest.concepts.some(isOfOneEvent)) return undefined
  const hasCount = (event: EventRecord): boolean => countOf(event, measure) !== undefined
  for (const asked of [topic, rest]) {
    const evidence = fullEvidence(asked, library, ({ events }) => (events.some(hasCount) ? 1 : 0))
    const named = asked.concepts.filter(
      ({ kind, words }) => kind === 'name' || (kind === 'word' && /^\p{Lu}/u.test(words)),
    )
    const isOfThem = (event: EventRecord): boolean =>
      named.every(
        (concept) =>
          coverByEvent(concept, event) > 0 ||
          sentencesOf(event, library).some((sentence) => isLabelled(concept, sentence)),
      )
    const event =
      bestEvent(evidence, { ...asked, concepts: [] }, (each) => hasCount(each) && isOfThem(each)) ??
      bestEvent(evidence, { ...asked, concepts: [] }, hasCount)
    if (!event) continue
    const own = sentencesOf(event, library)
    const told = bestSentences(evidence)
    const first = own.slice(0, 1).flatMap((sentence) => goingOn(sentence, library, hasNumber))
    const quotes = [...new Set([...told.filter((sentence) => own.includes(sentence)), ...first, ...own, ...told])]
    return { answered: true, lead: sayEvent(event, language), quotes: quotes.slice(0, 3), events: [event] }
  }
  return undefined
}

/** The counts of all events that fit, added up: never a total of the report. */
function byEvents(measure: Measure, desk: Desk): Reply | undefined {
  const { topic, library, language } = desk
  if (hardConcepts(topic).length === 0) return undefined
  const fitting = findEvents(topic, library)
  const counted = fitting.filter((event) => countOf(event, measure) && !isTotal(event, library))
  if (counted.length === 0 || measure.casualty === undefined) return undefined
  const sum = (bound: 'min' | 'max') => counted.reduce((total, event) => total + boundOf(event, measure, bound), 0)
  const [least, most] = [sum('min'), sum('max')]
  const words = COUNT_NAMES[language][measure.casualty]
  const count = least === most ? numberIn(language, least) : `${numberIn(language, least)}–${numberIn(language, most)}`
  const lead =
    counted.length === 1
      ? sayEvent(counted[0] as EventRecord, language)
      : plain(say(language, 'eventsTell', { count, words, events: counted.length }))
  return {
    answered: true,
    lead,
    quotes: counted.flatMap((event) => {
      const told = sentencesOf(event, library).slice(0, 1)
      return counted.length === 1 ? withGoingOn(told, library, hasNumber) : told
    }),
    events: counted,
  }
}

function boundOf(event: EventRecord, measure: Measure, bound: 'min' | 'max'): number {
  const count = countOf(event, measure)
  return count?.[bound] ?? count?.min ?? count?.max ?? 0
}

/** How many events there are of a type. */
function byCounting({ topic, library, language }: Desk): Reply | undefined {
  const hard = hardConcepts(topic)
  if (
    !hard.some(({ kind }) => kind === 'type') &&
    !topic.concepts.some(({ words }) => /^(?:events?|incidents?)$/i.test(words))
  )
    return undefined
  const found = exactly(topic, findEvents(topic, library))
  if (found.length === 0) return undefined
  const lead = plain(
    say(language, found.length === 1 ? 'event' : 'events', {
      count: numberIn(language, found.length),
      words: topicInWords(topic, language),
    }),
  )
  return {
    answered: true,
    lead,
    quotes: found.slice(0, 8).flatMap((event) => sentencesOf(event, library).slice(0, 1)),
    events: found,
  }
}

/** A sentence that holds a number with all that is asked about. */
function byWords({ topic, library, language }: Desk): Reply | undefined {
  const counted = countedIn(topic)
  const isCounted = (sentence: Sentence): boolean =>
    hasNumber(sentence) &&
    (counted.length === 0 ||
      OF_UNIT.test(sentence.text) ||
      counted.some((concept) => hasNumberOf(concept, sentence.text)))
  const told = bestSentences(fullEvidence(topic, library, (sentence) => (isCounted(sentence) ? 1 : 0)))
  const quotes = told.filter(isCounted)
  const after = told.slice(0, 1).flatMap((sentence) => countedAfter(sentence, counted, library))
  const shown = [...new Set([...after, ...quotes])].slice(0, 3)
  return shown.length > 0 ? { answered: true, lead: say(language, 'says'), quotes: shown } : undefined
}

/** A sentence with the next, where that gives the number: of what is counted, and of whom it was done to. */
function countedAfter(sentence: Sentence, counted: readonly Concept[], library: Desk['library']): readonly Sentence[] {
  const [next] = library.after(sentence)
  const isCounted = (each: Sentence): boolean =>
    counted.some((concept) => coverOf(concept, each) >= READ && hasNumberOf(concept, each.text))
  return next && hasNumber(next) && isCounted(next) ? [sentence, next] : []
}

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
