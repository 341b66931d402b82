import type { Answer, Language } from '../model/answer.ts'
import type { EventStore } from '../model/event-store.ts'
import { UserError } from '../model/user-error.ts'
import { continueTalk } from './continue-talk.ts'
import { readTalk } from './conversation.ts'
import { ANSWERS_ALL, KINDS } from './kinds/index.ts'
import { type Library, openLibrary } from './library.ts'
import { glossFrench } from './reading/gloss-french.ts'
import { type MatchedQuestion, matchQuestion } from './reading/match-question.ts'
import { mendWords } from './reading/mend-words.ts'
import { languageOf } from './reading/read-language.ts'
import { splitQuestion } from './reading/split-question.ts'
import { undressQuestion } from './reading/undress-question.ts'
import { decline, declineFor, type Reason } from './say/decline.ts'
import { joinReplies } from './say/join-replies.ts'
import type { Desk, Reply } from './say/reply.ts'
import { listed, plain, say } from './say/say.ts'
import { LONGEST } from './split-words.ts'
import type { Topic } from './topic/concept.ts'
import { hardConcepts, isEmpty } from './topic/hard-concepts.ts'
import { readAnchor } from './topic/read-anchor.ts'
import { readTopic } from './topic/read-topic.ts'
import { type Answered, talkAfter, wrapAnswer } from './wrap-answer.ts'

/** Answers questions in words from what a store holds. */
export interface Asker {
  /**
   * Answers a question; `conversation` is what the answer before it gave, where this one follows on it.
   * @throws UserError for a question that is too long, or a conversation that no answer gave
   */
  ask(question: string, conversation?: string): Promise<Answer>
  /**
   * Answers a question whose kind is known, from its input; `about` is read as it would be in a question.
   * @throws UserError for a kind that there is not, or an input that does not fit it
   */
  askKind(kind: string, input: KindInput, language?: Language): Promise<Answer>
}

/** What a kind of question is given: its fields as they were written. */
export type KindInput = Readonly<Record<string, string>>

/**
 * Makes an asker over a store; what it holds is laid out once for each version of it.
 * @example await createAsker({ store }).ask('Who kidnapped the missionary?') // { answered: true, answer: '…', citations: […], … }
 */
export function createAsker({ store }: { readonly store: EventStore }): Asker {
  let opened: { readonly version: string; readonly library: Promise<Library> } | undefined
  const libraryOf = async (): Promise<Library> => {
    const version = await store.version()
    if (opened?.version !== version) opened = { version, library: openLibrary(store) }
    return opened.library
  }
  return {
    ask: async (question, conversation) => answerQuestion(question, conversation, await libraryOf()),
    askKind: async (kind, input, language) => answerKind(kind, input, language, await libraryOf()),
  }
}

function answerQuestion(question: string, conversation: string | undefined, library: Library): Answer {
  const { asked, language } = clean(question, library)
  const [one, other] = splitQuestion(asked)
  const first = answerOne(one, language, conversation, library)
  // What points back to what is not told asks for nothing more.
  if (other === undefined || (!first.reply.answered && POINTS_BACK.test(other))) return wrapAnswer(question, first)
  const second = answerOne(other, language, talkAfter(first), library)
  const reply = joinReplies(first.reply, second.reply)
  return wrapAnswer(question, { ...(first.reply.answered ? first : second), reply })
}

const POINTS_BACK = /\b(?:it|they|them|their|that|this|he|him|his|she|her)\b/i

function answerOne(asked: string, language: Language, conversation: string | undefined, library: Library): Answered {
  const matched = matchQuestion(asked)
  const { kind, topic } = readQuestion(asked, matched, conversation, library)
  const desk: Desk = { library, language, topic }
  return { kind, reply: replyTo(kind, matched, desk), desk, before: conversation }
}

function answerKind(name: string, input: KindInput, asWished: Language | undefined, library: Library): Answer {
  const row = KINDS.find((each) => each.name === name)
  if (!row) {
    const names = KINDS.map((each) => each.name).join(', ')
    throw new UserError('unknown-kind', `“${name.slice(0, 40)}” is no kind of question. There are ${names}.`, { name })
  }
  const { asked, language } = clean(input.about ?? '', library, asWished)
  const given = row.input.safeParse(input)
  if (!given.success) {
    const wrong = given.error.issues.map(({ path, message }) => `“${path.join('.')}”: ${message}`).join('; ')
    throw new UserError('bad-input', `A question “${name}” cannot be asked so. ${wrong}`, { name })
  }
  const { about, ...set } = input
  const matched: MatchedQuestion = { kind: row.name as MatchedQuestion['kind'], about: asked, set, row: row.name }
  const desk: Desk = { library, language, topic: readQuestion(asked, matched, undefined, library).topic }
  return wrapAnswer(about ?? '', { kind: name, reply: replyTo(name, matched, desk), desk, before: undefined })
}

/** Words as the grammar reads them, and the language to answer in: theirs, unless another is wished for. */
function clean(
  words: string,
  library: Library,
  asWished?: Language,
): { readonly asked: string; readonly language: Language } {
  if (words.length > LONGEST) {
    const message = `A question has at most ${LONGEST.toLocaleString('en')} characters, this one has ${words.length.toLocaleString('en')}.`
    throw new UserError('question-too-long', message, { length: words.length })
  }
  const asked = undressQuestion(words)
  const language = asWished ?? languageOf(asked)
  const inEnglish = language === 'fr' ? glossFrench(asked) : mendWords(asked, library)
  // What is longer in English than it may be was not too long as it was written.
  return { asked: inEnglish.slice(0, LONGEST), language }
}

/** What is asked and of what, with what the conversation lends. */
function readQuestion(question: string, matched: MatchedQuestion, conversation: string | undefined, library: Library) {
  const { about, time } = TIMED.has(matched.kind) ? readAnchor(matched.about, library) : { about: matched.about }
  const read = readTopic(about, library)
  const voice = voiceOf(question)
  const topic: Topic = { ...read, ...(voice && { voice }), concepts: time ? [...read.concepts, time] : read.concepts }
  if (conversation !== undefined && conversation !== '' && matched.kind !== 'declined')
    return continueTalk(question, matched, topic, readTalk(conversation, library), library)
  return { kind: kindOf(matched, topic), topic }
}

/** Whether the question puts first who did something ("when did X attack") or whom it was done to ("when was X attacked"). */
function voiceOf(question: string): Topic['voice'] {
  // "Which commanders did the army kill" puts first whom it was done to.
  if (/^(?:which|what|whom?|whose)\b/i.test(question)) return undefined
  const auxiliary = /\b(?:(did|does|do)|(was|were|is|are|been))\b/i.exec(question)
  return auxiliary ? (auxiliary[1] ? 'active' : 'passive') : undefined
}

/** Kinds that take their time from an event: "after the ceasefire". */
const TIMED: ReadonlySet<string> = new Set(['events', 'how-many', 'glance', 'extreme', 'passages'])

/** Words without a question: a lone name asks what it is, words that are no filter ask for sentences. */
function kindOf({ kind, row }: MatchedQuestion, topic: Topic): string {
  if (row !== null || kind !== 'events') return kind
  const hard = hardConcepts(topic)
  if (hard.length === 1 && hard[0]?.kind === 'name' && hard[0].of === 'actor') return 'what-is'
  return hard.some((concept) => concept.kind !== 'word') ? kind : 'passages'
}

function replyTo(kind: string, { kind: asked, about, set }: MatchedQuestion, desk: Desk): Reply {
  if (asked === 'declined') return declineFor(set.reason as Reason, desk)
  const row = KINDS.find(({ name }) => name === kind)
  if (!row) return declineFor('empty', desk)
  if (isEmpty(desk.topic) && !ANSWERS_ALL.has(kind)) return declineFor('empty', desk)
  const several = kind === 'what-is' ? chooseAmong(desk) : undefined
  return several ?? answerBy(row, { about, ...set }, desk)
}

function answerBy(row: (typeof KINDS)[number], given: Readonly<Record<string, string>>, desk: Desk): Reply {
  const input = row.input.safeParse(given)
  return input.success ? (row.answer as (input: unknown, desk: Desk) => Reply)(input.data, desk) : decline(desk)
}

/** Names that one word may stand for, to choose from: "Keita". */
function chooseAmong({ topic, library, language }: Desk): Reply | undefined {
  const [concept, ...others] = hardConcepts(topic)
  if (
    !concept ||
    (concept.kind !== 'word' && !(concept.kind === 'name' && concept.of === 'actor')) ||
    others.length > 0
  )
    return undefined
  const people = library.names.withWord(concept.words).filter(({ name }) => /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name))
  const names = [...new Set(people.map(({ name }) => name))]
  if (names.length < 2 || names.length > 6) return undefined
  const lead = plain(say(language, 'which', { name: concept.words, names: listed(names, language) }))
  const asks = names.map((name) => (language === 'fr' ? `Qui est ${name} ?` : `Who is ${name}?`))
  return { answered: false, lead, quotes: [], suggestions: asks }
}
