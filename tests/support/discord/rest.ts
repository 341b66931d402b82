import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { type Answer, refusal } from './callbacks.ts'
import { asObject, isObject } from './json.ts'
import type { Oracle } from './oracle.ts'
import { type Call, ROUTES, type Route } from './routes.ts'
import type { State } from './state.ts'

/** A request that came, for tests to look at. */
export interface Request {
  readonly route: string
  readonly method: string
  readonly body: unknown
  readonly status: number
}

/** What a REST API leans on. */
export interface RestOptions {
  readonly state: State
  readonly oracle: Oracle
  readonly gateway: string
  /** An answer to give instead of the true one, once. */
  readonly nextFault: (route: string) => Answer | undefined
  readonly onRequest: (request: Request) => void
}

/** Answers a request to the REST API, noting as a problem whatever Discord would not take or would not give. */
export async function answerRest(
  request: IncomingMessage,
  response: ServerResponse,
  options: RestOptions,
): Promise<void> {
  const { state, oracle, gateway, nextFault, onRequest } = options
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost')
  const method = request.method ?? 'GET'
  const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '')
  const route = ROUTES.find((row) => row.path.test(path) && row.methods.includes(method))
  const sent = await readText(request)
  const body: unknown = sent ? JSON.parse(sent) : undefined
  const parts = route?.path.exec(path)?.slice(1) ?? []
  const answer = !route
    ? refusal(404, 0, '404: Not Found')
    : (nextFault(route.id) ??
      answerRoute(route, { state, parts, method, query, body, gateway }, request.headers, oracle))
  if (!route) state.problems.push(`no such route: ${method} ${path}`)
  if (route && answer.status === 200) state.problems.push(...oracle(route.gives, answer.body))
  onRequest({ route: route?.id ?? path, method, body, status: answer.status })
  const { body: given, headers } = answer
  response.writeHead(answer.status, { ...(given !== undefined && { 'content-type': 'application/json' }), ...headers })
  response.end(given === undefined ? undefined : JSON.stringify(given))
}

function answerRoute(route: Route, call: Call, headers: IncomingMessage['headers'], oracle: Oracle): Answer {
  const { state, body } = call
  if (!route.open && headers.authorization !== `Bot ${state.token}`) return refusal(401, 0, '401: Unauthorized')
  if (!/^DiscordBot \(/.test(headers['user-agent'] ?? ''))
    state.problems.push('a request that does not say it is a bot')
  if (body === undefined) return route.handle(call)
  const known = withoutExtras(body)
  const shape = route.takes?.(asObject(body))
  const problems = shape ? [...oracle(shape, known), ...(route.rules?.(known) ?? [])] : ['no schema for this body']
  if (problems.length === 0) return route.handle(call)
  state.problems.push(...problems.map((problem) => `${call.method} ${route.id}: ${problem}`))
  return refusal(400, 50_035, `Invalid Form Body: ${problems.join('; ')}`)
}

/** A body without what discord.js adds to every message, and Discord passes over. */
function withoutExtras(body: unknown): unknown {
  if (!isObject(body)) return body
  const { enforce_nonce, tts, ...rest } = body
  const known = tts === undefined || tts === false ? rest : { ...rest, tts }
  return 'data' in known ? { ...known, data: withoutExtras(known.data) } : known
}
