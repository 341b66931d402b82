import { UserError } from '../model/user-error.ts'
import type { BotReply, BotRequest, Handler } from './bot-request.ts'
import { safeText } from './safe-text.ts'

/** Where the bot says what it does: a pino logger, or anything with these methods. */
export interface BotLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** What a guard leans on. */
export interface GuardOptions {
  readonly log: BotLog
  /** Seconds a person has yet to wait, 0 where they may go on. */
  readonly cooldown: (user: string) => number
  /** A fresh word for an error, which the person sees and the log explains. */
  readonly newIncident: () => string
}

/** Requests remembered, to know one that Discord delivers again. */
const REMEMBERED = 2000
const NOTICE_SIZE = 1500

/**
 * A handler that answers each request once, makes those wait who ask too fast, and turns errors into words: a mistake
 * of the asker as it is written, anything else as an incident whose details only the log has.
 */
export function guard(handle: Handler, { log, cooldown, newIncident }: GuardOptions): Handler {
  const isRepeated = createMemory(REMEMBERED)
  return async (request) => {
    if (isRepeated(request.id)) return null
    const wait = request.kind === 'autocomplete' ? 0 : cooldown(request.user)
    // In a channel the request to wait would itself be noise for all.
    if (wait > 0 && request.kind === 'message') return null
    if (wait > 0) return notice(`You ask faster than I can look things up. Please wait ${wait} s.`)
    try {
      return await handle(request)
    } catch (error) {
      if (request.kind === 'autocomplete') {
        log.warn({ err: error, command: request.command }, 'autocomplete failed')
        return { kind: 'choices', choices: [] }
      }
      if (error instanceof UserError) return notice(safeText(error.message, NOTICE_SIZE))
      const incident = newIncident()
      log.error({ err: error, incident, request: nameOf(request) }, 'request failed')
      return notice(`Something went wrong on my side. If it happens again, tell the maintainers: incident ${incident}.`)
    }
  }
}

function notice(text: string): BotReply {
  return { kind: 'notice', text }
}

/** What a request was, without the words in it: the log keeps no messages. */
function nameOf(request: Exclude<BotRequest, { kind: 'autocomplete' }>): string {
  return request.kind === 'command' ? `/${request.command}` : request.kind
}

/** Tells whether an id was seen before, among the last `size` of them. */
function createMemory(size: number): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return true
    seen.add(id)
    for (const oldest of seen) {
      if (seen.size <= size) break
      seen.delete(oldest)
    }
    return false
  }
}
