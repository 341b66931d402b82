import { z } from 'zod'
import { actorSchema, type EventRecord, figureSchema, saidSchema } from '../model/records.ts'

/** What an item read is compared with. `optional` rows neither help nor hurt. */
const spot = {
  document: z.string(),
  quote: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  optional: z.boolean().default(false),
}
const bound = z.number().nonnegative().nullable().default(null)
const count = z.object({ min: bound, max: bound })
const names = z.array(z.string())
const word = z.string().default('')

/** The stretches of a document that were coded, by offset; what stands outside them is not scored. */
export const codedSchema = z.object({
  document: z.string(),
  coded: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
})
export type Coded = z.infer<typeof codedSchema>

export const goldEventSchema = z.object({
  ...spot,
  type: saidSchema.shape.type,
  alsoTypes: z.array(saidSchema.shape.type).default([]).describe('types that are right too'),
  dates: z.array(z.string()).min(1).describe('EDTF, any of them is right'),
  places: z.array(names).default([]).describe('one list of names for each place'),
  actors: z.array(z.object({ names, role: actorSchema.shape.role })).default([]),
  cluster: z.string().optional().describe('the happening: mentions of one cluster are one event'),
  killed: count.nullish(),
  wounded: count.nullish(),
  abducted: count.nullish(),
  displaced: count.nullish(),
})
export type GoldEvent = z.infer<typeof goldEventSchema>

export const goldFigureSchema = z.object({
  ...spot,
  metric: figureSchema.shape.metric,
  value: count,
  of: word,
  date: word,
  source: word,
})
export type GoldFigure = z.infer<typeof goldFigureSchema>

export const goldPartySchema = z.object({
  ...spot,
  name: z.string(),
  aliases: names.default([]),
  number: word,
  side: word,
  founded: word,
  dissolved: word,
  leaders: names.default([]),
})
export type GoldParty = z.infer<typeof goldPartySchema>

/** The counts of people that events carry, in the order in which scores show them. */
export const COUNTS = ['killed', 'wounded', 'abducted', 'displaced'] as const satisfies readonly (keyof EventRecord)[]

/** Reference data of one kind: the coded stretches and the rows. */
export interface Gold<Row> {
  readonly coded: readonly Coded[]
  readonly rows: readonly Row[]
}

/** Whether a span stands, at least in part, in a coded stretch of its document. */
export function isCoded(
  coded: readonly Coded[],
  span: { readonly document: string; readonly start: number; readonly end: number },
): boolean {
  return coded.some(
    (part) => part.document === span.document && part.coded.some(([from, to]) => span.start < to && from < span.end),
  )
}
