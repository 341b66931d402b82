import { createRoute, z } from '@hono/zod-openapi'
import { reportSchema } from '../model/records.ts'
import type { AppContext } from './app-context.ts'
import { jsonReply } from './create-responder.ts'
import { eventComponent } from './list-kinds.ts'
import { problemResponse } from './problem.ts'
import { describeJson, describeProblem, NO_PARAMETERS, UNCHANGED } from './route-parts.ts'
import { SHARED_HEADERS } from './shared-headers.ts'

const eventRoute = createRoute({
  method: 'get',
  path: '/events/{id}',
  summary: 'One event',
  request: {
    params: z.strictObject({ id: z.string().openapi({ example: 'mali-2014-05-17-battle-kidal' }) }),
    query: NO_PARAMETERS,
  },
  responses: {
    200: describeJson('The event', eventComponent),
    304: UNCHANGED,
    308: { description: 'The event has another id now' },
    400: describeProblem('A parameter was given'),
    404: describeProblem('No event has this id'),
  },
})

const reportsRoute = createRoute({
  method: 'get',
  path: '/reports',
  summary: 'The reports that were read',
  request: { query: NO_PARAMETERS },
  responses: {
    200: describeJson('All of them', z.strictObject({ reports: z.array(reportSchema.clone().openapi('Report')) })),
    304: UNCHANGED,
    400: describeProblem('A parameter was given'),
  },
})

/** Single events, and the reports. */
export function addRecordRoutes({ app, store, respond }: AppContext): void {
  app.openapi(eventRoute, async (c) => {
    const { id } = c.req.valid('param')
    const record = await store.get(id)
    if (record?.kind !== 'event') {
      const detail = `No event has the id “${id.slice(0, 100)}”. Find events at /events?q=…`
      return problemResponse(
        { status: 404, identifier: 'unknown-event', title: 'There is no such event', detail },
        c.req.path,
      )
    }
    if (record.id !== id) {
      const location = `/events/${encodeURIComponent(record.id)}`
      return new Response(null, { status: 308, headers: { ...SHARED_HEADERS, location } })
    }
    return respond(c, 'application/json', async () => jsonReply(record))
  })
  app.openapi(reportsRoute, (c) =>
    respond(c, 'application/json', async () => jsonReply({ reports: await store.reports() })),
  )
}
