import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Events } from 'discord.js'
import type { UserError } from '../model/user-error.ts'
import type { Sources } from '../questions/index.ts'
import { answerInteraction } from './answer-interaction.ts'
import { answerWriting } from './answer-writing.ts'
import type { BotReply, BotRequest, Handler } from './bot-request.ts'
import { createCooldown } from './cooldown.ts'
import { createClient, login } from './create-client.ts'
import { explainClose } from './explain-login.ts'
import { type BotLog, guard } from './guard.ts'
import { createHandler } from './handle-request.ts'

/** What the bot needs to run. */
export interface BotOptions extends Sources {
  readonly token: string
  /** Base of the REST API, without version; Discord's own where absent. */
  readonly api?: string
  readonly log: BotLog
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number
  /** A fresh word for an error that a person may report. */
  readonly newIncident?: () => string
}

/** A bot that is connected. */
export interface Bot {
  /** Takes no more questions, answers those it has, and leaves. */
  stop(): Promise<void>
  /** Resolves if Discord shuts the bot out for good, as when its token is reset. */
  readonly shutOut: Promise<UserError>
}

/** Milliseconds that answers under way have to end when the bot stops. */
const DRAIN = 10_000
/** Requests that a person may make in so many milliseconds. */
const PACE = { limit: 8, window: 10_000 }

/** Connects to Discord and answers until stopped. A refused token is a `UserError`. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, log, now = Date.now, newIncident = () => randomUUID().slice(0, 8) } = options
  const cooldown = createCooldown({ ...PACE, now })
  const handle = guard(createHandler(options), { log, cooldown, newIncident })
  const client = createClient(log, options.api)
  const atWork = new Set<Promise<void>>()
  let stopping = false

  const keep = (work: Promise<void>): void => {
    atWork.add(work)
    void work.finally(() => atWork.delete(work))
  }
  const handler = (): Handler => (stopping ? answerLeaving : handle)
  client.on(Events.InteractionCreate, (interaction) => keep(answerInteraction(interaction, handler(), log)))
  client.on(Events.MessageCreate, (message) => keep(answerWriting(message, handler(), log)))
  const shutOut = new Promise<UserError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (!stopping) resolve(explainClose(code))
    })
  })
  await login(client, token)

  const stop = async () => {
    stopping = true
    await Promise.race([Promise.allSettled(atWork), pause(DRAIN, undefined, { ref: false })])
    await client.destroy()
  }
  return { stop, shutOut }
}

/** What people are told who ask while the bot is leaving. */
async function answerLeaving(request: BotRequest): Promise<BotReply> {
  if (request.kind === 'autocomplete') return { kind: 'choices', choices: [] }
  return { kind: 'notice', text: 'I am restarting. Please ask again in a moment.' }
}
