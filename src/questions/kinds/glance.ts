import { z } from 'zod'
import type { Sentence } from '../lay-out-sentences.ts'
import { decline, scopeOf } from '../say/decline.ts'
import { labelled } from '../say/label.ts'
import { plain, say } from '../say/say.ts'
import { coverOf } from '../topic/cover.ts'
import { hardConcepts, isAskedOf } from '../topic/hard-concepts.ts'
import { events } from './events.ts'
import { aboutAnything, questionKind } from './question-kind.ts'

/** Most sentences of a survey. */
const MOST_SHOWN = 8

/** "Give me an overview", "Summarise 2014" */
export const glance = questionKind({
  name: 'glance',
  summary: 'Gives an overview of the conflict, or of a year of it',
  summaryInFrench: 'Donne un aperçu du conflit, ou d’une année',
  input: z.strictObject({ about: aboutAnything }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const hard = hardConcepts(topic)
    if (topic.unknown.length > 0) return decline(desk)
    const survey = library.sentences.filter(
      (sentence) =>
        isSurvey(sentence) &&
        isAskedOf(topic, sentence.passage.report) &&
        hard.every((concept) => coverOf(concept, sentence) > 0),
    )
    // What is no time is told of in more places than the summary.
    const found = hard.some(({ kind }) => kind !== 'time') ? [] : survey
    if (found.length === 0) return hard.length > 0 ? events.answer({ about: '' }, desk) : decline(desk)
    const shown = found.slice(0, MOST_SHOWN)
    return {
      answered: true,
      lead: say(language, 'known', scopeOf(library, language)),
      lines: shown.map((sentence) => ({
        text: plain(labelled(sentence.passage, sentence.text, library)),
        rests: sentence,
      })),
      quotes: [],
      events: shown.flatMap((sentence) => sentence.events),
    }
  },
})

/** A whole sentence of what a report says in brief; headings and labels are none. */
const isSurvey = ({ passage, text }: Sentence): boolean =>
  (passage.section === 'summary' || passage.section === 'glance') &&
  /\s\S+\s\S+\s\S+/.test(text) &&
  /[.!?”")\]]$/.test(text.trim())
