import { z } from '@hono/zod-openapi'
import { SHARED_HEADERS } from './shared-headers.ts'

/** One thing that is wrong with a request. */
export interface RequestError {
  readonly parameter: string
  readonly detail: string
  readonly suggestion?: string
}

/** What is wrong, as [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457) has it. */
export const problemSchema = z
  .strictObject({
    type: z.string().describe('a stable word for the kind of problem, as a URI reference'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what was found, what was expected, and what to do'),
    instance: z.string().describe('the path that was asked for'),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string(), suggestion: z.string().optional() }))
      .optional()
      .describe('each parameter that is wrong'),
  })
  .openapi('Problem')

/** A problem before it is spelled out. */
export interface Problem {
  readonly status: 400 | 404 | 405 | 413 | 414 | 415 | 500
  readonly identifier: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly RequestError[]
}

/** The response that tells of a problem with the request for the path `instance`. */
export function problemResponse(
  { status, identifier, title, detail, errors }: Problem,
  instance: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: `/problems/${identifier}`, title, status, detail, instance, ...(errors && { errors }) }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...SHARED_HEADERS,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}
