import { z } from 'zod'
import { stemWords } from '../../query/stem-words.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { decline } from '../say/decline.ts'
import { listed, plain, say } from '../say/say.ts'
import type { Topic } from '../topic/concept.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { wordConcept } from '../topic/make-concepts.ts'
import { about, questionKind } from './question-kind.ts'
import { partyAsked } from './what-is.ts'

/** What each way of asking looks for, and words that tell it. */
const DEEDS = {
  leads: {
    concept: wordConcept('lead', false),
    telling: /\b(?:led by|leader|headed by|commanded by|chief|commander|chair\w*|under)\b/i,
  },
  founded: {
    concept: wordConcept('found', false, 'found form create establish start launch begin'.split(' ')),
    telling: /\b(?:found\w*|start\w*|form\w*|creat\w*|set up|establish\w*)\b/i,
  },
} as const
type Deed = keyof typeof DEEDS
const DEED_NAMES = Object.keys(DEEDS) as [Deed, ...Deed[]]

const OF_SOMEBODY = /^(?: \([^)]*\))?,? (?:of|under) (?:\p{Lu}|(?:its |the )?(?:leader|chief|commander))/u
const SOMEBODYS = /\p{Lu}[\p{L}-]+[’']s? (?:[\p{L}-]+ ){0,2}$/u

/** Whether a sentence sets somebody's name beside that of a party: "the Front of Isnad Iso", "Isnad Iso's Front". */
function namesLeader({ text }: Sentence, { concepts }: Topic): boolean {
  return concepts.some(({ kind, words }) => {
    const name = words.replace(/^the /i, '').toLowerCase()
    const at = text.toLowerCase().indexOf(name)
    if (at < 0 || (kind !== 'name' && kind !== 'word')) return false
    return OF_SOMEBODY.test(text.slice(at + name.length)) || SOMEBODYS.test(text.slice(0, at))
  })
}

/** "Who leads the front?" */
export const leader = questionKind({
  name: 'leader',
  summary: 'Says who leads a party, or led something',
  summaryInFrench: 'Dit qui dirige une partie, ou a dirigé quelque chose',
  input: z.strictObject({ about, deed: z.enum(DEED_NAMES).default('leads').describe('what they did') }),
  answer: ({ deed }, desk) => {
    const { topic, library, language } = desk
    const { concept, telling } = DEEDS[deed]
    const party = partyAsked(desk)
    const leads = { ...topic, concepts: [...topic.concepts, concept] }
    const quotes = bestSentences(
      fullEvidence(
        leads,
        library,
        (sentence) => (telling.test(sentence.text) ? 1 : 0) + (party && sentence.party === party ? 1.5 : 0),
      ),
    )
    if (party && party.leaders.length > 0 && deed === 'leads') {
      const named = library
        .entryOf(party)
        .filter(({ stems }) => party.leaders.some((name) => stemWords(name).every((stem) => stems.has(stem))))
      const lead = plain(say(language, 'leads', { party: party.name, leaders: listed(party.leaders, language) }))
      return { answered: true, lead, quotes: [...new Set([...named, ...quotes])].slice(0, 3), parties: [party] }
    }
    if (quotes.length === 0 && deed === 'leads') {
      const named = fullEvidence(topic, library).filter(({ sentence }) => namesLeader(sentence, topic))
      if (named.length > 0)
        return { answered: true, lead: say(language, 'says'), quotes: bestSentences(named).slice(0, 2) }
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
