import { z } from 'zod'
import type { EventRecord } from '../../model/records.ts'
import type { Library } from '../library.ts'
import { decline } from '../say/decline.ts'
import type { Desk, Reply } from '../say/reply.ts'
import { say } from '../say/say.ts'
import { sentencesOf } from '../topic/best-event.ts'
import type { Concept } from '../topic/concept.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { about, questionKind } from './question-kind.ts'

const eventsOf = (concept: Concept, { events }: Library): readonly EventRecord[] =>
  concept.kind === 'event' ? events.filter(({ id }) => id === concept.id) : []

/** What is told right after an event, or else the next that its report dates after it at one of its places. */
function tellNext(event: EventRecord, { library, language }: Desk): Reply {
  const after = sentencesOf(event, library).slice(-1).flatMap(library.after)
  const places = new Set(event.places.map(({ id }) => id))
  const later = library.events.filter(
    ({ report, date, places: at }) =>
      report === event.report &&
      date.start !== null &&
      event.date.end !== null &&
      date.start > event.date.end &&
      at.some(({ id }) => places.has(id)),
  )
  const quotes = [...after, ...later.slice(0, 2).flatMap((each) => sentencesOf(each, library).slice(0, 1))]
  if (quotes.length === 0) return decline({ library, language, topic: { concepts: [], notes: [], unknown: [] } })
  return {
    answered: true,
    lead: say(language, 'says'),
    quotes: [...new Set(quotes)].slice(0, 3),
    events: later.slice(0, 1),
  }
}

/** Whether a question asks for things of a sort, as its first word says: "hotels". */
const isOfSeveral = ({ concepts }: Desk['topic']): boolean => /^\p{Ll}+(?<!s)s$/u.test(concepts[0]?.words ?? '')

/** Anything else: the sentences that speak of all that is asked about. */
export const passages = questionKind({
  name: 'passages',
  summary: 'Finds the sentences of the reports that speak of something',
  summaryInFrench: 'Trouve les phrases des rapports qui parlent de quelque chose',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const [event] = topic.next ? topic.concepts.flatMap((concept) => eventsOf(concept, library)) : []
    if (event) return tellNext(event, desk)
    const evidence = fullEvidence(topic, library)
    // Who asks for several is told of all that fit.
    const quotes = isOfSeveral(topic) ? evidence.map(({ sentence }) => sentence) : bestSentences(evidence)
    if (quotes.length === 0) return decline(desk)
    return {
      answered: true,
      lead: say(language, 'says'),
      quotes: withGoingOn(quotes, library).slice(0, 3),
      events: quotes[0]?.events ?? [],
    }
  },
})
