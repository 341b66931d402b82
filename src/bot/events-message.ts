import type { EventsAnswer } from '../model/answer.ts'
import type { BotMessage } from './bot-request.ts'
import { EVENTS_A_PAGE, eventEmbed } from './event-embed.ts'
import { pageButtons } from './page-buttons.ts'
import { safeText } from './safe-text.ts'

const ANSWER_SIZE = 800
const NOTE_SIZE = 200
const MOST_NOTES = 4
const SUGGESTION_SIZE = 100
const MOST_SUGGESTIONS = 3

/** The answer to a question as a message: in a sentence, then the page's events, each with its words and its place in the report. */
export function eventsMessage(command: string, answer: EventsAnswer, page: number): BotMessage {
  const { question, understood, suggestions } = answer
  const pages = Math.ceil(answer.page.total / EVENTS_A_PAGE)
  const shown = suggestions.slice(0, MOST_SUGGESTIONS).map((words) => `/${command} ${safeText(words, SUGGESTION_SIZE)}`)
  const content = [
    safeText(answer.answer, ANSWER_SIZE),
    ...understood.notes.slice(0, MOST_NOTES).map((note) => safeText(note, NOTE_SIZE)),
    ...(shown.length > 0 ? [`Try ${shown.join(' or ')}`] : []),
    ...(pages > 1 ? [`Page ${page} of ${pages}`] : []),
  ]
  return {
    content: content.join('\n'),
    embeds: answer.page.rows.map(eventEmbed),
    components: pageButtons({ command, page, pages }, [question, understood.query]),
  }
}
