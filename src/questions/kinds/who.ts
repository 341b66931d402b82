import { z } from 'zod'
import type { Actor, EventRecord } from '../../model/records.ts'
import { stemWords } from '../../query/stem-words.ts'
import type { Role } from '../../vocabulary/record-words.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { isProperName, keyOf } from '../name-book.ts'
import { decline } from '../say/decline.ts'
import { actorsWith, namesOf } from '../say/name-actors.ts'
import type { Desk } from '../say/reply.ts'
import { listed, say } from '../say/say.ts'
import { tellEvent } from '../say/tell-event.ts'
import { bestEvent, sentencesOf } from '../topic/best-event.ts'
import type { Topic } from '../topic/concept.ts'
import { coverByEvent } from '../topic/cover.ts'
import { bestSentences, strictEvidence } from '../topic/full-evidence.ts'
import { goingOn, withGoingOn } from '../topic/going-on.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import { namesMore } from '../topic/names-more.ts'
import { leader } from './leader.ts'
import { about, questionKind } from './question-kind.ts'

/** The roles in an event that each way of asking "who" means. */
const ROLES = {
  did: ['agent', 'party', 'mediator'],
  suffered: ['target'],
  signed: ['party', 'agent'],
  led: ['agent'],
  replaced: ['agent', 'target'],
  named: ['target', 'agent', 'party', 'mediator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
type Asked = keyof typeof ROLES
const WHO = Object.keys(ROLES) as [Asked, ...Asked[]]

/** "Who kidnapped the missionary?" */
export const who = questionKind({
  name: 'who',
  summary: 'Says who did something, had it done to them, signed or replaced',
  summaryInFrench: 'Dit qui a fait, subi, signé ou remplacé',
  input: z.strictObject({
    about,
    role: z.enum(WHO).default('did').describe('the part that is asked for'),
  }),
  answer: ({ role }, desk) => {
    const { topic, library, language } = desk
    if (role === 'led') return leader.answer({ about: '', deed: 'leads' }, desk)
    const [deed] = hardConcepts(topic)
    const evidence = strictEvidence(topic, library, ({ events }) =>
      events.some((event) => newNames(event, role, desk).length > 0) ? 0.6 : 0,
    )
    const quotes = bestSentences(evidence)
    // Whoever comes after somebody is named with the word for it: other changes of office name others.
    const isOther = (each: EventRecord): boolean =>
      role === 'replaced' && deed !== undefined && coverByEvent(deed, each) === 0
    const event = bestEvent(evidence, topic, (each) => newNames(each, role, desk).length > 0 && !isOther(each))
    if (event && role !== 'named') {
      const names = newNames(event, role, desk)
      // Where only gunmen are told of, the next sentences may say whose.
      const after = names.some(isProperName) ? [] : sentencesOf(event, library).slice(0, 1).flatMap(library.after)
      return tellEvent(event, { asked: listed(names, language), quotes, after }, desk)
    }
    // Whoever asks for a name is not helped by a sentence without one.
    const named = quotes.filter((sentence) =>
      role === 'named'
        ? givesName(topic, sentence.text)
        : [sentence, ...goingOn(sentence, library, isBrief)].some((each) => tellsSomebody(each, desk)),
    )
    if (named.length === 0) return decline(desk)
    return { answered: true, lead: say(language, 'says'), quotes: withGoingOn(named, library).slice(0, 3) }
  },
})

/** "The raiders were soldiers." */
const isBrief = ({ text }: Sentence): boolean => text.length <= 60

/** Whether a sentence names somebody whom the question does not: in capitals, or as one who takes part in what it tells. */
function tellsSomebody({ text, events, party, before }: Sentence, desk: Desk): boolean {
  const asked = new Set(desk.topic.concepts.flatMap(({ words }) => stemWords(words)))
  const isNew = (name: string): boolean => stemWords(name).some((stem) => !asked.has(stem))
  return (
    (party !== undefined && isNew(party.name)) ||
    namesMore(text, desk.topic, desk.library) ||
    events.some(({ actors }) => actors.some(({ role, name }) => role === 'agent' && isNew(name))) ||
    (/\b(?:them|they)\b/.test(text) && before[0] !== undefined && tellsSomebody(before[0], desk))
  )
}

/** Whether a text puts a name of one's own beside a word that is asked about: "the missionary Anna Berg", "Anna Berg, a missionary". */
function givesName({ concepts }: Topic, text: string): boolean {
  const words = concepts.flatMap((concept) =>
    (concept.kind === 'word' && !/^\p{Lu}/u.test(concept.words)) || concept.kind === 'type' ? [concept.words] : [],
  )
  return words.some((word) => {
    const written = word.replace(/[^\p{L}-]/gu, '')
    return (
      new RegExp(`\\b${written}\\b,? (?:named |called |known as |was |is )*["“‘(]?\\p{Lu}\\p{Ll}`, 'u').test(text) ||
      new RegExp(`\\p{Lu}\\p{Ll}+(?:,| is| was) (?:an?|the|its|his|their) (?:[\\p{L}-]+ ){0,4}${written}\\b`, 'u').test(
        text,
      )
    )
  })
}

/** Those who have the role that is asked for and are not named by the question itself. */
function newNames(event: EventRecord, role: Asked, { topic }: Desk): readonly string[] {
  const asked = topic.concepts.flatMap((concept) => (concept.kind === 'name' ? [concept.keys] : []))
  const isAsked = ({ id }: Actor): boolean => asked.some((keys) => keys.has(keyOf({ kind: 'actor', id })))
  return namesOf(actorsWith(event, ...ROLES[role]).filter((actor) => !isAsked(actor)))
}
