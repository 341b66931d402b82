import { ACTS, KIN } from '../language/events/kindred-types.ts'
import { EVENT_TYPES, type EventType } from '../vocabulary/event-types.ts'
import type { Telling } from './telling.ts'

/** Dates up to this many days are looked up by month, longer ones by year. */
const FINE_AT_MOST = 124
const YEARS_AT_MOST = 12

/** Numbers of the families that each type is of: itself, the acts, and those of its kin. */
const families: ReadonlyMap<EventType, readonly number[]> = new Map(
  EVENT_TYPES.map(({ type }, index) => [
    type,
    [
      index,
      ...(ACTS.has(type) ? [EVENT_TYPES.length] : []),
      ...KIN.flatMap((types, kin) => (types.includes(type) ? [EVENT_TYPES.length + 1 + kin] : [])),
    ],
  ]),
)

/** How tellings are looked up: by each year, by year where they have no month, by month. */
const [ANY, COARSE, BY_MONTH] = [0, 1, 2] as const
type Grain = typeof ANY | typeof COARSE | typeof BY_MONTH
/** More than there are months in four-digit years. */
const PERIODS = 2 ** 18

/** One number for a family in a period, as there are a hundred thousand to look up. */
const keyOf = (family: number, grain: Grain, period: number): number => (family * 3 + grain) * PERIODS + period + 1

const dayOf = (days: number): Date => new Date(days * 86_400_000)

/** The years that a date touches, an open one by its known end alone, and the one before for what points back. */
function yearsOf({ first, last, pointsBack }: Telling): readonly number[] {
  const [from, to] = [Number.isFinite(first) ? first : last, Number.isFinite(last) ? last : first]
  if (!Number.isFinite(from)) return []
  const year = dayOf(from).getUTCFullYear() - (pointsBack ? 1 : 0)
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

/** Where a telling is looked up, and where it is looked for by others. */
function keysOf(telling: Telling): { readonly near: readonly number[]; readonly own: readonly number[] } {
  const isShort = telling.length <= FINE_AT_MOST
  const isFine = isShort && !telling.pointsBack
  const years = yearsOf(telling)
  const months = isShort ? monthsOf(telling) : []
  const kin = families.get(telling.said.type) ?? []
  const keys = (grain: Grain, periods: readonly number[]): readonly number[] =>
    kin.flatMap((family) => periods.map((period) => keyOf(family, grain, period)))
  return {
    near: [...keys(isFine ? COARSE : ANY, years), ...keys(BY_MONTH, months)],
    own: [...keys(ANY, years), ...(isFine ? [] : keys(COARSE, years)), ...keys(BY_MONTH, months)],
  }
}

/**
 * Shows the pairs of tellings of kindred type that share a month, or a year where one has no month: what is looked
 * through grows with what a month tells, not with the square of the report. Each pair once, the earlier first; they are
 * too many to be held.
 */
export function pairTellings(tellings: readonly Telling[], see: (first: number, second: number) => void): void {
  const held = new Map<number, number[]>()
  /** With which telling each was last paired. */
  const pairedWith = new Int32Array(tellings.length)
  tellings.forEach((telling, second) => {
    const { near, own } = keysOf(telling)
    for (const key of near)
      for (const first of held.get(key) ?? []) {
        if (pairedWith[first] === second) continue
        pairedWith[first] = second
        see(first, second)
      }
    for (const key of own) {
      const known = held.get(key)
      if (known) known.push(second)
      else held.set(key, [second])
    }
  })
}
