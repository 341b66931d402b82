import type { TimeValue } from './time-value.ts'

/**
 * The order of reading. Each stage sees what the ones before it have read as one word: `calendar` dates, times `relative`
 * to others, points `within` a period ("August of that year"), `part`s of one, `range`s, `bound`s, and what is `undated`.
 */
export const STAGES = ['calendar', 'relative', 'within', 'part', 'range', 'bound', 'undated'] as const
export type Stage = (typeof STAGES)[number]

/** What a pattern has caught. */
export interface Captures {
  /** The words that it covers. */
  readonly text: string
  /** Numbers by the name of their capture, written `to_day` for `to.day`. */
  readonly numbers: Readonly<Record<string, number>>
  /** Times that an earlier stage has read, by the name of their capture. */
  readonly values: Readonly<Record<string, TimeValue>>
  /** The days of the month among the words, in order. */
  readonly days: readonly number[]
}

/** One way of telling a time. */
export interface TimePattern {
  readonly id: string
  readonly stage: Stage
  readonly reason: string
  /**
   * Words in order: `{month}` catches a word of that class, `{day:nth}` one of the class `nth` as `day`, `{to.day:nth}` as
   * the `day` of a second date, and `<nth>` only requires one; capital classes are what earlier stages have read.
   * `( ) | ? *` as in regular expressions; `[` and `]` are any bracket, `–` a dash with or without spaces.
   */
  readonly pattern: string
  /** Surroundings, `before … after`, in which the words are something else. */
  readonly unless?: readonly string[]
  /** Surroundings of which one is needed. */
  readonly only?: readonly string[]
  /** What the words mean; undefined where they turn out to mean no time. */
  readonly value: (captures: Captures) => TimeValue | undefined
  /** The capture that is the expression, where the other words only lead up to it. */
  readonly keep?: string
  /** A sentence and the expression in it. */
  readonly examples: readonly (readonly [sentence: string, expression: string])[]
  /** Sentences in which the row reads nothing. */
  readonly misses: readonly string[]
}
