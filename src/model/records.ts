import { z } from 'zod'
import { EVENT_TYPES, type EventType } from '../vocabulary/event-types.ts'
import { METRICS, PRECISIONS, ROLES, SECTIONS } from '../vocabulary/record-words.ts'

/** Version of the record shapes below; a store written by a newer one is refused. */
export const SCHEMA_VERSION = 1

const types = EVENT_TYPES.map((row) => row.type) as [EventType, ...EventType[]]

const AT_LEAST = 'at least this many; null where only an upper bound is told'
const AT_MOST = 'at most this many; null where only a lower bound is told'
export const countSchema = z.strictObject({
  min: z.int().nonnegative().nullable().describe(AT_LEAST),
  max: z.int().nonnegative().nullable().describe(AT_MOST),
  approx: z.boolean().optional().describe('true where the text says nearly, about, some'),
  text: z.string().describe('the words it was read from'),
})
export type Count = z.infer<typeof countSchema>

const amount = z.number().nonnegative().nullable()
/** A count, or an amount with a fraction: "3.1 percent". */
export const valueSchema = z.strictObject({
  ...countSchema.shape,
  min: amount.describe(AT_LEAST),
  max: amount.describe(AT_MOST),
})

export const dateSchema = z.strictObject({
  edtf: z.string().describe('Extended Date/Time Format, as precise as the text and no more'),
  start: z.iso.date().nullable().describe('first day, null where open'),
  end: z.iso.date().nullable().describe('last day, null where open'),
  text: z.string().describe('the words it was read from; empty where the year entry alone dates it'),
  basis: z.string().describe('where the parts that the words do not say came from'),
})
export type EventDate = z.infer<typeof dateSchema>

export const placeSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2'),
  precision: z.enum(PRECISIONS),
  lat: z.number().optional().describe('degrees north, WGS 84; only where a gazetteer row gives it'),
  lon: z.number().optional().describe('degrees east, WGS 84; only where a gazetteer row gives it'),
  text: z.string().describe('the words it was read from'),
})
export type Place = z.infer<typeof placeSchema>

export const actorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  role: z.enum(ROLES),
  text: z.string().describe('the words it was read from'),
})
export type Actor = z.infer<typeof actorSchema>

const toldShape = {
  type: z.enum(types),
  date: dateSchema,
  places: z.array(placeSchema),
  actors: z.array(actorSchema),
  killed: countSchema.optional(),
  wounded: countSchema.optional(),
  abducted: countSchema.optional(),
  displaced: countSchema.optional(),
}
export const saidSchema = z.strictObject(toldShape)
/** All that one mention of a happening says itself. */
export type Said = z.infer<typeof saidSchema>

const spanShape = {
  document: z.string(),
  section: z.enum(SECTIONS),
  entry: z.string().nullable().describe('the year entry it stands in, such as 2014'),
  start: z.int().nonnegative().describe('offset into the file as given, UTF-16 units'),
  end: z.int().nonnegative().describe('offset after the last unit'),
  line: z.int().positive(),
  column: z.int().positive(),
  quote: z.string().describe('the slice of the file from start to end'),
  text: z.string().optional().describe('the quote without markup, where that differs'),
}
const passageId = z.string().describe('id of the sentence it stands in')
export const factMentionSchema = z.strictObject({ ...spanShape, passage: passageId, sources: z.array(z.string()) })
export type FactMention = z.infer<typeof factMentionSchema>

export const mentionSchema = z.strictObject({
  ...spanShape,
  passage: passageId,
  sources: z.array(z.string()),
  said: saidSchema,
  rules: z.array(z.string()).describe('ids of the rows that fired'),
  joined: z.string().optional().describe('why it was joined with the first mention'),
})
export type Mention = z.infer<typeof mentionSchema>

const correctedSchema = z.strictObject({ field: z.string(), was: z.unknown(), why: z.string(), by: z.string() })

export const eventSchema = z.strictObject({
  kind: z.literal('event'),
  id: z.string(),
  formerIds: z.array(z.string()),
  report: z.string(),
  ...toldShape,
  sources: z.array(z.string()),
  disputed: z.array(z.string()).optional().describe('the fields in which the mentions differ'),
  mentions: z.array(mentionSchema).min(1),
  corrected: z.array(correctedSchema).optional(),
})
export type EventRecord = z.infer<typeof eventSchema>

export const figureSchema = z.strictObject({
  kind: z.literal('figure'),
  id: z.string(),
  report: z.string(),
  metric: z.enum(METRICS),
  value: valueSchema,
  of: z.string().describe('whom or what it counts; empty for all'),
  date: dateSchema.nullable(),
  sources: z.array(z.string()),
  mentions: z.array(factMentionSchema).min(1),
})
export type FigureRecord = z.infer<typeof figureSchema>

export const partySchema = z.strictObject({
  kind: z.literal('party'),
  id: z.string(),
  report: z.string(),
  number: z.string().nullable().describe('as printed, such as 3.a'),
  name: z.string(),
  aliases: z.array(z.string()),
  side: z.string().nullable().describe('the heading it stands under'),
  parent: z.string().nullable().describe('id of the party above it'),
  founded: z.string().nullable().describe('EDTF'),
  dissolved: z.string().nullable().describe('EDTF'),
  leaders: z.array(z.string()),
  mentions: z.array(factMentionSchema).min(1),
})
export type PartyRecord = z.infer<typeof partySchema>

export const passageSchema = z.strictObject({
  kind: z.literal('passage'),
  id: z.string(),
  report: z.string(),
  ...spanShape,
  sources: z.array(z.string()),
})
export type PassageRecord = z.infer<typeof passageSchema>

export const reportSchema = z.strictObject({
  kind: z.literal('report'),
  schema: z.int().positive(),
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  countries: z.array(z.string().length(2)),
  years: z.array(z.int()).describe('years that it tells of, ascending'),
  documents: z.array(z.strictObject({ document: z.string(), source: z.string(), sha256: z.string() })).min(1),
  pipeline: z.string().describe('version of the pipeline that read it'),
})
export type ReportRecord = z.infer<typeof reportSchema>

/** Everything read from one report. */
export interface ReportRecords {
  readonly report: ReportRecord
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  readonly parties: readonly PartyRecord[]
  readonly passages: readonly PassageRecord[]
}

/** The kinds of record that a store lists, by the word each record carries as `kind`. */
export interface RecordByKind {
  event: EventRecord
  figure: FigureRecord
  party: PartyRecord
  passage: PassageRecord
}
export type RecordKind = keyof RecordByKind
export type AnyRecord = RecordByKind[RecordKind]
