import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Answer } from './callbacks.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { isObject, type Json } from './json.ts'
import { createOracle } from './oracle.ts'
import { createPerson, type Person, type PersonOptions } from './people.ts'
import { answerRest, type Request } from './rest.ts'
import type { RouteId } from './routes.ts'
import { createState, type StoredMessage } from './state.ts'

/** A Discord on this machine. */
export interface DiscordDouble {
  /** Base of its REST API. */
  readonly api: string
  readonly token: string
  readonly applicationId: string
  readonly gateway: Gateway
  /** The registered commands, as Discord holds them. */
  readonly commands: readonly Json[]
  /** Requests that came, in order. */
  readonly requests: readonly Request[]
  /** What the bot did against Discord's rules. */
  readonly problems: readonly string[]
  /** Somebody on its server. */
  person(name: string, options?: PersonOptions): Person
  /** Gives this answer to the next request of a route, instead of the true one. */
  failNext(route: RouteId, answer: Answer): void
  /** Sends every event so many times: 1 is what Discord means to do. */
  repeatEvents(times: number): void
  /** Puts the clock forward, in milliseconds. */
  advance(milliseconds: number): void
  /** Refuses logins with a close code, though their token is right; undefined takes them again. */
  refuseLogins(code: number | undefined): void
  stop(): Promise<void>
}

/**
 * Starts Discord's REST API and gateway (version 10) on loopback, for an unmodified client whose `rest.api` option
 * points there. Each body is checked by Discord's own schemas, by those of the file DISCORD_OPENAPI too where it is set.
 */
export async function startDiscord(): Promise<DiscordDouble> {
  const faults: { readonly route: string; readonly answer: Answer }[] = []
  const requests: Request[] = []
  let age = 0
  let times = 1
  let loginRefusal: number | undefined
  const state = createState(() => age)
  const oracle = createOracle(process.env.DISCORD_OPENAPI)

  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new RangeError('the server has no port')
  const host = `127.0.0.1:${address.port}`
  const url = `ws://${host}/gateway`
  const gateway = createGateway({ server, state, url, refusal: () => loginRefusal })
  const repeating: Gateway = {
    ...gateway,
    dispatch: (event, data) => {
      // The double is held to Discord's description as the bot is.
      if (event === 'MESSAGE_CREATE') {
        const { channel_type, guild_id, member, ...message } = data
        state.problems.push(...oracle('MessageResponse', message))
      }
      if (isObject(data.message)) state.problems.push(...oracle('MessageResponse', data.message))
      if (isObject(data.member) && data.member.user) state.problems.push(...oracle('UserResponse', data.member.user))
      for (let sent = 0; sent < times; sent += 1) gateway.dispatch(event, data)
    },
  }
  state.events.on('posted', ({ body }: StoredMessage) => repeating.dispatch('MESSAGE_CREATE', body))
  const nextFault = (route: string) => {
    const index = faults.findIndex((fault) => fault.route === route)
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.answer
  }
  server.on('request', (request, response) => {
    const options = { state, oracle, gateway: url, nextFault, onRequest: (seen: Request) => requests.push(seen) }
    answerRest(request, response, options).catch((error: unknown) => {
      state.problems.push(`the double failed: ${String(error)}`)
      response.writeHead(500).end()
    })
  })

  return {
    api: `http://${host}/api`,
    token: state.token,
    applicationId: state.applicationId,
    gateway,
    commands: state.commands,
    requests,
    problems: state.problems,
    person: (name, options) => createPerson(state, repeating, name, options),
    failNext: (route, answer) => faults.push({ route, answer }),
    repeatEvents: (count) => {
      times = count
    },
    advance: (milliseconds) => {
      age += milliseconds
    },
    refuseLogins: (code) => {
      loginRefusal = code
    },
    stop: async () => {
      gateway.stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
