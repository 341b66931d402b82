import type { Casualty, Metric, Section } from '../record-words.ts'

/** A way of telling a number for a period, a stock or a total. Of the conditions given all must hold. */
export interface FigureRow {
  readonly id: string
  readonly metric: Metric
  /** The sections it is read in; everywhere where absent. */
  readonly sections?: readonly Section[]
  /** What its number says of people, as read from the sentence. */
  readonly casualty?: Casualty
  /** Whether the sentence must tell it for a period ("over the year"); a dated happening is no figure. */
  readonly period?: true
  /** Whether the sentence must name no day or month but one it counts up to or from ("by May"). */
  readonly undated?: true
  readonly unit?: 'people' | 'money' | 'percent' | 'other' | 'none'
  readonly fewest?: number
  /** The number as printed: "850 strong". */
  readonly number?: RegExp
  /** The noun phrase after the number; the empty text where there is none. */
  readonly noun?: RegExp
  /** What stands before the number, to its end. */
  readonly before?: RegExp
  /** What stands after the number and its noun, from its start. */
  readonly after?: RegExp
  /** The run-in label of the paragraph: "Refugees and IDPs". */
  readonly label?: RegExp
  /** What the sentence before is about: "The dead have never been counted." */
  readonly topic?: RegExp
  /** Where else than in the noun it is said whom or what it counts; the first group, sought before the number, then after it. */
  readonly of?: RegExp
  /** Sentences and the section they stand in, with the least number that is read. */
  readonly examples: readonly (readonly [Section, string, number | null])[]
  readonly misses: readonly (readonly [Section, string])[]
}
