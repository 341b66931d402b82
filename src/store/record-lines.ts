import { createHash } from 'node:crypto'
import { z } from 'zod'
import {
  type AnyRecord,
  eventSchema,
  figureSchema,
  partySchema,
  passageSchema,
  type ReportRecords,
  reportSchema,
  SCHEMA_VERSION,
} from '../model/records.ts'
import { UserError } from '../model/user-error.ts'
import type { StoredRecord } from '../query/kind-index.ts'
import type { ReportHolding } from '../query/record-index.ts'
import { compareKeys, orderKey } from '../query/record-order.ts'

/** A report as it is kept: its records beside their lines, and a hash over all of them. */
export interface ReportLines extends ReportHolding {
  /** The whole file: a line of JSON a record, the report first. */
  readonly text: string
  readonly hash: string
}

const recordSchema = z.discriminatedUnion('kind', [eventSchema, figureSchema, partySchema, passageSchema])

/** A record as a line. Parsing strictly puts the keys in the order of the schema, so that equal records are equal bytes. */
function storedRecord(record: AnyRecord): StoredRecord {
  return { record, line: JSON.stringify(recordSchema.parse(record)) }
}

/**
 * Writes the records of a report as lines: the report, then events, figures, parties and passages, each kind in its order.
 * @throws RangeError where two records of a kind share an id or a record belongs to another report, which only a bug brings about
 */
export function writeLines({ report, events, figures, parties, passages }: ReportRecords): ReportLines {
  const kinds: readonly (readonly AnyRecord[])[] = [events, figures, parties, passages]
  const stored = kinds.flatMap((records) => {
    const keyed = records.map((record) => ({ ...storedRecord(record), key: orderKey(record) }))
    return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ record, line }) => ({ record, line }))
  })
  const ids = new Set<string>()
  for (const { record } of stored) {
    const id = `${record.kind} ${record.id}`
    if (ids.has(id)) throw new RangeError(`Two records of the report ${report.id} share the id ${id}`)
    if (record.report !== report.id) throw new RangeError(`The record ${record.id} is not of the report ${report.id}`)
    ids.add(id)
  }
  const first = JSON.stringify(reportSchema.parse(report))
  const text = [first, ...stored.map(({ line }) => line), ''].join('\n')
  return { report, stored, text, hash: hashOf(text) }
}

/**
 * Reads the lines of a report back.
 * @param file what errors name it
 * @throws UserError that names file and line, where it was cut short or changed by hand, or written by a newer version
 */
export function readLines(text: string, file: string): ReportLines {
  if (!text.endsWith('\n')) throw damaged(file, text.split('\n').length, 'is cut short')
  const [first = '', ...lines] = text.slice(0, -1).split('\n')
  const head = parseJson(first, file, 1)
  refuseNewer(head, file)
  const report = check(reportSchema, head, file, 1)
  const stored = lines.map((line, index) => {
    const record = check(recordSchema, parseJson(line, file, index + 2), file, index + 2)
    if (record.report !== report.id) throw damaged(file, index + 2, `is of another report, ${record.report}`)
    return { record, line }
  })
  return { report, stored, text, hash: hashOf(text) }
}

function parseJson(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw damaged(file, number, 'is not JSON')
  }
}

function refuseNewer(head: unknown, file: string): void {
  const version = z.looseObject({ schema: z.number() }).safeParse(head).data?.schema
  if (version === undefined || version <= SCHEMA_VERSION) return
  const message = `${file} was written by a newer Annalist (record version ${version}; this one reads ${SCHEMA_VERSION}). Upgrade Annalist.`
  throw new UserError('store-newer', message, { file, version })
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, file: string, line: number): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const place = issue?.path.join('.') || 'record'
  throw damaged(file, line, `does not hold a valid record (${place}: ${issue?.message ?? 'invalid'})`)
}

function damaged(file: string, line: number, what: string): UserError {
  const message = `${file}, line ${line}, ${what}. Run ingestion again to make the file anew.`
  return new UserError('store-damaged', message, { file, line })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
