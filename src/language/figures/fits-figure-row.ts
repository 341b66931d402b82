import type { FigureRow } from '../../vocabulary/figure-rows/figure-row.ts'
import type { Candidate, DatedSpan, FigureContext } from './figure-candidate.ts'
import { isForPeriod } from './is-for-period.ts'

/** A day or a month and no stretch. */
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?~?$/
/** What makes a day or a month one that is counted up to or from, before it or in its first words. */
const BOUND_BEFORE = /\b(?:by|until|till|since|as of|up to|before|after|end of|close of) (?:the )?(?:\w+ of )?$/i
const BOUND_WITHIN = /^(?:by|until|till|since|as of|up to|before|after|at the (?:end|close|beginning) of|the end of)\b/i
const LONGEST_BOUND = 24

/** Whether no day or month is named in a sentence as that of a happening: "by May" and "since May" are bounds. */
const isUndated = (sentence: string, times: readonly DatedSpan[]): boolean =>
  times.every(
    ({ start, edtf }) =>
      !DAY_OR_MONTH.test(edtf) ||
      BOUND_BEFORE.test(sentence.slice(0, start)) ||
      BOUND_WITHIN.test(sentence.slice(start, start + LONGEST_BOUND)),
  )

/**
 * Whether a row tells of a number; a condition that a row does not give holds.
 * @example fitsFigureRow(row, sentence, candidate, context) // true
 */
export function fitsFigureRow(
  row: FigureRow,
  sentence: string,
  candidate: Candidate,
  { section, label, times, sentenceBefore = '' }: FigureContext,
): boolean {
  const { count, before, after, casualties } = candidate
  return (
    (row.sections?.includes(section) ?? true) &&
    (row.casualty === undefined
      ? casualties.length === 0 || row.metric !== 'troops'
      : casualties.includes(row.casualty)) &&
    (row.unit === undefined || row.unit === (count.unit ?? 'none')) &&
    (row.fewest === undefined || (count.min ?? count.max ?? 0) >= row.fewest) &&
    (row.number?.test(count.text) ?? true) &&
    (row.noun?.test(count.noun?.text ?? '') ?? true) &&
    (row.before?.test(before) ?? true) &&
    (row.after?.test(after) ?? true) &&
    (row.label?.test(label ?? '') ?? true) &&
    (row.topic?.test(sentenceBefore) ?? true) &&
    (row.undated === undefined || isUndated(sentence, times)) &&
    (row.period === undefined || isForPeriod(sentence, candidate))
  )
}
