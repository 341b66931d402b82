import { UNITS } from '../../vocabulary/en/time-words.ts'
import { type Build, fieldsOf, isPoint } from './build-dates.ts'
import type { Captures } from './time-pattern.ts'
import type { Bound, Part, PointValue, RelativeValue, UndatedValue, Unit } from './time-value.ts'

type Numbers = Captures['numbers']

/** A part of the period that was read before. */
export const partOf =
  (part: (numbers: Numbers) => Part): Build =>
  ({ numbers, values: { period } }) =>
    isPoint(period) && period.part === undefined ? { ...period, part: part(numbers) } : undefined

/** Two thirds of one period: a list ("early and late May"). */
export const thirdsOf: Build = ({ numbers: { third = 1, to_third = 1 }, values: { period } }) => {
  if (!isPoint(period)) return undefined
  const items = [third, to_third].map((from): PointValue => ({ ...period, part: { of: 'third', from, to: from } }))
  return { kind: 'list', items }
}

const partOfThe =
  (period: RelativeValue) =>
  (part: (numbers: Numbers) => Part): Build =>
  (captures) =>
    partOf(part)({ ...captures, values: { period } })

/** A part of the year of the entry: "year-end". */
export const partOfYear = (part: (numbers: Numbers) => Part): Build => partOfThe(THE_YEAR)(part)

/** A part of the month last told: "mid-month". */
export const partOfMonth = (part: (numbers: Numbers) => Part): Build => partOfThe(THE_MONTH)(part)

const THE_MONTH: RelativeValue = { kind: 'relative', unit: 'month', amount: 0, direction: 0, from: 'last' }
const THE_YEAR: RelativeValue = { kind: 'relative', unit: 'year', amount: 0, direction: 0, from: 'entry' }

/** The unit that a row of `UNITS` counts in. */
export const unitName = (at: number): Unit => (UNITS[at] ?? UNITS[0]).unit

/** The unit and how many of it a unit word and a number come to: two fortnights are four weeks. */
function counted(numbers: Numbers): { unit: Unit; amount: number | null } {
  const row = UNITS[numbers.unit ?? 0] ?? UNITS[0]
  const amount = numbers.amount
  return { unit: row.unit, amount: amount === undefined ? null : amount * row.times }
}

/** A time so many units away, `direction` on or back. */
export const awayOf =
  (direction: -1 | 1): Build =>
  ({ numbers }) => ({ kind: 'relative', ...counted(numbers), direction, from: 'last' })

/** So many units, or the day, after a date that is said, or before it; "the year after" one is a stretch. */
export const awayFrom =
  (direction: -1 | 1): Build =>
  ({ numbers, values: { date } }) => {
    const { unit, amount } = counted(numbers)
    if (date?.kind !== 'date' || (amount === null && unit !== 'day')) return undefined
    return { kind: 'relative', unit, amount: amount ?? 1, direction, from: date }
  }

/** The unit that a date that is said opens, or, direction -1, the one that it closes; a decade is told by its last year. */
export const stretchFrom =
  (direction: -1 | 1): Build =>
  ({ numbers, values: { date } }) => {
    const { unit, amount } = counted({ ...numbers, amount: 1 })
    if (date?.kind !== 'date' || amount === 10) return undefined
    const inMonths = unit === 'year' && date.month !== undefined
    const far: RelativeValue = {
      ...{ kind: 'relative', direction, from: date },
      ...(inMonths ? { unit: 'month', amount: 12 } : { unit, amount }),
    }
    return direction === 1 ? { kind: 'interval', from: date, to: far } : { kind: 'interval', from: far, to: date }
  }

/** So many days from one on, itself among them. */
export const daysFrom: Build = ({ numbers: { amount = 0, unit = 0 }, values: { date } }) => {
  const isOfDays = unitName(unit) === 'day' && amount > 1
  if (date?.kind !== 'date' || !isOfDays) return undefined
  const to: RelativeValue = { kind: 'relative', unit: 'day', amount: amount - 1, direction: 1, from: date }
  return { kind: 'interval', from: date, to }
}

/** The seven days that a date opens. */
export const weekFrom: Build = ({ values: { date } }) =>
  date?.kind === 'date'
    ? { kind: 'interval', from: date, to: { kind: 'relative', unit: 'day', amount: 6, direction: 1, from: date } }
    : undefined

/** Half a year, a decade or a century away; of shorter units a half is too fine to count. */
export const halfAway =
  (direction: -1 | 1): Build =>
  ({ numbers }) => {
    const { unit, amount } = counted({ ...numbers, amount: 1 })
    if (unit !== 'year' || amount === null) return undefined
    const half = amount === 1 ? ({ unit: 'month', amount: 6 } as const) : ({ unit, amount: amount / 2 } as const)
    return { kind: 'relative', ...half, direction, from: 'last' }
  }

/** Hours after the date last told: that day, or as many days on as they are told for. */
export const hoursLater: Build = ({ numbers: { amount = 0 } }) => {
  const days = amount / 24
  const isSaid = amount < 24 || Number.isInteger(days)
  return isSaid ? { kind: 'relative', unit: 'day', amount: Math.floor(days), direction: 1, from: 'last' } : undefined
}

/** A stretch of so many units before or after: "over the next three days". */
export const stretchOf: Build = ({ numbers }) => ({
  kind: 'relative',
  ...counted(numbers),
  direction: numbers.direction === -1 ? -1 : 1,
  from: 'last',
  whole: true,
})

/** The unit next to the one of another date, or, direction 0, that unit itself; `fixed` where the words do not name it. */
export const unitOf =
  (direction: -1 | 0 | 1 | undefined, from: 'last' | 'entry' = 'last', fixed?: Unit): Build =>
  ({ numbers }) => {
    const { unit, amount } = fixed === undefined ? counted({ ...numbers, amount: 1 }) : { unit: fixed, amount: 1 }
    const way = direction ?? (numbers.direction === -1 ? -1 : 1)
    const isLong = unit === 'year' && amount !== 1
    if (way === 0 && isLong) return undefined // a decade is no year
    return {
      kind: 'relative',
      unit,
      amount: way === 0 ? 0 : amount,
      direction: way,
      from,
      whole: unit === 'week' || isLong,
    }
  }

/** The next or the previous date of that name: "the following March". */
export const towardOf =
  (direction?: -1 | 1): Build =>
  ({ numbers, values: { date } }) => {
    const toward = direction ?? (numbers.direction === -1 ? -1 : 1)
    if (date === undefined) return { ...fieldsOf(numbers), toward }
    return date.kind === 'date' && date.year === undefined ? { ...date, toward } : undefined
  }

/** A date within a period that was read before: "August of that year". */
export const withinOf: Build = ({ text, numbers, values: { date, period } }) => {
  const acrossSentences = /\. \p{Lu}/u.test(text) // "They left in Nov. The year closed quietly."
  if (period?.kind !== 'relative' || acrossSentences) return undefined
  const base = date ?? fieldsOf(numbers)
  return base.kind === 'date' && base.year === undefined ? { ...base, within: period } : undefined
}

/** From the date last told to the end of a period. */
export const restOf: Build = ({ values: { period } }) =>
  isPoint(period)
    ? { kind: 'interval', from: THAT_TIME, to: { ...period, part: { of: 'month', from: -1, to: -1 } } }
    : undefined

/** From the date last told so many units on: "within eight days". */
export const withinUnits: Build = ({ numbers }) => {
  const { unit, amount } = counted(numbers)
  return { kind: 'interval', from: THAT_TIME, to: { kind: 'relative', unit, amount, direction: 1, from: 'last' } }
}

/** The day of the date last told ("within hours"), its month, or for months and years its year. */
export const withinSome: Build = ({ numbers }) => {
  const { unit } = counted(numbers)
  const around = unit === 'day' || unit === 'week' ? 'month' : 'year'
  return { ...THAT_TIME, unit: numbers.hours === undefined ? around : 'day', whole: true }
}

/** From the date last told on, without an end. */
export const fromThenOn: Build = () => ({ kind: 'bounded', bound: 'since', of: THAT_TIME })

const THAT_TIME: RelativeValue = { kind: 'relative', unit: 'day', amount: 0, direction: 0, from: 'last' }

/** A date told roughly. */
export const aboutOf: Build = ({ values: { date } }) =>
  date?.kind === 'date' ? { ...date, approximate: true } : undefined

/** A time that only bounds another. */
export const boundOf =
  (bound: Bound): Build =>
  ({ values: { date } }) =>
    isPoint(date) || date?.kind === 'interval' || date?.kind === 'list'
      ? { kind: 'bounded', bound, of: date }
      : undefined

/** What dates nothing. */
export const undated =
  (kind: UndatedValue['kind']): Build =>
  () => ({ kind })
