import type { FigureRow } from '../../vocabulary/figure-rows/figure-row.ts'
import { NOBODY_IN_PARTICULAR, PLAIN_MEN } from '../../vocabulary/figure-rows/index.ts'
import type { Candidate, FigureContext } from './figure-candidate.ts'
import { ofWhomIn } from './read-figure-series.ts'

/** "Civilian deaths", "Rohingya dead": who the victims are. */
const WHOSE_DEATHS = /^(.+?) (?:deaths|fatalities|killings|casualties|killed|dead|murders|bodies)$/i

/** A run-in label that is the name of a party: "PCP-SL", "Free Syrian Army". */
const NAME_IN_LABEL = /\p{Lu}{2}|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u

/** The first group of a pattern that matched. */
const groupOf = (pattern: RegExp | undefined, text: string): string | undefined =>
  pattern
    ?.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined)

/**
 * Whom a figure is of: the noun counted, what the row finds beside it, or the party of the entry; men of no particular kind
 * are those of who has them.
 * @example ofWhom(row, candidate, context) // of 'The mission fielded 22,000 soldiers.': 'mission'
 */
export function ofWhom(row: FigureRow, { count, before, after }: Candidate, { subject, label }: FigureContext): string {
  const text = count.noun?.text ?? ''
  const noun = WHOSE_DEATHS.exec(text)?.[1] ?? text
  const named = noun !== '' && !NOBODY_IN_PARTICULAR.test(noun)
  const owned = row.metric === 'troops' && PLAIN_MEN.test(noun)
  if (named && !owned) return noun
  const beside = groupOf(row.of, before) ?? groupOf(row.of, after)
  const party = subject ?? (NAME_IN_LABEL.test(label ?? '') ? label : undefined)
  if (row.label !== undefined && !named && label) return ofWhomIn(label)
  return beside ?? (row.metric === 'troops' ? party : undefined) ?? (named ? noun : '')
}
