import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { EventStore } from '../model/event-store.ts'
import { createPageCache, type Reply } from './page-cache.ts'
import { SHARED_HEADERS } from './shared-headers.ts'

/** Answers a request with what `make` gives, unless the client, or we, have that already. `format` is its media type. */
export type Respond = (c: Context, format: string, make: () => Promise<Reply>) => Promise<Response>

/** Tags answers by the store's version and what was asked: as long as both are the same, so is the answer. */
export function createResponder(store: EventStore): Respond {
  const cache = createPageCache()
  return async (c, format, make) => {
    const version = await store.version()
    const key = `${format} ${pathAndQuery(c.req.url)}`
    const etag = entityTag(version, key)
    const headers = { ...SHARED_HEADERS, etag, 'cache-control': 'no-cache' }
    if (matches(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })
    let reply = cache.get(version, key)
    if (!reply) {
      reply = await make()
      cache.put(version, key, reply)
    }
    return new Response(reply.body, { headers: { ...headers, 'content-type': reply.contentType, ...reply.headers } })
  }
}

/** An answer of JSON. */
export function jsonReply(value: unknown, headers: Reply['headers'] = {}): Reply {
  return { body: JSON.stringify(value), contentType: 'application/json', headers }
}

/** The part of a URL that says what is asked, without the host, which the client makes up. */
export function pathAndQuery(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2))
}

function entityTag(version: string, key: string): string {
  return `W/"${createHash('sha256').update(`${version} ${key}`).digest('base64url').slice(0, 22)}"`
}

/** Whether a tag is among those of an `If-None-Match`, weakly compared as RFC 9110 has it. */
function matches(sent: string | undefined, etag: string): boolean {
  if (sent === undefined) return false
  const tags = sent.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag.slice(2))
}
