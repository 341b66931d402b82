import { UserError } from '../model/user-error.ts'
import { readConfig } from './config.ts'
import type { Io } from './io.ts'

/** How to reach Discord, and as whom. */
export interface DiscordSettings {
  readonly token: string
  /** Base of the REST API; Discord's own where absent. */
  readonly api?: string
}

const HELP = 'docs/discord.md says where to get it.'

/**
 * Reads the bot's token from the environment.
 * @throws UserError where it is not set
 */
export function discordSettings({ env }: Io): DiscordSettings {
  const { DISCORD_TOKEN: token, DISCORD_API: api } = readConfig(env)
  if (token === undefined) {
    throw new UserError('no-token', `The variable DISCORD_TOKEN is not set. Set it to the bot's token; ${HELP}`)
  }
  return { token, ...(api !== undefined && { api }) }
}

/**
 * Reads the id of the application from the environment.
 * @throws UserError where it is not set
 */
export function applicationId({ env }: Io): string {
  const { DISCORD_APPLICATION_ID: id } = readConfig(env)
  if (id !== undefined) return id
  throw new UserError('no-application', `The variable DISCORD_APPLICATION_ID is not set. Set it to the id; ${HELP}`)
}
