import type { EventRecord } from '../../model/records.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { sentencesOf } from '../topic/best-event.ts'
import type { Desk, Reply } from './reply.ts'
import { sayEvent } from './say-event.ts'

/** Most sentences that go with an event. */
const MOST_QUOTES = 3

/** What an event answers with. */
interface Telling {
  /** What is asked for, in the words of the event. */
  readonly asked: string
  /** The best sentences for the question; those that tell the event come first. */
  readonly quotes: readonly Sentence[]
  /** Sentences that come right after those that tell it. */
  readonly after?: readonly Sentence[]
}

/** An event as the answer to a question: one sentence with what is asked for in bold, then the words that tell it. */
export function tellEvent(
  event: EventRecord,
  { asked, quotes, after = [] }: Telling,
  { library, language }: Desk,
): Reply {
  const own = sentencesOf(event, library).filter((sentence) => quotes.includes(sentence))
  const shown = [...new Set([...own, ...after, ...quotes])].slice(0, MOST_QUOTES)
  return { answered: true, lead: sayEvent(event, language, asked), quotes: shown, events: [event] }
}
