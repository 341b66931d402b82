import type { Facets } from '../model/query.ts'
import type { KindIndex } from './kind-index.ts'
import { compareKeys } from './record-order.ts'
import type { RowList } from './row-lists.ts'

/** What a page counts. */
const FACET_NAMES = ['year', 'type', 'place', 'actor'] as const
export type FacetName = (typeof FACET_NAMES)[number]

/** How many of `rows` carry each value, most first; `nameOf` gives what a value is called. */
export function countFacets(
  index: KindIndex,
  rows: RowList,
  nameOf: (facet: FacetName, value: string) => string,
): Facets {
  const facets: Record<string, Facets[string]> = {}
  for (const facet of FACET_NAMES) {
    const column = index.column(facet)
    const counts = column.countIn(rows)
    facets[facet] = column.values
      .map((value, number) => ({ value, name: nameOf(facet, value), count: counts[number] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || compareKeys(a.value, b.value))
  }
  return facets
}
