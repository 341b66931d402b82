import type { EventStore } from '../model/event-store.ts'
import type { UserError } from '../model/user-error.ts'
import { discordSettings } from './discord-settings.ts'
import type { Io } from './io.ts'
import { createLog } from './log.ts'
import { type PortOption, portOf } from './port-option.ts'

/** Something that runs until it is stopped. */
export interface Service {
  /** Ends what is under way, and takes nothing more. */
  stop(): Promise<void>
  /** Resolves where it ends for good without being told to. */
  readonly failed?: Promise<UserError>
}

/**
 * Connects the bot.
 * @throws UserError where there is no token, or Discord refuses it
 */
export async function startBotService(io: Io, store: EventStore): Promise<Service> {
  const settings = discordSettings(io)
  // Discord's library is large: only who needs it waits for it.
  const { startBot } = await import('../bot/discord-client.ts')
  const { stop, shutOut } = await startBot({ ...settings, store, log: createLog(io) })
  return { stop, failed: shutOut }
}

/** An HTTP server. */
export interface HttpService extends Service {
  /** Where it answers this machine, with a slash at the end. */
  readonly url: string
}

/**
 * Listens for HTTP.
 * @throws UserError where the port is in use
 */
export async function startHttpService(io: Io, store: EventStore, options: PortOption): Promise<HttpService> {
  const { startHttpServer } = await import('../http/http-server.ts')
  const log = createLog(io)
  const { port, stop } = await startHttpServer({
    store,
    port: portOf(io, options),
    log: (message, details) => log.error(details, message),
  })
  return { url: `http://localhost:${port}/`, stop }
}

/**
 * Waits until the process is told to end, then stops services one after the other, the last started first.
 * @throws UserError where one of them ended by itself
 */
export async function runUntilStopped(io: Io, services: readonly Service[]): Promise<void> {
  const stopped = io.untilStopped().then(() => undefined)
  const failure = await Promise.race([stopped, ...services.flatMap(({ failed }) => failed ?? [])])
  for (const service of services.toReversed()) await service.stop()
  if (failure) throw failure
}
