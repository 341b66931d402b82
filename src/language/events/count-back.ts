import { NUMBER_WORDS, UNITS } from '../../vocabulary/en/time-words.ts'
import { addDays, addMonths, type CalendarPoint, edtfOf } from '../time/calendar.ts'
import { pointOf } from '../time/periods.ts'

const COUNTS = Object.keys(NUMBER_WORDS).join('|')
const NAMES = UNITS.flatMap(({ singular, plural }) => [...singular, ...plural]).join('|')
/** A count that leads on to a happening; behind "after" and "before" its noun with what goes before it, or its clause. */
const COUNT = new RegExp(
  `\\b(?<amount>the|${COUNTS}|\\d{1,2}) (?<unit>${NAMES}) (?<way>after|before) (?:[\\p{L}’'-]+ ){0,4}$`,
  'iu',
)

const UNIT_OF = new Map(UNITS.flatMap((row) => [...row.singular, ...row.plural].map((word) => [word as string, row])))

/**
 * The date of what a count leads on to, where the count starts from `date`: "on 29 January, three days after the murder of".
 * @param words What stands before the happening.
 * @example countBack('on 29 January, three days after the ', '2003-01-29') // '2003-01-26'
 */
export function countBack(words: string, date: string): string | undefined {
  const { amount = '', unit = '', way = '' } = COUNT.exec(words)?.groups ?? {}
  const row = UNIT_OF.get(unit.toLowerCase())
  const point = pointOf(date, 'start')
  if (!row || !point || date.includes('/')) return undefined
  const told = amount.toLowerCase() === 'the' ? 1 : (NUMBER_WORDS[amount.toLowerCase()] ?? Number(amount))
  const count = told * row.times * (way.toLowerCase() === 'after' ? -1 : 1)
  const found = MOVED[row.unit](point, count)
  return found && edtfOf(found)
}

const MOVED = {
  day: (point, count) => (point.day === undefined ? undefined : addDays(point, count)),
  week: (point, count) => (point.day === undefined ? undefined : addDays(point, 7 * count)),
  month: (point, count) => (point.month === undefined ? undefined : addMonths(point, count)),
  year: (point, count) => ({ year: point.year + count }),
} as const satisfies Record<string, (point: CalendarPoint, count: number) => CalendarPoint | undefined>
