import { z } from 'zod'
import type { PartyRecord } from '../../model/records.ts'
import { stemWords } from '../../query/stem-words.ts'
import { decline } from '../say/decline.ts'
import type { Desk, Reply } from '../say/reply.ts'
import { listed, plain, say } from '../say/say.ts'
import { sayParty } from '../say/say-party.ts'
import { coverOf, READ } from '../topic/cover.ts'
import { bestSentences, fullEvidence } from '../topic/full-evidence.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import { partyNamed } from '../topic/party-named.ts'
import { about, questionKind } from './question-kind.ts'

/** "What is the National Front?", "Who is the envoy?" */
export const whatIs = questionKind({
  name: 'what-is',
  summary: 'Says what or who a party, person, mission, operation, acronym or place is',
  summaryInFrench: 'Dit ce qu’est une partie, une personne, une mission, un sigle ou un lieu',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const party = partyAsked(desk)
    return party ? describeParty(party, desk) : describeByWords(desk)
  },
})

/** The party that is asked about, where the question names nothing else. */
export function partyAsked({ topic, library }: Desk): PartyRecord | undefined {
  const [concept, ...others] = hardConcepts(topic)
  return concept?.kind === 'name' && others.length === 0 ? partyNamed(concept, library) : undefined
}

/** Words that say what a party is, where it comes from and what it wants. */
const TELLING =
  /\b(?:is|was) (?:an?|the)\b|\b(?:form|found|creat|establish|seek|sought|aim|want|demand|call|nam|known|split|merg)\w*\b/i

function describeParty(party: PartyRecord, { library, language }: Desk): Reply {
  const [heading, ...entry] = library.entryOf(party)
  const telling = [...entry].sort((a, b) => Number(TELLING.test(b.text)) - Number(TELLING.test(a.text)))
  const quotes = [...(heading ? [heading] : []), ...telling].slice(0, 3)
  return { answered: true, lead: sayParty(party, library, language), quotes, parties: [party] }
}

/** The sentences that say what it is: those that begin with it, set its name beside another, or put a title before it. */
function describeByWords(desk: Desk): Reply {
  const { topic, library, language } = desk
  const names = topic.concepts.flatMap((concept) =>
    concept.kind === 'name' || concept.kind === 'word' ? [concept.words] : [],
  )
  const defines = names
    .filter((name) => stemWords(name).length > 0)
    .map((name) => ({ name: name.toLowerCase(), pattern: definitionOf(name) }))
  const isDefined = (text: string): boolean => {
    const lower = text.toLowerCase()
    return defines.some(({ name, pattern }) => lower.includes(name) && pattern.test(text))
  }
  // What something is, only a sentence that names it says: that its events concern it is not enough.
  const asked = hardConcepts(topic).filter(({ kind }) => kind === 'name')
  // Of what is asked beside a name, any sentence that tells it all will do.
  const isOfMore = hardConcepts(topic).length > asked.length
  const evidence = fullEvidence(topic, library, ({ text }) => (isDefined(text) ? 1.5 : isOfMore ? 0.01 : 0)).filter(
    ({ sentence }) => asked.every((name) => coverOf(name, sentence) !== READ),
  )
  const quotes = bestSentences(evidence)
  if (quotes.length === 0) return decline(desk)
  const led = partiesLedBy(desk)
  const lead = led
    .map((party) => plain(say(language, 'leads', { party: party.name, leaders: listed(party.leaders, language) })))
    .join(' ')
  const headings = led.flatMap((party) => library.entryOf(party).slice(0, 1))
  return {
    answered: true,
    lead: lead || say(language, 'says'),
    quotes: [...new Set([...quotes.slice(0, 1), ...headings, ...quotes])].slice(0, 3),
    events: quotes[0]?.events ?? [],
    parties: led,
  }
}

/** The parties that a person leads, where a person is all that is asked about. */
function partiesLedBy({ topic, library }: Desk): readonly PartyRecord[] {
  const stems = new Set(
    hardConcepts(topic).flatMap((concept) =>
      concept.kind === 'name' || concept.kind === 'word' ? stemWords(concept.words) : [],
    ),
  )
  if (stems.size === 0) return []
  const isAsked = (leader: string): boolean =>
    stemWords(leader).filter((stem) => stems.has(stem)).length >= Math.min(2, stems.size)
  return library.parties.filter(({ leaders }) => leaders.some(isAsked))
}

function definitionOf(name: string): RegExp {
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `${written}[”"’]? ?\\(["“‘]|\\(["“‘]?${written}["”’]?\\)|${written}(?:[’']s)?(?: \\([^)]*\\))?,? (?:is|are|was|were|an?|the|which|who|launched|established|aims?|replac)\\b|\\(${written}\\)|(?:President|Minister|General|Captain|Colonel|leader|commander|chief|Lieutenant|Sheikh|spokes\\w+) (?:\\p{Lu}[\\p{L}-]* ){0,3}${written}|(?:launch|creat|establish|call|nam|known as)\\w* .{0,30}${written}`,
    'iu',
  )
}
