import { createRoute, z } from '@hono/zod-openapi'
import type { AppContext } from './app-context.ts'
import { jsonReply } from './create-responder.ts'
import { describeJson, describeProblem, NO_PARAMETERS, UNCHANGED } from './route-parts.ts'
import { SHARED_HEADERS } from './shared-headers.ts'

const BAD_REQUEST = describeProblem('A parameter was given')

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the service answers, and from what',
  request: { query: NO_PARAMETERS },
  responses: {
    200: describeJson(
      'It does',
      z.strictObject({
        status: z.literal('ok'),
        version: z.string().describe('changes when the records do'),
        reports: z.int(),
        events: z.int(),
      }),
    ),
    400: BAD_REQUEST,
  },
})

const LINKS = [
  { rel: 'service-desc', href: '/openapi.json', title: 'The description of this interface (OpenAPI 3.1)' },
  { rel: 'status', href: '/health', title: 'Whether the service answers, and from what' },
  { rel: 'item', href: '/ask?q=What+happened+in+2014%3F', title: 'Answers to questions in words' },
  { rel: 'item', href: '/events', title: 'Events, such as /events?q=2014' },
  { rel: 'item', href: '/figures', title: 'Totals and states that the reports give' },
  { rel: 'item', href: '/parties', title: 'Who takes part' },
  { rel: 'item', href: '/passages', title: 'Sentences, such as /passages?q=peace+talks' },
  { rel: 'item', href: '/reports', title: 'The reports that were read' },
]

const landingRoute = createRoute({
  method: 'get',
  path: '/',
  summary: 'Where to go from here',
  request: { query: NO_PARAMETERS },
  responses: {
    200: describeJson(
      'Links',
      z.strictObject({
        name: z.string(),
        links: z.array(z.strictObject({ rel: z.string(), href: z.string(), title: z.string() })),
      }),
    ),
    304: UNCHANGED,
    400: BAD_REQUEST,
  },
})

const DOCUMENT = {
  openapi: '3.1.0',
  info: {
    title: 'Annalist',
    // Of the interface, not of the package.
    version: '1',
    description:
      'Events, figures, parties and sentences of reports on armed conflicts, each with the words it was read from, and answers to questions from them.',
  },
}

/** The landing, the health of the service, and the description of the interface. */
export function addServiceRoutes({ app, store, respond }: AppContext): void {
  app.openapi(landingRoute, (c) =>
    respond(c, 'application/json', async () =>
      jsonReply({ name: 'Annalist', links: LINKS }, { link: '</openapi.json>; rel="service-desc"' }),
    ),
  )
  app.openapi(healthRoute, async (c) => {
    const [version, reports, { total }] = await Promise.all([
      store.version(),
      store.reports(),
      store.list('event', { filters: {}, limit: 1 }),
    ])
    const health = { status: 'ok' as const, version, reports: reports.length, events: total }
    return c.json(health, 200, { ...SHARED_HEADERS, 'cache-control': 'no-store' })
  })
  app.get('/openapi.json', (c) =>
    respond(c, 'application/json', async () => jsonReply(app.getOpenAPI31Document(DOCUMENT))),
  )
}
