import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { UserError } from '../model/user-error.ts'
import { problemResponse } from './problem.ts'

/** In bytes: room for the longest question in any script, with a conversation. */
const LARGEST_BODY = 16_384

const limit = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (c) => {
    const detail = `The body is too large, expected ${LARGEST_BODY.toLocaleString('en')} bytes at most.`
    return problemResponse(
      { status: 413, identifier: 'body-too-large', title: 'The body is too large', detail },
      c.req.path,
    )
  },
})

/** Refuses a body that is not called JSON, or is larger than any question, before it is read. */
export const guardBody = createMiddleware(async (c, next) => {
  const type = c.req.header('content-type') ?? ''
  if (/^application\/json\s*(?:;|$)/i.test(type.trim())) return limit(c, next)
  const found = type === '' ? 'has no content-type' : `is ${type.slice(0, 60)}`
  const detail = `The body ${found}, expected application/json.`
  const problem = { status: 415, identifier: 'media-type', title: 'The body is not called JSON', detail } as const
  return problemResponse(problem, c.req.path, { accept: 'application/json' })
})

/**
 * Reads a body as an object of JSON.
 * @throws UserError for one that is none
 */
export async function readJson(c: Context): Promise<object> {
  const expected = 'expected an object such as {"q": "What happened in 2014?"}.'
  let body: unknown
  try {
    body = JSON.parse(await c.req.text())
  } catch {
    throw new UserError('bad-json', `The body is not JSON, ${expected}`)
  }
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  throw new UserError('bad-json', `The body is no object, ${expected}`)
}
