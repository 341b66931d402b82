import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { say } from '../say/say.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { about, questionKind } from './question-kind.ts'

/** "Did France send troops?": yes is for the words of the reports to say. */
export const whether = questionKind({
  name: 'whether',
  summary: 'Finds whether something happened, in the words of the reports',
  summaryInFrench: 'Trouve si quelque chose s’est passé, dans les mots des rapports',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const quotes = withGoingOn(bestSentences(strictEvidence(desk.topic, desk.library)), desk.library)
    if (quotes.length === 0) return decline(desk)
    const events = quotes[0]?.events ?? []
    return { answered: true, lead: say(desk.language, 'says'), quotes: quotes.slice(0, 3), events }
  },
})
