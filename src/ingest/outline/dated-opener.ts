import type { DateHabits } from '../../language/time/date-habits.ts'
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../vocabulary/en/time-words.ts'
import { MONTH_NAMES } from '../../vocabulary/month-names.ts'

const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`
const WEEKDAY = [...Object.keys(WEEKDAYS), ...Object.keys(SHORT_WEEKDAYS)].map(capitalised).join('|')
const MONTH = MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)]).join('|')
/** What parts a date that heads a line from its note: a sign, or more room than a word has. */
const APART = String.raw`(?:[:|–—]|\. | - |\s{2,}|$)`
const ALWAYS = [
  String.raw`(?:19|20)\d\d-\d\d-\d\d\b`,
  String.raw`\d\d?(?:[-–]\d\d?)?\.(?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\s`,
  `(?:${WEEKDAY})\\.?,? \\d\\d?(?:st|nd|rd|th)?\\b`,
  `(?:${MONTH})\\.? \\d\\d?(?:[-–]\\d\\d?)?(?:, ?\\d{4})?${APART}`,
  `\\d\\d?(?:[-–]\\d\\d?)? (?:${MONTH})\\.?(?: \\d{4})?${APART}`,
]
const BARE = {
  '/': String.raw`\d\d?/\d\d?(?:[-–]\d\d?(?:/\d\d?)?)?(?:/\d{2,4})?[:\s]`,
  '.': String.raw`\d\d?\.\d\d?\.?(?:[-–]|\s|:)`,
}
const COUNTED = String.raw`(?:Day|DAY|D) ?[-–−+]? ?\d{1,3}\b`
const CLOCK = String.raw`(?:[01]\d|2[0-3])[0-5]\d\s`

/** What begins a line that a date, or a time of day, heads: no line that is broken by the width of the page begins so. */
export function datedOpener({ bare, dayOne, hasClock }: DateHabits): RegExp {
  const own = [bare === null ? [] : BARE[bare], dayOne === null ? [] : COUNTED, hasClock ? CLOCK : []].flat()
  return new RegExp(`^(?:${[...ALWAYS, ...own].join('|')})`, 'u')
}
