/** An answer without the headers that all answers share. */
export interface Reply {
  readonly body: string | ReadableStream<Uint8Array>
  readonly contentType: string
  readonly headers?: Readonly<Record<string, string>>
}

const MOST_REPLIES = 2000
/** Of all bodies together; a character takes a byte or two. */
const MOST_CHARACTERS = 16_000_000

/** Answers that were given lately, by what was asked. */
export interface PageCache {
  get(version: string, key: string): Reply | undefined
  put(version: string, key: string, reply: Reply): void
}

/** Keeps answers as long as the store stays as it is; the oldest make room. Streams are not kept. */
export function createPageCache(): PageCache {
  const replies = new Map<string, Reply & { readonly body: string }>()
  let held: string | undefined
  let characters = 0
  return {
    get: (version, key) => (version === held ? replies.get(key) : undefined),
    put: (version, key, { body, ...rest }) => {
      if (typeof body !== 'string') return
      if (version !== held) {
        replies.clear()
        characters = 0
        held = version
      }
      characters += body.length - (replies.get(key)?.body.length ?? 0)
      replies.set(key, { body, ...rest })
      for (const [oldest, reply] of replies) {
        if (replies.size <= MOST_REPLIES && characters <= MOST_CHARACTERS) break
        replies.delete(oldest)
        characters -= reply.body.length
      }
    },
  }
}
