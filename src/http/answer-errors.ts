import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { FILTER_NAMES } from '../model/query.ts'
import { UserError } from '../model/user-error.ts'
import { EVENT_FILTERS } from '../query/event-filters.ts'
import { nearestWord } from '../query/nearest-word.ts'
import type { AppContext } from './app-context.ts'
import { askParameters } from './ask-schemas.ts'
import { listParameters } from './list-parameters.ts'
import { problemResponse, type RequestError } from './problem.ts'

const PARAMETERS = Object.keys({ ...listParameters.shape, ...askParameters.shape })

/** Answers what no route answers: other methods, paths that there are not, and all errors. Comes after the routes. */
export function answerErrors(app: OpenAPIHono, report: AppContext['report']): void {
  const paths = [...new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))]
  const fixed = paths.filter((path) => !path.includes(':'))
  const posted = new Set(app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))
  for (const path of paths) app.all(path, answerOtherMethod(posted.has(path)))
  app.notFound((c) => {
    const near = nearestWord(c.req.path, fixed)
    const advice = near ? `Did you mean ${near}?` : 'See / for what there is.'
    const detail = `There is nothing at “${c.req.path.slice(0, 100)}”. ${advice}`
    return problemResponse(
      { status: 404, identifier: 'unknown-path', title: 'There is no such path', detail },
      c.req.path,
    )
  })
  app.onError((error, c) => {
    if (error instanceof UserError) return userProblem(error, c)
    const detail = `Try again. If it happens again, tell the maintainers of incident ${report(error, c.req.path)}.`
    return problemResponse(
      { status: 500, identifier: 'internal', title: 'Something went wrong inside', detail },
      c.req.path,
    )
  })
}

/** Answers methods that a path has no answer to; `takesPost` where it takes a body. */
function answerOtherMethod(takesPost: boolean): (c: Context) => Response {
  const methods = takesPost ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS'
  return (c) => {
    if (c.req.method === 'OPTIONS') {
      const headers = {
        allow: methods,
        'access-control-allow-origin': '*',
        'access-control-allow-methods': methods,
        // A page that keeps answers asks whether they still hold.
        'access-control-allow-headers': takesPost ? 'If-None-Match, Content-Type' : 'If-None-Match',
      }
      return new Response(null, { status: 204, headers })
    }
    const detail = `${c.req.method} is not answered here, expected ${methods}.`
    const problem = { status: 405, identifier: 'method', title: 'The method is not allowed', detail } as const
    return problemResponse(problem, c.req.path, { allow: methods })
  }
}

/** A mistake in what was asked, by the parameter that it is in where one is known. */
function userProblem({ identifier, message, context }: UserError, c: Context): Response {
  const parameter = context.parameter ?? Object.keys(context).find((name) => PARAMETERS.includes(name))
  const errors = typeof parameter === 'string' ? [errorOf(parameter, message, context)] : undefined
  const title = 'The request cannot be answered'
  return problemResponse({ status: 400, identifier, title, detail: message, ...(errors && { errors }) }, c.req.path)
}

/** What is wrong with a parameter; where there is a closed list of values, with the nearest of them. */
function errorOf(parameter: string, detail: string, context: UserError['context']): RequestError {
  const filter = FILTER_NAMES.find((name) => typeof context[name] === 'string')
  const closed = filter && EVENT_FILTERS[filter].closed
  const suggestion = closed && nearestWord(String(context[filter]), closed)
  return { parameter, detail, ...(suggestion && { suggestion }) }
}
