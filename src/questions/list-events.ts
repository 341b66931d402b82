import type { EventsAnswer, Understood } from '../model/answer.ts'
import type { EventStore } from '../model/event-store.ts'
import { FILTER_NAMES, type FilterName, type Filters, type Page, type Query } from '../model/query.ts'
import type { EventRecord } from '../model/records.ts'
import { writeQueryWords } from './query-words.ts'
import { readQueryWords } from './read-query-words.ts'

/** What questions are answered from. */
export interface Sources {
  readonly store: EventStore
}

/** Which page of the answer to give, and in what order. */
export type ListOptions = Pick<Query, 'limit' | 'cursor' | 'sort'>

const NOTHING: Page<EventRecord> = { rows: [], lines: [], total: 0, next: null, facets: {} }

/**
 * Answers "which events …?". Where none matches, it says what is known instead.
 * @example await listEvents('2014 Kidal', { store }, { limit: 5 }) // { answered: true, answer: '7 events in 2014, at Kidal.', … }
 * @throws UserError for a question that cannot be read, or a bad cursor
 */
export async function listEvents(
  question: string,
  { store }: Sources,
  options: ListOptions = {},
): Promise<EventsAnswer> {
  const understood = await readQueryWords(question, store)
  if (Object.keys(understood.filters).length === 0 && understood.notes.length > 0) {
    const answer = 'None of that was understood. Ask for a year, a place, an actor or a type of event.'
    return { question, understood, answered: false, answer, page: NOTHING, suggestions: await commonQuestions(store) }
  }
  const page = await store.list('event', { filters: understood.filters, ...options })
  if (page.total > 0) {
    return { question, understood, answered: true, answer: sayFound(page.total, understood), page, suggestions: [] }
  }
  const wider = await widerQuestions(understood.filters, store)
  const answer = await sayNone(understood, wider, store)
  const suggestions = wider.length > 0 ? wider.map(({ query }) => query) : await commonQuestions(store)
  return { question, understood, answered: false, answer, page, suggestions }
}

const counted = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'event' : 'events'}`

function sayFound(total: number, { words }: Understood): string {
  return words === '' ? `${counted(total)} in all.` : `${counted(total)} ${words}.`
}

interface Wider {
  readonly without: FilterName
  readonly query: string
  readonly total: number
}

/** The same question with one filter less, where that finds something; most found first. */
async function widerQuestions(filters: Filters, store: EventStore): Promise<readonly Wider[]> {
  const asked = FILTER_NAMES.filter((name) => filters[name])
  // The one filter of a question cannot be dropped: what is left would ask for everything.
  if (asked.length < 2) return []
  const tries = asked.map(async (without): Promise<Wider> => {
    const { [without]: _, ...fewer } = filters
    const { total } = await store.list('event', { filters: fewer, limit: 1 })
    return { without, query: writeQueryWords(fewer), total }
  })
  return (await Promise.all(tries)).filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
}

async function sayNone({ words }: Understood, [widest]: readonly Wider[], store: EventStore): Promise<string> {
  const reports = await store.reports()
  const years = reports.flatMap((report) => report.years).sort((a, b) => a - b)
  if (reports.length === 0) return 'No report has been read yet.'
  const known = years.length > 0 ? ` The reports tell of ${years[0]} to ${years.at(-1)}.` : ''
  const instead = widest ? ` Without the ${widest.without} there would be ${counted(widest.total)}.` : ''
  return `No event is known ${words}.${known}${instead}`.replace(' .', '.')
}

/** Questions that do have answers: the year, place and type that most is told of. */
async function commonQuestions(store: EventStore): Promise<readonly string[]> {
  const { facets } = await store.list('event', { filters: {}, limit: 1 })
  const most = (facet: string): string | undefined => facets[facet]?.[0]?.value
  const [year, place, type] = [most('year'), most('place'), most('type')]
  const questions: readonly Filters[] = [
    ...(year ? [{ date: [year] }] : []),
    ...(place ? [{ place: [place] }] : []),
    ...(type ? [{ type: [type] }] : []),
  ]
  return questions.map(writeQueryWords)
}
