import { FILTER_NAMES, type FilterName, type Filters, type Page, type Query } from '../model/query.ts'
import type { AnyRecord } from '../model/records.ts'
import { checkQuery, USUAL_ROWS } from './check-query.ts'
import { type PageEnd, readCursor, writeCursor } from './cursor.ts'
import { rowsInDates } from './day-spans.ts'
import { EVENT_FILTERS } from './event-filters.ts'
import { countFacets, type FacetName } from './facets.ts'
import type { KindIndex } from './kind-index.ts'
import { intersect, keepRows, positionOf, type RowList, unite } from './row-lists.ts'

/** What a query is run with beside the records. */
export interface RunOptions {
  /** What a value of a filter or facet is called. */
  readonly nameOf: (field: FilterName | FacetName, value: string) => string
  /** Words to search for: only rows that fit them, best first. */
  readonly words?: string
}

/**
 * One page of the records that fit a query.
 * @example runQuery(index, { filters: { date: ['2014'], place: ['kidal'] }, limit: 5 }, { nameOf })
 * @throws UserError for a bad date, cursor, limit, sort or value
 */
export function runQuery(index: KindIndex, query: Query, { nameOf, words }: RunOptions): Page {
  checkQuery(query)
  const scores = words === undefined ? undefined : index.text.rank(words)
  const fitting = rowsMatching(index, query.filters)
  const matches = scores ? keepRows(fitting, (row) => scores.has(row)) : fitting
  const ranking = scores ?? ranksOf(index, query)
  const worth = (row: number): number => ranking?.get(row) ?? 0
  const backwards = query.sort === '-date'
  const ended = query.cursor === undefined ? undefined : readCursor(query, words, query.cursor)
  let open = ended ? rowsAfter(index, matches, ended, { worth, backwards }) : matches
  if (ranking) open = open.slice().sort((a, b) => worth(b) - worth(a) || a - b)
  if (backwards) open = open.slice().reverse()

  const { limit = USUAL_ROWS } = query
  const shown = [...open.subarray(0, limit)]
  const last = open.length > limit ? shown.at(-1) : undefined
  return {
    rows: pick(index.rows, shown),
    lines: pick(index.lines, shown),
    total: matches.length,
    next: last === undefined ? null : writeCursor(query, words, { value: worth(last), key: index.keys[last] ?? '' }),
    // Counting costs more than finding, and few ask for it.
    get facets() {
      return countFacets(index, matches, nameOf)
    },
  }
}

interface Direction {
  /** What rows are sorted by before their own order, highest first. */
  readonly worth: (row: number) => number
  readonly backwards: boolean
}

/** The rows that come after the end of a page, whether or not its last row is still there. */
function rowsAfter(index: KindIndex, rows: RowList, { value, key }: PageEnd, { worth, backwards }: Direction): RowList {
  const at = positionOf(index.keys, key)
  const next = at + (index.keys[at] === key ? 1 : 0)
  const follows = (row: number): boolean => (backwards ? row < at : row >= next)
  return keepRows(rows, (row) => worth(row) < value || (worth(row) === value && follows(row)))
}

function pick<Value>(values: readonly Value[], rows: readonly number[]): readonly Value[] {
  return rows.flatMap((row) => values[row] ?? [])
}

/** The rows that fit all filters, in order. */
function rowsMatching(index: KindIndex, filters: Filters): RowList {
  const lists: RowList[] = []
  for (const name of FILTER_NAMES) {
    const values = filters[name] ?? []
    if (name === 'date' || values.length === 0) continue
    const { keyOf = String } = EVENT_FILTERS[name]
    const rowsOf = (value: string): RowList =>
      name === 'text' ? index.text.rowsWithAll(value) : index.column(name).rowsOf(keyOf(value))
    lists.push(unite(values.map(rowsOf)))
  }
  const candidates = lists.length > 0 ? intersect(lists) : index.all
  return filters.date?.length ? rowsInDates(index.spans, filters.date, candidates) : candidates
}

/** What rows are sorted by before their own order, highest first; undefined where that is all. */
function ranksOf(index: KindIndex, { filters, sort }: Query): Pick<ReadonlyMap<number, number>, 'get'> | undefined {
  if (sort === 'relevance') return index.text.rank((filters.text ?? []).join(' '))
  if (sort === 'killed') return { get: (row) => killedIn(index.rows[row]) }
  return undefined
}

function killedIn(record: AnyRecord | undefined): number {
  if (record?.kind !== 'event') return -1
  return record.killed?.max ?? record.killed?.min ?? -1
}
