import type { Count } from '../../model/records.ts'
import type { FigureRow } from '../../vocabulary/figure-rows/figure-row.ts'
import { FIGURE_ROWS } from '../../vocabulary/figure-rows/index.ts'
import type { Metric } from '../../vocabulary/record-words.ts'
import type { Span } from '../span.ts'
import { dateFigure } from './date-figure.ts'
import { type Candidate, candidatesIn, type FigureContext } from './figure-candidate.ts'
import { fitsFigureRow } from './fits-figure-row.ts'
import { goesOnWith, isLinked, type Linked, linkBeside } from './link-figure.ts'
import { ofWhom } from './of-whom.ts'
import { sourceFigure } from './source-figure.ts'

/** A number for a period, a stock or a total, as one sentence tells it. */
export interface FigureDraft extends Span {
  readonly metric: Metric
  readonly value: Count
  /** Whom or what it counts; empty for all. */
  readonly of: string
  readonly edtf: string | null
  readonly sources: readonly string[]
  /** Id of the row that told it. */
  readonly rule: string
}

/** Verbs that say that the number is only what was gone beyond. */
const BEYOND =
  /\b(?:exceed(?:s|ed|ing)?|pass(?:es|ed|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?|past|beyond)(?: the)? $/i

/** "Half the 4.5 million people". */
const HALF = /\bhalf (?:of )?(?:the|its|their) (?:\w+ )?$/i
/** "It never numbered more than 90." */
const NEVER = /\b(?:never|not|nor|hardly|no longer) (?:\w+ ){0,3}$/i

function valueTold({ count: { min, max, approx, text }, before }: Candidate): Count {
  if (min !== null && min === max && HALF.test(before)) return { min: min / 2, max: min / 2, approx: true, text }
  if (max === null && NEVER.test(before)) return { min: null, max: min, text }
  if (max !== null && min === max && BEYOND.test(before)) return { min, max: null, text }
  return { min, max, ...(approx ? { approx } : {}), text }
}

/** A number as a figure of what a row counts, or of what the figure before it counts. */
function tell(
  row: FigureRow | undefined,
  last: FigureDraft | undefined,
  candidate: Candidate,
  { isSeries, ...context }: FigureContext & { readonly isSeries: boolean },
): Linked | undefined {
  const beside = last && linkBeside(row, last, candidate)
  if (beside) return beside
  const link = isLinked(row, candidate, isSeries) ? last : undefined
  const metric = link?.metric ?? row?.metric
  if (metric === undefined) return undefined
  const own = row && ofWhom(row, candidate, context)
  return {
    metric,
    of: own || (candidate.count.unit === undefined ? (last?.of ?? '') : ''),
    rule: link === undefined ? (row?.id ?? '') : `${link.rule.replace(/\.linked$/, '')}.linked`,
  }
}

/** Numbers of which no source is told have that of the one before them, or else behind them, in the sentence. */
function withShared(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const isTold = ({ sources }: FigureDraft): boolean => sources.length > 0
  if (drafts.every(isTold)) return drafts
  return drafts.map((draft, index) => {
    if (isTold(draft)) return draft
    const told = drafts.slice(0, index).findLast(isTold) ?? drafts.find(isTold)
    return told === undefined ? draft : { ...draft, sources: told.sources }
  })
}

/**
 * The figures that a sentence tells: numbers for a period, a stock or a total, by the rows of `figure-rows/`. A bare number
 * set against a figure before it counts the same ("48,000 hectares in 2012 and 146,000 in 2016"), and so does a part of it.
 * @example readFigures('UNHCR counts 340,000 refugees.', context) // [{ metric: 'refugees', value: { min: 340000, … }, … }]
 */
export function readFigures(sentence: string, context: FigureContext): readonly FigureDraft[] {
  const candidates = candidatesIn(sentence, context)
  const drafts: FigureDraft[] = []
  for (const [index, candidate] of candidates.entries()) {
    const row = FIGURE_ROWS.find((each) => fitsFigureRow(each, sentence, candidate, context))
    const last = drafts.at(-1)
    const isSeries = last !== undefined && goesOnWith(sentence, last, candidate, context.times)
    const told = tell(row, last, candidate, { ...context, isSeries })
    if (told === undefined) continue
    drafts.push({
      ...told,
      value: valueTold(candidate),
      edtf: dateFigure(sentence, candidates, index, context),
      sources: sourceFigure(sentence, candidate, context),
      start: candidate.start,
      end: candidate.end,
    })
  }
  return withShared(drafts)
}
