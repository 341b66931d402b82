import { daysOf } from '../model/edtf.ts'
import { checkDate, type ReadTime, readMoment } from './read-moment.ts'

const firstOf = (edtf: string): string => edtf.split('/')[0] ?? ''
const lastOf = (edtf: string): string => edtf.split('/').at(-1) ?? ''

/** The date so many units on, in the precision it has: the month after May, the day before June 1. */
function shifted(edtf: string, by: 1 | -1): string {
  if (/^\d{4}$/.test(edtf)) return String(Number(edtf) + by)
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf) ?? []
  const days = daysOf(edtf)
  const edge = by < 0 ? days?.start : days?.end
  const date = year
    ? new Date(Date.UTC(Number(year), Number(month) - 1 + by))
    : new Date(Date.parse(edge ?? '') + by * 86_400_000)
  return date.toISOString().slice(0, year ? 7 : 10)
}

/** What the word before a time makes of it. */
const LEADS: ReadonlyMap<string, (moment: string) => string> = new Map([
  ['since', (moment: string) => `${firstOf(moment)}/..`],
  ['from', (moment: string) => `${firstOf(moment)}/..`],
  ['after', (moment: string) => `${shifted(lastOf(moment), 1)}/..`],
  ['until', (moment: string) => `../${lastOf(moment)}`],
  ['till', (moment: string) => `../${lastOf(moment)}`],
  ['by', (moment: string) => `../${lastOf(moment)}`],
  ['before', (moment: string) => `../${shifted(firstOf(moment), -1)}`],
])

/**
 * Applies the word before a time to it.
 * @example leadTime('after', '2013-05') // '2013-06/..'
 */
export function leadTime(lead: string, moment: string): string {
  return LEADS.get(lead)?.(moment) ?? moment
}

const CODED = String.raw`\d{4}(?:-\d\d){0,2}`
const ONE_WORD = new RegExp(`^(${CODED}|\\.\\.(?=/))?(?:\\.{2,3}|/|(?<=^\\d{4})-(?=\\d{4}$))(${CODED}|(?<=/)\\.\\.)?$`)

/** A range written as one word: "2013..2015", "2012-2014", "2014-05/2014-08", "2014..". */
function readOneWord(word: string): string | undefined {
  const [, first, last] = ONE_WORD.exec(word) ?? []
  if (!first && !last) return undefined
  if (word.endsWith('/')) return checkDate(word, word)
  return checkDate(`${first ?? '..'}/${last ?? '..'}`, word)
}

/** Joins two moments into a range; where EDTF has no such interval, as between seasons, by their days. */
function rangeOf(first: string, last: string, written: string): string {
  const joined = `${firstOf(first)}/${lastOf(last)}`
  if (daysOf(joined)) return joined
  return checkDate(`${daysOf(firstOf(first))?.start}/${daysOf(lastOf(last))?.end}`, written)
}

/**
 * Reads the time that begins at a word: a moment, a range, or one open to a side.
 * @example readTime(['between', '2012', 'and', '2014'], 0) // { edtf: '2012/2014', next: 4 }
 * @throws UserError for what looks like a date and is none
 */
export function readTime(words: readonly string[], at: number): ReadTime | undefined {
  const lead = words[at]?.toLowerCase() ?? ''
  const led = LEADS.has(lead) || lead === 'between'
  const begin = at + (led ? 1 : 0)
  const whole = readOneWord(words[begin] ?? '')
  const first = whole ? { edtf: whole, next: begin + 1 } : readMoment(words, begin)
  if (!first) return undefined
  const join = words[first.next]?.toLowerCase() ?? ''
  const joins =
    lead === 'between' ? ['and', 'to'] : ['to', 'until', 'till', 'through', '-', ...(lead === 'from' ? ['and'] : [])]
  const last = joins.includes(join) ? readMoment(words, first.next + 1) : undefined
  if (last) {
    return { edtf: rangeOf(first.edtf, last.edtf, words.slice(at, last.next).join(' ')), next: last.next }
  }
  // "from 2013..2015" and "between 2013-2015" are the range itself.
  const isRange = whole && (lead === 'from' || lead === 'between' || whole.includes('..'))
  return led && !isRange ? { edtf: leadTime(lead, first.edtf), next: first.next } : first
}
