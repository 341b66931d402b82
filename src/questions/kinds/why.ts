import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { say } from '../say/say.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { about, questionKind } from './question-kind.ts'

/** Words that give a reason. */
const REASON =
  /\b(?:because|due to|owing to|as a result|result(?:ed|ing)? (?:of|from|in)|caused?|causing|reasons?|led to|leading to|prompt(?:ed|ing)|trigger(?:ed|ing)|sparked|in response|in protest|in retaliation|since|after|following|over|citing|accus\w+|in order to|so that|to (?:force|stop|protect|prevent|secure)|angered|frustrat\w+|dissatisf\w+|demand\w*|for fear|amid|stem\w* from|blam\w+|grievances?)\b/i

/** "Why did the talks fail?": the sentences that give reasons for it, in their own words. */
export const why = questionKind({
  name: 'why',
  summary: 'Finds what the reports give as the reason for something',
  summaryInFrench: 'Trouve la raison que les rapports donnent',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const evidence = strictEvidence(topic, library, ({ text }) => (REASON.test(text) ? 1 : 0))
    const quotes = bestSentences(evidence)
    if (quotes.length === 0) return decline(desk)
    return {
      answered: true,
      lead: say(language, 'says'),
      quotes: withGoingOn(quotes, library).slice(0, 3),
      events: quotes[0]?.events ?? [],
    }
  },
})
