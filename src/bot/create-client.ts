import { Client, Events, GatewayIntentBits, Options, Partials, RESTEvents } from 'discord.js'
import { explainLogin } from './explain-login.ts'
import type { BotLog } from './guard.ts'

/** A client of Discord that pings nobody, keeps no messages, and says in the log what befalls its connection. */
export function createClient(log: BotLog, api?: string): Client {
  const client = new Client({
    // None is privileged: the words of messages to the bot, and of those that mention it, come without that.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A channel with one person is not told of before they write there.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // Whoever deletes a question meanwhile is answered all the same.
    failIfNotExists: false,
    // Interactions wait until all servers are known; Discord itself waits 3 s for their answer.
    waitGuildTimeout: 1000,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 50,
    }),
    rest: { timeout: 10_000, retries: 2, invalidRequestWarningInterval: 500, ...(api && { api }) },
  })
  // Without a listener an 'error' event would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord client error'))
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'gateway connection error'))
  client.on(Events.ShardReconnecting, () => log.info({}, 'gateway connection lost, coming back'))
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'gateway session resumed'))
  client.on(Events.Invalidated, () => log.error({}, 'gateway session invalidated'))
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn({ count }, 'many refused requests'))
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset }) => log.info({ route, timeToReset }, 'rate limited'))
  return client
}

/** Logs in and waits until the client is ready; a refused token is a `UserError`. */
export async function login(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve())
  })
  try {
    await client.login(token)
  } catch (error) {
    throw explainLogin(error)
  }
  await ready
}
