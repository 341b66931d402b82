import type { FilterName } from '../model/query.ts'
import type { AnyRecord } from '../model/records.ts'
import { type Column, createColumn } from './column.ts'
import { type DaySpans, spansOf } from './day-spans.ts'
import { EVENT_FILTERS, type Surroundings } from './event-filters.ts'
import { compareKeys, orderKey } from './record-order.ts'
import type { RowList } from './row-lists.ts'
import { createTextIndex, type TextIndex } from './text-index.ts'

/** A record with its line of JSON. */
export interface StoredRecord {
  readonly record: AnyRecord
  readonly line: string
}

/** All records of a kind in their order, with what finds them; each part is built when it is first asked for. */
export interface KindIndex {
  readonly rows: readonly AnyRecord[]
  readonly lines: readonly string[]
  /** The numbers of all rows. */
  readonly all: RowList
  /** `orderKey` of each row, ascending. */
  readonly keys: readonly string[]
  readonly spans: DaySpans
  readonly text: TextIndex
  column(name: FilterName | 'year'): Column
}

/** Indexes the records of one kind; `aroundOf` gives their surroundings. */
export function createKindIndex(
  stored: readonly StoredRecord[],
  aroundOf: (record: AnyRecord) => Surroundings,
): KindIndex {
  const keyed = stored.map(({ record, line }) => ({ record, line, key: orderKey(record) }))
  keyed.sort((a, b) => compareKeys(a.key, b.key))
  const rows = keyed.map(({ record }) => record)
  const columns = new Map<string, Column>()
  let spans: DaySpans | undefined
  let text: TextIndex | undefined

  const index: KindIndex = {
    rows,
    lines: keyed.map(({ line }) => line),
    all: Uint32Array.from(rows, (_, row) => row),
    keys: keyed.map(({ key }) => key),
    get spans() {
      spans ??= spansOf(rows, aroundOf)
      return spans
    },
    get text() {
      text ??= createTextIndex(rows.map(textOf))
      return text
    },
    column: (name) => {
      const built = columns.get(name) ?? createColumn(rows.length, valuesBy(name, index, aroundOf))
      columns.set(name, built)
      return built
    },
  }
  return index
}

function valuesBy(
  name: FilterName | 'year',
  index: KindIndex,
  aroundOf: (record: AnyRecord) => Surroundings,
): (row: number) => Iterable<string> {
  const { rows } = index
  if (name === 'year') return (row) => yearsOf(index.spans, row, rows[row], aroundOf)
  const { valuesOf, keyOf } = EVENT_FILTERS[name]
  return (row) => {
    const record = rows[row]
    if (!record || !valuesOf) return []
    const values = valuesOf(record, aroundOf(record))
    return keyOf ? values.map(keyOf) : values
  }
}

/** The years that a row shares a day with, as a date filter would have it; what began at an open time counts from the report's first year. */
function yearsOf(
  { starts, ends }: DaySpans,
  row: number,
  record: AnyRecord | undefined,
  aroundOf: (record: AnyRecord) => Surroundings,
): readonly string[] {
  const last = Math.floor((ends[row] ?? 0) / 10_000)
  const started = Math.floor((starts[row] ?? 0) / 10_000)
  const first = started === 0 && record ? (aroundOf(record).report.years[0] ?? last) : started
  const years: string[] = []
  for (let year = first; year <= last; year += 1) years.push(String(year).padStart(4, '0'))
  return years
}

/** The words that a record is searched by: its quotes, without markup, and the names of a party. */
function textOf(record: AnyRecord): string {
  if (record.kind === 'passage') return record.text ?? record.quote
  const quotes = record.mentions.map(({ text, quote }) => text ?? quote)
  return (record.kind === 'party' ? [record.name, ...record.aliases, ...quotes] : quotes).join('\n')
}
