import { randomUUID } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { EventStore } from '../model/event-store.ts'
import { createAsker } from '../questions/index.ts'
import { answerErrors } from './answer-errors.ts'
import type { AppContext } from './app-context.ts'
import { addAskRoutes } from './ask-routes.ts'
import { createResponder } from './create-responder.ts'
import { addEventFileRoutes, addListRoutes } from './list-routes.ts'
import { problemResponse } from './problem.ts'
import { addRecordRoutes } from './record-routes.ts'
import { refuseParameters } from './refuse-parameters.ts'
import { addServiceRoutes } from './service-routes.ts'

/** What an app can be given. */
export interface AppOptions {
  /** Told what went wrong inside, by incident; clients are told the incident alone. */
  readonly log?: (message: string, details: Readonly<Record<string, unknown>>) => void
  /** Makes the id of an incident. */
  readonly incidentId?: () => string
}

/** In characters; endless URLs are an attack or a bug, and every step after this would read them. */
const LONGEST_URL = 8192

/**
 * The HTTP interface over a store, without a port.
 * @example await createApp(store).request('/events?q=2014+Kidal')
 */
export function createApp(store: EventStore, { log, incidentId = randomUUID }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseParameters([]) })
  const report: AppContext['report'] = (error, path) => {
    const incident = incidentId()
    log?.('request failed', { incident, path, error: error instanceof Error ? error.stack : String(error) })
    return incident
  }
  guardLength(app)
  const context: AppContext = { app, store, asker: createAsker({ store }), respond: createResponder(store), report }
  addAskRoutes(context)
  addListRoutes(context)
  addEventFileRoutes(context)
  addRecordRoutes(context)
  addServiceRoutes(context)
  answerErrors(app, report)
  return app
}

function guardLength(app: OpenAPIHono): void {
  app.use(async (c, next) => {
    const { length } = c.req.url
    if (length <= LONGEST_URL) return next()
    const detail = `The URL has ${length} characters, expected ${LONGEST_URL} at most.`
    const problem = { status: 414, identifier: 'url-too-long', title: 'The URL is too long', detail } as const
    return problemResponse(problem, c.req.path.slice(0, 100))
  })
}
