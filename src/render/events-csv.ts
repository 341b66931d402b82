import type { EventRecord } from '../model/records.ts'
import { CASUALTIES, ROLES } from '../vocabulary/record-words.ts'

type Column = readonly [name: string, value: (event: EventRecord) => string | number | null | undefined]

const names = (rows: readonly { readonly name: string }[]): string => rows.map((row) => row.name).join('; ')

/** The columns of the table of events, in order. */
const COLUMNS: readonly Column[] = [
  ['id', (event) => event.id],
  ['report', (event) => event.report],
  ['type', (event) => event.type],
  ['date', (event) => event.date.edtf],
  ['start', (event) => event.date.start],
  ['end', (event) => event.date.end],
  ['places', (event) => names(event.places)],
  ['lat', (event) => event.places[0]?.lat],
  ['lon', (event) => event.places[0]?.lon],
  ['country', (event) => [...new Set(event.places.flatMap(({ country }) => country ?? []))].join('; ')],
  ...ROLES.map((role): Column => [role, (event) => names(event.actors.filter((actor) => actor.role === role))]),
  ...CASUALTIES.flatMap((kind): Column[] => [
    [`${kind}_min`, (event) => event[kind]?.min],
    [`${kind}_max`, (event) => event[kind]?.max],
  ]),
  ['disputed', (event) => event.disputed?.join('; ')],
  ['sources', (event) => event.sources.join('; ')],
  ['document', (event) => event.mentions[0]?.document],
  ['line', (event) => event.mentions[0]?.line],
  ['quote', (event) => event.mentions[0]?.text ?? event.mentions[0]?.quote],
]

/** What a spreadsheet would take for a formula, also in the wide letters that it takes for the narrow ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A number or text as a cell; formulas are led by an apostrophe, which spreadsheets take for "this is text". */
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The first line of the table, with its end ([RFC 4180](https://www.rfc-editor.org/rfc/rfc4180)). */
export const EVENTS_CSV_HEADER = `${COLUMNS.map(([name]) => name).join(',')}\r\n`

/**
 * One line of the table of events, with its end: the first place and the first mention stand for all.
 * @example eventToCsv(event) // 'mali-2014-05-24-ceasefire,mali,ceasefire,2014-05-24,…\r\n'
 */
export function eventToCsv(event: EventRecord): string {
  return `${COLUMNS.map(([, value]) => cell(value(event))).join(',')}\r\n`
}
