import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { asSeenBy } from './channel-messages.ts'
import { isObject, type Json } from './json.ts'
import { botPayload, guildPayload } from './payloads.ts'
import type { State } from './state.ts'

/** Operation codes. */
const DISPATCH = 0
const HEARTBEAT = 1
const IDENTIFY = 2
const RESUME = 6
const RECONNECT = 7
const INVALID_SESSION = 9
const HELLO = 10
const ACK = 11

/** Codes of a close after which the client need not come back. */
export const AUTHENTICATION_FAILED = 4004
const NOT_AUTHENTICATED = 4003
const INVALID_SEQUENCE = 4007
export const DISALLOWED_INTENTS = 4014

const HEARTBEAT_INTERVAL = 41_250

/** A client's session: it outlives its connection, so that the client can take up what it missed. */
interface Session {
  readonly id: string
  /** What the client asked to be told of, as a bit field. */
  readonly intents: number
  readonly sent: Json[]
  socket: WebSocket | null
}

/** The gateway, and what can befall a connection to it. */
export interface Gateway {
  /** Tells every session of an event, now or when it resumes. */
  dispatch(event: string, data: Json): void
  /** Cuts every connection without a word. */
  drop(): void
  /** Asks every client to connect again. */
  askToReconnect(): void
  /** Closes every connection with a code, ending the sessions. */
  close(code: number): void
  /** How sessions began: `identify` or `resume`, in order. */
  readonly logins: readonly string[]
  /** Clients connected now. */
  connected(): number
  stop(): void
}

/** What a gateway leans on. */
export interface GatewayOptions {
  readonly server: Server
  readonly state: State
  readonly url: string
  /** The code to refuse a login with, though its token is right. */
  readonly refusal: () => number | undefined
}

/** Discord's gateway, version 10 in JSON, on the path `/gateway` of a server. */
export function createGateway({ server, state, url, refusal }: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' })
  const sessions = new Map<string, Session>()
  const logins: string[] = []

  const tell = (session: Session, event: string, data: Json) => {
    const message = { op: DISPATCH, t: event, s: session.sent.length + 1, d: data }
    session.sent.push(message)
    session.socket?.send(JSON.stringify(message))
  }
  const identify = (socket: WebSocket, data: Json) => {
    const code = isToken(state, data.token) ? refusal() : AUTHENTICATION_FAILED
    if (code) return socket.close(code)
    if (typeof data.intents !== 'number' || !isObject(data.properties)) state.problems.push('IDENTIFY lacks a field')
    const session: Session = { id: state.nextId(), intents: Number(data.intents), sent: [], socket }
    sessions.set(session.id, session)
    logins.push('identify')
    const guild = { id: state.guildId, unavailable: true }
    tell(session, 'READY', {
      v: 10,
      user: botPayload(state),
      guilds: [guild],
      session_id: session.id,
      resume_gateway_url: url,
      shard: [0, 1],
      application: { id: state.applicationId, flags: 0 },
    })
    tell(session, 'GUILD_CREATE', guildPayload(state))
  }
  const resume = (socket: WebSocket, data: Json) => {
    const session = sessions.get(String(data.session_id))
    if (!isToken(state, data.token)) return socket.close(AUTHENTICATION_FAILED)
    if (!session) return socket.send(JSON.stringify({ op: INVALID_SESSION, d: false }))
    const seen = Number(data.seq)
    if (seen > session.sent.length) return socket.close(INVALID_SEQUENCE)
    logins.push('resume')
    session.socket = socket
    for (const message of session.sent.slice(seen)) socket.send(JSON.stringify(message))
    tell(session, 'RESUMED', {})
  }

  sockets.on('connection', (socket) => {
    const own = () => [...sessions.values()].find((session) => session.socket === socket)
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: HEARTBEAT_INTERVAL } }))
    socket.on('message', (text) => {
      const message: unknown = JSON.parse(String(text))
      if (!isObject(message)) return
      const data = isObject(message.d) ? message.d : {}
      if (message.op === HEARTBEAT) socket.send(JSON.stringify({ op: ACK }))
      else if (message.op === IDENTIFY) identify(socket, data)
      else if (message.op === RESUME) resume(socket, data)
      else if (!own()) socket.close(NOT_AUTHENTICATED)
    })
    socket.on('close', (code) => {
      const session = own()
      if (!session) return
      session.socket = null
      // A client that says goodbye gives its session up.
      if (code === 1000 || code === 1001) sessions.delete(session.id)
    })
  })

  return {
    dispatch: (event, data) => {
      for (const session of sessions.values()) {
        const seen = event === 'MESSAGE_CREATE' ? asSeenBy(state, session.intents, data) : data
        if (seen) tell(session, event, seen)
      }
    },
    drop: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
    askToReconnect: () => {
      for (const socket of sockets.clients) socket.send(JSON.stringify({ op: RECONNECT, d: null }))
    },
    close: (code) => {
      sessions.clear()
      for (const socket of sockets.clients) socket.close(code)
    },
    logins,
    connected: () => sockets.clients.size,
    stop: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

function isToken(state: State, token: unknown): boolean {
  return typeof token === 'string' && token.replace(/^Bot /, '') === state.token
}
