import { z } from 'zod'
import type { Desk, Reply } from '../say/reply.ts'
import { LONGEST } from '../split-words.ts'

/** A thing that people can ask: from each, its slash command, HTTP operation and terminal flags are made. */
export interface QuestionKind<Input extends { readonly about: string } = { readonly about: string }> {
  readonly name: string
  readonly summary: string
  /** The same in French. */
  readonly summaryInFrench: string
  readonly input: z.ZodType<Input>
  readonly answer: (input: Input, desk: Desk) => Reply
}

/** Builds a kind, holding its answer to its input. */
export function questionKind<Input extends { readonly about: string }>(kind: QuestionKind<Input>): QuestionKind<Input> {
  return kind
}

/** What is asked about, in words. */
export const about = z
  .string()
  .max(LONGEST)
  .describe('what is asked about: words, names, a time, such as “hotel attack Bamako 2015”')
/** The same where everything is asked about unless something is said. */
export const aboutAnything = about.default('')
