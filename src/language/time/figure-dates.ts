import { NUMBER_WORDS } from '../../vocabulary/en/number-words.ts'
import { SHORT_MONTHS } from '../../vocabulary/en/time-words.ts'
import { allMatches } from '../all-matches.ts'
import { addDays, type CalendarPoint, isDay } from './calendar.ts'
import { type DateHabits, shortYear } from './date-habits.ts'
import type { Word } from './lex-words.ts'

/** What must stand in a text, so that it is looked at. */
const SIGN = /\d ?[./-] ?[\dIVXivx]|\d[-/]?[A-S]|\b\d\d? [IVX]|\b(?:D|[Dd]ay|DAY)[ +-]/
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
const MONTH = `(?:${[...ROMAN].sort((a, b) => b.length - a.length).join('|')})`
/** "3.v.1994". */
const SMALL = MONTH.toLowerCase()
/** What stands before a date that heads its text, or that a few words lead up to. */
const LED = String.raw`(?<=^[^\p{L}\p{N}]*|\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|to) |\d\.? ?[-–] ?)`

/** Year first: "2014-05-24", "2014/05/24". */
const YEAR_FIRST = String.raw`(?<year>\d{4})(?<sign>[-./])(?<first>\d\d)\k<sign>(?<second>\d\d)`
/** Year last: "24/05/2014", "24.5.2014", "24-05-2014"; two figures only where nothing else is written so. */
const YEAR_LAST = String.raw`(?<a>\d\d?)(?<mark>[./-])(?<b>\d\d?)\k<mark>(?<last>\d{4}|(?<=\d\d?[./]\d\d?[./])\d\d)`
/** "14.III.2009", "14 III 2009", and at the head of a text "14.III". */
const IN_ROMAN = String.raw`(?<day>\d\d?)[ .-](?<roman>${MONTH}|${SMALL}(?=[.-]\d{4}))(?:[. -]\.? ?(?<of>\d{4})|(?<=${LED}\d\d?[.-][IVX]+)(?![\p{L}\p{N}]))`
/** "14-Mar-09". */
const NAMES = Object.keys(SHORT_MONTHS).map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`)
const NAMED = String.raw`(?<on>\d\d?)(?<dash>[-/]?)(?<name>${NAMES.flatMap((name) => [name, name.toUpperCase()]).join('|')})\k<dash>['’]?(?<yy>(?:19|20)?\d\d)`
/** "03/2009", and at the head of a text "2009-03". */
const MONTHS = String.raw`(?<!(?:[Rr]esolution|No\.?|[Ll]aw|[Dd]ecree|[Dd]ecision|Act) )(?<monthOf>0?[1-9]|1[0-2])[/.](?<yearOf>(?:19|20)\d\d)|(?<=^[^\p{L}\p{N}]*)(?<yearIn>(?:19|20)\d\d)-(?<monthIn>0[1-9]|1[0-2])(?=\s*(?:[:|–—]|$|\s\s))`
const BARE = {
  '/': String.raw`(?<bareA>\d\d?)/(?<bareB>\d\d?)(?!/|\d)(?=[:,;)]|\s|[-–]|$)`,
  '.': String.raw`(?<bareA>\d\d?)\.(?<bareB>\d\d?)(?!\d)(?:\.(?!\d)|(?=[:,;)]|\s|[-–]|$))`,
}
const DATES = `(?<![\\p{N}-]|\\p{L}/)${YEAR_FIRST}(?!\\p{N})|(?<![\\p{L}\\p{N}.,/])(?:${YEAR_LAST}|${IN_ROMAN}|${NAMED}|${MONTHS})(?![\\p{N}/]|\\.\\d)`
const EXPRESSIONS = {
  none: new RegExp(DATES, 'gu'),
  '/': new RegExp(`${DATES}|${LED}${BARE['/']}`, 'gu'),
  '.': new RegExp(`${DATES}|${LED}${BARE['.']}`, 'gu'),
}
const COUNTED_DAY =
  /\b(?:(?:Day|DAY) ?(?<back>minus |[-–−])?(?<day>\d{1,3}|zero|[a-z]+(?:-[a-z]+)?)|D ?(?<way>[-–−+]) ?(?<far>\d{1,3}))\b/g

/** A date as the words of a text carry it: year, month and day in one number, the year 0 where it is not told. */
export const codeOf = ({ year, month = 0, day = 0 }: CalendarPoint): string =>
  `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`

/** Year first, or the only order in which two figures are day and month; else that of the document, with dots the day first. */
function ordered(
  a: number,
  b: number,
  mark: string,
  { order }: DateHabits,
): { month: number; day: number } | undefined {
  const isDayFirst = a > 12 || (b <= 12 && (mark === '.' || order === 'day-first' || a === b))
  if (isDayFirst) return b <= 12 ? { month: b, day: a } : undefined
  return b > 12 || order === 'month-first' ? { month: a, day: b } : undefined
}

function dateOf(match: RegExpExecArray, habits: DateHabits): CalendarPoint | undefined {
  const { year, first, second, a, b, mark = '', last, day, roman, of, bareA, bareB } = match.groups ?? {}
  const { on, name = '', yy, monthOf, yearOf, monthIn, yearIn } = match.groups ?? {}
  if (yy !== undefined)
    return { year: fullYear(yy, habits), month: MONTH_OF.get(name.toLowerCase()) ?? 0, day: Number(on) }
  // "2003-06" can be four years.
  if (monthIn !== undefined && Number(monthIn) > Number(yearIn) % 100) return undefined
  if (monthOf ?? monthIn) return { year: Number(yearOf ?? yearIn), month: Number(monthOf ?? monthIn) }
  if (year !== undefined) return { year: Number(year), month: Number(first), day: Number(second) }
  if (roman !== undefined)
    return { year: Number(of ?? 0), month: ROMAN.indexOf(roman.toUpperCase()) + 1, day: Number(day) }
  // "3.5.94" is a date among others in figures, and else the number of something.
  if (last?.length === 2 && mark === '.' && habits.order === null && !/^\d\d\.\d\d/.test(match[0])) return undefined
  const told = ordered(Number(a ?? bareA), Number(b ?? bareB), mark || (habits.bare ?? ''), habits)
  if (told === undefined || last === undefined) return told && { year: 0, ...told }
  return { year: fullYear(last, habits), ...told }
}

const MONTH_OF = new Map(Object.entries(SHORT_MONTHS))

const fullYear = (figures: string, habits: DateHabits): number =>
  figures.length === 2 ? shortYear(Number(figures), habits) : Number(figures)

/** A leap year, so that a day without its year may be any. */
const isDate = (date: CalendarPoint): boolean =>
  (date.month ?? 0) >= 1 && (date.month ?? 0) <= 12 && isDay({ ...date, year: date.year || 2000 })

/** "Day 3", "Day -6", "D+4" of a document that counts its days. */
function countedDays(text: string, dayOne: CalendarPoint): readonly Word[] {
  return [...allMatches(COUNTED_DAY, text)].flatMap(({ 0: words, index, groups = {} }) => {
    const { back, day = '', way, far } = groups
    const told = NUMBER_WORDS[day] ?? (day === 'zero' ? 0 : Number(day))
    const away = far === undefined ? (back === undefined ? told : -told) - 1 : Number(far) * (way === '+' ? 1 : -1)
    if (!Number.isInteger(away)) return []
    return [{ start: index, end: index + words.length, key: codeOf(addDays(dayOne, away)), shape: 'i' }]
  })
}

const NONE: ReadonlyMap<number, Word> = new Map()

/**
 * The dates of a text that are told in figures, and the days of a count, by where they begin.
 * @example figureDatesIn('On 14.3.2009 it fell.', NO_HABITS).get(3)?.key // '20090314'
 */
export function figureDatesIn(text: string, habits: DateHabits): ReadonlyMap<number, Word> {
  if (!SIGN.test(text)) return NONE
  const found = new Map<number, Word>()
  for (const match of allMatches(EXPRESSIONS[habits.bare ?? 'none'], text)) {
    const date = dateOf(match, habits)
    const [start, end] = [match.index, match.index + match[0].length]
    if (date && isDate(date)) found.set(start, { start, end, key: codeOf(date), shape: 'i' })
  }
  if (habits.dayOne) for (const day of countedDays(text, habits.dayOne)) found.set(day.start, day)
  return found
}
