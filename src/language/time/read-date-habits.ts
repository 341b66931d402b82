import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import { allMatches } from '../all-matches.ts'
import type { CalendarPoint } from './calendar.ts'
import { type DateHabits, NO_HABITS } from './date-habits.ts'
import { readTimes } from './read-times.ts'
import { spelledYears } from './spelled-years.ts'

const YEAR = /(?<![\p{L}\p{N}.,/$€£]|(?<!\d)-|esolutions? |No\. )(?:1[789]|20)\d\d(?![\d%]|[,.]\d|-\p{L})/gu
const FULL = /(?<![\d./-])(?<a>\d\d?)(?<mark>[./-])(?<b>\d\d?)\k<mark>(?:19|20)?\d\d(?![\d/-]|\.\d)/g
const HEADING = /^[^\p{L}\p{N}]*(?<a>\d\d?)(?<mark>[./])(?<b>\d\d?)(?![\d./]*\d)(?=\.?(?:[:;,)]|\s|[-–]|$))/u
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d\s/
const DAY_ONE = /\b(?:Day|DAY) (?:1|one|0|zero)\b|\bD-[Dd]ay\b/
/** Which comes first, where a document says so. */
const SAID: readonly (readonly [RegExp, DateHabits['order']])[] = [
  [
    /\bmonth (?:goes|comes|is|stands|always|first|before|then)\b|\bmonth[-/,] ?(?:then )?day\b|\bmm[/.-]dd\b/i,
    'month-first',
  ],
  [
    /\bday (?:goes|comes|is|stands|always|first|before|then)\b|\bday[-/,] ?(?:then )?(?:the )?month\b|\bdd[/.-]mm\b/i,
    'day-first',
  ],
]
const SAID_OF_DATES = /\b(?:month|mm)\b/i
/** From so many lines on that begin with two figures these are dates, and no numbers of sections. */
const LEAST_LINES = 3

interface Pair {
  readonly a: number
  readonly b: number
  readonly mark: string
}

const pairOf = ({ a, b, mark }: Readonly<Record<string, string>> = {}): Pair => ({
  a: Number(a),
  b: Number(b),
  mark: mark ?? '',
})

/** The order that dates which can be read in one way alone have; none where they contradict each other. */
function orderOf(pairs: readonly Pair[], lines: readonly string[]): DateHabits['order'] {
  const isDayFirst = pairs.some(({ a, b }) => a > 12 && b <= 12)
  const isMonthFirst = pairs.some(({ a, b }) => b > 12 && a <= 12)
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'day-first' : 'month-first'
  const said = isDayFirst ? undefined : lines.filter((line) => SAID_OF_DATES.test(line))
  return SAID.find(([words]) => said?.some((line) => words.test(line)))?.[1] ?? null
}

/** The sign within days that head lines: no number of a section is beyond twelve in one part and never in the other. */
function bareOf(heads: readonly Pair[], order: DateHabits['order']): DateHabits['bare'] {
  for (const sign of ['/', '.'] as const) {
    const own = heads.filter(({ mark }) => mark === sign)
    const isDayFirst = sign === '.' || order === 'day-first'
    const days = own.map(({ a, b }) => (isDayFirst ? a : b))
    const months = own.map(({ a, b }) => (isDayFirst ? b : a))
    const fits = days.every((day) => day >= 1 && day <= 31) && months.every((month) => month >= 1 && month <= 12)
    if (own.length >= LEAST_LINES && fits && (days.some((day) => day > 12) || order !== null)) return sign
  }
  return null
}

function yearsOf(lines: readonly string[]): DateHabits['years'] {
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  const see = (year: number): void => {
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  for (const line of lines) {
    for (const [year] of allMatches(YEAR, line)) see(Number(year))
    for (const { year } of spelledYears(line, NO_HABITS, true)) see(year)
  }
  return last === 0 ? null : [first, last]
}

/** The day that a line which speaks of the first gives it: the date nearest to those words; Day 0 is the one before it. */
function dayOneOf(line: string): CalendarPoint | undefined {
  const match = DAY_ONE.exec(line)
  if (!match) return undefined
  const dates = readTimes(line).flatMap(({ start, value }) =>
    value.kind === 'date' && value.year !== undefined && value.month !== undefined && value.day !== undefined
      ? [{ away: Math.abs(start - match.index), year: value.year, month: value.month, day: value.day }]
      : [],
  )
  const [nearest] = dates.sort((a, b) => a.away - b.away)
  if (!nearest) return undefined
  const { away: _, ...day } = nearest
  return /0|zero/i.test(match[0]) ? { ...day, day: day.day + 1 } : day
}

/** "Fiscal years run from October to September": what a year is called by is where it ends. */
const YEAR_RUNS = new RegExp(
  `\\byears?\\b.{0,24}\\b(?:runs?|ran|beg[aiu]ns?|starts?|lasts?|goes) (?:from |in |on )?(?:the )?(?:\\d{1,2}(?:st)? |mid-)?(${MONTH_NAMES.join('|')})`,
  'i',
)

function monthThatOpens(lines: readonly string[]): number | null {
  for (const line of lines) {
    const month = YEAR_RUNS.exec(line)?.[1]?.toLowerCase()
    if (month) return MONTH_NAMES.findIndex((name) => name.toLowerCase() === month) + 1
  }
  return null
}

/**
 * What all lines of a document together tell of how it writes dates.
 * @example readDateHabits(['It fell on 03/14/2009.', 'It was retaken on 04/05/2009.']).order // 'month-first'
 */
export function readDateHabits(lines: readonly string[]): DateHabits {
  const heads = lines.flatMap((line) => {
    const groups = HEADING.exec(line)?.groups
    return groups ? [pairOf(groups)] : []
  })
  const full = lines.flatMap((line) => [...allMatches(FULL, line)].map(({ groups }) => pairOf(groups)))
  const order = orderOf([...full, ...heads.filter(({ mark }) => mark === '/')], lines)
  const hasClock = lines.filter((line) => CLOCK.test(line) && !/^(?:19|20)/.test(line)).length > 1
  return {
    order,
    bare: bareOf(heads, order),
    years: yearsOf(hasClock ? lines.map((line) => line.replace(CLOCK, '')) : lines),
    dayOne: lines.map(dayOneOf).find((day) => day !== undefined) ?? null,
    yearOpens: monthThatOpens(lines),
    hasClock,
  }
}
