import type { Page } from '../model/query.ts'
import { pathAndQuery } from './create-responder.ts'
import type { ListFormat } from './list-formats.ts'
import type { Listing } from './open-listing.ts'
import type { Reply } from './page-cache.ts'

/** What the first page of a listing is answered with. */
export interface PageOptions {
  /** The member that holds the records. */
  readonly name: string
  readonly facets: boolean
  /** What was asked, for the link to the next page. */
  readonly url: string
}

/** A page as JSON, joined from the lines of its records. */
export function pageReply({ understood, search, first }: Listing, { name, facets, url }: PageOptions): Reply {
  const { words, query, notes } = understood
  const members = [
    `"understood":${JSON.stringify({ words, query, notes, ...(search !== undefined && { search }) })}`,
    `"total":${first.total}`,
    `"next":${JSON.stringify(first.next)}`,
    `"${name}":[${first.lines.join(',')}]`,
    ...(facets ? [`"facets":${JSON.stringify(first.facets)}`] : []),
  ]
  return { body: `{${members.join(',')}}`, contentType: 'application/json', headers: linkToNext(first, url) }
}

/** The pages of a listing in a format, read as they are sent; `report` tells of an error on the way, and gives its incident. */
export function streamReply(
  { first, rest }: Listing,
  { head, write, contentType }: ListFormat,
  report: (error: unknown) => string,
): Reply {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder()
    try {
      yield encoder.encode(head + write(first))
      for await (const page of rest()) yield encoder.encode(write(page))
    } catch (error) {
      // The server writes this message at the end of what it has sent.
      throw new Error(`The rest is missing, for incident ${report(error)}.`)
    }
  }
  return { body: ReadableStream.from(bytes()), contentType }
}

/** The header that leads from a page to the next. */
export function linkToNext({ next }: Page, url: string): Record<string, string> {
  if (next === null) return {}
  const { pathname, searchParams } = new URL(pathAndQuery(url), 'http://localhost')
  searchParams.set('cursor', next)
  return { link: `<${pathname}?${searchParams}>; rel="next"` }
}
