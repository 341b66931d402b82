import { z } from 'zod'
import { KINDS } from './kinds/index.ts'

/** One thing that a kind of question can be given, as programs and people are told of it. */
export interface KindField {
  readonly name: string
  readonly description: string
  /** Whether the question cannot be asked without it. */
  readonly isRequired: boolean
  /** The values there are, where they are a closed list. */
  readonly values?: readonly string[]
  /** What an absent one is taken for, where that is not nothing. */
  readonly usual?: string
}

/** A kind of question that can be asked by its fields. */
export interface AskableKind {
  readonly name: string
  readonly summary: string
  readonly summaryInFrench: string
  /** Those it cannot do without first. */
  readonly fields: readonly KindField[]
}

const describedSchema = z.object({
  properties: z.record(
    z.string(),
    z.object({
      description: z.string().default(''),
      default: z.string().optional(),
      enum: z.array(z.string()).optional(),
    }),
  ),
  required: z.array(z.string()).default([]),
})

/** Every kind with its fields, read off its input: what routes, slash commands and terminal commands are made of. */
export const ASKABLE_KINDS: readonly AskableKind[] = KINDS.map(({ name, summary, summaryInFrench, input }) => ({
  name,
  summary,
  summaryInFrench,
  fields: fieldsOf(input),
}))

function fieldsOf(input: z.ZodType): readonly KindField[] {
  const { properties, required } = describedSchema.parse(z.toJSONSchema(input, { io: 'input' }))
  const fields = Object.entries(properties).map(([name, { description, default: usual, enum: values }]) => ({
    name,
    description,
    isRequired: required.includes(name),
    ...(values && { values }),
    ...(usual && { usual }),
  }))
  return fields.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired))
}
