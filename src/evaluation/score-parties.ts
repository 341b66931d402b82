import type { PartyRecord } from '../model/records.ts'
import { foldName, shareName } from './fold-name.ts'
import type { Gold, GoldParty } from './gold-rows.ts'
import { type FactPairs, pairFacts } from './pair-facts.ts'
import { type FactScores, type FieldCheck, scoreFacts } from './score-facts.ts'

type PartyCheck = FieldCheck<GoldParty, PartyRecord>

/** A name answers another where one holds the other: "Hassan Dahir Aweys" and "Aweys", but no mere initials. */
const answers = (coded: string, read: string): boolean =>
  read.length > 1 && (read.includes(coded) || (read.length > 3 && coded.includes(read)))

const listCheck = (name: string, field: 'aliases' | 'leaders'): PartyCheck => ({
  name,
  isGiven: (row) => row[field].length > 0,
  isRight: (row, party) =>
    row[field].every((coded) => party[field].some((read) => answers(foldName(coded), foldName(read)))),
})

const wordCheck = (field: 'number' | 'side' | 'founded' | 'dissolved'): PartyCheck => ({
  name: field,
  isGiven: (row) => row[field] !== '',
  isRight: (row, party) => foldName(party[field]) === foldName(row[field]),
})

/** What scores look at in a party. */
export const PARTY_CHECKS: readonly PartyCheck[] = [
  listCheck('all aliases', 'aliases'),
  listCheck('leaders', 'leaders'),
  ...(['number', 'side', 'founded', 'dissolved'] as const).map(wordCheck),
]

/** Pairs parties with coded ones by any shared name, one to one. */
export function pairParties(gold: Gold<GoldParty>, parties: readonly PartyRecord[]): FactPairs<GoldParty, PartyRecord> {
  return pairFacts(gold, parties, {
    isSame: (row, { record }) => shareName([row.name, ...row.aliases], [record.name, ...record.aliases]),
    isBetter: () => true,
    once: true,
  })
}

/** Scores parties against reference data. */
export function scoreParties(gold: Gold<GoldParty>, parties: readonly PartyRecord[]): FactScores {
  return scoreFacts(pairParties(gold, parties), PARTY_CHECKS)
}
