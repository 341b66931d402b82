import type { GoldEvent, GoldFigure, GoldParty } from './gold-rows.ts'
import type { FactPairs } from './pair-facts.ts'
import type { Pairing } from './pair-mentions.ts'
import { settlePairing } from './settle-pairing.ts'

/** The coded mentions that were missed or read wrongly, in the order of the reference data, then what was read beyond it. */
export function listEventMisses(pairing: Pairing): readonly string[] {
  const { wanted } = settlePairing(pairing)
  const extra = pairing.tellings.filter((telling) => !pairing.pairOfTelling.has(telling))
  return [
    ...wanted.flatMap((row) => missOf(row, pairing) ?? []),
    ...extra.map(({ told, mention }) => `EXTRA   ${told.type} ${told.date.edtf} | ${mention.quote}`),
  ]
}

function missOf(row: GoldEvent, { pairOfRow }: Pairing): string | undefined {
  const pair = pairOfRow.get(row)
  const wanted = `${row.type} ${row.dates[0]}`
  if (!pair) return `MISSED  ${wanted} | ${row.quote}`
  if (pair.typed && pair.dated) return undefined
  const { type, date } = pair.telling.told
  return `WRONG   want ${wanted}, got ${type} ${date.edtf} | ${row.quote}`
}

/** The coded figures or parties that were not read. */
export function listFactMisses({ missed }: FactPairs<GoldFigure | GoldParty, unknown>): readonly string[] {
  return missed.map((row) => `MISSED ${row.quote}`)
}
