import { MONTHS, SEASONS, SHORT_MONTHS } from '../../vocabulary/en/time-words.ts'
import { allMatches } from '../all-matches.ts'
import { type DateHabits, shortYear } from './date-habits.ts'
import type { Word } from './lex-words.ts'

const MONTH = `(?:${[...Object.keys(MONTHS), ...Object.keys(SHORT_MONTHS).map((month) => `${month}\\.?`)].join('|')})`
const DAYS = String.raw`\d\d?(?:st|nd|rd|th)?(?: ?[-–/] ?\d\d?)?`
const LEAD = `\\b(?:in|of|since|by|until|from|the|early|late|mid|${Object.keys(SEASONS).join('|')})[ -]`
const DATED = `\\b${MONTH}(?: ${DAYS})?,?[ -]`
const SIGN = /['’‘]\d\d/
/** "'96", "the '80s" behind what leads up to a year, or where nothing but a sign follows; not "the '50 men' rule". */
const SHORT_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])['’‘](?<figures>\\d\\d)(?:(?<decade>s)\\b|(?![\\d,.’']\\d|['’\\p{L}])(?:(?<=${LEAD}['’‘]\\d\\d)(?! \\p{Ll}+s\\b| [\\p{Ll} ]{1,20}['’](?![s\\d]))|(?<=${DATED}['’‘]\\d\\d)|(?=\\s*(?:[.,:;)|]|$)|\\s?[-–—])))`,
  'giu',
)

const NONE: ReadonlyMap<number, Word> = new Map()

/**
 * The years of a text that an apostrophe shortens, by where they begin.
 * @example shortYearsIn('It fell in ’96.', NO_HABITS).get(11)?.key // '1996'
 */
export function shortYearsIn(text: string, habits: DateHabits): ReadonlyMap<number, Word> {
  if (!SIGN.test(text)) return NONE
  return new Map(
    [...allMatches(SHORT_YEAR, text)].map(({ 0: words, index: start, groups = {} }) => {
      const year = String(shortYear(Number(groups.figures), habits))
      const isDecade = groups.decade !== undefined
      return [
        start,
        { start, end: start + words.length, key: isDecade ? `${year}s` : year, shape: isDecade ? 'k' : 'y' },
      ]
    }),
  )
}
