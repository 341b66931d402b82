import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { nearestWord } from '../query/nearest-word.ts'
import { problemResponse, type RequestError } from './problem.ts'

type Checked = { readonly success: true } | { readonly success: false; readonly error: z.core.$ZodError }

/** What answers a request whose parameters do not fit the schema of its route; `known` are those that the route takes. */
export function refuseParameters(known: readonly string[]): (checked: Checked, c: Context) => Response | undefined {
  return (checked, c) => (checked.success ? undefined : parameterProblem(checked.error, known, c))
}

/** Says which parameters, or members of a body, do not fit. */
export function parameterProblem({ issues }: z.core.$ZodError, known: readonly string[], c: Context): Response {
  const errors = issues.flatMap((issue): readonly RequestError[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownParameter(key, known))
      : [{ parameter: String(issue.path[0]), detail: issue.message }],
  )
  const detail = errors.map((error) => `“${error.parameter.slice(0, 40)}” ${error.detail}`).join('; ')
  const problem = { status: 400, identifier: 'bad-parameter', title: 'A parameter is wrong' } as const
  return problemResponse({ ...problem, detail: `${detail}.`, errors }, c.req.path)
}

function unknownParameter(parameter: string, known: readonly string[]): RequestError {
  if (known.length === 0) return { parameter, detail: 'is not known here, where there are no parameters' }
  const suggestion = nearestWord(parameter, known)
  const meant = suggestion ? `did you mean ${suggestion}? There` : 'there'
  return { parameter, detail: `is not known here; ${meant} are ${known.join(', ')}`, ...(suggestion && { suggestion }) }
}
