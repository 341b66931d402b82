import { z } from 'zod'
import { SORTS } from '../model/query.ts'
import { MOST_ROWS } from '../query/check-query.ts'
import { listEvents, type Sources } from './list-events.ts'
import { LONGEST } from './split-words.ts'

export { type Asker, createAsker, type KindInput } from './ask.ts'
export { ASKABLE_KINDS, type AskableKind, type KindField } from './kind-fields.ts'
export { type ListOptions, listEvents, type Sources } from './list-events.ts'
export { QUERY_WORDS, type QueryWord, writeQueryWords } from './query-words.ts'
export { readQueryWords } from './read-query-words.ts'
export { LONGEST as LONGEST_QUESTION } from './split-words.ts'

const eventsInput = z.strictObject({
  question: z.string().max(LONGEST).describe('what is asked for, such as “2014 Kidal” or “type:talks since:2014-05”'),
  limit: z.int().min(1).max(MOST_ROWS).optional().describe('how many events to give'),
  cursor: z.string().optional().describe('what the page before gave as next'),
  sort: z.enum(SORTS).optional().describe('the order of the events'),
})

/** What people can ask: each is a route, a slash command and a terminal command. */
export const QUESTIONS = [
  {
    name: 'events',
    summary: 'Lists events by year, place, actor, type or words',
    input: eventsInput,
    answer: ({ question, ...options }: z.output<typeof eventsInput>, sources: Sources) =>
      listEvents(question, sources, options),
  },
] as const
