import { addDays, type CalendarPoint, daysInMonth, edtfOf } from './calendar.ts'
import { edtfOfPeriod, firstYearOf, join, monthOfSeason, type Period } from './periods.ts'
import type { Part } from './time-value.ts'

type Range = readonly [first: number, last: number]
type Cut = Readonly<Partial<Record<Part['of'], readonly Range[]>>>

/** How periods are cut, in days of a month, months of a year, years of a decade or a century from 0. */
const CUTS = {
  month: {
    third: [
      [1, 10],
      [11, 20],
      [21, 31],
    ],
    edge: [
      [1, 10],
      [21, 31],
    ],
    half: [
      [1, 15],
      [16, 31],
    ],
    week: [
      [1, 7],
      [8, 14],
      [15, 21],
      [22, 28],
      [29, 31],
    ],
  },
  year: {
    third: [
      [1, 4],
      [5, 8],
      [9, 12],
    ],
    edge: [
      [1, 1],
      [12, 12],
    ],
    half: [
      [1, 6],
      [7, 12],
    ],
    quarter: [
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
    ],
  },
  decade: {
    third: [
      [0, 3],
      [4, 6],
      [6, 9],
    ],
    edge: [
      [0, 3],
      [6, 9],
    ],
    half: [
      [0, 4],
      [5, 9],
    ],
  },
  century: {
    third: [
      [0, 33],
      [34, 66],
      [67, 99],
    ],
    edge: [
      [0, 33],
      [67, 99],
    ],
    half: [
      [0, 49],
      [50, 99],
    ],
    quarter: [
      [0, 24],
      [25, 49],
      [50, 74],
      [75, 99],
    ],
  },
} as const satisfies Record<string, Cut>

const at = (index: number, count: number): number => (index < 0 ? count + index : index - 1)

/** The pieces `from` to `to` of a cut; undefined where it has none such. */
function pieces(cut: Cut, part: Part): Range | undefined {
  const ranges = cut[part.of]
  const first = ranges?.[at(part.from, ranges.length)]
  const last = ranges?.[at(part.to, ranges.length)]
  return first === undefined || last === undefined ? undefined : [first[0], last[1]]
}

/**
 * A part of a period in EDTF; early, mid and late are thirds, told roughly. The period itself where it has no such part.
 * @example edtfOfPart({ grain: 'point', year: 2014, month: 7 }, { of: 'third', from: 2, to: 2 }) // '2014-07-11~/2014-07-20~'
 */
export function edtfOfPart(period: Period, part: Part): string {
  return partOf(period, part) ?? edtfOfPeriod(period)
}

function partOf(period: Period, part: Part): string | undefined {
  switch (period.grain) {
    case 'century':
      return partOfYears(pieces(CUTS.century, part), part, period.century * 100)
    case 'decade':
      return partOfYears(pieces(CUTS.decade, part), part, firstYearOf(period.decade))
    case 'season':
      return part.of === 'third' || part.of === 'edge' ? partOfSeason(period.year, period.season, part) : undefined
    case 'week':
      return part.of === 'edge' ? edtfOf(addDays(period.from, part.from < 0 ? 6 : 0)) : undefined
    case 'point':
      if (period.month === undefined) return partOfYear(period.year, part)
      return period.day === undefined ? partOfMonth(period.year, period.month, part) : undefined
  }
}

const exactly = (range: Range, pointOf: (count: number) => CalendarPoint): string =>
  join(edtfOf(pointOf(range[0])), edtfOf(pointOf(range[1])))

const roughly = (range: Range | undefined, pointOf: (count: number) => CalendarPoint): string | undefined =>
  range && join(`${edtfOf(pointOf(range[0]))}~`, `${edtfOf(pointOf(range[1]))}~`)

/** Thirds and edges of many years are told roughly, halves and quarters by the year. */
function partOfYears(range: Range | undefined, { of }: Part, first: number): string | undefined {
  const yearAt = (count: number): CalendarPoint => ({ year: first + count })
  return of === 'third' || of === 'edge' ? roughly(range, yearAt) : range && exactly(range, yearAt)
}

function partOfSeason(year: number, season: number, { of, from, to }: Part): string {
  const month = (index: number): 0 | 1 | 2 =>
    of === 'edge' ? (index < 0 ? 2 : 0) : index === 1 ? 0 : index === 2 ? 1 : 2
  return join(
    `${edtfOf(monthOfSeason(year, season, month(from)))}~`,
    `${edtfOf(monthOfSeason(year, season, month(to)))}~`,
  )
}

function partOfYear(year: number, part: Part): string | undefined {
  const monthOf = (month: number): CalendarPoint => ({ year, month })
  if (part.of === 'edge' && part.from === 0) return `${year}-12~/${year + 1}-01~`
  if (part.of === 'third' || part.of === 'edge') return roughly(pieces(CUTS.year, part), monthOf)
  if (part.of === 'month') return exactly([at(part.from, 12) + 1, at(part.to, 12) + 1], monthOf)
  if (part.of === 'week' || part.of === 'day') return partOfMonth(year, part.from < 0 ? 12 : 1, part)
  const range = pieces(CUTS.year, part)
  return range && exactly(range, monthOf)
}

function partOfMonth(year: number, month: number, part: Part): string | undefined {
  const days = daysInMonth(year, month)
  const dayOf = (day: number): CalendarPoint => ({ year, month, day: Math.min(day, days) })
  if (part.of === 'day') return exactly([at(part.from, days) + 1, at(part.to, days) + 1], dayOf)
  if (part.of === 'week' && part.from < 0) return roughly([days + 7 * part.from + 1, days], dayOf)
  const range = pieces(CUTS.month, part)
  return part.of === 'half' ? range && exactly(range, dayOf) : roughly(range, dayOf)
}
