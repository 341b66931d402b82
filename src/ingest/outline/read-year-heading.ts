import { type DateHabits, NO_HABITS, shortYear } from '../../language/time/date-habits.ts'
import { readTimes } from '../../language/time/read-times.ts'
import { resolveTimes } from '../../language/time/resolve-times.ts'
import { spelledYears } from '../../language/time/spelled-years.ts'
import { MONTH_NAMES, SEASON_NAMES } from '../../vocabulary/month-names.ts'
import type { OutlineLine } from './outline-line.ts'
import type { YearLabel } from './read-label.ts'

/** "1.2 2015", "II. The year 2015", "Chapter 3: 2015". */
const NUMBERING =
  /^(?:(?:chapter|part|section|phase|stage|annex|§) ?)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[IVX]{1,4}[.):]?|[A-Z][.)])[\s–—-]+(?=\S)/i
/** What may set a line off, as in "-- 2018 --", "▸ 2018", "~*~ [ 2018 ] ~*~", "1998 ........". */
const ORNAMENT = /^(?:(?!['’‘]\d\d)[^\p{L}\p{N}])+|[^\p{L}\p{N}]+$/gu
const SHORT_NAMES = MONTH_NAMES.map((name) => `${name.slice(0, name === 'September' ? 4 : 3)}\\.?`)
const TIME_OF_YEAR = [...MONTH_NAMES, ...Object.values(SEASON_NAMES), 'fall', ...SHORT_NAMES].join('|')
const PARTS = `(?:early|mid|late)|(?:the )?(?:first|second|1st|2nd) half|(?:the )?(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) quarter|[QH][1-4]|(?:${TIME_OF_YEAR})(?:\\s?(?:[-–/&]|to|and)\\s?(?:${TIME_OF_YEAR}))?`
/** A part of a year, which dates what stands under it more finely than the year does. */
const PART = `(?:${PARTS})(?:,? (?:of )?|-)`
const LED_BY = `(?:(?:the |in the )?(?:calendar |fiscal |financial )?year(?: of)?:? |(?:(?:the|main|key) )?(?:events|developments) (?:of|in|during) |in |during |throughout |FY ?)`
/** A year, or several in a row, in figures. */
const YEARS = String.raw`(?<years>(?<year>(?:1[89]|20)\d\d)(?:\s?(?:[-–—/&]|to|thru|through|and|until|till)\s?(?<last>(?:1[89]|20)\d\d)|\s?[-–—/]\s?(?<short>\d\d|(?<=/)\d))?)(?!\d|-\p{L})`
const YEAR_HEADING = new RegExp(
  String.raw`^(?:(?<part>${PART})|${LED_BY})?${YEARS}(?:(?<part2>[,:]? (?:${PARTS}))$|(?<motto>\s*[,:;.|(–—-].*)?$)`,
  'iu',
)
/** Longest line without markup that is a heading. */
const LONGEST_LONE = 30
const APOSTROPHE_YEAR = /(?<![\p{L}\p{N}])['’‘](\d\d)(?!\d)/gu
const TURN = /^(?:at |around )?the turn of the (?:century|millennium)\b/i
const TWO_FIGURES = /^FY ?(\d\d)(?!\d)/i

/** A heading with all its years in four figures. */
function inFigures(text: string, habits: DateHabits): string {
  const short = text
    .replace(TURN, '2000–2001')
    .replace(TWO_FIGURES, (_, figures: string) => `FY${shortYear(Number(figures), habits)}`)
    .replace(APOSTROPHE_YEAR, (_, figures: string) => String(shortYear(Number(figures), habits)))
  return spelledYears(short, habits, true).reduceRight(
    (told, { start, end, year }) => told.slice(0, start) + year + told.slice(end),
    short,
  )
}

/**
 * The year that a heading, or a short line or a term by itself, is for: "The year 2015", "2016: the coup", "March 2015",
 * "Ninety-four, and after". What names a part of the year stays prose, since it dates what follows.
 * @example readYearHeading({ text: 'The year 2015', form: 'heading', … }) // { text: '2015', year: 2015, from: 13 }
 */
export function readYearHeading({ text, form }: OutlineLine, habits: DateHabits = NO_HABITS): YearLabel | undefined {
  if (form !== 'heading' && form !== 'term' && form !== 'paragraph') return undefined
  const bare = text.replace(ORNAMENT, '').replace(NUMBERING, '')
  if (form === 'paragraph' && bare.length > LONGEST_LONE) return undefined
  const {
    years,
    year,
    last,
    short,
    part,
    part2,
    motto = '',
  } = YEAR_HEADING.exec(inFigures(bare, habits).replace(ORNAMENT, ''))?.groups ?? {}
  if (years === undefined || (form === 'paragraph' && motto.length > 1)) return undefined
  const isPart = part !== undefined || part2 !== undefined
  const from = isPart ? 0 : text.length
  const months = monthsOf(bare, habits) ?? (part && WINTER.test(part) && short ? acrossWinter(Number(year)) : undefined)
  if (months !== undefined) return { text: rangeOf(months), year: Number(months.slice(0, 4)), from, months }
  const label = last === undefined || short !== undefined ? years : `${year}–${last}`
  return { text: label, year: Number(year), from }
}

const WINTER = /winter/i
/** The months that are of one year alone in a chapter on a winter. */
const acrossWinter = (year: number): string => `${year}-07/${year + 1}-06`
/** The years of a stretch of months. */
const rangeOf = (months: string): string => months.replace(/^(\d{4})-\d\d\/(\d{4})-\d\d$/, '$1–$2')
/** A year at most, from a month of one calendar year to one of the next. */
const STRETCH = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/
const FISCAL =
  /^(?:FY|(?:the )?(?:fiscal|financial|budget) year) ?(?<year>\d\d(?:\d\d)?)(?:\s?(?<next>[/–-])\s?\d\d(?:\d\d)?)?(?![\d/–-])/i
/** The month that opens most years of account which are named by two calendar years. */
const JULY = 7

/** The months that a heading names, or those of a year of account: "FY98 (Oct 1997 – Sep 1998)", "November 2015 – March 2016". */
function monthsOf(heading: string, habits: DateHabits): string | undefined {
  const named = resolveTimes(readTimes(heading, habits), { year: null }).times.map(({ meant }) => meant)
  const months = named.find((meant) => {
    const [, first, month, last, end] = STRETCH.exec(meant) ?? []
    return Number(last) === Number(first) + 1 && Number(end) < Number(month)
  })
  const { year: fiscal, next } = FISCAL.exec(heading)?.groups ?? {}
  const opens = habits.yearOpens ?? (next ? JULY : 1)
  if (months !== undefined || fiscal === undefined || opens === 1) return months
  const year = fiscal.length === 2 ? shortYear(Number(fiscal), habits) : Number(fiscal)
  const first = next ? year : year - 1
  const two = (month: number): string => String(month).padStart(2, '0')
  return `${first}-${two(opens)}/${first + 1}-${two(opens - 1)}`
}

/** A year, or a range of them, that ends a title: "Fighting in 2015", "Political developments, 2016"; not one that only bounds it. */
const AT_END =
  /^(?<title>.*?\p{L})(?:[,:.]| ?(?:[–—|→»>-]|--|->)| (?:in|of|for|during))? \(?(?<years>(?<year>(?:19|20)\d\d)(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d))?)\)?$/u
const BOUNDS = /\b(?:since|from|until|till|to|by|before|after|up to)$/i

/**
 * A title without the one year, or the few in a row, that it is of, and these.
 * @example splitTitleYear('Fighting in 2015') // { title: 'Fighting', year: { text: '2015', year: 2015, from: 16 } }
 */
export function splitTitleYear(text: string): { readonly title: string; readonly year: YearLabel | null } {
  const { title, years, year } = AT_END.exec(text)?.groups ?? {}
  if (title === undefined || years === undefined || BOUNDS.test(title) || /\d{4}/.test(title))
    return { title: text, year: null }
  return { title, year: { text: years, year: Number(year), from: text.length } }
}

const REPORT = /\b(?:annual|yearly|report|review|update|survey|assessment|yearbook|chronicle|chronology|overview)\b/i
/** A year set off within a title: "South Atlantic, 1982 -- a crib"; not one from which something goes on, "(2005 - the war)". */
const SET_OFF = /(?:, |: |\(|[–—|] ?|-- ?)(?:19|20)\d\d(?:\)|\s*(?:[|—,:;]|--)|\s*$)/u

/**
 * The one year that a report is of, by its title: "Chad: Annual Report 2015", "The 2015 review".
 * @example yearOfReport('Chad 2015')?.year // 2015
 */
export function yearOfReport(title: string): YearLabel | null {
  const { year: last } = splitTitleYear(title)
  const year = last?.text.length === 4 ? last : null
  const [named, ...more] = title.match(/\b(?:19|20)\d\d\b/g) ?? []
  if (year || named === undefined || more.length > 0 || !(REPORT.test(title) || SET_OFF.test(title))) return year
  return { text: named, year: Number(named), from: title.length }
}
