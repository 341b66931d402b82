import { DiscordAPIError, HTTPError } from 'discord.js'
import type { BotLog } from './guard.ts'

/** Nobody is left to be told: the interaction or message is gone, or was answered already. */
const TOO_LATE = new Set<unknown>([10_003, 10_008, 10_015, 10_062, 40_060, 50_027])
/** The server does not let the bot see the channel or write in it. */
const NOT_ALLOWED = new Set<unknown>([50_001, 50_013, 160_002])

/** Notes that an answer did not arrive; what is nobody's fault is a warning. */
export function logFailure(error: unknown, log: BotLog): void {
  const code = error instanceof DiscordAPIError ? error.code : undefined
  if (TOO_LATE.has(code)) log.warn({ code }, 'too late to answer')
  else if (NOT_ALLOWED.has(code)) log.warn({ code }, 'not allowed to answer there')
  else log.error({ err: withoutSecrets(error) }, 'could not answer')
}

/** An error for the log: a request to Discord holds the words of people, and its address a token that can edit answers. */
function withoutSecrets(error: unknown): unknown {
  if (!(error instanceof DiscordAPIError || error instanceof HTTPError)) return error
  const { name, message, status, method } = error
  return { name, message, status, method, ...('code' in error && { code: error.code }) }
}
