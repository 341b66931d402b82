import { z } from 'zod'
import { decline } from '../say/decline.ts'
import type { Desk } from '../say/reply.ts'
import { say } from '../say/say.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { about, questionKind } from './question-kind.ts'

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
    const evidence = fullEvidence(topic, library)
    // Who asks for several is told of all that fit.
    const quotes = isOfSeveral(topic) ? evidence.map(({ sentence }) => sentence) : bestSentences(evidence)
    if (quotes.length === 0) return decline(desk)
    return { answered: true, lead: say(language, 'says'), quotes: withGoingOn(quotes, library).slice(0, 3), events: quotes[0]?.events ?? [] }
  },
})
