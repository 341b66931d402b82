import type { Answer } from '../model/answer.ts'
import { askButtons } from './ask-buttons.ts'
import type { BotMessage } from './bot-request.ts'
import { safeMarkdown } from './safe-markdown.ts'
import { lengthOf, safeText } from './safe-text.ts'

/** Code points that Discord takes in a message. */
const CONTENT_SIZE = 2000
const ASKED_SIZE = 150
const NOTE_SIZE = 150
const MOST_NOTES = 3
const SUGGESTION_SIZE = 150
const TRY = { en: 'Try:', fr: 'Essayez :' } as const

/**
 * An answer as a message: what was asked, where that is not to be seen, the answer with its evidence, and what was read
 * otherwise than written. Questions that would have answers are buttons.
 */
export function answerMessage(answer: Answer, asked: string | null): BotMessage {
  const { rows, left } = askButtons(answer)
  const notes = answer.understood.notes.slice(0, MOST_NOTES)
  const before = asked === null ? [] : [`-# ${safeText(asked, ASKED_SIZE)}`]
  const after = [
    ...notes.map((note) => `-# ${safeText(note, NOTE_SIZE)}`),
    ...left.map((question) => `${TRY[answer.language]} ${safeText(question, SUGGESTION_SIZE)}`),
  ]
  const around = lengthOf([...before, '', ...after].join('\n'))
  const content = [...before, safeMarkdown(answer.answer, CONTENT_SIZE - around), ...after].join('\n')
  return { content, embeds: [], components: rows }
}
