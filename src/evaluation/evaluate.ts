import type { ReportRecords } from '../model/records.ts'
import { formatScores } from './format-scores.ts'
import { listEventMisses, listFactMisses } from './list-misses.ts'
import { pairMentions } from './pair-mentions.ts'
import { type GoldKind, kindOfGold, readGoldEvents, readGoldFigures, readGoldParties } from './read-gold.ts'
import { type EventScores, scorePairing } from './score-events.ts'
import { type FactScores, scoreFacts } from './score-facts.ts'
import { FIGURE_CHECKS, pairFigures } from './score-figures.ts'
import { PARTY_CHECKS, pairParties } from './score-parties.ts'

/** What is to be scored, and how it is to be told. */
export interface Evaluation {
  /** Reference data, a row a line. */
  readonly goldText: string
  /** What the reference data is about; read off its rows where absent. */
  readonly kind?: GoldKind
  /** The records to score, of the report coded or of more. */
  readonly records: Pick<ReportRecords, 'events' | 'figures' | 'parties'>
  /** Lists what was missed, too. */
  readonly misses?: boolean
  /** Gives the scores as one line of JSON. */
  readonly json?: boolean
}

/** Scores records against reference data, as text without a last line break. Bad reference data is a `UserError`. */
export function evaluate({
  goldText,
  kind = kindOfGold(goldText),
  records,
  misses = false,
  json = false,
}: Evaluation): string {
  const told = (scores: EventScores | FactScores): string => (json ? JSON.stringify(scores) : formatScores(scores))
  const listed = (lines: readonly string[]): readonly string[] => (misses ? lines : [])
  if (kind === 'events') {
    const pairing = pairMentions(readGoldEvents(goldText), records.events)
    return [told(scorePairing(pairing)), ...listed(listEventMisses(pairing))].join('\n')
  }
  if (kind === 'figures') {
    const pairs = pairFigures(readGoldFigures(goldText), records.figures)
    return [...listed(listFactMisses(pairs)), told(scoreFacts(pairs, FIGURE_CHECKS))].join('\n')
  }
  const pairs = pairParties(readGoldParties(goldText), records.parties)
  return [...listed(listFactMisses(pairs)), told(scoreFacts(pairs, PARTY_CHECKS))].join('\n')
}
