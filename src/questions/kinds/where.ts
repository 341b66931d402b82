import { z } from 'zod'
import type { Sentence } from '../lay-out-sentences.ts'
import { decline } from '../say/decline.ts'
import type { Desk } from '../say/reply.ts'
import { listed, say } from '../say/say.ts'
import { tellEvent } from '../say/tell-event.ts'
import { bestEvent } from '../topic/best-event.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { namesMore } from '../topic/names-more.ts'
import { about, questionKind } from './question-kind.ts'

/** Whether a sentence tells of a place that the question does not name, by a record or by a word that leads to one. */
function tellsPlace({ text, events }: Sentence, asked: ReadonlySet<string>, { topic, library }: Desk): boolean {
  return (
    events.some(({ places }) => places.some(({ id }) => !asked.has(id))) ||
    namesMore(text, topic, library) ||
    /\b(?:in|into|at|near|from|to|on|off|outside|inside|around|across|through|over|behind) (?:(?:an?|the|his|her|its|their) )?[\p{L}-]/u.test(
      text,
    )
  )
}

/** "Where was the missionary kidnapped?" */
export const where = questionKind({
  name: 'where',
  summary: 'Says where something happened',
  summaryInFrench: 'Dit où quelque chose s’est passé',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const evidence = strictEvidence(
      topic,
      library,
      ({ text, events }) =>
        (events.some(({ places }) => places.length > 0) ? 0.6 : 0) +
        (/\b(?:in|at|near|from|to) (?:the )?\p{Lu}/u.test(text) ? 0.4 : 0),
    )
    const asked = new Set(
      topic.concepts.flatMap((concept) => (concept.kind === 'name' ? concept.named.map(({ id }) => id) : [])),
    )
    const event = bestEvent(evidence, topic, ({ places }) => places.some(({ id }) => !asked.has(id)))
    const quotes = bestSentences(evidence)
    if (event) {
      const names = [...new Set(event.places.map(({ name }) => name))]
      return tellEvent(event, { asked: listed(names, language), quotes }, desk)
    }
    const placed = quotes.filter((sentence) => tellsPlace(sentence, asked, desk))
    if (placed.length === 0) return decline(desk)
    return { answered: true, lead: say(language, 'says'), quotes: withGoingOn(placed, library).slice(0, 3) }
  },
})
