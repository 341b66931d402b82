import type { FigureRecord } from '../model/records.ts'
import { foldName } from './fold-name.ts'
import type { Gold, GoldFigure } from './gold-rows.ts'
import { type FactPairs, pairFacts } from './pair-facts.ts'
import { type FactScores, type FieldCheck, scoreFacts } from './score-facts.ts'

const holds = (whole: string, part: string): boolean => foldName(whole).includes(foldName(part))

/** Of whom a figure is can be said shorter than it is coded, but not in a letter or two. */
const isOfSame = (coded: string, read: string): boolean =>
  holds(read, coded) || (foldName(read).length > 2 && holds(coded, read))

/** What scores look at in a figure. */
export const FIGURE_CHECKS: readonly FieldCheck<GoldFigure, FigureRecord>[] = [
  { name: 'metric', isGiven: () => true, isRight: (row, figure) => figure.metric === row.metric },
  { name: 'date', isGiven: (row) => row.date !== '', isRight: (row, figure) => figure.date?.edtf === row.date },
  { name: 'of whom', isGiven: (row) => row.of !== '', isRight: (row, figure) => isOfSame(row.of, figure.of) },
  {
    name: 'source',
    isGiven: (row) => row.source !== '',
    isRight: (row, figure) => figure.sources.some((source) => foldName(source) === foldName(row.source)),
  },
]

/** Pairs figures with coded ones where the passages overlap and the number is the same; one record may answer several. */
export function pairFigures(
  gold: Gold<GoldFigure>,
  figures: readonly FigureRecord[],
): FactPairs<GoldFigure, FigureRecord> {
  return pairFacts(gold, figures, {
    isSame: (row, { record, mentions }) =>
      record.value.min === row.value.min &&
      record.value.max === row.value.max &&
      mentions.some(({ document, start, end }) => document === row.document && start < row.end && row.start < end),
    isBetter: (row, figure) => figure.metric === row.metric,
    once: false,
  })
}

/** Scores figures against reference data. */
export function scoreFigures(gold: Gold<GoldFigure>, figures: readonly FigureRecord[]): FactScores {
  return scoreFacts(pairFigures(gold, figures), FIGURE_CHECKS)
}
