import { z } from '@hono/zod-openapi'
import type { RecordKind } from '../model/records.ts'
import { eventSchema, figureSchema, partySchema, passageSchema } from '../model/records.ts'
import { type ListParameters, listParameters } from './list-parameters.ts'

/** One kind of record as it is listed. */
export interface ListKind {
  readonly kind: RecordKind
  /** The path, and the member of an answer that holds the records. */
  readonly name: string
  readonly summary: string
  readonly description: string
  /** What the list can be narrowed by. */
  readonly parameters: z.ZodObject & z.ZodType<ListParameters>
  readonly record: z.ZodType
}

/** Events in the description of the API. */
export const eventComponent = eventSchema.clone().openapi('Event')
/** Figures in it. */
export const figureComponent = figureSchema.clone().openapi('Figure')
/** Parties in it. */
export const partyComponent = partySchema.clone().openapi('Party')

/** The parameters of events as a file, which holds all pages and has no place for counts. */
export const eventFileParameters = listParameters.omit({ metric: true, facets: true, limit: true, cursor: true })

/** The lists that are served. */
export const LIST_KINDS: readonly ListKind[] = [
  {
    kind: 'event',
    name: 'events',
    summary: 'Events by date, place, actor, type or words',
    description: 'What happened: dated, typed and located, each event with the words that tell it.',
    parameters: listParameters.omit({ metric: true }),
    record: eventComponent,
  },
  {
    kind: 'figure',
    name: 'figures',
    summary: 'Totals and states that the reports give',
    description: 'Numbers for periods and dates: deaths of a year, refugees, troops.',
    parameters: listParameters.omit({ type: true, place: true, actor: true, facets: true }),
    record: figureComponent,
  },
  {
    kind: 'party',
    name: 'parties',
    summary: 'Who takes part in the conflicts',
    description: 'The parties as the reports list them, in that order.',
    parameters: listParameters.omit({
      date: true,
      from: true,
      to: true,
      type: true,
      place: true,
      source: true,
      metric: true,
      sort: true,
      facets: true,
    }),
    record: partyComponent,
  },
  {
    kind: 'passage',
    name: 'passages',
    summary: 'Sentences of the reports',
    description: 'The sentences that fit the words of `q` best, best first; without `q` in the order of the text.',
    parameters: listParameters
      .omit({ metric: true, sort: true })
      .extend({ q: listParameters.shape.q.openapi({ description: 'Words to search for', example: 'peace talks' }) }),
    record: passageSchema.clone().openapi('Passage'),
  },
]

/** What was made of somebody's words, in the description of the API. */
export const understoodComponent = z
  .strictObject({
    words: z.string().describe('the filters in words'),
    query: z.string().describe('the filters as query words that read back to the same'),
    notes: z.array(z.string()).describe('what was read otherwise than written, or not understood'),
    search: z.string().optional().describe('the words that sentences were searched for'),
  })
  .openapi('Understood')
const facets = z
  .record(z.string(), z.array(z.strictObject({ value: z.string(), name: z.string(), count: z.int() })))
  .openapi('Facets', { description: 'how many records carry each value, by field, most first' })

/** One page of a list. */
export function pageSchema({ name, record }: ListKind): z.ZodType {
  return z.strictObject({
    understood: understoodComponent,
    total: z.int().describe('how many match in all'),
    next: z.string().nullable().describe('the `cursor` of the next page, null on the last'),
    [name]: z.array(record),
    facets: facets.optional(),
  })
}
