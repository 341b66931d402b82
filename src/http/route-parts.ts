import { z } from '@hono/zod-openapi'
import { problemSchema } from './problem.ts'

/** The parameters of a route that takes none: one that is given is told, not passed over. */
export const NO_PARAMETERS = z.strictObject({})

/** The answer to who has the present state already. */
export const UNCHANGED = { description: 'Not changed since the ETag that was sent' }

/** An answer of JSON. */
export function describeJson<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } }
}

/** An answer that says what is wrong. */
export function describeProblem(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } }
}
