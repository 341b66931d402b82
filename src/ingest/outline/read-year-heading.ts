import { MONTH_NAMES, SEASON_NAMES } from '../../vocabulary/month-names.ts'
import type { OutlineLine } from './outline-line.ts'
import { YEARS, type YearLabel } from './read-label.ts'

/** "1.2 2015", "II. The year 2015". */
const NUMBERING = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}[.)]?|[A-Z][.)])\s+(?=\S)/
/** What may set a line off, as in "-- 2018 --". */
const ORNAMENT = /^[\s=*_~•–—-]+|[\s=*_~•–—-]+$/g
const TIME_OF_YEAR = [...MONTH_NAMES, ...Object.values(SEASON_NAMES), 'fall'].join('|')
/** A part of a year, which dates what stands under it more finely than the year does. */
const PART = String.raw`(?:early|mid|late)[ -]?|(?:first|second) half(?: of)? |(?:first|second|third|fourth|last) quarter(?: of)? |(?:${TIME_OF_YEAR})(?:\s?(?:[-–/&]|to|and)\s?(?:${TIME_OF_YEAR}))?,? `
const LED_BY = `(?:the )?(?:calendar )?year |(?:(?:the|main|key) )?(?:events|developments) (?:of|in|during) |in `
const YEAR_HEADING = new RegExp(String.raw`^(?:(?<part>${PART})|${LED_BY})?${YEARS}(?<motto>\s*[,:;.|(–—-].*)?$`, 'i')
/** Longest line without markup that is a heading. */
const LONGEST_LONE = 30

/**
 * The year that a heading, or a short line or a term by itself, is for: "The year 2015", "2016: the coup", "March 2015". What names a
 * part of the year stays prose, since it dates what follows.
 * @example readYearHeading({ text: 'The year 2015', form: 'heading', … }) // { text: '2015', year: 2015, from: 13 }
 */
export function readYearHeading({ text, form }: OutlineLine): YearLabel | undefined {
  if (form !== 'heading' && form !== 'term' && (form !== 'paragraph' || text.length > LONGEST_LONE)) return undefined
  const bare = text.replace(NUMBERING, '').replace(ORNAMENT, '')
  const { years, year, part, motto = '' } = YEAR_HEADING.exec(bare)?.groups ?? {}
  if (years === undefined || (form === 'paragraph' && motto.length > 1)) return undefined
  return { text: years, year: Number(year), from: part === undefined ? text.length : 0 }
}

/** A year that ends a title: "Fighting in 2015", "Political developments, 2016"; not one that only bounds it. */
const AT_END = /^(?<title>.*?\p{L})(?:[,:]| [–-]| (?:in|of|for|during))? \(?(?<year>(?:19|20)\d\d)\)?$/u
const BOUNDS = /\b(?:since|from|until|till|to|by|before|after|up to)$/i

/**
 * A title without the one year that it is of, and that year.
 * @example splitTitleYear('Fighting in 2015') // { title: 'Fighting', year: { text: '2015', year: 2015, from: 16 } }
 */
export function splitTitleYear(text: string): { readonly title: string; readonly year: YearLabel | null } {
  const { title, year } = AT_END.exec(text)?.groups ?? {}
  if (title === undefined || year === undefined || BOUNDS.test(title) || /\d{4}/.test(title))
    return { title: text, year: null }
  return { title, year: { text: year, year: Number(year), from: text.length } }
}

const REPORT = /\b(?:annual|yearly|report|review|update|survey|assessment|yearbook|chronicle|chronology|overview)\b/i

/**
 * The one year that a report is of, by its title: "Chad: Annual Report 2015", "The 2015 review".
 * @example yearOfReport('Chad 2015')?.year // 2015
 */
export function yearOfReport(title: string): YearLabel | null {
  const { year } = splitTitleYear(title)
  const [named, ...more] = title.match(/\b(?:19|20)\d\d\b/g) ?? []
  if (year || named === undefined || more.length > 0 || !REPORT.test(title)) return year
  return { text: named, year: Number(named), from: title.length }
}
