import { pointOf } from './periods.ts'
import { resolvePoint } from './resolve-point.ts'
import type { TimeContext } from './time-context.ts'
import type { RelativeValue } from './time-value.ts'

const NOWHERE: TimeContext = {
  entry: null,
  within: null,
  year: null,
  yearBasis: '',
  last: null,
  under: null,
  named: null,
}

/**
 * The date that a count leads to from another, EDTF; undefined where that is too coarse to count from.
 * @example resolveRelative({ kind: 'relative', unit: 'day', amount: 4, direction: 1 }, '2015-07-22') // '2015-07-26'
 */
export function resolveRelative(value: Omit<RelativeValue, 'from'>, from: string): string | undefined {
  const point = pointOf(from, value.direction < 0 ? 'start' : 'end')
  return point && resolvePoint({ ...value, from: { kind: 'date', ...point } }, NOWHERE)?.core
}
