import { daysOf } from '../model/edtf.ts'

/** Further than any year told of; finite, so that two open ends can be set against each other. */
const FAR = 1e9
const MS_A_DAY = 86_400_000

interface Days {
  readonly first: number
  readonly last: number
}

const dayNumber = (day: string | null | undefined, open: number): number =>
  day === null ? open : day === undefined ? Number.NaN : Date.parse(day) / MS_A_DAY

/** Each side is read by itself: coders write intervals from a season to a month, which EDTF level 1 does not know. */
function daysCovered(edtf: string): Days {
  const [from = '', to = from] = edtf.split('/')
  const isOpen = (side: string) => side === '' || side === '..'
  return {
    first: isOpen(from) ? -FAR : dayNumber(daysOf(from)?.start, -FAR),
    last: isOpen(to) ? FAR : dayNumber(daysOf(to)?.end, FAR),
  }
}

/** How well a date that was read agrees with those that the coder allows. */
export interface DateFit {
  /** It covers the very days of one of them. */
  readonly dated: boolean
  /** It shares at least half of all days that the two cover. */
  readonly near: boolean
}

/**
 * Compares a date with the dates allowed, all EDTF; "about" and "uncertain" do not count.
 * @example fitOfDates(['2014-05'], '2014-05-01/2014-05-20') // { dated: false, near: true }
 */
export function fitOfDates(allowed: readonly string[], read: string): DateFit {
  const days = daysCovered(read)
  const wanted = allowed.map(daysCovered)
  const dated = wanted.some((other) => other.first === days.first && other.last === days.last)
  return { dated, near: dated || wanted.some((other) => isNear(other, days)) }
}

function isNear(a: Days, b: Days): boolean {
  const shared = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1
  const either = Math.max(a.last, b.last) - Math.min(a.first, b.first) + 1
  return shared > 0 && shared / either >= 0.5
}
