import { z } from 'zod'
import type { EventRecord } from '../../model/records.ts'
import { dateInWords } from '../../render/date-in-words.ts'
import { decline } from '../say/decline.ts'
import type { Desk, Reply } from '../say/reply.ts'
import { say } from '../say/say.ts'
import { sayParty } from '../say/say-party.ts'
import { tellEvent } from '../say/tell-event.ts'
import { bestEvent } from '../topic/best-event.ts'
import { coverByEvent } from '../topic/cover.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import { partyNamed } from '../topic/party-named.ts'
import { meaningsOf } from '../topic/same-meaning.ts'
import { about, questionKind } from './question-kind.ts'

const TIME =
  /\b(?:1[89]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** How much a date says: a day most, a year little. */
function precisionOf({ date }: EventRecord): number {
  if (date.text === '') return 0
  return date.edtf.length === 10 ? 1 : date.edtf.length === 7 ? 0.7 : 0.3
}

/** Whether an event is of the type that is asked about, if one is. */
function tellsType(event: EventRecord, { topic }: Desk): boolean {
  return topic.concepts.every((concept) => concept.kind !== 'type' || coverByEvent(concept, event) > 0)
}

const FOUNDING: ReadonlySet<string> = new Set([...meaningsOf('found'), ...meaningsOf('establish')])
const DISSOLVING: ReadonlySet<string> = new Set(['dissolv', 'disband', 'dissolut', 'end'])

/** When a party was founded or dissolved, where that is all that is asked and its record says so. */
function foundingOf(desk: Desk): Reply | undefined {
  const { topic, library, language } = desk
  const [name, deed, ...more] = hardConcepts(topic)
  if (name?.kind !== 'name' || deed?.kind !== 'word' || more.length > 0) return undefined
  const party = partyNamed(name, library)
  const asks = (words: ReadonlySet<string>): boolean => [...deed.forms].some((stem) => words.has(stem))
  const date = asks(FOUNDING) ? party?.founded : asks(DISSOLVING) ? party?.dissolved : undefined
  if (!party || !date) return undefined
  const entry = library.entryOf(party)
  const [year = date] = /\d{4}/.exec(date) ?? []
  const telling = entry.filter(({ text }) => text.includes(year))
  return {
    answered: true,
    lead: sayParty(party, library, language),
    quotes: [...new Set([...telling, ...entry])].slice(0, 2),
    parties: [party],
  }
}

/** "When did the operation begin?" */
export const when = questionKind({
  name: 'when',
  summary: 'Says when something happened',
  summaryInFrench: 'Dit quand quelque chose s’est passé',
  input: z.strictObject({ about }),
  answer: (_, desk) => {
    const { topic, library, language } = desk
    const evidence = strictEvidence(
      topic,
      library,
      ({ text, events }) =>
        (TIME.test(text) ? 0.6 : 0) +
        Math.max(0, ...events.map((event) => precisionOf(event) * (tellsType(event, desk) ? 1 : 0.3))),
    )
    const record = foundingOf(desk)
    if (record) return record
    const event = bestEvent(evidence, topic)
    const quotes = bestSentences(evidence)
    if (event) return tellEvent(event, { asked: dateInWords(event.date.edtf, language), quotes }, desk)
    const dated = quotes.filter(({ text, passage }) => TIME.test(text) || passage.entry !== null)
    if (dated.length === 0) return decline(desk)
    const entry = dated[0]?.passage.entry
    const lead =
      entry && !TIME.test(dated[0]?.text ?? '') ? `**${entry}**. ${say(language, 'says')}` : say(language, 'says')
    return { answered: true, lead, quotes: dated.slice(0, 3) }
  },
})
