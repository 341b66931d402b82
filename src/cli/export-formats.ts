import type { Page } from '../model/query.ts'
import { EVENTS_CSV_HEADER, eventToCsv } from '../render/events-csv.ts'

type Pages = AsyncIterable<Page>

/** How records are written out: pages of them to pieces of text. */
export const EXPORT_FORMATS = { jsonl: asLines, json: asArray, csv: asTable } as const
export type ExportFormat = keyof typeof EXPORT_FORMATS

/** A record a line. */
async function* asLines(pages: Pages): AsyncGenerator<string> {
  for await (const { lines } of pages) yield lines.map((line) => `${line}\n`).join('')
}

/** One array, a record a line. */
async function* asArray(pages: Pages): AsyncGenerator<string> {
  let before = '[\n'
  for await (const { lines } of pages) {
    if (lines.length === 0) continue
    yield before + lines.join(',\n')
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** A table, an event a line. */
async function* asTable(pages: Pages): AsyncGenerator<string> {
  yield EVENTS_CSV_HEADER
  for await (const { rows } of pages) {
    yield rows.map((record) => (record.kind === 'event' ? eventToCsv(record) : '')).join('')
  }
}
