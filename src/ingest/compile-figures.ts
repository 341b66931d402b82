import type { FigureDraft } from '../language/figures/read-figures.ts'
import { daysOf } from '../model/edtf.ts'
import { slugOf } from '../model/fold-text.ts'
import type { EventDate, FactMention, FigureRecord } from '../model/records.ts'
import { numberIds } from './number-ids.ts'

/** A figure as one sentence tells it, with where its words stand. */
export interface ToldFigure {
  readonly draft: FigureDraft
  readonly mention: FactMention
}

/** The date of a figure as a record has it; null where the text gives none. */
function dateOf({ edtf }: FigureDraft): EventDate | null {
  const days = edtf === null ? undefined : daysOf(edtf)
  return edtf === null || !days ? null : { edtf, ...days, text: '', basis: 'as told beside the number' }
}

const keyOf = ({ metric, of, edtf, value }: FigureDraft): string =>
  [metric, slugOf(of), edtf ?? '', value.min, value.max].join('|')

function idStem(report: string, { metric, of, edtf }: FigureDraft): string {
  const date = edtf?.replace(/[~?%]/g, '').replace(/\.\./g, 'open').replace('/', '-to-').toLowerCase()
  return [report, ...(date ? [date] : []), metric, ...(slugOf(of) ? [slugOf(of).slice(0, 40)] : [])].join('-')
}

/**
 * Makes one record of each number for a period, a stock or a total: the same number of the same people at the same date
 * told twice is one with two mentions, different numbers stay apart, each with its sources.
 */
export function compileFigures(report: string, told: readonly ToldFigure[]): readonly FigureRecord[] {
  const figures = new Map<string, FigureRecord>()
  const freshId = numberIds()
  for (const { draft, mention } of told) {
    const key = keyOf(draft)
    const known = figures.get(key)
    if (known) {
      figures.set(key, {
        ...known,
        sources: [...new Set([...known.sources, ...draft.sources])],
        mentions: [...known.mentions, mention],
      })
      continue
    }
    const { metric, value, of, sources } = draft
    figures.set(key, {
      kind: 'figure',
      id: freshId(idStem(report, draft)),
      report,
      metric,
      value,
      of,
      date: dateOf(draft),
      sources: [...sources],
      mentions: [mention],
    })
  }
  return [...figures.values()]
}
