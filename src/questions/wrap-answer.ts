import type { Answer } from '../model/answer.ts'
import { writeTalk } from './conversation.ts'
import { composeAnswer } from './say/compose-answer.ts'
import type { Desk, Reply } from './say/reply.ts'
import type { Topic } from './topic/concept.ts'
import { topicInWords } from './topic/topic-in-words.ts'

/** A question read and answered, before it is put in words. */
export interface Answered {
  readonly kind: string
  readonly reply: Reply
  readonly desk: Desk
  readonly before: string | undefined
}

/** Most events that go with an answer. */
const MOST_RECORDS = 20

/** Makes the answer that is handed out: in words, with its records and where the talk stands. */
export function wrapAnswer(question: string, answered: Answered): Answer {
  const { kind, reply, desk } = answered
  const { language, topic } = desk
  const { answer, citations } = composeAnswer(reply)
  return {
    question,
    language,
    kind,
    understood: { words: topicInWords(topic, language), query: queryOf(topic), notes: topic.notes },
    answered: reply.answered,
    answer,
    events: (reply.events ?? []).slice(0, MOST_RECORDS),
    figures: reply.figures ?? [],
    parties: reply.parties ?? [],
    citations,
    suggestions: reply.suggestions ?? [],
    conversation: talkAfter(answered),
  }
}

/** Where the conversation stands after an answer; what is declined does not end the talk before it. */
export function talkAfter({ kind, reply, desk, before }: Answered): string {
  if (!reply.answered && before) return before
  const { concepts } = desk.topic
  const events = reply.events ?? []
  return writeTalk({
    kind,
    concepts: reply.answered ? concepts : concepts.filter((concept) => concept.kind !== 'word'),
    event: events.length === 1 ? events[0] : undefined,
  })
}

/** The topic as query words, as `/events` takes them. */
function queryOf({ concepts }: Topic): string {
  return concepts
    .flatMap((concept) => {
      if (concept.kind === 'time') return [`date:${concept.edtf}`]
      if (concept.kind === 'type') return [`type:${concept.types.join(',')}`]
      if (concept.kind === 'name') return concept.named.slice(0, 1).map(({ kind, id }) => `${kind}:${id}`)
      return concept.kind === 'word' && !concept.vague ? [`"${concept.words.replaceAll('"', '')}"`] : []
    })
    .join(' ')
}
