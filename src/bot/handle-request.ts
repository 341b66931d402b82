import type { Answer } from '../model/answer.ts'
import { UserError } from '../model/user-error.ts'
import { type Asker, createAsker, QUESTIONS, type Sources } from '../questions/index.ts'
import { answerMessage } from './answer-message.ts'
import { readAskButton } from './ask-buttons.ts'
import type { BotReply, ButtonRequest, CommandRequest, FormRequest, Handler, MessageRequest } from './bot-request.ts'
import { COMMANDS, LONGEST_ASKED } from './commands.ts'
import { completeQuery } from './complete-query.ts'
import { EVENTS_A_PAGE } from './event-embed.ts'
import { eventsMessage } from './events-message.ts'
import { type PageAddress, readAddress } from './page-buttons.ts'

const FORM = {
  en: { title: 'Follow up', label: 'Your next question' },
  fr: { title: 'Poursuivre', label: 'Votre question suivante' },
} as const

/** A handler that answers from a store. */
export function createHandler(sources: Sources): Handler {
  const asker = createAsker(sources)
  return async (request) => {
    switch (request.kind) {
      case 'autocomplete':
        return { kind: 'choices', choices: await completeQuery(request.text, sources.store) }
      case 'command':
        return answerCommand(request, asker, sources)
      case 'button':
        return answerButton(request, asker, sources)
      case 'form':
        return answerForm(request, asker)
      case 'message':
        return answerWriting(request, asker)
    }
  }
}

async function answerCommand(request: CommandRequest, asker: Asker, sources: Sources): Promise<BotReply> {
  const { command, options, locale } = request
  if (QUESTIONS.some(({ name }) => name === command)) {
    return answerPage({ command, page: 1, question: options.query ?? '' }, sources)
  }
  if (command === 'ask') return answerAsked(asker, options.question ?? '')
  if (COMMANDS.every(({ name }) => name !== command)) throw unknownCommand(command)
  const answer = await asker.askKind(command, options, locale?.startsWith('fr') ? 'fr' : undefined)
  const asked = [`/${command}`, ...Object.values(options)].join(' ')
  return { kind: 'message', message: answerMessage(answer, asked) }
}

async function answerButton(request: ButtonRequest, asker: Asker, sources: Sources): Promise<BotReply> {
  const ask = readAskButton(request.customId)
  if (ask && 'question' in ask) return answerAsked(asker, ask.question)
  if (ask) {
    const words = FORM[request.locale?.startsWith('fr') ? 'fr' : 'en']
    return { kind: 'form', form: { ...words, customId: request.customId, longest: LONGEST_ASKED } }
  }
  const address = readAddress(request.customId)
  if (!address) throw new UserError('unknown-button', 'I do not know that button. Please ask anew.')
  return answerPage(address, sources)
}

async function answerForm({ customId, text }: FormRequest, asker: Asker): Promise<BotReply> {
  const read = readAskButton(customId)
  if (!read || !('conversation' in read))
    throw new UserError('unknown-form', 'I do not know that form. Please ask anew.')
  return answerAsked(asker, text, read.conversation)
}

/** A message is its own question, to be seen above the answer; one without words is told what can be asked. */
async function answerWriting({ text, conversation }: MessageRequest, asker: Asker): Promise<BotReply> {
  const goesOn = text === '' ? null : await conversation()
  return { kind: 'message', message: answerMessage(await askOn(asker, text, goesOn), null) }
}

async function answerAsked(asker: Asker, question: string, conversation: string | null = null): Promise<BotReply> {
  return { kind: 'message', message: answerMessage(await askOn(asker, question, conversation), question) }
}

/** The answer within a conversation. Messages outlive the program: what an older one wrote down and none reads is let go. */
async function askOn(asker: Asker, question: string, conversation: string | null): Promise<Answer> {
  if (conversation === null) return asker.ask(question)
  try {
    return await asker.ask(question, conversation)
  } catch (error) {
    if (error instanceof UserError && error.identifier === 'bad-conversation') return asker.ask(question)
    throw error
  }
}

/** The page of the answer to a query, or the last one where there are fewer. */
async function answerPage({ command, page, question }: PageAddress, sources: Sources): Promise<BotReply> {
  const asked = QUESTIONS.find(({ name }) => name === command)
  if (!asked) throw unknownCommand(command)
  // Asking for all up to the page needs no cursor in a button.
  const answer = await asked.answer({ question, limit: page * EVENTS_A_PAGE }, sources)
  return { kind: 'message', message: eventsMessage(command, answer, page) }
}

function unknownCommand(command: string): UserError {
  return new UserError('unknown-command', `I do not know /${command}. Try /${QUESTIONS[0].name}.`)
}
