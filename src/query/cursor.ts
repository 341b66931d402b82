import { createHash } from 'node:crypto'
import { FILTER_NAMES, type Query } from '../model/query.ts'
import { UserError } from '../model/user-error.ts'

/** Where a page ended: the last row's value of what is sorted by, and its key in the order of records. */
export interface PageEnd {
  readonly value: number
  readonly key: string
}

/** A word for what a query asks, its page aside. */
function hashOf({ filters, sort = 'date' }: Query, words = ''): string {
  const asked = FILTER_NAMES.map((name) => filters[name] ?? [])
  return createHash('sha256')
    .update(JSON.stringify([asked, sort, words]))
    .digest('base64url')
    .slice(0, 10)
}

/** The cursor of the page after `end`. It names a place in the order, not a row number, so it stays true when records come and go. */
export function writeCursor(query: Query, words: string | undefined, { value, key }: PageEnd): string {
  return Buffer.from(JSON.stringify([hashOf(query, words), value, key])).toString('base64url')
}

/**
 * Reads a cursor back.
 * @throws UserError where it is none, or one of another query
 */
export function readCursor(query: Query, words: string | undefined, cursor: string): PageEnd {
  const [hash, value, key] = parse(cursor)
  if (typeof value !== 'number' || typeof key !== 'string' || typeof hash !== 'string') {
    throw new UserError('bad-cursor', 'The cursor is not one of ours. Leave it out to begin at the first page.', {
      cursor,
    })
  }
  if (hash !== hashOf(query, words)) {
    const advice = 'Ask with the filters and sort it came with, or leave it out to begin at the first page.'
    throw new UserError('cursor-mismatch', `The cursor belongs to another query. ${advice}`, { cursor })
  }
  return { value, key }
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
