import { readCitations } from '../../src/language/citations/read-citations.ts'
import { bindCasualties } from '../../src/language/counts/bind-casualties.ts'
import { readCounts } from '../../src/language/counts/read-counts.ts'
import { NO_DISCOURSE } from '../../src/language/events/discourse.ts'
import type { EventDraft } from '../../src/language/events/event-draft.ts'
import { readEvents } from '../../src/language/events/read-events.ts'
import { asSentenceTimes } from '../../src/language/events/sentence-times.ts'
import { createNameIndex } from '../../src/language/names/name-index.ts'
import { splitSentences } from '../../src/language/sentences/split-sentences.ts'
import { readTimes } from '../../src/language/time/read-times.ts'
import { resolveTimes } from '../../src/language/time/resolve-times.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { CURATED_ACTORS } from '../../src/vocabulary/actors.ts'

const town = (id: string, name: string, country: string) => ({
  id,
  name,
  aliases: [],
  precision: 'town' as const,
  country,
})
const state = (id: string, name: string, country: string) => ({
  id,
  name,
  aliases: [],
  precision: 'country' as const,
  country,
})
const armed = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  aliases,
  kind: 'armed-group' as const,
})

/** Names that the examples of rows may use beside common nouns, people and unknown names. */
export const EXAMPLE_LEXICON: Lexicon = {
  places: [
    town('gao', 'Gao', 'ML'),
    town('kidal', 'Kidal', 'ML'),
    town('goma', 'Goma', 'CD'),
    town('aleppo', 'Aleppo', 'SY'),
    town('kunduz', 'Kunduz', 'AF'),
    town('juba', 'Juba', 'SS'),
    town('geneva', 'Geneva', 'CH'),
    town('nairobi', 'Nairobi', 'KE'),
    state('france', 'France', 'FR'),
    state('chad', 'Chad', 'TD'),
    state('sudan', 'Sudan', 'SD'),
    state('kenya', 'Kenya', 'KE'),
    state('mali', 'Mali', 'ML'),
    state('russia', 'Russia', 'RU'),
  ],
  actors: [
    armed('m23', 'M23'),
    armed('ltte', 'Liberation Tigers of Tamil Eelam', ['LTTE']),
    armed('farc', 'Revolutionary Armed Forces of Colombia', ['FARC']),
    armed('jem', 'Justice and Equality Movement', ['JEM']),
    armed('mnla', 'National Movement for the Liberation of Azawad', ['MNLA']),
    ...CURATED_ACTORS,
  ],
}

const index = createNameIndex(EXAMPLE_LEXICON)

/** What a text says happened, read as a paragraph of a year entry. */
export function readSentence(text: string, year = 2014): readonly EventDraft[] {
  const citations = readCitations(text).filter((citation) => !citation.inline)
  const times = readTimes(text)
  const resolved = resolveTimes(times, { year }).times
  const counts = readCounts(text, { skip: [...times, ...citations] })
  const states = { byCountry: new Map(), home: null }
  const source = {
    text,
    sentences: splitSentences(text),
    skip: citations,
    times: asSentenceTimes(text, resolved),
    casualties: bindCasualties(text, counts),
    counts,
    index,
    people: new Map(),
    called: new Map(),
    smallWords: new Set<string>(),
    year: String(year),
    states,
  }
  return readEvents(source, NO_DISCOURSE).drafts
}
