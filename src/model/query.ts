import type { AnyRecord } from './records.ts'

/**
 * What a list can be narrowed by. The values of one filter are alternatives, different filters must all hold:
 * `date` EDTF (a record matches where the spans overlap), `type` event types, `place` and `actor` and `party` ids,
 * `country` ISO 3166-1 alpha-2, `report` and `section` and `metric` as in the records, `source` names, `text` words.
 */
export const FILTER_NAMES = [
  'date',
  'type',
  'place',
  'actor',
  'country',
  'report',
  'section',
  'source',
  'metric',
  'text',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type Filters = { readonly [Name in FilterName]?: readonly string[] }

/** `date` is start, then precision, then id; `killed` is the highest count first; `relevance` needs a `text` filter. */
export const SORTS = ['date', '-date', 'killed', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** One list question to a store. */
export interface Query {
  readonly filters: Filters
  readonly sort?: Sort
  /** How many rows a page holds, 1 to 1,000; 50 where absent. */
  readonly limit?: number
  /** What the page before gave as `next`. A cursor of another query is a `UserError`. */
  readonly cursor?: string
}

/** How many records carry each value of a field, most first. */
export type Facets = Readonly<
  Record<string, readonly { readonly value: string; readonly name: string; readonly count: number }[]>
>

/** One page of a list. */
export interface Page<Row extends AnyRecord = AnyRecord> {
  readonly rows: readonly Row[]
  /** The rows as they are stored, one line of JSON each. */
  readonly lines: readonly string[]
  /** How many records match in all. */
  readonly total: number
  /** Cursor of the next page, null on the last. */
  readonly next: string | null
  /** Of all that match, by `year`, `type`, `place`, `actor`. */
  readonly facets: Facets
}
