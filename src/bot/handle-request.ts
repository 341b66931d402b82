import { UserError } from '../model/user-error.ts'
import { QUESTIONS, type Sources } from '../questions/index.ts'
import type { BotReply, Handler } from './bot-request.ts'
import { completeQuery } from './complete-query.ts'
import { EVENTS_A_PAGE } from './event-embed.ts'
import { eventsMessage } from './events-message.ts'
import { type PageAddress, readAddress } from './page-buttons.ts'

/** A handler that answers from a store. */
export function createHandler(sources: Sources): Handler {
  return async (request) => {
    if (request.kind === 'autocomplete') {
      return { kind: 'choices', choices: await completeQuery(request.text, sources.store) }
    }
    if (request.kind === 'command') {
      return answerPage({ command: request.command, page: 1, question: request.options.query ?? '' }, sources)
    }
    const address = readAddress(request.customId)
    if (!address) throw new UserError('unknown-button', 'I do not know that button. Please ask anew.')
    return answerPage(address, sources)
  }
}

/** The page of the answer to a question, or the last one where there are fewer. */
async function answerPage({ command, page, question }: PageAddress, sources: Sources): Promise<BotReply> {
  const asked = QUESTIONS.find(({ name }) => name === command)
  if (!asked) throw new UserError('unknown-command', `I do not know /${command}. Try /${QUESTIONS[0].name}.`)
  // Asking for all up to the page needs no cursor in a button.
  const answer = await asked.answer({ question, limit: page * EVENTS_A_PAGE }, sources)
  return { kind: 'message', message: eventsMessage(command, answer, page) }
}
