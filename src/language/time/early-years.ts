import { COUNTED, SEASONS } from '../../vocabulary/en/time-words.ts'
import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import { allMatches } from '../all-matches.ts'
import type { Word } from './lex-words.ts'

const words = (list: readonly string[]): string => list.join('|')
const MONTH = words(MONTH_NAMES)

const MARK = String.raw`(?:BCE?|B\.C\.(?:E\.)?|bce?|AD|A\.D\.|CE|C\.E\.)(?![\p{L}\d])`
const FIRST_MARK = String.raw`(?:AD|A\.D\.)`
/** What joins years of one era: "264 to 241 BC", "509, 348 and 279 BC". */
const JOINT = `(?: ?[-–—/] ?|,? (?:and|or|to|until|till|through|down to)(?: in)? |, )`
/** Nearly every text has no era in it, and need not be looked at further. */
const MAYBE_MARKED = /B\.?C|A\.?D|C\.?E|\bbce?\b/
const MARKED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£])(?:(?<years>(?:(?<!\b(?:${MONTH}) )\d{1,4}(?:${JOINT}\d{1,4})+|\d{1,4})) ?(?<mark>${MARK})|(?<decade>\d{1,3}0s) (?<of>${MARK})|(?<first>${FIRST_MARK}) ?(?<year>\d{1,3})(?![\p{L}\d]|[.,]\d))`,
  'gu',
)
const ERA = new RegExp(String.raw`(?<=\b(?:[Cc]entury|[Mm]illennium) )${MARK}`, 'gu')

const NAMED = `${MONTH}|${words(Object.keys(SEASONS))}`
const PERIODS = `end|beginning|start|close|middle|half|part|year|winter|war|battle|peace|treaty|truce|siege|campaigns?|revolt|rebellion|events|consuls?`
/** What leads up to a year, so that three figures can be one. */
const LEAD = String.raw`\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]etween|[Bb]etween [1-9]\d\d and|[Ff]rom|[Ff]rom [1-9]\d\d (?:to|until)|[Bb]efore|[Aa]fter|[Bb]y|[Aa]round|[Ee]arly|[Ll]ate|[Mm]id|early in|late in|[Ii]n (?:[1-9]\d\d, )*[1-9]\d\d(?: and| or|,)|(?:${PERIODS}|${NAMED}),? (?:of|in)|${NAMED})[ -]|\(`
/** What goes on behind a year and begins no noun that the figures would count. */
const BEHIND = String.raw`[.;:)\]]|,(?! ?\d{3})|$|[-–/][1-9]\d\d\b| (?:an?|the|he|she|they|it|its?|his|her|their|but|when|while|as|after|before|at|with|was|were|there|this|that|on|onwards?|only|to|until|and(?! [1-9]\d* \p{Ll}+s\b)|or [1-9]\d\d)\b`
/** After "In", any subject of a sentence but one that figures would count. */
const SUBJECT = String.raw` (?!(?:${words(COUNTED)}|of)\b)(?:\p{Lu}|\p{Ll}+\b(?<!s) \p{Ll}+)`
const BARE = new RegExp(
  String.raw`(?<![\d.,])[1-9]\d\d(?:(?=${BEHIND})(?<=(?:${LEAD}|[(\s][1-9]\d\d[-–/])\d{3})|(?=${SUBJECT})(?<=(?:^|[.;] )In \d{3}))`,
  'gu',
)
/** Figures that rose or fell are no years. */
const MEASURED =
  /\b(?:rose|grew|fell|increased?|reduced|dropped|went|up|down|resulted|ended|culminated) (?:from|in|to)(?: [1-9]\d\d to)? $/
/** A year of four figures without an era, beside which figures in threes are more likely a count. */
const MODERN = /(?<![\d.,])(?:1\d|20)\d\d(?!\d|,\d|\.\d| ?BC)/
const THREE_FIGURES = /(?<![\d.,])[1-9]\d\d(?![\d%]|[.,]\d)/

const NONE: ReadonlyMap<number, Word> = new Map()

/**
 * The years of a text that are written in one to four figures with an era, and those in three that stand as a year does, by
 * where they begin; years before Christ are counted as calendars of astronomers do, 264 BC being -263.
 * @example earlyYearsIn('Rome won in 241 BC.').get(12)?.key // '-240'
 */
export function earlyYearsIn(text: string): ReadonlyMap<number, Word> {
  const marked = MAYBE_MARKED.test(text)
  const bare = THREE_FIGURES.test(text)
  if (!marked && !bare) return NONE
  const found = new Map<number, Word>()
  if (marked)
    for (const match of allMatches(MARKED, text)) for (const word of yearsOf(match)) found.set(word.start, word)
  if (marked) for (const match of allMatches(ERA, text)) found.set(match.index, eraWord(match))
  if (!bare || (found.size === 0 && MODERN.test(text))) return found
  for (const { 0: key, index: start } of allMatches(BARE, text)) {
    const isMeasured = MEASURED.test(text.slice(Math.max(0, start - 40), start))
    if (!found.has(start) && !isMeasured) found.set(start, { start, end: start + key.length, key, shape: 'y' })
  }
  return found
}

const isBefore = (mark: string): boolean => /^b/i.test(mark)

/** A year of an era, the year 1 before Christ being 0. */
const yearIn = (year: number, before: boolean): number => (before ? 1 - year : year)

function yearsOf({ 0: all, index, groups = {} }: RegExpExecArray): readonly Word[] {
  const end = index + all.length
  if (groups.first !== undefined) return [{ start: index, end, key: String(Number(groups.year)), shape: 'y' }]
  if (groups.decade !== undefined) {
    const sign = isBefore(groups.of ?? '') ? '-' : ''
    return [{ start: index, end, key: `${sign}${groups.decade}`, shape: 'k' }]
  }
  const years = [...(groups.years ?? '').matchAll(/\d+/g)]
  const before = isBefore(groups.mark ?? '')
  return years.map((match, nth) => {
    const start = index + match.index
    const told = years[nth - 1]?.[0] ?? ''
    const year = Number(shortened(told, match[0]))
    const last = nth === years.length - 1
    return { start, end: last ? end : start + match[0].length, key: String(yearIn(year, before)), shape: 'y' }
  })
}

/** "264/3 BC": the figures that the year before it has too are left out. */
const shortened = (told: string, figures: string): string =>
  told.length > figures.length && (figures.length === 1 || figures.startsWith('0'))
    ? told.slice(0, -figures.length) + figures
    : figures

const eraWord = ({ 0: mark, index }: RegExpExecArray): Word => ({
  start: index,
  end: index + mark.length,
  key: isBefore(mark) ? 'bc' : 'ad',
  shape: 'X',
})
