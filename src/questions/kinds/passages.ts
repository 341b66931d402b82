import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { say } from '../say/say.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { about, questionKind } from './question-kind.ts'

/** Anything else: the sentences that speak of all that is asked about. */
export const passages = questionKind({
  name: 'passages',
  summary: 'Finds the sentences of the reports that speak of something',
  summaryInFrench: 'Trouve les phrases des rapports qui parlent de quelque chose',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const quotes = bestSentences(fullEvidence(topic, library))
    if (quotes.length === 0) return decline(desk)
    return { answered: true, lead: say(language, 'says'), quotes: quotes.slice(0, 3), events: quotes[0]?.events ?? [] }
  },
})
