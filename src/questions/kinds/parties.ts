import { z } from 'zod'
import type { PartyRecord } from '../../model/records.ts'
import { stemWords } from '../../query/stem-words.ts'
import { decline } from '../say/decline.ts'
import { labelled } from '../say/label.ts'
import type { Desk, Reply } from '../say/reply.ts'
import { plain, say } from '../say/say.ts'
import { partyName } from '../say/say-party.ts'
import type { Concept } from '../topic/concept.ts'
import { coverOf } from '../topic/cover.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { hardConcepts, isAskedOf } from '../topic/hard-concepts.ts'
import { aboutAnything, questionKind } from './question-kind.ts'

/** How parties stand to one that is named, with words that tell of it. */
const RELATIONS = {
  all: /^/,
  allies:
    /\b(?:all(?:y|ies|ied)|support\w*|back(?:ed|s|ing)|align\w*|alongside|aid(?:ed|s)?|assist\w*|help\w*|fought with|side of|cooperat\w+|pro-\w+)\b/i,
  opponents: /\b(?:fight\w*|fought|against|oppos\w+|enem\w+|rival\w*|clash\w*|attack\w*|target\w*|hostil\w+)\b/i,
  splits:
    /\b(?:split\w*|splinter\w*|br(?:oke|oken|eak)\w*|off-?shoot|faction\w*|left|leave|seced\w+|separat\w+|emerg\w+|defect\w*|former members?)\b/i,
} as const
type Relation = keyof typeof RELATIONS
const RELATION_NAMES = Object.keys(RELATIONS) as [Relation, ...Relation[]]

/** "Who are the parties?", "Who are the allies of the government?" */
export const parties = questionKind({
  name: 'parties',
  summary: 'Lists the parties to the conflict, or the allies, opponents or splits of one',
  summaryInFrench: 'Liste les parties au conflit, ou les alliés, adversaires ou scissions d’une',
  input: z.strictObject({
    about: aboutAnything,
    relation: z.enum(RELATION_NAMES).default('all').describe('how they stand to the party that is named'),
  }),
  answer: ({ relation }, desk) => (relation === 'all' ? listParties(desk) : related(RELATIONS[relation], desk)),
})

function listParties(desk: Desk): Reply {
  const { library, language, topic } = desk
  const hard = hardConcepts(topic)
  const asked = library.parties.filter((party) => isAskedOf(topic, party.report))
  const called = asked.filter((party) => hard.every((concept) => isCalled(concept, party)))
  const fitting =
    called.length > 0 ? called : asked.filter((party) => hard.every((concept) => isSaidOf(concept, party, desk)))
  if (fitting.length === 0) return library.parties.length === 0 ? decline(desk) : bySentences(desk)
  const words = hard.map((concept) => concept.words).join(' ')
  const lead =
    hard.length === 0
      ? say(language, 'parties', { count: fitting.length })
      : say(language, 'partiesLike', { count: fitting.length, words })
  const lines = fitting.map((party) => ({
    text: plain(labelled(party, [partyName(party), ...(party.side ? [party.side] : [])].join(' · '), library)),
    rests: library.sentenceOf(party.report, party.mentions[0]?.passage ?? ''),
  }))
  return { answered: true, lead: plain(lead), lines, quotes: [], parties: fitting }
}

/** Whether a party's names, or the heading it stands under, hold a concept. */
function isCalled(concept: Concept, party: PartyRecord): boolean {
  const stems = new Set(stemWords([party.name, party.side, ...party.aliases].join(' ')))
  if (concept.kind === 'name' && concept.spellings.some((spelling) => spelling.every((stem) => stems.has(stem))))
    return true
  return (concept.kind === 'word' || concept.kind === 'type') && [...concept.stems].some((stem) => stems.has(stem))
}

/** Whether the first sentences on a party account for a concept. */
function isSaidOf(concept: Concept, party: PartyRecord, { library }: Desk): boolean {
  return library
    .entryOf(party)
    .slice(0, 2)
    .some((sentence) => coverOf(concept, sentence) === 1)
}

function bySentences(desk: Desk): Reply {
  const quotes = bestSentences(fullEvidence(desk.topic, desk.library))
  return quotes.length === 0
    ? decline(desk)
    : { answered: true, lead: say(desk.language, 'says'), quotes: quotes.slice(0, 3) }
}

/** The sentences on a party that tell how others stand to it. */
function related(telling: RegExp, desk: Desk): Reply {
  const { topic, library, language } = desk
  if (hardConcepts(topic).length === 0) return listParties(desk)
  const evidence = fullEvidence(topic, library, ({ text }) => (telling.test(text) ? 2 : 0))
  const quotes = bestSentences(evidence).filter(({ text }) => telling.test(text))
  return quotes.length === 0
    ? decline(desk)
    : { answered: true, lead: say(language, 'says'), quotes: quotes.slice(0, 3) }
}
