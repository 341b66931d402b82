import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { listed, say } from '../say/say.ts'
import { tellEvent } from '../say/tell-event.ts'
import { bestEvent } from '../topic/best-event.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { about, questionKind } from './question-kind.ts'

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
    if (quotes.length === 0) return decline(desk)
    return { answered: true, lead: say(language, 'says'), quotes: withGoingOn(quotes, library).slice(0, 3) }
  },
})
