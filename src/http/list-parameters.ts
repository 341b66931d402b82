import { z } from '@hono/zod-openapi'
import { FILTER_NAMES, type FilterName, SORTS } from '../model/query.ts'
import { EVENT_TYPES } from '../vocabulary/event-types.ts'
import { METRICS, SECTIONS } from '../vocabulary/record-words.ts'

/** The largest page, in rows, and the usual one. */
export const LARGEST_PAGE = 500
export const USUAL_PAGE = 50

const LONGEST_VALUE = 1000
const LIMIT = `expected a whole number from 1 to ${LARGEST_PAGE}, such as ${USUAL_PAGE}`

const written = z
  .string({ error: 'is given more than once, expected one value' })
  .max(LONGEST_VALUE, `is too long, expected ${LONGEST_VALUE} characters at most`)
  .refine((value) => !/\p{Cc}/u.test(value), 'holds control characters, expected plain text')

const text = (description: string, example: string) => written.optional().openapi({ description, example })

/** A value or several; what is left empty, as a form sends it, is not given. */
const alternatives = ({ description, example, values }: FilterText) =>
  z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(written))
    .transform((given) => given.flatMap((each) => each.split(',')).filter((each) => each.trim() !== ''))
    .optional()
    .openapi({
      param: { description: `${description}; repeated or parted by commas they are alternatives`, style: 'form' },
      type: 'array',
      items: { type: 'string', ...(values ? { examples: [...values] } : {}) },
      example: [example],
    })

interface FilterText {
  readonly description: string
  readonly example: string
  /** The values there are; words for them are read too. */
  readonly values?: readonly string[]
}

const FILTER_TEXTS: Readonly<Record<FilterName, FilterText>> = {
  date: { description: 'EDTF dates, or dates in words; records match where the spans overlap', example: '2014-05' },
  type: { description: 'Types of event', example: 'ceasefire', values: EVENT_TYPES.map(({ type }) => type) },
  place: { description: 'Ids or names of places', example: 'kidal' },
  actor: { description: 'Ids or names of actors', example: 'MNLA' },
  country: { description: 'Codes (ISO 3166-1 alpha-2) or names of countries', example: 'ML' },
  report: { description: 'Ids of reports', example: 'mali' },
  section: { description: 'Sections that a record is told in', example: 'status', values: SECTIONS },
  source: { description: 'Names of cited sources', example: 'Human Rights Watch' },
  metric: { description: 'What a figure counts', example: 'deaths', values: METRICS },
  text: { description: 'Words that must all stand in the text', example: 'convoy' },
}

const filters = Object.fromEntries(
  FILTER_NAMES.map((name) => [name, alternatives(FILTER_TEXTS[name])]),
) as unknown as Record<FilterName, ReturnType<typeof alternatives>>

/** All parameters of lists; each list takes those that its records can be narrowed by. */
export const listParameters = z.strictObject({
  q: text('What is asked for, in query words', '2014 Kidal'),
  ...filters,
  from: text('First year, month or day', '2014-05'),
  to: text('Last year, month or day', '2014-12'),
  sort: z
    .enum(SORTS, { error: ({ input }) => `is ${shown(input)}, expected ${SORTS.join(', ')}` })
    .optional()
    .openapi({
      description: 'The order; `killed` is the highest count first, `relevance` needs words to search for',
      example: '-date',
    }),
  limit: z
    .string({ error: `is given more than once, ${LIMIT}` })
    .regex(/^\d{1,9}$/, { error: ({ input }) => `is ${shown(input)}, ${LIMIT}` })
    .transform(Number)
    .refine((rows) => rows >= 1 && rows <= LARGEST_PAGE, { error: ({ input }) => `is ${shown(input)}, ${LIMIT}` })
    .optional()
    .openapi({
      description: `Rows of a page; ${USUAL_PAGE} where absent, and all that match as lines or a table`,
      type: 'integer',
      minimum: 1,
      maximum: LARGEST_PAGE,
    }),
  cursor: written.optional().openapi({ description: 'What the page before gave as `next`' }),
  facets: z
    .enum(['true', 'false'], { error: ({ input }) => `is ${shown(input)}, expected true or false` })
    .transform((word) => word === 'true')
    .optional()
    .openapi({ description: 'Whether to count the values of all that match', type: 'boolean' }),
})
export type ListParameters = z.output<typeof listParameters>

function shown(input: unknown): string {
  return Array.isArray(input) ? 'given more than once' : `“${String(input).slice(0, 40)}”`
}
