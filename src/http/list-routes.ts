import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { AppContext } from './app-context.ts'
import { EVENT_TABLE, JSON_LINES, type ListFormat } from './list-formats.ts'
import { eventFileParameters, LIST_KINDS, type ListKind, pageSchema } from './list-kinds.ts'
import { LARGEST_PAGE, USUAL_PAGE } from './list-parameters.ts'
import { linkToNext, pageReply, streamReply } from './list-replies.ts'
import { openListing } from './open-listing.ts'
import { refuseParameters } from './refuse-parameters.ts'
import { describeProblem, UNCHANGED } from './route-parts.ts'

const JSON_TYPE = 'application/json'
const BAD_REQUEST = describeProblem('A parameter is unknown or cannot be read')

/** The lists: `/events`, `/figures`, `/parties`, `/passages`. */
export function addListRoutes(context: AppContext): void {
  for (const list of LIST_KINDS) addListRoute(context, list)
}

function addListRoute({ app, store, respond, report }: AppContext, list: ListKind): void {
  const { kind, name, summary, description, parameters } = list
  const formats = kind === 'event' ? [JSON_LINES, EVENT_TABLE] : [JSON_LINES]
  const route = createRoute({
    method: 'get',
    path: `/${name}`,
    summary,
    description,
    request: { query: parameters },
    responses: {
      200: {
        description: 'A page; as lines or a table, all that match unless `limit` is given',
        headers: { Link: { description: 'The next page, as rel=next', schema: { type: 'string' } } },
        content: { [JSON_TYPE]: { schema: pageSchema(list) }, ...describeFormats(formats) },
      },
      304: UNCHANGED,
      400: BAD_REQUEST,
    },
  })
  app.openapi(
    route,
    (c) => {
      const asked = { kind, parameters: c.req.valid('query') }
      const { facets = false, limit } = asked.parameters
      const format = formatAskedFor(c, formats)
      return respond(c, format?.mediaType ?? JSON_TYPE, async () => {
        const listing = await openListing(store, { ...asked, usual: format ? LARGEST_PAGE : USUAL_PAGE })
        if (!format) return pageReply(listing, { name, facets, url: c.req.url })
        const headers = limit === undefined ? {} : linkToNext(listing.first, c.req.url)
        return { ...streamReply(listing, format, (error) => report(error, c.req.path)), headers }
      })
    },
    refuseParameters(Object.keys(parameters.shape)),
  )
}

/** All events of a query as a file to save: `/events.jsonl`, `/events.csv`. */
export function addEventFileRoutes(context: AppContext): void {
  for (const format of [JSON_LINES, EVENT_TABLE]) addEventFileRoute(context, format)
}

function addEventFileRoute({ app, store, respond, report }: AppContext, format: ListFormat): void {
  const filename = `events.${format.extension}`
  const route = createRoute({
    method: 'get',
    path: `/${filename}`,
    summary: `Events as a file of ${format.title}`,
    description: 'All events that match.',
    request: { query: eventFileParameters },
    responses: {
      200: { description: 'The file', content: describeFormats([format]) },
      304: UNCHANGED,
      400: BAD_REQUEST,
    },
  })
  const headers = { 'content-disposition': `attachment; filename="${filename}"` }
  app.openapi(
    route,
    (c) =>
      respond(c, format.mediaType, async () => {
        const parameters = c.req.valid('query')
        const listing = await openListing(store, { kind: 'event', parameters, usual: LARGEST_PAGE })
        return { ...streamReply(listing, format, (error) => report(error, c.req.path)), headers }
      }),
    refuseParameters(Object.keys(eventFileParameters.shape)),
  )
}

function describeFormats(formats: readonly ListFormat[]) {
  return Object.fromEntries(formats.map(({ mediaType }) => [mediaType, { schema: z.string() }]))
}

function formatAskedFor(c: Context, formats: readonly ListFormat[]): ListFormat | undefined {
  // “Anything” stands beside the types: else a type that is named would win over it, however little it is wanted.
  const supports = [JSON_TYPE, ...formats.flatMap(({ mediaType, aliases }) => [mediaType, ...aliases]), '*/*']
  const asked = accepts(c, { header: 'Accept', supports, default: JSON_TYPE })
  return formats.find(({ mediaType, aliases }) => mediaType === asked || aliases.includes(asked))
}
