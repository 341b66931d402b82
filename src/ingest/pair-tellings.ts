import type { EventType } from '../vocabulary/event-types.ts'
import type { Telling } from './telling-evidence.ts'
import { ACTS, KIN } from './telling-likeness.ts'

/** Dates up to this many days are looked up by month, longer ones by year. */
const FINE_AT_MOST = 124
const YEARS_AT_MOST = 12

const families = (type: EventType): readonly string[] => [
  type,
  ...(ACTS.has(type) ? ['acts'] : []),
  ...KIN.flatMap((types, index) => (types.includes(type) ? [`kin ${index}`] : [])),
]

const dayOf = (days: number): Date => new Date(days * 86_400_000)

/** The years that a date touches, an open one by its known end alone. */
function yearsOf({ first, last }: Telling): readonly number[] {
  const [from, to] = [Number.isFinite(first) ? first : last, Number.isFinite(last) ? last : first]
  if (!Number.isFinite(from)) return []
  const year = dayOf(from).getUTCFullYear()
  return Array.from(
    { length: Math.min(dayOf(to).getUTCFullYear() - year + 1, YEARS_AT_MOST) },
    (_, offset) => year + offset,
  )
}

/** The months since year 0 that a short date touches, with one more on each side. */
function monthsOf({ first, last }: Telling): readonly number[] {
  const month = (days: number): number => dayOf(days).getUTCFullYear() * 12 + dayOf(days).getUTCMonth()
  return Array.from({ length: month(last) - month(first) + 3 }, (_, offset) => month(first) - 1 + offset)
}

/**
 * The pairs of tellings of kindred type that share a month, or a year where one has no month: what is looked through
 * grows with what a month tells, not with the square of the report. Each pair once, the earlier first.
 */
export function pairTellings(tellings: readonly Telling[]): readonly (readonly [number, number])[] {
  const held = new Map<string, number[]>()
  const add = (key: string, index: number): void => {
    const known = held.get(key)
    if (known) known.push(index)
    else held.set(key, [index])
  }
  return tellings.flatMap((telling, second) => {
    const isFine = telling.length <= FINE_AT_MOST
    const keys = families(telling.said.type)
    const years = yearsOf(telling)
    const months = isFine ? monthsOf(telling) : []
    const met = keys.flatMap((key) => [
      ...years.flatMap((year) => held.get(`${key} ${isFine ? 'coarse' : 'any'} ${year}`) ?? []),
      ...months.flatMap((month) => held.get(`${key} month ${month}`) ?? []),
    ])
    for (const key of keys) {
      for (const year of years) {
        add(`${key} any ${year}`, second)
        if (!isFine) add(`${key} coarse ${year}`, second)
      }
      for (const month of months) add(`${key} month ${month}`, second)
    }
    return [...new Set(met)].map((first): readonly [number, number] => [first, second])
  })
}
