import { afterEach, beforeEach, expect } from 'vitest'
import { COMMANDS } from '../../src/bot/commands.ts'
import { type Bot, type BotOptions, startBot } from '../../src/bot/discord-client.ts'
import { registerCommands } from '../../src/bot/register-commands.ts'
import type { EventStore } from '../../src/model/event-store.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { type DiscordDouble, startDiscord } from '../support/discord/discord-double.ts'
import { sampleRecords } from '../support/records.ts'
import { createListLog } from './list-log.ts'

/** What the bot of a test stands on. */
interface Ground {
  readonly discord: DiscordDouble
  readonly store: EventStore
  readonly log: ReturnType<typeof createListLog>
}

/**
 * Gives each test a Discord with the commands registered, a store with the sample report, and `start` for a bot; stops
 * all of it, and fails the test where the bot did anything that Discord does not take, or could not answer.
 */
export function useBotOnDiscord() {
  const on = {} as { -readonly [Key in keyof Ground]: Ground[Key] }
  const bots: Bot[] = []

  beforeEach(async () => {
    on.discord = await startDiscord()
    on.store = createMemoryStore([sampleRecords()])
    on.log = createListLog()
    const { token, applicationId, api } = on.discord
    await registerCommands({ token, applicationId, api, commands: COMMANDS })
  })
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.stop()))
    await on.store.close()
    await on.discord.stop()
    expect(on.discord.problems).toEqual([])
    expect(on.log.lines.filter((line) => line.startsWith('error could not answer'))).toEqual([])
  })

  const start = async (overrides: Partial<BotOptions> = {}): Promise<Bot> => {
    const { token, api } = on.discord
    const bot = await startBot({ token, api, store: on.store, log: on.log, newIncident: () => 'f00d', ...overrides })
    bots.push(bot)
    return bot
  }
  return { on: on as Ground, start }
}
