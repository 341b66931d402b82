import type { Understood } from '../model/answer.ts'
import { FILTER_NAMES, type FilterName, type Filters } from '../model/query.ts'
import { filtersInWords } from '../query/event-filters.ts'
import { writeQueryWords } from './query-words.ts'

/** What has been made of a question so far. */
export interface Gathered {
  /** Adds a value to a filter, with what it is called. */
  add(filter: FilterName, value: string, name?: string): void
  note(text: string): void
  /** All of it. */
  understood(): Understood
}

/** Begins with nothing. */
export function gatherFilters(): Gathered {
  const values = new Map<FilterName, Map<string, string>>()
  const notes = new Set<string>()
  return {
    add: (filter, value, name = value) => {
      values.set(filter, (values.get(filter) ?? new Map()).set(value, name))
    },
    note: (text) => notes.add(text),
    understood: () => {
      const filters: { [Name in FilterName]?: readonly string[] } = {}
      for (const filter of FILTER_NAMES) {
        const held = [...(values.get(filter)?.keys() ?? [])]
        if (held.length > 0) filters[filter] = filter === 'date' ? closeDates(held) : held
      }
      const words = filtersInWords(filters, (filter, value) => values.get(filter)?.get(value) ?? value)
      return { filters: filters satisfies Filters, words, query: writeQueryWords(filters), notes: [...notes] }
    },
  }
}

/** A beginning and an end, each alone, are a range and no alternatives. */
function closeDates(dates: readonly string[]): readonly string[] {
  const [since, ...moreSince] = dates.filter((date) => date.endsWith('/..'))
  const [until, ...moreUntil] = dates.filter((date) => date.startsWith('../'))
  if (!since || !until || moreSince.length > 0 || moreUntil.length > 0 || dates.length > 2) return dates
  const range = `${since.slice(0, -3)}/${until.slice(3)}`
  return since.slice(0, 4) <= until.slice(3, 7) ? [range] : dates
}
