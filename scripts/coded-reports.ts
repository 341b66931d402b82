import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pairMentions } from '../src/evaluation/pair-mentions.ts'
import { readGoldEvents, readGoldFigures, readGoldParties } from '../src/evaluation/read-gold.ts'
import { type EventScores, scorePairing } from '../src/evaluation/score-events.ts'
import type { FactScores } from '../src/evaluation/score-facts.ts'
import { scoreFigures } from '../src/evaluation/score-figures.ts'
import { scoreParties } from '../src/evaluation/score-parties.ts'
import { type Settled, settlePairing } from '../src/evaluation/settle-pairing.ts'
import { readReports } from '../src/ingest/read-reports.ts'

export const ROOT = join(import.meta.dirname, '..')

/** Which reports the reading was developed against, and which were kept out of sight to see what it does on new ones. */
export const HALVES = ['developed', 'held out'] as const
export type Half = (typeof HALVES)[number]

/** The reports coded by hand; their reference data is `tests/gold/<name>*.jsonl`. */
export const CODED_REPORTS = [
  { name: 'mali', path: 'corpus/mali.md', half: 'developed' },
  { name: 'sri-lanka', path: 'tests/gold/reports/sri-lanka.txt', half: 'developed' },
  { name: 'ukraine-donbas', path: 'tests/gold/reports/ukraine-donbas.html', half: 'developed' },
  { name: 'nepal', path: 'tests/gold/reports/nepal.md', half: 'developed' },
  { name: 'myanmar', path: 'tests/gold/reports/myanmar.txt', half: 'developed' },
  { name: 'ethiopia', path: 'tests/gold/reports/ethiopia.txt', half: 'developed' },
  { name: 'central-african-republic', path: 'tests/gold/reports/central-african-republic.txt', half: 'developed' },
  { name: 'yemen-houthis', path: 'tests/gold/reports/yemen-houthis.html', half: 'developed' },
  { name: 'somalia', path: 'tests/gold/reports/somalia.md', half: 'developed' },
  { name: 'burkina-faso', path: 'tests/gold/reports/burkina-faso.md', half: 'developed' },
  { name: 'peru-shining-path', path: 'tests/gold/reports/peru-shining-path.txt', half: 'developed' },
  { name: 'sierra-leone', path: 'tests/gold/reports/sierra-leone.md', half: 'developed' },
  { name: 'tajikistan', path: 'tests/gold/reports/tajikistan.txt', half: 'developed' },
  { name: 'south-sudan', path: 'tests/gold/reports/south-sudan.txt', half: 'developed' },
  { name: 'cabo-delgado', path: 'tests/gold/reports/cabo-delgado.md', half: 'developed' },
  { name: 'sudan-darfur', path: 'tests/gold/reports/sudan-darfur.md', half: 'held out' },
  { name: 'iraq', path: 'tests/gold/reports/iraq.html', half: 'held out' },
  { name: 'dr-congo-kivu', path: 'tests/gold/reports/dr-congo-kivu.txt', half: 'held out' },
  { name: 'libya', path: 'tests/gold/reports/libya.html', half: 'held out' },
  { name: 'nigeria-boko-haram', path: 'tests/gold/reports/nigeria-boko-haram.md', half: 'held out' },
  { name: 'nagorno-karabakh', path: 'tests/gold/reports/nagorno-karabakh.html', half: 'held out' },
  { name: 'chechnya', path: 'tests/gold/reports/chechnya.html', half: 'held out' },
  { name: 'aceh', path: 'tests/gold/reports/aceh.md', half: 'held out' },
  { name: 'liberia', path: 'tests/gold/reports/liberia.txt', half: 'held out' },
  { name: 'burundi', path: 'tests/gold/reports/burundi.txt', half: 'held out' },
] as const satisfies readonly { readonly name: string; readonly path: string; readonly half: Half }[]

/** How one coded report was read. */
export interface ScoredReport {
  readonly name: string
  readonly half: Half
  readonly events: EventScores
  readonly settled: Settled
  readonly figures: FactScores
  readonly parties: FactScores
}

/** Reads each coded report as it would be ingested by itself, and scores what was read. */
export function scoreCodedReports(): readonly ScoredReport[] {
  return CODED_REPORTS.map(({ name, path, half }) => {
    const [reading] = readReports([{ path, bytes: readFileSync(join(ROOT, path)) }])
    if (!reading) throw new RangeError(`Nothing was read from ${path}`)
    const gold = (kind: string): string => readFileSync(join(ROOT, 'tests/gold', `${name}${kind}.jsonl`), 'utf8')
    const { events, figures, parties } = reading.records
    const pairing = pairMentions(readGoldEvents(gold('')), events)
    return {
      name,
      half,
      events: scorePairing(pairing),
      settled: settlePairing(pairing),
      figures: scoreFigures(readGoldFigures(gold('.figures')), figures),
      parties: scoreParties(readGoldParties(gold('.parties')), parties),
    }
  })
}
