import type { FilterName, Filters } from '../model/query.ts'
import { FILTER_NAMES } from '../model/query.ts'

/** A key that people can write before a colon. */
export interface QueryWord {
  readonly filter: FilterName
  /** Other words for the key. */
  readonly aliases: readonly string[]
  /** For dates: how the value is led, as in "since May 2014". */
  readonly lead?: string
  /** Queries and the filters they mean in the sample report. */
  readonly examples: readonly (readonly [query: string, filters: Filters])[]
}

/** The keys of a query. A value that is an id means that id alone, a name all that are called so; commas part alternatives. */
export const QUERY_WORDS: Readonly<Record<string, QueryWord>> = {
  date: {
    filter: 'date',
    aliases: ['year', 'in', 'on', 'when'],
    examples: [
      ['date:2014', { date: ['2014'] }],
      ['year:2013,2014', { date: ['2013', '2014'] }],
      ['date:2013/2015', { date: ['2013/2015'] }],
      ['date:2013..2015', { date: ['2013/2015'] }],
      ['on:"17 May 2014"', { date: ['2014-05-17'] }],
    ],
  },
  since: {
    filter: 'date',
    aliases: ['from'],
    lead: 'since',
    examples: [
      ['since:2014-05', { date: ['2014-05/..'] }],
      ['from:2013 until:2014', { date: ['2013/2014'] }],
    ],
  },
  after: { filter: 'date', aliases: [], lead: 'after', examples: [['after:2013', { date: ['2014/..'] }]] },
  until: { filter: 'date', aliases: ['to'], lead: 'until', examples: [['until:2013', { date: ['../2013'] }]] },
  before: { filter: 'date', aliases: [], lead: 'before', examples: [['before:2014-05', { date: ['../2014-04'] }]] },
  type: {
    filter: 'type',
    aliases: ['what'],
    examples: [
      ['type:talks', { type: ['talks'] }],
      ['type:kidnappings,truce', { type: ['abduction', 'ceasefire'] }],
    ],
  },
  place: {
    filter: 'place',
    aliases: ['at', 'where', 'near'],
    examples: [
      ['place:kidal', { place: ['kidal'] }],
      ['place:Kidal', { place: ['kidal', 'kidal-region'] }],
      ['at:gao,Menaka', { place: ['gao', 'menaka'] }],
    ],
  },
  actor: {
    filter: 'actor',
    aliases: ['who', 'by', 'party'],
    examples: [
      ['actor:CMA', { actor: ['cma'] }],
      ['who:"Malian army"', { actor: ['malian-army'] }],
    ],
  },
  country: {
    filter: 'country',
    aliases: [],
    examples: [
      ['country:ML', { country: ['ML'] }],
      ['country:algeria', { country: ['DZ'] }],
    ],
  },
  report: { filter: 'report', aliases: [], examples: [['report:mali', { report: ['mali'] }]] },
  section: { filter: 'section', aliases: [], examples: [['section:status', { section: ['status'] }]] },
  source: {
    filter: 'source',
    aliases: [],
    examples: [['source:"New York Times"', { source: ['New York Times'] }]],
  },
  metric: { filter: 'metric', aliases: [], examples: [['metric:deaths', { metric: ['deaths'] }]] },
  text: {
    filter: 'text',
    aliases: ['words'],
    examples: [
      ['text:convoy', { text: ['convoy'] }],
      ['"car bomb"', { text: ['car bomb'] }],
    ],
  },
}

/** The row of a key or of another word for it. */
export function queryWordOf(key: string): QueryWord | undefined {
  if (Object.hasOwn(QUERY_WORDS, key)) return QUERY_WORDS[key]
  return Object.values(QUERY_WORDS).find((row) => row.aliases.includes(key))
}

const quoted = (value: string): string => (/[\s",;]/.test(value) ? `"${value.replaceAll('"', ' ')}"` : value)

function writeFilter(filter: FilterName, values: readonly string[]): string {
  const [only = ''] = values
  if (filter === 'date' && values.length === 1 && only.endsWith('/..')) return `since:${only.slice(0, -3)}`
  if (filter === 'date' && values.length === 1 && only.startsWith('../')) return `until:${only.slice(3)}`
  return `${filter}:${values.map(quoted).join(',')}`
}

/**
 * Filters as query words, which `readQueryWords` reads back to the same filters.
 * @example writeQueryWords({ date: ['2014-05/..'], place: ['kidal'] }) // 'since:2014-05 place:kidal'
 */
export function writeQueryWords(filters: Filters): string {
  return FILTER_NAMES.flatMap((filter) => {
    const values = filters[filter] ?? []
    return values.length === 0 ? [] : writeFilter(filter, values)
  }).join(' ')
}
