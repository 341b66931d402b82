import {
  AFTER_A_DAY,
  DAY_WORDS,
  IN_ROUNDS,
  MONTHS,
  NUMBER_WORDS,
  UNITS,
  WEEKDAYS,
} from '../../vocabulary/en/time-words.ts'
import type { Span } from '../span.ts'
import { type DateHabits, NO_HABITS } from './date-habits.ts'
import { earlyYearsIn } from './early-years.ts'
import { figureDatesIn } from './figure-dates.ts'
import { shortYearsIn } from './short-years.ts'
import { spelledYears } from './spelled-years.ts'
import { ABBREVIATED, CAPITALISED } from './word-classes.ts'

/** A word, number or sign of a text, as patterns see it. */
export interface Word extends Span {
  /** Lower case, apostrophes straight; the sign itself for a sign. */
  readonly key: string
  /** One letter for what it looks like; the sign itself for a sign. */
  readonly shape: string
}

/** The letters for what a word looks like, by name; patterns use the names. */
export const SHAPES = {
  day: 'd', // 1 to 31
  nth: 'do', // 1 to 31, 1st to 31st
  figures: 'o', // 1st to 31st
  year: 'y', // 1000 to 2099
  twodigits: 'dt',
  number: 'dtn',
  decadefigures: 'k', // 1990s
  iso: 'i', // 2014-05-24, 24/05/2014, 24.V.2014
  plural: 's', // any other lower-case word in -s
  word: 'xs', // any other lower-case word
  name: 'X', // any other capitalised word
  unbroken: '^.,;:()"–CDYZSMNWABVU', // anything but a sign or a time
} as const

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const SPELLED = longestFirst(Object.keys(DAY_WORDS)).replaceAll('-', '[- ]')
const MONTH = Object.keys(MONTHS)
  .map((month) => `${month[0]?.toUpperCase()}${month.slice(1)}`)
  .join('|')
const NUMBERS = longestFirst(Object.keys(NUMBER_WORDS).filter((word) => /^[a-z]{3,}$/.test(word)))
const WEEKDAY = longestFirst(Object.keys(WEEKDAYS).map((day) => `${day[0]?.toUpperCase()}${day.slice(1)}`))
/** A day spelt out, told by the month it is of: "the third and the fourth of May", "May the third". */
const SPELLED_DAY = String.raw`\b(?:(?:${SPELLED})(?=(?:,? (?:and|or|to|until) (?:on )?(?:the )?(?:${SPELLED})|, (?:the )?(?:${SPELLED}))* of (?:${MONTH})\b)|(?<=(?:${MONTH}) (?:the )?)(?:${SPELLED}))\b`
const COUNTED_BY_ORDINALS = longestFirst([
  ...IN_ROUNDS,
  ...UNITS.flatMap(({ singular, plural }) => [...singular, ...plural]),
])
/** What may follow a day spelt out without its month: anything that begins no noun of its own ("on the ninth attempt"). */
const BEHIND_DAY = `[.,;:)]|$| (?:a|an|the|it|he|she|they|his|her|its|their|some|several|at|in|near|by|when|while|as|and|but|after|with|${longestFirst(AFTER_A_DAY)}|(?<!first )(?:${NUMBERS}))\\b`
/** A day spelt out, of the month told before: "On the ninth a drone came." */
const LONE_DAY = String.raw`(?<=\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince) the )(?:${SPELLED})(?!,? (?:and|or) (?:the )?(?:${SPELLED}))(?=${BEHIND_DAY}|(?<=On the (?!first|second|third)[a-z-]+) (?!(?:${WEEKDAY}|${COUNTED_BY_ORDINALS})\b)\p{L})`
const TOKEN = new RegExp(
  `(?<![Aa] |[Oo]ne |two )(?<spelled>${SPELLED_DAY}|${LONE_DAY})|${String.raw`\d+(?:s|st|nd|rd|th)\b|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|['’]s\b|\p{L}[\p{L}\p{M}]*|\S`}`,
  'gu',
)

/**
 * Cuts a text into words, numbers and signs.
 * @param habits how the document that it is of writes dates
 * @example lexWords('May 5').map((word) => word.shape) // ['X', 'd']
 */
export function lexWords(text: string, habits: DateHabits = NO_HABITS): readonly Word[] {
  const words: Word[] = []
  const known = knownDates(text, habits)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const spelled = match.groups?.spelled
    const word =
      known(match.index) ??
      (spelled === undefined ? wordOf(text, match[0], match.index) : spelledDay(spelled, match.index))
    words.push(word)
    TOKEN.lastIndex = word.end
  }
  return words
}

/** What is read as one word before all others: years of an era, in words or shortened, and dates in figures. */
function knownDates(text: string, habits: DateHabits): (at: number) => Word | undefined {
  const maps = [figureDatesIn(text, habits), shortYearsIn(text, habits), earlyYearsIn(text)]
  const spelled = spelledYears(text, habits).map(({ start, end, year }): [number, Word] => [
    start,
    { start, end, key: String(year), shape: 'y' },
  ])
  const found = maps.filter(({ size }) => size > 0)
  if (spelled.length > 0) found.push(new Map(spelled))
  return (at) => {
    for (const map of found) {
      const word = map.get(at)
      if (word) return word
    }
    return undefined
  }
}

function spelledDay(word: string, start: number): Word {
  const day = DAY_WORDS[word.toLowerCase().replace(' ', '-')] ?? 0
  return { start, end: start + word.length, key: `${day}th`, shape: 'o' }
}

function wordOf(text: string, found: string, start: number): Word {
  const end = start + found.length
  const first = found[0] ?? ''
  if (first >= '0' && first <= '9') return { start, end, key: found, shape: shapeOfFigures(found) }
  const sign = SIGNS[first]
  if (sign !== undefined) return { start, end, key: found, shape: sign }
  if (DASHES.includes(first)) return { start, end, key: found, shape: isSpaced(text, start, end) ? '–' : '-' }
  if (found.length === 2 && APOSTROPHES.includes(first)) return { start, end, key: "'s", shape: "'" }
  return letters(text, found, start)
}

const DASHES = '-‐‑–—'
const APOSTROPHES = "'’"

/** Signs that patterns tell apart; the rest count as quotation marks. */
const SIGNS: Readonly<Record<string, string>> = {
  // Cells of a table stand apart like clauses.
  ...{ ',': ',', ';': ';', '|': ';', ':': ';', '.': '.', '!': '.', '?': '.', '…': '.', '/': '/', '%': '%' },
  // What marks an item begins a text.
  ...{ '*': '.', '•': '.', '▪': '.', '◦': '.', '‣': '.' },
  ...{ '(': '(', '[': '(', ')': ')', ']': ')', $: '$', '€': '$', '£': '$', '¥': '$', '#': '$' },
}

function letters(text: string, word: string, start: number): Word {
  const lower = word.toLowerCase()
  const capital = word[0] !== lower[0]
  const dot = ABBREVIATED.has(lower) && capital && text[start + word.length] === '.'
  const end = start + word.length + (dot ? 1 : 0)
  if (capital) return { start, end, key: dot ? `${lower}.` : lower, shape: 'X' }
  return { start, end, key: CAPITALISED.has(lower) ? '' : lower, shape: lower.endsWith('s') ? 's' : 'x' }
}

/** What figures look like, most telling first. */
const FIGURES: readonly (readonly [shape: string, form: RegExp])[] = [
  ['d', /^(?:0?[1-9]|[12]\d|3[01])$/],
  ['y', /^(?:1\d|20)\d\d$/],
  ['o', /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/],
  ['k', /^(?:1\d|20)\d0s$/],
  ['t', /^\d\d$/],
  ['n', /^[\d.,]+$/],
]

const shapeOfFigures = (figures: string): string => FIGURES.find(([, form]) => form.test(figures))?.[0] ?? 'x'

const isSpaced = (text: string, start: number, end: number): boolean => text[start - 1] === ' ' || text[end] === ' '
