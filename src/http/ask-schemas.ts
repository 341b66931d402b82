import { z } from '@hono/zod-openapi'
import { LANGUAGES, LONGEST_CONVERSATION } from '../model/answer.ts'
import { type AskableKind, type KindField, LONGEST_QUESTION } from '../questions/index.ts'
import { eventComponent, figureComponent, partyComponent, understoodComponent } from './list-kinds.ts'

/** Most characters of a value that is neither a question nor what it is about. */
const LONGEST_VALUE = 100

/** A text; `expected` says what is missing where there is none. */
const text = (longest: number, expected = 'one value') =>
  z
    .string({
      error: ({ input }) => {
        if (input === undefined) return `is missing, expected ${expected}`
        return Array.isArray(input) ? 'is given more than once, expected one value' : 'is no text'
      },
    })
    .max(longest, `is too long, expected ${longest.toLocaleString('en')} characters at most`)

const question = text(LONGEST_QUESTION, 'a question, such as “What happened in Kidal in 2014?”').openapi({
  description: 'The question, in English or French',
  example: 'What happened in Kidal in 2014?',
})
const conversation = text(LONGEST_CONVERSATION).optional().openapi({
  description: 'What the answer before it gave as `conversation`, where this question follows on it',
  example: 'events~d2014',
})

/** A question in words, as parameters or as a body. */
export const askParameters = z.strictObject({ q: question, conversation })

/** The parameters of a kind of question: its own fields, and the language. */
export function kindParameters({ fields }: AskableKind) {
  const own = Object.fromEntries(fields.map((field) => [field.name, parameterOf(field)]))
  return z.strictObject({
    ...own,
    language: oneOf(LANGUAGES).optional().openapi({ description: 'Of the answer; that of the words where absent' }),
  })
}

function parameterOf({ name, description, isRequired, values, usual }: KindField) {
  const longest = name === 'about' ? LONGEST_QUESTION : LONGEST_VALUE
  const told = `${description.charAt(0).toUpperCase()}${description.slice(1)}`
  const described = { description: usual === undefined ? told : `${told}; ${usual} where absent` }
  if (values) return isRequired ? oneOf(values).openapi(described) : oneOf(values).optional().openapi(described)
  const field = text(longest, description).openapi(described)
  return isRequired ? field : field.optional().openapi(described)
}

function oneOf(values: readonly string[]) {
  return z.enum(values as [string, ...string[]], {
    error: ({ input }) => {
      const found = input === undefined ? 'missing' : Array.isArray(input) ? 'given more than once' : `“${input}”`
      return `is ${found.slice(0, 40)}, expected ${values.join(', ')}`
    },
  })
}

const citation = z
  .strictObject({
    report: z.string(),
    document: z.string(),
    section: z.string(),
    entry: z.string().nullable().describe('the year entry it stands in, such as 2014'),
    line: z.int().positive(),
    start: z.int().nonnegative().describe('offset into the file as given, UTF-16 units'),
    end: z.int().nonnegative().describe('offset after the last unit'),
    quote: z.string().describe('the slice of the file from start to end'),
    text: z.string().optional().describe('the quote without markup, where that differs'),
    sources: z.array(z.string()),
  })
  .openapi('Citation')

/** The answer to a question in words. */
export const answerSchema = z
  .strictObject({
    question: z.string().describe('as it was asked'),
    language: z.enum(LANGUAGES),
    kind: z.string().describe('the kind of question it was taken for'),
    understood: understoodComponent,
    answered: z.boolean().describe('whether the reports answer it'),
    answer: z.string().describe('Markdown: a direct sentence, then the evidence; or what is known instead'),
    events: z.array(eventComponent),
    figures: z.array(figureComponent),
    parties: z.array(partyComponent),
    citations: z.array(citation).describe('the sentences that the answer rests on'),
    suggestions: z.array(z.string()).describe('questions that would have answers'),
    conversation: z.string().describe('given back with the next question, it carries the conversation on'),
  })
  .openapi('Answer')
