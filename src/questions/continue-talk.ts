import type { EventRecord } from '../model/records.ts'
import type { Talk } from './conversation.ts'
import { ANSWERS_ALL } from './kinds/index.ts'
import type { Library } from './library.ts'
import type { MatchedQuestion } from './reading/match-question.ts'
import { typeName, whenInWords } from './say/say-event.ts'
import type { Concept, Topic } from './topic/concept.ts'
import { hardConcepts } from './topic/hard-concepts.ts'
import { timeConcept, wordConcept } from './topic/make-concepts.ts'
import { measureOf } from './topic/measures.ts'
import { conceptOfNamed } from './topic/read-topic.ts'

/** A question that says only what is other than in the one before. */
const ELLIPTIC =
  /^(?:and|or|but|what about|how about|same for|et|also|only|just)\b(?! (?:who|what|when|where|why|how|which)\b)/i
const BACK = /\b(?:it|its|that|this|these|those|they|them|their|he|him|his|she|her|the same|one)\b/i
const PERSON = /\b(?:he|him|his|she|her)\b/i
const OF_THEM = /\bof (?:them|these|those|whom)\b/i
/** A question for what came after. */
const NEXT =
  /^(?:and |so )?(?:then what|what next|(?:what (?:else )?(?:happened|came|followed|occurred|took place)(?: (?:next|then|later|afterwards?|after (?:that|this|it)|thereafter))?|(?:and|what) (?:then|after(?:wards?)?(?: that)?)|what (?:was|were) (?:the )?(?:aftermath|consequences?|results?|outcome)(?: of (?:it|that|this))?|how did (?:it|that|this) end)[?!. ]*$)/i
const THERE = /\b(?:there|that (?:place|town|city|village|region|area)|the (?:place|town|city))\b/i
const THEN = /\b(?:then|that (?:year|month|day|time|period)|the same (?:year|month|day))\b/i

/** A question read together with the talk before it. */
export interface Continued {
  readonly kind: string
  readonly topic: Topic
}

/**
 * Adds to a question what it leaves to the talk before: "and in 2015?" asks the same of another year, "who was behind it?"
 * asks of the event just told, "how many died?" of what was asked about.
 */
export function continueTalk(
  question: string,
  matched: MatchedQuestion,
  topic: Topic,
  talk: Talk,
  library: Library,
): Continued {
  const own = hardConcepts(matched.kind === 'how-many' ? measureOf(topic).rest : topic)
  if (ELLIPTIC.test(question) && (matched.row === null || /^(?:what|how) about\b/i.test(question))) {
    const kept = talk.concepts.filter((concept) => !own.some((each) => replaces(each, concept, talk.kind)))
    return { kind: talk.kind, topic: { ...topic, concepts: [...kept, ...topic.concepts] } }
  }
  if (talk.event && NEXT.test(question))
    return { kind: 'passages', topic: { ...topic, concepts: [conceptOfEvent(talk.event)], next: true } }
  if (THERE.test(question)) return add(matched, topic, placesOf(talk, library))
  if (THEN.test(question)) return add(matched, topic, timesOf(talk))
  // "And the general, how did he die?" says itself who he is.
  if (PERSON.test(question) && own.some(isSomebody)) return { kind: matched.kind, topic }
  if (BACK.test(question) || isThin(question, own, matched)) return goBack(question, matched, topic, own, talk)
  return { kind: matched.kind, topic }
}

/** Whether a concept names somebody; whom the reports name without a record is a word in capitals. */
const isSomebody = (concept: Concept): boolean =>
  concept.kind === 'name' ? concept.of === 'actor' : concept.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(concept.words)

/** Adds what a question points back to: an event, whom the talk is of, or all that was asked. */
function goBack(
  question: string,
  matched: MatchedQuestion,
  topic: Topic,
  own: readonly Concept[],
  { event, concepts, kind }: Talk,
): Continued {
  const people = concepts.filter((concept) => concept.kind === 'name' && concept.of === 'actor')
  if (PERSON.test(question) && people.length > 0) return add(matched, topic, people)
  if (event) return add(matched, topic, [conceptOfEvent(event)])
  // Since when somebody leads asks for more than when they are told of.
  if (kind === 'leader' && matched.kind === 'when')
    return add(matched, topic, [...concepts, wordConcept('leader', false)])
  const names = concepts.filter((concept) => concept.kind === 'name' || (kind === 'events' && concept.kind === 'time'))
  // "It" is whom the talk is of, and not what was asked of them; "of them" are those that were counted.
  if (BACK.test(question) && names.some((concept) => concept.kind === 'name')) return add(matched, topic, names)
  const isReplaced = (concept: Concept): boolean =>
    own.some((each) => replaces(each, concept, OF_THEM.test(question) ? '' : kind))
  return add(
    matched,
    topic,
    concepts.filter((concept) => !isReplaced(concept)),
  )
}

const conceptOfEvent = (event: EventRecord): Concept => ({ kind: 'event', id: event.id, words: headOf(event) })

function add(matched: MatchedQuestion, topic: Topic, concepts: readonly Concept[]): Continued {
  return { kind: matched.kind, topic: { ...topic, concepts: [...concepts, ...topic.concepts] } }
}

/** Whether a question says too little to stand alone: "how many died?", "who was killed?" */
function isThin(question: string, own: readonly Concept[], { row, kind }: MatchedQuestion): boolean {
  if (own.length === 0) return row === null || !ANSWERS_ALL.has(kind) || !/\S\s+\S/.test(question)
  return row !== null && own.length === 1 && (own[0]?.kind === 'type' || own[0]?.kind === 'word')
}

/** An event in few words: "attack on 20 November 2015". */
const headOf = ({ type, date }: EventRecord): string => `${typeName(type, 'en')} ${whenInWords(date.edtf, 'en')}`

/** A place takes the place of a place, a time that of a time. */
function replaces(one: Concept, other: Concept, kind: string): boolean {
  if (one.kind === 'name' && other.kind === 'name') return (one.of === 'actor') === (other.of === 'actor')
  // "And soldiers?" counts others; elsewhere a word adds to the words before.
  return one.kind === other.kind && (one.kind !== 'word' || kind === 'how-many')
}

function placesOf({ event, concepts }: Talk, library: Library): readonly Concept[] {
  const asked = concepts.filter((concept) => concept.kind === 'name' && concept.of !== 'actor')
  if (asked.length > 0 || !event) return asked
  return event.places.slice(0, 1).flatMap(({ id }) => {
    const named = library.names.get('place', id)
    return named ? [conceptOfNamed(named)] : []
  })
}

function timesOf({ event, concepts }: Talk): readonly Concept[] {
  const asked = concepts.filter(({ kind }) => kind === 'time')
  if (asked.length > 0 || !event) return asked
  return [timeConcept(event.date.edtf, event.date.edtf)]
}
