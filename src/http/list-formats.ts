import type { Page } from '../model/query.ts'
import type { AnyRecord } from '../model/records.ts'
import { EVENTS_CSV_HEADER, eventToCsv } from '../render/events-csv.ts'

/** A format that records flow out in, page by page. */
export interface ListFormat {
  readonly title: string
  readonly extension: string
  readonly mediaType: string
  /** Other names for it. */
  readonly aliases: readonly string[]
  readonly contentType: string
  readonly head: string
  readonly write: (page: Page) => string
}

/** A record a line. */
export const JSON_LINES: ListFormat = {
  title: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  aliases: ['application/jsonl'],
  contentType: 'application/x-ndjson',
  head: '',
  write: ({ lines }) => lines.map((line) => `${line}\n`).join(''),
}

const rowOf = (record: AnyRecord): string => (record.kind === 'event' ? eventToCsv(record) : '')

/** A table of events. */
export const EVENT_TABLE: ListFormat = {
  title: 'comma-separated values',
  extension: 'csv',
  mediaType: 'text/csv',
  aliases: [],
  contentType: 'text/csv; charset=utf-8; header=present',
  head: EVENTS_CSV_HEADER,
  write: ({ rows }) => rows.map(rowOf).join(''),
}
