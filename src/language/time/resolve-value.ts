import { edtfOf, neighbour } from './calendar.ts'
import { join, pointOf, sideOf } from './periods.ts'
import { type Dated, resolvePoint } from './resolve-point.ts'
import type { TimeContext } from './time-context.ts'
import type { Bound, BoundedValue, IntervalValue, TimeValue } from './time-value.ts'

/** What a time comes to where it is told. */
export interface Meaning extends Dated {
  /** The date of what happened, EDTF: "by the end of February" is `2013-02`. */
  readonly meant: string
  /** The open form of a start, for what goes on: `2014-03/..`. */
  readonly ongoing?: string
}

/** Dates a value by what is known; several dates for a list, none for what cannot be dated. */
export function resolveValue(value: TimeValue, context: TimeContext): readonly Meaning[] {
  switch (value.kind) {
    case 'date':
    case 'relative':
      return plain(resolvePoint(value, context))
    case 'interval':
      return plain(resolveInterval(value, context))
    case 'list':
      return value.items.flatMap((item) => plain(resolvePoint(item, context)))
    case 'bounded':
      return resolveValue(value.of, context).map((meaning) => BOUNDED[value.bound](meaning, value))
    default:
      return []
  }
}

const plain = (dated: Dated | undefined): readonly Meaning[] =>
  dated === undefined ? [] : [{ ...dated, meant: dated.said }]

function resolveInterval({ from, to }: IntervalValue, context: TimeContext): Dated | undefined {
  const first = resolvePoint(from, context)
  const last = resolvePoint(to, context)
  if (first === undefined || last === undefined) return first ?? last
  const problem = first.problem === undefined ? last : first
  if (problem.problem !== undefined) return problem
  const end = endAfter(first, last, to, context)
  const said = join(sideOf(first.said, 'start'), sideOf(end.said, 'end'))
  const basis = first.basis === 'as said' ? end.basis : first.basis
  return { said, core: said.replaceAll('~', ''), basis }
}

/** The end of an interval; of the next year where it would else lie before the start ("from November to February"). */
function endAfter(first: Dated, last: Dated, to: IntervalValue['to'], context: TimeContext): Dated {
  if (!isBefore(sideOf(last.core, 'end'), sideOf(first.core, 'start'))) return last
  const { entry, year } = context
  const next = { ...context, entry: entry === null ? null : entry + 1, year: year === null ? null : year + 1 }
  return resolvePoint(to, next) ?? last
}

/** Whether a date lies before another, as far as the coarser of them tells. */
function isBefore(one: string, other: string): boolean {
  const [a, b] = [pointOf(one, 'end'), pointOf(other, 'start')]
  if (a === undefined || b === undefined) return false
  if (a.year !== b.year) return a.year < b.year
  if (a.month === undefined || b.month === undefined || a.month !== b.month) return (a.month ?? 12) < (b.month ?? 0)
  return a.day !== undefined && b.day !== undefined && a.day < b.day
}

/** What each preposition makes of a time. */
const BOUNDED: Readonly<Record<Bound, (meaning: Meaning, value: BoundedValue) => Meaning>> = {
  by: (meaning, { of }) => ({
    ...meaning,
    said: `../${sideOf(meaning.said, 'end')}`,
    meant: isEndOfMonth(of, meaning) ? meaning.core : meaning.meant,
  }),
  until: (meaning) => both(meaning, `../${sideOf(meaning.said, 'end')}`),
  since: (meaning) => {
    const open = `${sideOf(meaning.said, 'start')}/..`
    return { ...meaning, said: open, ongoing: open }
  },
  before: (meaning, value) => {
    const { of } = value
    if (isEnd(of)) return BOUNDED.by(meaning, value)
    const bound = both(meaning, `../${beside(meaning.said, 'start')}`)
    return of.kind === 'date' && of.feast === true ? { ...bound, meant: meaning.core.slice(0, 7) } : bound
  },
  after: (meaning) => both(meaning, `${beside(meaning.said, 'end')}/..`),
}

const both = (meaning: Meaning, said: string): Meaning => ({ ...meaning, said, meant: said })

const isEnd = (of: BoundedValue['of']): boolean =>
  (of.kind === 'date' || of.kind === 'relative') && of.part?.of === 'edge' && of.part.from === -1

/** "By the end of February" leaves open when in February. */
const isEndOfMonth = (of: BoundedValue['of'], { core }: Meaning): boolean => isEnd(of) && /^\d{4}-\d{2}$/.test(core)

/** The unit right before or right after a date, as fine as the date. */
function beside(edtf: string, side: 'start' | 'end'): string {
  const date = sideOf(edtf, side)
  const point = pointOf(date, side)
  if (point === undefined) return date
  return `${edtfOf(neighbour(point, side === 'start' ? -1 : 1))}${date.endsWith('~') ? '~' : ''}`
}
