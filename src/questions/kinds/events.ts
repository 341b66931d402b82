import { z } from 'zod'
import type { EventRecord } from '../../model/records.ts'
import { dateInWords } from '../../render/date-in-words.ts'
import { decline } from '../say/decline.ts'
import { labelled } from '../say/label.ts'
import type { Desk } from '../say/reply.ts'
import { plain, say } from '../say/say.ts'
import { countsOf, typeName } from '../say/say-event.ts'
import { sentencesOf } from '../topic/best-event.ts'
import { exactly, findEvents } from '../topic/find-events.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { topicInWords } from '../topic/topic-in-words.ts'
import { aboutAnything, questionKind } from './question-kind.ts'

/** Sentences this much worse than the best still belong to a list; more than so many are listed rather than quoted. */
const NEAR_BEST = 0.75
const MOST_QUOTED = 3
/** How many events a list shows at most. */
const MOST_SHOWN = 16
/** Most characters of the words of an event in a list. */
const LONGEST_WORDS = 110
/** Characters that the words of all events of a short list may take together. */
const ROOM = 500

/** "What happened in Kidal in 2014?" */
export const events = questionKind({
  name: 'events',
  summary: 'Lists events by year, place, actor, type or words',
  summaryInFrench: 'Liste les événements par année, lieu, acteur, type ou mots',
  input: z.strictObject({ about: aboutAnything }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const found = exactly(topic, findEvents(topic, library))
    const words = topicInWords(topic, language)
    if (found.length > 0)
      return listEvents(
        found,
        say(language, found.length === 1 ? 'event' : 'events', { count: found.length, words: plain(words) }),
        desk,
      )
    const evidence = fullEvidence(topic, library)
    if (evidence.length === 0) return decline(desk)
    const told = [...new Set(evidence.flatMap(({ sentence }) => sentence.events))]
    const near = evidence
      .filter(({ score }) => score >= (evidence[0]?.score ?? 0) * NEAR_BEST)
      .map(({ sentence }) => sentence)
    if (near.length > MOST_QUOTED) {
      const lines = near
        .slice(0, MOST_SHOWN)
        .map((sentence) => ({ text: `“${plain(sentence.text)}”`, rests: sentence }))
      return {
        answered: true,
        lead: say(language, 'says'),
        lines,
        brief: true,
        quotes: [],
        events: told.slice(0, MOST_SHOWN),
      }
    }
    return {
      answered: true,
      lead: say(language, 'says'),
      quotes: bestSentences(evidence).slice(0, 3),
      events: told.slice(0, 5),
    }
  },
})

/** A list of events, one a line, each with its own words. */
export function listEvents(found: readonly EventRecord[], lead: string, { library, language }: Desk) {
  // The best told come into a list that cannot show all, in the order of their dates.
  const shown = [...found].sort((a, b) => worthOf(b) - worthOf(a)).slice(0, MOST_SHOWN)
  const inOrder = found.filter((event) => shown.includes(event))
  // Of few events the whole sentences have room.
  const room = Math.max(LONGEST_WORDS, Math.floor(ROOM / inOrder.length))
  const lines = inOrder.map((event) => ({
    text: labelled(event, lineOf(event, cutTo(room, wholeOf(event, room, library)), language), library),
  }))
  const quotes = shown.flatMap((event) => sentencesOf(event, library).slice(0, 1))
  return { answered: true, lead: lead.replace(/\.$/, ':'), lines, quotes, events: inOrder }
}

/** Exact dates, named places and actors, counts and several tellings make an event worth showing. */
function worthOf(event: EventRecord): number {
  return (
    (event.date.edtf.length === 10 ? 2 : event.date.edtf.length === 7 ? 1 : 0) +
    Math.min(2, event.mentions.length - 1) +
    (event.places.length > 0 ? 1 : 0) +
    (event.actors.length > 0 ? 1 : 0) +
    (event.killed ? 2 : 0)
  )
}

const wordsOf = ({ mentions: [first] }: EventRecord): string => first?.text ?? first?.quote ?? ''

/** The sentence that tells an event and the next, where there is room for them, or only its own words. */
function wholeOf(event: EventRecord, room: number, library: Desk['library']): string {
  const [sentence] = sentencesOf(event, library)
  if (!sentence || sentence.text.length > room) return wordsOf(event)
  const [other] = sentencesOf(event, library).slice(1)
  const next = other ?? library.after(sentence)[0]
  const both = `${sentence.text} ${next?.text ?? ''}`
  return next && both.length <= room ? both : sentence.text
}

const cutTo = (room: number, words: string): string =>
  words.length > room ? `${words.slice(0, room).replace(/\s+\S*$/, '')}…` : words

function lineOf(event: EventRecord, told: string, language: Desk['language']): string {
  const words = told.replace(/\s+/g, ' ')
  const places = event.places.map(({ name }) => name).join(', ')
  const head = [dateInWords(event.date.edtf, language), typeName(event.type, language), places]
    .filter(Boolean)
    .join(' · ')
  const counts = countsOf(event, language)
  return `**${plain(head)}**${counts.length > 0 ? ` (${counts.join(', ')})` : ''}: “${plain(words)}”`
}
