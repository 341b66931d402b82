import type { Span } from '../span.ts'
import type { MovableFeast } from './movable-feasts.ts'

/** What relative times are counted in. */
export type Unit = 'day' | 'week' | 'month' | 'year'

/**
 * A piece of a period, `from` to `to`, both from 1, or from -1 where it is counted from the end.
 * `edge` is the start (1), the end (-1) or the turn to the next (0).
 */
export interface Part {
  readonly of: 'third' | 'half' | 'quarter' | 'edge' | Unit
  readonly from: number
  readonly to: number
}

/** A calendar date as said: what the words leave out stays absent. */
export interface DateValue {
  readonly kind: 'date'
  /** 18 is the nineteenth century. */
  readonly century?: number
  /** 199 is the 1990s. */
  readonly decade?: number
  readonly year?: number
  /** EDTF code, 21 to 24. */
  readonly season?: number
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number
  /** "the following March", "the previous March": the next one after, or the last one before, the date last told. */
  readonly toward?: -1 | 1
  /** Told in the past perfect: not after the date last told. */
  readonly earlier?: boolean
  /** "August of that year": the period it lies in. */
  readonly within?: RelativeValue
  readonly part?: Part
  /** A bare number, which is a day only under the heading of a month. */
  readonly isUnder?: boolean
  readonly approximate?: boolean
  /** Of a feast, around which dates are loosely told. */
  readonly feast?: boolean
  /** The feast that says which day of the year. */
  readonly movable?: MovableFeast
}

/** A time counted from another: "two days later", "that month", "the year". */
export interface RelativeValue {
  readonly kind: 'relative'
  readonly unit: Unit
  /** How many units; null where the words say "some". Zero is the unit that the other date lies in. */
  readonly amount: number | null
  readonly direction: -1 | 0 | 1
  /** The date last told, the year of the entry, or a date that is said. */
  readonly from: 'last' | 'entry' | DateValue
  /** Whether all of those units are meant ("over the next three days") or the point that they lead to. */
  readonly whole?: boolean
  readonly part?: Part
}

/** A date or a time counted from another. */
export type PointValue = DateValue | RelativeValue

/** A stretch of time from one point to another, both included. */
export interface IntervalValue {
  readonly kind: 'interval'
  readonly from: PointValue
  readonly to: PointValue
}

/** Several dates told in one breath: "January 5, 8 and 12". */
export interface ListValue {
  readonly kind: 'list'
  readonly items: readonly PointValue[]
}

/** How a preposition bounds a time. */
export type Bound = 'by' | 'until' | 'since' | 'before' | 'after'

/** A time that only bounds another. */
export interface BoundedValue {
  readonly kind: 'bounded'
  readonly bound: Bound
  readonly of: PointValue | IntervalValue | ListValue
}

/** What speaks of time and dates nothing: a duration, an age, a rate, a date in a citation, a time counted from a happening. */
export interface UndatedValue {
  readonly kind: 'duration' | 'age' | 'rate' | 'citation' | 'from-event'
}

export type TimeValue = PointValue | IntervalValue | ListValue | BoundedValue | UndatedValue

/** A time expression as the text has it; offsets are UTF-16 units. */
export interface TimeMention extends Span {
  readonly text: string
  /** Id of the row that read it. */
  readonly rule: string
  readonly value: TimeValue
  /** Told beside the course of a narrative: in a clause of its own, or a bare year within a sentence. */
  readonly aside?: boolean
  /** It heads its text as a run-in: "May. Before dawn …". */
  readonly heads?: boolean
}

/** How fine a value is. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'month'
  | 'week'
  | 'day'
  | 'several'
  | 'bounded'
  | 'undated'

/** How fine a value is told: a time counted from another is as fine as its unit. */
export function grainOf(value: TimeValue): Grain {
  if (value.kind === 'date') return grainOfDate(value)
  if (value.kind === 'relative') return value.unit
  if (value.kind === 'interval' || value.kind === 'list') return 'several'
  return value.kind === 'bounded' ? 'bounded' : 'undated'
}

function grainOfDate(value: DateValue): Grain {
  if (value.day !== undefined || value.weekday !== undefined) return 'day'
  if (value.movable !== undefined) return value.movable.day === 0 && value.movable.by === 'islamic' ? 'month' : 'day'
  if (value.month !== undefined) return 'month'
  if (value.season !== undefined) return 'season'
  if (value.year !== undefined) return 'year'
  return value.decade === undefined ? 'century' : 'decade'
}
