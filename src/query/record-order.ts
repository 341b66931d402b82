import { lengthInDays } from '../model/edtf.ts'
import type { AnyRecord, EventDate } from '../model/records.ts'

const LAST = '9999-99-99'
const padded = (value: number, width: number): string =>
  String(Number.isFinite(value) ? value : 10 ** width - 1).padStart(width, '0')

function dateKey(date: EventDate | null): string {
  if (!date) return LAST
  return `${date.start ?? ''} ${padded(lengthInDays(date), 7)}`
}

/**
 * The place of a record among those of its kind, as a string that sorts by code units: events and figures by first
 * day, then the more precise, then id (an open beginning first, no date last); parties and passages as they stand in the report.
 * @example orderKey(event) // '2014-05-17 0000001 mali-2014-05-17-attack-kidal mali'
 */
export function orderKey(record: AnyRecord): string {
  switch (record.kind) {
    case 'event':
    case 'figure':
      return `${dateKey(record.date)} ${record.id} ${record.report}`
    case 'party':
      return `${record.report} ${record.mentions[0]?.document} ${padded(record.mentions[0]?.start ?? 0, 10)} ${record.id}`
    case 'passage':
      return `${record.report} ${record.document} ${padded(record.start, 10)} ${record.id}`
  }
}

/** Compares strings by code unit, the same on every machine. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
