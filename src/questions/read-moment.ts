import { daysOf } from '../model/edtf.ts'
import { UserError } from '../model/user-error.ts'
import { MONTHS, SEASONS, SHORT_MONTHS, THIRDS } from '../vocabulary/en/time-words.ts'

/** A time read from words: as EDTF, and the index of the first word after it. */
export interface ReadTime {
  readonly edtf: string
  readonly next: number
}

const YEAR = /^(1[89]|2[01])\d\d$/
const DAY = /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/i
const CODED = /^\d{4}-\d\d(-\d\d)?$/
const padded = (value: number): string => String(value).padStart(2, '0')

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries({ ...MONTHS, ...SHORT_MONTHS, ...SEASONS }))

/** The number of a month ("05") or season ("22") that a word names. */
function monthOf(word = ''): string | undefined {
  const number = MONTH_NUMBERS.get(word.toLowerCase())
  return number === undefined ? undefined : padded(number)
}

/**
 * Refuses what looks like a date and is none.
 * @throws UserError
 */
export function checkDate(edtf: string, written: string): string {
  if (daysOf(edtf) && !/^\/|\/$/.test(edtf)) return edtf
  const example = 'Write a date such as 2014, 2014-05, May 2014, 2014-05-17, 2013..2015 or since:2014-05'
  throw new UserError('bad-date', `“${written.slice(0, 40)}” is not a date. ${example}.`, { date: written })
}

/** A day and a month, in either order, or a month alone; the year is still to come. */
export function readMonth(
  words: readonly string[],
  at: number,
): { readonly month: string; readonly day?: string; readonly next: number } | undefined {
  const skip = words[at + 1]?.toLowerCase() === 'of' ? 2 : 1
  const later = monthOf(words[at + skip])
  const first = DAY.exec(words[at] ?? '')?.[1]
  if (first && later) return { month: later, day: first, next: at + skip + 1 }
  const month = monthOf(words[at])
  if (!month) return undefined
  const day = DAY.exec(words[at + 1] ?? '')?.[1]
  return day ? { month, day, next: at + 2 } : { month, next: at + 1 }
}

const JOINS = /^(and|or|to|until|till|through|-|&)$/

/** The year after a month; a month joined to a later one shares its year: "May to July 2014". */
function yearAfter(words: readonly string[], at: number): { year: string; next: number } | undefined {
  const skip = words[at]?.toLowerCase() === 'of' ? 1 : 0
  const year = words[at + skip]
  if (year && YEAR.test(year)) return { year, next: at + skip + 1 }
  if (!JOINS.test(words[at]?.toLowerCase() ?? '')) return undefined
  const other = readMonth(words, at + (/^(?:early|mid|late)$/i.test(words[at + 1] ?? '') ? 2 : 1))
  const shared = other && yearAfter(words, other.next)
  return shared && { year: shared.year, next: at }
}

/** The first, middle or last third of a year or month. */
function thirdOf(edtf: string, third: number): string {
  const [year = '', month] = edtf.split('-')
  if (!month) return `${year}-${padded(third * 4 - 3)}/${year}-${padded(third * 4)}`
  const last = third === 3 ? daysOf(edtf)?.end : `${edtf}-${third}0`
  return `${edtf}-${padded(third * 10 - 9)}/${last}`
}

/**
 * Reads the year, month, season, day or decade that begins at a word.
 * @example readMoment(['in', 'May', '2014'], 1) // { edtf: '2014-05', next: 3 }
 * @throws UserError for a day that no calendar has
 */
export function readMoment(words: readonly string[], at: number): ReadTime | undefined {
  const word = words[at] ?? ''
  const third = /^(early|mid|late)-?(\d{4})?$/i.exec(word)
  if (third) return readThird(words, at, THIRDS[third[1]?.toLowerCase() ?? ''] ?? 1, third[2])
  if (CODED.test(word)) return { edtf: codedDate(word), next: at + 1 }
  if (/^(1[89]|2[01])\d0s$/.test(word)) return { edtf: `${word.slice(0, 3)}X`, next: at + 1 }
  if (YEAR.test(word)) return readYearFirst(words, at)
  const found = readMonth(words, at)
  const year = found && yearAfter(words, found.next)
  if (!found || !year) return undefined
  const edtf = dated(year.year, found.month, found.day)
  return { edtf: checkDate(edtf, words.slice(at, year.next).join(' ')), next: year.next }
}

function dated(year: string, month: string, day: string | undefined): string {
  return [year, month, ...(day ? [padded(Number(day))] : [])].join('-')
}

/** Two years as they are often shortened ("2012-14"), where they are no month. */
function codedDate(word: string): string {
  const [year = '', rest = ''] = word.split('-')
  if (word.length === 7 && !daysOf(word)) return checkDate(`${year}/${year.slice(0, 2)}${rest}`, word)
  return checkDate(word, word)
}

/** A year, with the month that follows it ("2014 May") unless that has a year of its own. */
function readYearFirst(words: readonly string[], at: number): ReadTime {
  const year = words[at] ?? ''
  const found = monthOf(words[at + 1]) ? readMonth(words, at + 1) : undefined
  if (!found || yearAfter(words, found.next)) return { edtf: year, next: at + 1 }
  const edtf = dated(year, found.month, found.day)
  return { edtf: checkDate(edtf, words.slice(at, found.next).join(' ')), next: found.next }
}

function readThird(words: readonly string[], at: number, third: number, year?: string): ReadTime | undefined {
  const whole = year ? { edtf: year, next: at + 1 } : readMoment(words, at + 1)
  if (!whole || !/^\d{4}(-(0\d|1[0-2]))?$/.test(whole.edtf)) return whole
  return { edtf: thirdOf(whole.edtf, third), next: whole.next }
}
