import type { CalendarPoint } from './calendar.ts'

/** How one document writes its dates, as far as its own words and figures tell: what no single sentence of it can. */
export interface DateHabits {
  /** Which figure of "04/05/2015" is the day; null where nothing tells. */
  readonly order: 'day-first' | 'month-first' | null
  /** The sign within days without a year that head its lines ("9/19:", "15.1."); null where it has none. */
  readonly bare: '/' | '.' | null
  /** The first and the last year that it names in full: what "'94" and "ninety-four" can be. */
  readonly years: readonly [first: number, last: number] | null
  /** The day that it counts as its first: "Day 1 = Friday 8 August 2008". */
  readonly dayOne: CalendarPoint | null
  /** The month, 1 to 12, that its years of account begin with: "our years run from October to September". */
  readonly yearOpens: number | null
  /** Whether its lines begin with times of day: "0930  Shelling resumes". */
  readonly hasClock: boolean
}

/** Those of a text that stands by itself. */
export const NO_HABITS: DateHabits = {
  order: null,
  bare: null,
  years: null,
  dayOne: null,
  yearOpens: null,
  hasClock: false,
}

/** From here on two figures are of the last century. */
const LAST_CENTURY = 30

/**
 * The year that two figures stand for, by the years that the document names; undefined where it names others.
 * @example yearOfTwoFigures(94, { ...NO_HABITS, years: [1993, 2006] }) // 1994
 */
export function yearAmong(figures: number, { years }: DateHabits, margin = 0): number | undefined {
  if (years === null) return undefined
  const [first, last] = [years[0] - margin, years[1] + margin]
  return [2000, 1900, 1800].map((century) => century + figures).find((year) => first <= year && year <= last)
}

/** The same, where the apostrophe says that it is a year: "'94". */
export const shortYear = (figures: number, habits: DateHabits): number =>
  yearAmong(figures, habits) ?? (figures < LAST_CENTURY ? 2000 : 1900) + figures
