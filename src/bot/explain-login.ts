import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js'
import { UserError } from '../model/user-error.ts'

const PORTAL = 'https://discord.com/developers/applications'

/** Why Discord does not let the bot in, how its answer, its gateway and its client library say so, and what helps. */
const CAUSES: readonly {
  readonly id: string
  readonly statuses: readonly number[]
  readonly closes: readonly number[]
  readonly message: RegExp
  readonly advice: string
}[] = [
  {
    id: 'discord-token',
    statuses: [401],
    closes: [GatewayCloseCodes.AuthenticationFailed],
    message: /^Authentication failed$/,
    advice: `Discord does not accept the token. Copy it again from ${PORTAL}, page “Bot”, and set DISCORD_TOKEN to it.`,
  },
  {
    id: 'discord-intents',
    statuses: [],
    closes: [GatewayCloseCodes.InvalidIntents, GatewayCloseCodes.DisallowedIntents],
    message: /^Used (invalid|disallowed) intents$/,
    advice: `Discord does not allow the application what the bot wants to be told. Switch its intents on at ${PORTAL}, page “Bot”.`,
  },
  {
    id: 'discord-application',
    statuses: [403, 404],
    closes: [],
    message: /^$/,
    advice: `Discord knows no such application for this token. Set DISCORD_APPLICATION_ID to the id at ${PORTAL}, page “General Information”.`,
  },
]

/** What to tell a maintainer when Discord does not let the bot in; any other error comes back as it is. */
export function explainLogin(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const isToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
  const status = isToken ? 401 : error instanceof DiscordAPIError ? error.status : 0
  const cause = CAUSES.find(({ statuses, message }) => statuses.includes(status) || message.test(error.message))
  return cause ? new UserError(cause.id, cause.advice, { reason: error.message }) : error
}

/** What to tell a maintainer when Discord ends the connection by a code after which it takes none back. */
export function explainClose(code: number): UserError {
  const cause = CAUSES.find(({ closes }) => closes.includes(code))
  const advice = cause?.advice ?? `Discord closed the connection for good, with code ${code}.`
  return new UserError(cause?.id ?? 'discord-closed', advice, { code })
}
