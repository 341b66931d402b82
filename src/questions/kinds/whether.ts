import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { say } from '../say/say.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { withGoingOn } from '../topic/going-on.ts'
import { readVerdict } from '../topic/read-verdict.ts'
import { about, questionKind } from './question-kind.ts'

/** "Did France send troops?": yes or no where a sentence says all of it, else its words alone. */
export const whether = questionKind({
  name: 'whether',
  summary: 'Finds whether something happened, in the words of the reports',
  summaryInFrench: 'Trouve si quelque chose s’est passé, dans les mots des rapports',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const best = bestSentences(strictEvidence(topic, library))
    const [first] = best
    if (!first) return decline(desk)
    const verdict = readVerdict(topic, first, library.after(first)[0]) ?? 'says'
    const quotes = withGoingOn(best, library).slice(0, 3)
    return { answered: true, lead: say(language, verdict), quotes, events: first.events }
  },
})
