import { createRoute } from '@hono/zod-openapi'
import { LANGUAGES } from '../model/answer.ts'
import { ASKABLE_KINDS, type AskableKind } from '../questions/index.ts'
import type { AppContext } from './app-context.ts'
import { answerSchema, askParameters, kindParameters } from './ask-schemas.ts'
import { jsonReply } from './create-responder.ts'
import { guardBody, readJson } from './read-body.ts'
import { parameterProblem, refuseParameters } from './refuse-parameters.ts'
import { describeJson, describeProblem, NO_PARAMETERS, UNCHANGED } from './route-parts.ts'
import { SHARED_HEADERS } from './shared-headers.ts'

const ANSWER = describeJson('The answer, or why there is none and what is known instead', answerSchema)
const BAD_REQUEST = describeProblem('A parameter is missing, unknown or cannot be read')
const PARAMETERS = Object.keys(askParameters.shape)

const getRoute = createRoute({
  method: 'get',
  path: '/ask',
  summary: 'The answer to a question in words',
  description: 'English or French. An answer shows the sentences that it rests on; what is not known is not answered.',
  request: { query: askParameters },
  responses: { 200: ANSWER, 304: UNCHANGED, 400: BAD_REQUEST },
})

const postRoute = createRoute({
  method: 'post',
  path: '/ask',
  summary: 'The same, with the question in the body, where it stands in no log of addresses',
  request: { body: { required: true, content: { 'application/json': { schema: askParameters } } } },
  responses: {
    200: ANSWER,
    400: describeProblem('The body is no JSON, or a member of it is missing, unknown or cannot be read'),
    413: describeProblem('The body is too large'),
    415: describeProblem('The body is not called JSON'),
  },
})

/** Questions in words at `/ask`, and each kind of question by its fields at `/ask/{kind}`. */
export function addAskRoutes(context: AppContext): void {
  const { app, asker, respond } = context
  app.openapi(
    getRoute,
    (c) => {
      const { q, conversation } = c.req.valid('query')
      return respond(c, 'application/json', async () => jsonReply(await asker.ask(q, conversation)))
    },
    refuseParameters(PARAMETERS),
  )
  // Described and answered apart: the framework's reader of bodies has errors of its own wording.
  app.openAPIRegistry.registerPath(postRoute)
  app.post(postRoute.path, guardBody, async (c) => {
    const around = NO_PARAMETERS.safeParse(c.req.query())
    if (!around.success) return parameterProblem(around.error, [], c)
    const asked = askParameters.safeParse(await readJson(c))
    if (!asked.success) return parameterProblem(asked.error, PARAMETERS, c)
    const { q, conversation } = asked.data
    return c.json(await asker.ask(q, conversation), 200, { ...SHARED_HEADERS, 'cache-control': 'no-store' })
  })
  for (const kind of ASKABLE_KINDS) addKindRoute(context, kind)
}

function addKindRoute({ app, asker, respond }: AppContext, kind: AskableKind): void {
  const { name, summary } = kind
  const query = kindParameters(kind)
  const route = createRoute({
    method: 'get',
    path: `/ask/${name}`,
    summary,
    request: { query },
    responses: { 200: ANSWER, 304: UNCHANGED, 400: BAD_REQUEST },
  })
  app.openapi(
    route,
    (c) => {
      const { language: wished, ...input } = c.req.valid('query')
      const language = LANGUAGES.find((each) => each === wished)
      return respond(c, 'application/json', async () => jsonReply(await asker.askKind(name, input, language)))
    },
    refuseParameters(Object.keys(query.shape)),
  )
}
