import type { ReportParagraph } from './report-paragraph.ts'

/** The years that a paragraph is told for. */
export interface EntryYears {
  /** The one year that bare months are of; null where there are several, or none. */
  readonly year: number | null
  /** The year that telling begins with. */
  readonly first: number | null
  /** All of them, EDTF. */
  readonly edtf: string | null
}

const RANGE = /^(?<from>\d{4})\s?[-–/]\s?(?<to>\d{1,2}|\d{4})$/

/**
 * The years of an entry by its label: in one of several ("1990–92") months follow each other into the next year.
 * @example entryYears({ entry: '1990–92', year: 1990 }) // { year: null, first: 1990, edtf: '1990/1992' }
 */
export function entryYears({ entry, year }: Pick<ReportParagraph, 'entry' | 'year'>): EntryYears {
  const { from, to } = RANGE.exec(entry ?? '')?.groups ?? {}
  if (from === undefined || to === undefined) return { year, first: year, edtf: year === null ? null : String(year) }
  const last = from.slice(0, 4 - to.length) + to
  return last > from
    ? { year: null, first: Number(from), edtf: `${from}/${last}` }
    : { year, first: Number(from), edtf: from }
}
