import { FILTER_NAMES, type FilterName, type Query, SORTS } from '../model/query.ts'
import { UserError } from '../model/user-error.ts'
import { EVENT_FILTERS } from './event-filters.ts'
import { hasWords } from './stem-words.ts'

/** The largest page that is given, in rows, and the usual one. */
export const MOST_ROWS = 1000
export const USUAL_ROWS = 50

const shown = (value: string): string => `“${value.slice(0, 40)}”`

/**
 * Refuses what no list can answer; dates and cursors are checked where they are read.
 * @throws UserError for a bad limit, sort or value
 */
export function checkQuery({ filters, sort = 'date', limit = USUAL_ROWS }: Query): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_ROWS) {
    throw new UserError('bad-limit', `A page holds 1 to ${MOST_ROWS} rows, not ${limit}.`, { limit })
  }
  if (!SORTS.includes(sort)) {
    throw new UserError('bad-sort', `${shown(sort)} is no order. There are ${SORTS.join(', ')}.`, { sort })
  }
  if (sort === 'relevance' && !filters.text?.length) {
    throw new UserError('bad-sort', 'The order “relevance” needs words to search for.', { sort })
  }
  for (const name of FILTER_NAMES) for (const value of filters[name] ?? []) checkValue(name, value)
}

function checkValue(name: FilterName, value: string): void {
  const { closed } = EVENT_FILTERS[name]
  if (closed && !closed.includes(value)) {
    const message = `${shown(value)} is no ${name}. There are ${closed.join(', ')}.`
    throw new UserError(`unknown-${name}`, message, { [name]: value })
  }
  if (name === 'text') checkWords(value)
}

/**
 * Refuses a text to search for that holds no word.
 * @throws UserError
 */
export function checkWords(text: string): void {
  if (!hasWords(text)) throw new UserError('no-words', `${shown(text)} holds no word to search for.`, { text })
}
