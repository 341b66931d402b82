import type { z } from 'zod'
import { UserError } from '../model/user-error.ts'
import {
  codedSchema,
  type Gold,
  type GoldEvent,
  type GoldFigure,
  type GoldParty,
  goldEventSchema,
  goldFigureSchema,
  goldPartySchema,
} from './gold-rows.ts'

/** What reference data can be about. */
export type GoldKind = 'events' | 'figures' | 'parties'

interface Line {
  readonly number: number
  readonly value: object
}

/** Reads coded events: JSON Lines, at least one of them `{"document": …, "coded": [[start, end], …]}`. */
export const readGoldEvents = (text: string): Gold<GoldEvent> => readGold(text, goldEventSchema, 'an event')

/** Reads coded figures, in lines as those of events. */
export const readGoldFigures = (text: string): Gold<GoldFigure> => readGold(text, goldFigureSchema, 'a figure')

/** Reads coded parties, in lines as those of events. */
export const readGoldParties = (text: string): Gold<GoldParty> => readGold(text, goldPartySchema, 'a party')

/** What reference data is about, by its first row that codes something: `dates` events, `metric` figures, `name` parties. */
export function kindOfGold(text: string): GoldKind {
  const row = readLines(text).find((line) => !isCodedLine(line))
  if (row && 'dates' in row.value) return 'events'
  if (row && 'metric' in row.value) return 'figures'
  if (row && 'name' in row.value) return 'parties'
  const found = row ? `line ${row.number} has none of them` : 'there is no row'
  throw badGold(`expected events (with dates), figures (with metric) or parties (with name), but ${found}`)
}

const badGold = (message: string, context: Readonly<Record<string, unknown>> = {}): UserError =>
  new UserError('bad-gold', `Reference data: ${message}.`, context)

const isCodedLine = (line: Line): boolean => 'coded' in line.value

function readGold<Row>(text: string, schema: z.ZodType<Row>, what: string): Gold<Row> {
  const lines = readLines(text)
  const coded = lines.filter(isCodedLine).map((line) => check(line, codedSchema, 'a list of coded stretches'))
  if (coded.length === 0) {
    throw badGold('no coded stretch, so nothing can be scored. Add a line {"document": "mali", "coded": [[0, 1000]]}')
  }
  return { coded, rows: lines.filter((line) => !isCodedLine(line)).map((line) => check(line, schema, what)) }
}

function readLines(text: string): readonly Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ number, value: parseLine(line, number) }))
}

function parseLine(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // What is no JSON at all is told like what is no object.
  }
  throw badGold(`line ${number}: expected a JSON object, found “${line.slice(0, 40)}”`, { line: number })
}

function check<Row>({ number, value }: Line, schema: z.ZodType<Row>, what: string): Row {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw badGold(`line ${number} is not ${what}. ${issue?.path.join('.')}: ${issue?.message}`, { line: number })
}
