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

/**
 * The answer to a question as a message: in a sentence, then the events of a page (the last where there are fewer), each
 * with its words and its place in the report. The answer's rows reach from the first to the end of that page.
 */
export function eventsMessage(command: string, answer: EventsAnswer, page: number): BotMessage {
  const { question, understood, suggestions } = answer
  const { rows, total } = answer.page
  const pages = Math.ceil(total / EVENTS_A_PAGE)
  const shown = Math.max(1, Math.min(page, pages))
  const begin = (shown - 1) * EVENTS_A_PAGE
  const buttons = pageButtons({ command, page: shown, pages }, [question, understood.query])
  const tries = suggestions.slice(0, MOST_SUGGESTIONS).map((words) => `/${command} ${safeText(words, SUGGESTION_SIZE)}`)
  const content = [
    safeText(answer.answer, ANSWER_SIZE),
    ...understood.notes.slice(0, MOST_NOTES).map((note) => safeText(note, NOTE_SIZE)),
    ...(tries.length > 0 ? [`Try ${tries.join(' or ')}`] : []),
    ...(pages > 1 ? [buttons.length > 0 ? `Page ${shown} of ${pages}` : unpaged(total)] : []),
  ]
  return {
    content: content.join('\n'),
    embeds: rows.slice(begin, begin + EVENTS_A_PAGE).map(eventEmbed),
    components: buttons,
  }
}

function unpaged(total: number): string {
  return `The first ${EVENTS_A_PAGE} of ${total}: a shorter question can be paged through.`
}
