import { NUMBER_WORDS } from '../../vocabulary/en/number-words.ts'
import { COUNTED, SEASONS } from '../../vocabulary/en/time-words.ts'
import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'
import { type DateHabits, yearAmong } from './date-habits.ts'

/** A year in words. */
export interface SpelledYear extends Span {
  readonly year: number
}

const named = (least: number, most: number, step = 1): string =>
  Object.entries(NUMBER_WORDS)
    .filter(([, number]) => number >= least && number <= most && number % step === 0)
    .map(([word]) => word)
    .join('|')

const UNIT = `(?:${named(1, 9)})`
const TEEN = `(?:${named(10, 19)})`
const TENS = `(?:${named(20, 90, 10)})`
const TWO = `(?:${TENS}(?:[- ]${UNIT}(?![- ]\\p{L}*teen))?|${TEEN}|(?:oh|nought)[- ]${UNIT})`
/** What no count is written as: "nineteen ninety-six", "twenty twelve". */
const IN_PAIRS = `(?:eighteen|nineteen)[- ](?:${TWO}|hundred(?: and (?:${TWO}|${UNIT}))?)|twenty[- ](?:${TEEN}|${TENS}(?:[- ]${UNIT})?)`
const OF_THOUSANDS = `two thousand(?:(?:,? and|,)? (?:${TWO}|${UNIT}))?`
const SHORT = `${TENS}-${UNIT}|(?:forty|fifty|sixty|seventy|eighty|ninety)`
/** What joins a year to the next, of which only the end is told: "ninety-seven to ninety-nine", "two thousand and two and three". */
const NEXT = `(?: (?:to|through|thru|and|or|until|till) | ?[-–—/&] ?)(?<next>(?:${SHORT}|${TEEN}|${UNIT}))(?![- ]\\p{L}*(?:teen|hundred|thousand))`
const YEAR = new RegExp(
  `\\b(?:(?<pairs>${IN_PAIRS})|(?<thousands>${OF_THOUSANDS})|(?<short>${SHORT}))(?!-\\p{L})(?![\\p{L}])(?:${NEXT})?\\b(?!-\\p{L})`,
  'giu',
)
/** What must stand in a text, so that it is looked at. */
const SIGN = /teen[- ]\p{L}|(?:ty|two)[- ]\p{Ll}/iu

const MONTHS_AND_SEASONS = [...MONTH_NAMES, ...Object.keys(SEASONS)].join('|')
/** What leads up to a year that could be a count. */
const LEAD = new RegExp(
  `(?:\\b(?:in|since|during|throughout|early|late|mid|(?:${MONTHS_AND_SEASONS})(?: of)?|years?(?: of)?|(?:end|start|beginning|middle) of)[ -]|\\()$`,
  'iu',
)
/** The same for one that a few words more could be: "by two thousand and four". */
const LEAD_LONG = new RegExp(`${LEAD.source.slice(0, -1)}$|\\b(?:by|of|from|until|till|before|after)[ ]$`, 'iu')
/** What goes on behind a year and begins no noun that it would count. */
const BEHIND =
  /^(?:[.,;:)!?]|$| ?[–—]| (?:an?|the|he|she|they|it|its|his|her|their|and|but|when|while|as|after|before|at|with|by|was|were|had|there|this|that|on|in|to|until|for|only|\p{Lu}\p{L}+)\b)/u
const COUNTS = new RegExp(`^ (?:${COUNTED.join('|')})\\b`)

const figuresOf = (words: string): number =>
  words
    .toLowerCase()
    .split(/[- ]+/)
    .reduce((sum, word) => sum + (NUMBER_WORDS[word] ?? 0), 0)

/** "nineteen ninety-six", "nineteen hundred and five", "two thousand and four" as figures. */
function yearOf(words: string): number {
  const [century = '', ...rest] = words.toLowerCase().split(/[- ]/)
  return century === 'two' ? 2000 + figuresOf(rest.join(' ')) : figuresOf(century) * 100 + figuresOf(rest.join(' '))
}

/**
 * The years that a text has in words. In prose one that could be a count needs words around it as a year has, and one
 * without its century years of the document among which it is.
 * @param isTitle whether the text is a heading, in which a number that stands first is a year
 * @example spelledYears('In nineteen ninety-six they met.', NO_HABITS) // [{ start: 3, end: 22, year: 1996 }]
 */
export function spelledYears(text: string, habits: DateHabits, isTitle = false): readonly SpelledYear[] {
  if (!SIGN.test(text)) return NONE
  return [...allMatches(YEAR, text)].flatMap((match) => yearsIn(match, { text, habits, isTitle }))
}

/** A chronicle in which years stand in words alone goes on beyond those that it has in figures. */
const MARGIN = 10
const NONE: readonly SpelledYear[] = []

interface Surroundings {
  readonly text: string
  readonly habits: DateHabits
  readonly isTitle: boolean
}

function yearsIn(match: RegExpExecArray, { text, habits, isTitle }: Surroundings): readonly SpelledYear[] {
  const { pairs, thousands, short, next } = match.groups ?? {}
  const start = match.index
  const words = pairs ?? thousands ?? short ?? ''
  const year = short === undefined ? yearOf(words) : yearAmong(figuresOf(words), habits, isTitle ? MARGIN : 0)
  if (year === undefined) return []
  const own = { start, end: start + words.length, year }
  const last = next === undefined ? undefined : closing(year, figuresOf(next))
  const end = start + match[0].length
  const years = last === undefined ? [own] : [own, { start: end - (next ?? '').length, end, year: last }]
  if (pairs !== undefined) return years
  const before = text.slice(Math.max(0, start - 24), start)
  const leads = isTitle && before.trim() === '' ? true : (short === undefined ? LEAD_LONG : LEAD).test(before)
  const rest = text.slice(last === undefined ? own.end : end)
  return leads && (isTitle || BEHIND.test(rest)) && !COUNTS.test(rest) ? years : []
}

/** The last year of a stretch, of which only its end is told. */
function closing(year: number, figures: number): number | undefined {
  const last = year - (year % (figures < 10 ? 10 : 100)) + figures
  return last > year ? last : undefined
}
