import { z } from 'zod'
import { stemWords } from '../../query/stem-words.ts'
import { decline } from '../say/decline.ts'
import { listed, plain, say } from '../say/say.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { wordConcept } from '../topic/make-concepts.ts'
import { about, questionKind } from './question-kind.ts'
import { partyAsked } from './what-is.ts'

const LEADING = wordConcept('lead', false)

/** "Who leads the front?" */
export const leader = questionKind({
  name: 'leader',
  summary: 'Says who leads a party, or led something',
  summaryInFrench: 'Dit qui dirige une partie, ou a dirigé quelque chose',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const party = partyAsked(desk)
    const leads = { ...topic, concepts: [...topic.concepts, LEADING] }
    const quotes = bestSentences(
      fullEvidence(leads, library, ({ text }) =>
        /\b(?:led by|leader|headed by|commanded by|founded by)\b/i.test(text) ? 1 : 0,
      ),
    )
    if (party && party.leaders.length > 0) {
      const named = library
        .entryOf(party)
        .filter(({ stems }) => party.leaders.some((name) => stemWords(name).every((stem) => stems.has(stem))))
      const lead = plain(say(language, 'leads', { party: party.name, leaders: listed(party.leaders, language) }))
      return { answered: true, lead, quotes: [...new Set([...named, ...quotes])].slice(0, 3), parties: [party] }
    }
    if (quotes.length === 0) return decline({ ...desk, topic: leads })
    return {
      answered: true,
      lead: say(language, 'says'),
      quotes: quotes.slice(0, 3),
      ...(party && { parties: [party] }),
    }
  },
})
