import { OFTEN, RARE } from '../language/events/kindred-types.ts'
import type { Telling } from './telling.ts'

/** How much two tellings speak for one happening, with the words for it. */
export interface Likeness {
  readonly score: number
  readonly why: string
}

/** Up to this many days a date is as good as a day; these are all in days. */
export const DAYS = 11
const MONTH = 31
const TWO_MONTHS = 62
const SEASON = 124
const YEAR = 366
const GAP_AT_MOST = 31
/** What is named as known was told before. */
const BACK = 0.8

/** What a shared year says: much of what is rare, something against what happens every month. */
const yearLikeness = ({ said: { type } }: Telling): number => (RARE.has(type) ? 0.4 : OFTEN.test(type) ? -0.6 : 0)

/** How much one and the same date speaks for one happening. */
function sameDate(a: Telling, b: Telling): Likeness {
  if (a.length <= DAYS) return { score: 3, why: 'day' }
  if (a.length <= MONTH) return { score: 1.7, why: 'month' }
  const isSummary = a.isRepeated && b.isRepeated && !OFTEN.test(a.said.type)
  return { score: yearLikeness(a) + (isSummary ? 1 : 0.2), why: 'year' }
}

/** How much it speaks for an undated "the intervention" that one was told within a year before. */
function backLikeness(back: Telling, told: Telling): Likeness | undefined {
  const isBefore = told.first <= back.last && back.first - told.last <= YEAR
  return isBefore && told.length <= TWO_MONTHS ? { score: BACK, why: 'time' } : undefined
}

/** How much two dates, the one of a telling that points back being none, speak for one happening; undefined where they exclude it. */
export function dateLikeness(a: Telling, b: Telling): Likeness | undefined {
  const found = statedLikeness(a, b)
  if (found && found.why !== 'time') return found
  return (a.pointsBack ? backLikeness(a, b) : b.pointsBack ? backLikeness(b, a) : undefined) ?? found
}

/** How much two dates as they stand speak for one happening; undefined where they exclude it. */
function statedLikeness(a: Telling, b: Telling): Likeness | undefined {
  const [short, long] = [a.length, b.length].sort((x, y) => x - y) as [number, number]
  const gap = Math.max(a.first - b.last, b.first - a.last)
  // One telling of "late December", another of "January": whoever tells by the month is easily a month off.
  if (gap > 0)
    return gap <= GAP_AT_MOST && long > 1 && long <= YEAR ? { score: long > SEASON ? -0.8 : 0, why: 'time' } : undefined
  if (long > MONTH && short <= MONTH && (a.length > b.length ? a : b).isRepeated) return undefined
  if (a.said.date.edtf === b.said.date.edtf) return sameDate(a, b)
  if (long <= MONTH) return { score: short <= DAYS ? 1.9 : 1.5, why: 'month' }
  if (long <= SEASON) return { score: 1.4, why: 'season' }
  return { score: long <= YEAR ? yearLikeness(a) : -1, why: 'year' }
}
