import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { EventStore } from '../model/event-store.ts'
import { UserError } from '../model/user-error.ts'
import { type AppOptions, createApp } from './create-app.ts'

/** Where to listen, and to what. */
export interface HttpServerOptions extends AppOptions {
  readonly store: EventStore
  /** 0 for any that is free. */
  readonly port: number
  /** All addresses where absent. */
  readonly host?: string
  /** How long answers under way may take once the server is to stop, in milliseconds; 5,000 where absent. */
  readonly drainMs?: number
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number
  /** Takes no new requests, and resolves when those under way are answered. */
  stop(): Promise<void>
}

/**
 * Serves the HTTP interface on a port.
 * @throws UserError where the port is in use, or needs rights that the process has not
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { store, port, host, drainMs = 5000, log, incidentId } = options
  const app = createApp(store, { ...(log && { log }), ...(incidentId && { incidentId }) })
  const server = createServer(getRequestListener(app.fetch, { hostname: 'localhost' }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => drain(server, drainMs),
  }
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  const instead = 'choose another: “annalist serve --port 8080”, or PORT=8080.'
  if (error.code === 'EADDRINUSE') {
    return new UserError('port-in-use', `Port ${port} is in use. Stop what listens there, or ${instead}`, { port })
  }
  if (error.code === 'EACCES') {
    return new UserError('port-not-allowed', `Port ${port} needs rights that this process has not; ${instead}`, {
      port,
    })
  }
  return error
}

/** Ends a server once it has answered; who reads too slowly is cut off in the end. */
function drain(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), drainMs)
    // A connection kept alive is idle, and to be closed, as soon as its last answer is out.
    const closeIdle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cutOff)
      clearInterval(closeIdle)
      resolve()
    })
  })
}
