import type { EventStore } from '../model/event-store.ts'
import { slugOf } from '../model/fold-text.ts'
import type { FilterName } from '../model/query.ts'
import { UserError } from '../model/user-error.ts'
import { EVENT_FILTERS } from '../query/event-filters.ts'
import { calledBy, countryOf, findNear } from './find-names.ts'
import type { Gathered } from './gather-filters.ts'
import { QUERY_WORDS, type QueryWord, queryWordOf } from './query-words.ts'
import { checkDate } from './read-moment.ts'
import { leadTime, readTime } from './read-time.ts'
import type { Piece } from './split-words.ts'

type NamedFilter = 'place' | 'actor' | 'type' | 'report'
const isNamed = (filter: FilterName): filter is NamedFilter => ['place', 'actor', 'type', 'report'].includes(filter)

/** The most alternatives of one key. */
const MOST_VALUES = 30

/**
 * Reads a key with its values into filters.
 * @throws UserError for an unknown key, or a value that the key cannot have
 */
export async function readPair(
  { key, values }: Extract<Piece, { kind: 'pair' }>,
  gathered: Gathered,
  store: EventStore,
): Promise<void> {
  const row = queryWordOf(key)
  if (!row) {
    const keys = Object.keys(QUERY_WORDS).join(', ')
    throw new UserError('unknown-key', `“${key.slice(0, 40)}:” is not a key. There are ${keys}.`, { key })
  }
  if (values.length > MOST_VALUES) {
    throw new UserError('too-many-values', `“${key}:” takes at most ${MOST_VALUES} values, not ${values.length}.`, {
      key,
    })
  }
  for (const value of values) {
    if (row.filter === 'date') gathered.add('date', readDate(value, row))
    else if (isNamed(row.filter)) await readName(row.filter, value, gathered, store)
    else if (row.filter === 'country') readCountry(value, gathered)
    else readPlain(row.filter, value, gathered)
  }
}

/** A date in EDTF or in words, as the key leads it. */
function readDate(value: string, { lead }: QueryWord): string {
  const words = value.split(/[\s,]+/)
  const time = readTime(words, 0)
  const moment = time?.next === words.length ? time.edtf : checkDate(value, value)
  return lead ? checkDate(leadTime(lead, moment), value) : moment
}

/** An id means itself alone; a name all that are called so, or almost so. */
async function readName(filter: NamedFilter, value: string, gathered: Gathered, store: EventStore): Promise<void> {
  const found = await store.suggest(value, { kinds: [filter], limit: 40 })
  const exact = found.filter(({ how }) => how === 'exact')
  const same = exact.find(({ id }) => id === value)
  const meant = same ? [same] : exact
  for (const each of meant) gathered.add(filter, each.id, calledBy(each))
  if (meant.length > 0) return

  const near = await findNear(store, value, [filter])
  if (near) {
    gathered.note(`Read “${value}” as ${near.meant}.`)
    for (const { id, name } of near.values) gathered.add(near.filter, id, name)
  } else if (EVENT_FILTERS[filter].closed) readPlain(filter, value, gathered)
  else {
    gathered.note(`No ${filter} is called “${value.slice(0, 40)}”.`)
    gathered.add(filter, slugOf(value) || value, value.slice(0, 40))
  }
}

/** A value as it is coded, where the filter has a closed list of them; any other as it is written. */
function readPlain(filter: FilterName, value: string, gathered: Gathered): void {
  const { closed } = EVENT_FILTERS[filter]
  const coded = closed ? value.toLowerCase() : value
  if (closed && !closed.includes(coded)) {
    const message = `“${value.slice(0, 40)}” is no ${filter}. There are ${closed.join(', ')}.`
    throw new UserError(`unknown-${filter}`, message, { [filter]: value })
  }
  gathered.add(filter, coded)
}

function readCountry(value: string, gathered: Gathered): void {
  const country = countryOf(value)
  if (!country) {
    const message = `“${value.slice(0, 40)}” is no country. Write a name or code such as Mali or ML.`
    throw new UserError('unknown-country', message, { country: value })
  }
  gathered.add('country', country.id, country.name)
}
