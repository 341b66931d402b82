import type { OpenAPIHono } from '@hono/zod-openapi'
import type { EventStore } from '../model/event-store.ts'
import type { Asker } from '../questions/index.ts'
import type { Respond } from './create-responder.ts'

/** What the routes are given. */
export interface AppContext {
  readonly app: OpenAPIHono
  readonly store: EventStore
  /** Answers questions in words from the store. */
  readonly asker: Asker
  readonly respond: Respond
  /** Logs what went wrong inside, and gives the id to find it by. */
  readonly report: (error: unknown, path: string) => string
}
