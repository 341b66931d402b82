import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js'
import type { Answer } from '../model/answer.ts'
import { type ButtonRow, CUSTOM_ID_SIZE } from './page-buttons.ts'
import { lengthOf } from './safe-text.ts'

/** What a button under an answer does: asks a question that has an answer, or opens a form to ask on. */
export type AskButton = { readonly question: string } | { readonly conversation: string }

const LABEL_SIZE = 80
const MOST_SUGGESTIONS = 3
const FOLLOW_UP = { en: 'Follow up', fr: 'Poursuivre' } as const

/** The buttons of an answer, and the suggestions that fit into none. */
export interface AskButtons {
  readonly rows: readonly ButtonRow[]
  readonly left: readonly string[]
}

/**
 * The buttons under an answer. One carries the conversation, so that whoever follows up, by it or by a reply to the message,
 * is understood, whatever has been restarted meanwhile.
 */
export function askButtons({ suggestions, conversation, language }: Answer): AskButtons {
  const suggested = [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS)
  const fits = (question: string) =>
    lengthOf(question) <= LABEL_SIZE && readAskButton(`ask:q:${question}`) !== undefined
  const buttons = [
    ...suggested.filter(fits).map((question) => button(question, `ask:q:${question}`)),
    ...(carries(conversation) ? [button(FOLLOW_UP[language], `ask:c:${conversation}`)] : []),
  ]
  const rows: readonly ButtonRow[] = buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: buttons }] : []
  return { rows, left: suggested.filter((question) => !fits(question)) }
}

/** Whether a conversation holds more than the kind of the last question. */
const carries = (conversation: string): boolean => conversation.includes('~')

function button(label: string, customId: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId }
}

/**
 * Reads the id of a button, which whoever sends it can make up; undefined where it is none of ours.
 * @example readAskButton('ask:q:What is GATIA?') // { question: 'What is GATIA?' }
 */
export function readAskButton(customId: string): AskButton | undefined {
  const [, what, value = ''] = /^ask:([qc]):(\S.*)$/u.exec(customId) ?? []
  if (what === undefined || lengthOf(customId) > CUSTOM_ID_SIZE) return undefined
  return what === 'q' ? { question: value } : { conversation: value }
}

/** The conversation that a message of ours carries, by the ids of its buttons. */
export function conversationIn(customIds: readonly string[]): string | null {
  for (const customId of customIds) {
    const read = readAskButton(customId)
    if (read && 'conversation' in read) return read.conversation
  }
  return null
}
