import { z } from 'zod'
import type { Sentence } from '../lay-out-sentences.ts'
import { decline } from '../say/decline.ts'
import { listed, plain, say } from '../say/say.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { about, questionKind } from './question-kind.ts'
import { partyAsked } from './what-is.ts'

const BELONGING =
  /\b(?:part of|members? of|joined|wing|branch|coalition|alliance|allied|affiliat\w+|umbrella|belong\w*|consist\w*|compris\w*|made up|splinter\w*|split|offshoot|merger)\b/i
const bySaying = (sentences: readonly Sentence[]): readonly Sentence[] =>
  [...sentences].sort((a, b) => Number(BELONGING.test(b.text)) - Number(BELONGING.test(a.text)))

/** "What is the wing part of?", "Which groups make up the coalition?" */
export const partOf = questionKind({
  name: 'part-of',
  summary: 'Says what a party belongs to, and which belong to it',
  summaryInFrench: 'Dit à quoi appartient une partie, et lesquelles en font partie',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const party = partyAsked(desk)
    const told = bestSentences(fullEvidence(topic, library, ({ text }) => (BELONGING.test(text) ? 2 : 0)))
    if (!party) {
      if (told.length === 0) return decline(desk)
      return { answered: true, lead: say(language, 'says'), quotes: told.slice(0, 3) }
    }
    const parent = library.parties.find(({ id, report }) => id === party.parent && report === party.report)
    const members = library.parties.filter((each) => each.parent === party.id && each.report === party.report)
    const lead = [
      ...(parent ? [say(language, 'parent', { party: party.name, parent: parent.name })] : []),
      ...(members.length > 0
        ? [
            say(language, 'members', {
              party: party.name,
              members: listed(
                members.map(({ name }) => name),
                language,
              ),
            }),
          ]
        : []),
    ].join(' ')
    const quotes = [
      ...new Set([...told.filter(({ text }) => BELONGING.test(text)), ...bySaying(library.entryOf(party))]),
    ]
    return {
      answered: true,
      lead: plain(lead) || say(language, 'says'),
      quotes: quotes.slice(0, 3),
      parties: [party, ...(parent ? [parent] : []), ...members],
    }
  },
})
