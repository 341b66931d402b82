import type { Period } from './periods.ts'

/** What is known where a time is told. */
export interface TimeContext {
  /** The year of the entry; null outside of entries. */
  readonly entry: number | null
  /** The months that the entry is of, where those are of two years, EDTF. */
  readonly within: string | null
  /** Outside of entries, the last year named, and how it was found. */
  readonly year: number | null
  readonly yearBasis: string
  /** The date last told, EDTF. */
  readonly last: string | null
  /** The months that the text stands under, EDTF. */
  readonly under: string | null
  /** Outside of entries, the year that words name last, be it beside the course of the telling. */
  readonly named: number | null
}

/** The year that a telling has come to, as one named before. */
export const namedBefore = (year: number): Pick<TimeContext, 'year' | 'yearBasis'> => ({
  year,
  yearBasis: `year from ${year}, named before`,
})

/** A period or an EDTF stretch, and where it came from. */
export interface Found {
  readonly period: Period | string
  readonly basis: string
}
