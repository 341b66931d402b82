import { z } from 'zod'
import { decline } from '../say/decline.ts'
import { listed, plain, say } from '../say/say.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import { aboutAnything, questionKind } from './question-kind.ts'

/** Most sources that are named at once. */
const MOST_SHOWN = 15

/** "What are the sources for the hotel attack?" */
export const sources = questionKind({
  name: 'sources',
  summary: 'Names the sources that a report gives, in all or for something',
  summaryInFrench: 'Nomme les sources d’un rapport, en tout ou pour quelque chose',
  input: z.strictObject({ about: aboutAnything }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const isAll = hardConcepts(topic).length === 0
    const sentences = isAll
      ? library.sentences
      : bestSentences(fullEvidence(topic, library, ({ passage }) => (passage.sources.length > 0 ? 1 : 0)))
    if (sentences.length === 0) return decline(desk)
    const cited = sentences.filter(({ passage }) => passage.sources.length > 0).slice(0, isAll ? undefined : 8)
    const names = byCount(cited.flatMap(({ passage }) => passage.sources)).slice(0, MOST_SHOWN)
    if (names.length === 0) return { answered: true, lead: say(language, 'noSources'), quotes: sentences.slice(0, 2) }
    const lead = plain(say(language, isAll ? 'moreSources' : 'sources', { sources: listed(names, language) }))
    return { answered: true, lead, quotes: cited.slice(0, 3) }
  },
})

function byCount(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name)
}
