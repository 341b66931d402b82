import type { Captures } from './time-pattern.ts'
import type { DateValue, IntervalValue, PointValue, TimeValue } from './time-value.ts'

/** Makes a value of what a pattern has caught; undefined where it turns out to be no time. */
export type Build = (captures: Captures) => TimeValue | undefined

const FIELDS = ['decade', 'year', 'season', 'month', 'day', 'weekday'] as const

/** The fields of a date among the numbers caught; `prefix` is `to_` for those of a second date. */
export function fieldsOf(numbers: Captures['numbers'], prefix = ''): DateValue {
  const told = FIELDS.map((field) => [field, numbers[prefix + field]] as const)
  return { kind: 'date', ...Object.fromEntries(told.filter(([, value]) => value !== undefined)) }
}

/** A calendar date from its fields. */
export const dateOf: Build = ({ numbers }) => fieldsOf(numbers)

/** A feast, `day` and month in one number. */
export const feastOf: Build = ({ numbers: { holiday = 0, year } }) => ({
  ...fieldsOf({ month: Math.floor(holiday / 100), day: holiday % 100, ...(year === undefined ? {} : { year }) }),
  feast: true,
})

/** Christmas, which needs more than its name to be a day. */
export const christmasOf: Build = (captures) =>
  feastOf({ ...captures, numbers: { ...captures.numbers, holiday: 1225 } })

/** A feast counted from Easter, of the western churches or of the eastern ones. */
export const easterOf =
  (by: 'easter' | 'orthodox easter'): Build =>
  ({ numbers }) => ({ ...fieldsOf(numbers), feast: true, movable: { by, day: numbers.easter ?? 0 } })

/** A feast of the Islamic calendar. */
export const islamicOf: Build = ({ numbers }) => ({
  ...fieldsOf(numbers),
  feast: true,
  movable: { by: 'islamic', month: Math.floor((numbers.islamic ?? 0) / 100), day: (numbers.islamic ?? 0) % 100 },
})

/** The century that an ordinal names: the nineteenth is 18, the third before Christ -3. */
export const centuryOf: Build = ({ numbers: { ordinal = 0, to_ordinal: last, era = 1 } }) => {
  const century = (nth: number): DateValue => ({ kind: 'date', century: era < 0 ? -nth : nth - 1 })
  return last === undefined ? century(ordinal) : { kind: 'interval', from: century(ordinal), to: century(last) }
}

/** A date in figures, year, month and day in one number, the year 0 where it is not told. */
export const figuresOf: Build = ({ numbers: { iso = 0 } }) => {
  const [year, month, day] = [Math.floor(iso / 10_000), Math.floor(iso / 100) % 100, iso % 100]
  return fieldsOf({ month, ...(year === 0 ? {} : { year }), ...(day === 0 ? {} : { day }) })
}

/** Days of one month, of which the last is told in figures: "14-16.3.2009". */
export const figuresToOf: Build = (captures) => {
  const { day = 0 } = captures.numbers
  const to = figuresOf(captures)
  const ends = to?.kind === 'date' && (to.day ?? 0) > day
  return ends ? { kind: 'interval', from: { ...to, day }, to } : undefined
}

/** An interval between two dates; each takes what it leaves out from the other: "from 9 to 12 March". */
export const intervalOf: Build = ({ numbers }) => between(fieldsOf(numbers), fieldsOf(numbers, 'to_'))

/** From this year on years are written in four figures. */
export const PLAIN_YEAR = 1000

/** A range of years, the second perhaps in one or two figures: 1967–70, 1994/5. */
export const yearsOf: Build = ({ text, numbers: { year = 0, to_year, to_short = 0 } }) => {
  const span = /\D\d$/.test(text) ? 10 : 100
  const wraps = span === 100 && year % 100 > 90 && to_short < 10
  const last = to_year ?? year - (year % span) + to_short + (wraps ? 100 : 0)
  const runsBack = year > 0 && year < PLAIN_YEAR && last < year // years before Christ whose era is told elsewhere
  return last > year || runsBack
    ? { kind: 'interval', from: { kind: 'date', year }, to: { kind: 'date', year: last } }
    : undefined
}

/** Several days of one month; two that adjoin are an interval. */
export const daysOf: Build = (captures) => {
  const date = fieldsOf(captures.numbers)
  const items = captures.days.map((day): DateValue => ({ ...date, day }))
  const [from, to] = items
  const adjoin = items.length === 2 && from?.day !== undefined && to?.day === from.day + 1
  return adjoin ? { kind: 'interval', from, to } : { kind: 'list', items }
}

/** Gives a date the year of the one after it in the same breath: "between June and August 2013". */
export function withYearOf(date: DateValue, next: DateValue): DateValue {
  if (date.year !== undefined || date.within !== undefined || next.year === undefined) return date
  if (date.month === undefined && date.season === undefined) return date
  const wraps = date.month !== undefined && next.month !== undefined && date.month > next.month
  return { ...date, year: wraps ? next.year - 1 : next.year }
}

/** "From the 24th to 1 February" begins in the month before, "from the 4th" in the same. */
function withMonthOf(date: DateValue, next: DateValue): DateValue {
  if (date.day === undefined || date.month !== undefined || next.month === undefined || next.day === undefined)
    return date
  const month = date.day < next.day ? next.month : next.month === 1 ? 12 : next.month - 1
  return { ...date, month }
}

function between(start: DateValue, to: DateValue): IntervalValue {
  const from = withMonthOf(start, to)
  const first = to.year === undefined ? from : withYearOf(from, to)
  const wraps = first.month !== undefined && to.month !== undefined && to.month < first.month
  const year = to.year ?? (first.year === undefined ? undefined : first.year + (wraps ? 1 : 0))
  const borrows = to.decade === undefined && to.century === undefined && year !== undefined
  const last = to.day !== undefined && to.month === undefined ? { ...to, month: from.month } : to
  return { kind: 'interval', from: first, to: borrows ? { ...last, year } : last }
}

/** Whether a value is one date or time, no interval and no bound. */
export const isPoint = (value: TimeValue | undefined): value is PointValue =>
  value?.kind === 'date' || value?.kind === 'relative'

/** An interval between two times that were read before. */
export const rangeOf: Build = ({ values: { from, to } }) => {
  if (!isPoint(from) || !isPoint(to)) return undefined
  if (from.kind === 'date' && to.kind === 'date') return between(from, to)
  return { kind: 'interval', from, to }
}

/** A range only of two dates that are told alike: "June or July". */
export const alternativesOf: Build = (captures) => {
  const { from, to } = captures.values
  return isPoint(from) && isPoint(to) && isFiner(from) === isFiner(to) ? rangeOf(captures) : undefined
}
const isFiner = (value: PointValue): boolean => value.kind === 'date' && value.month !== undefined

/** Ten years that end with a year. */
export const decadeToOf: Build = ({ numbers: { year = 0 } }) => ({
  kind: 'interval',
  from: { kind: 'date', year: year - 9 },
  to: { kind: 'date', year },
})
