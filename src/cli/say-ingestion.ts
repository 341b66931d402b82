import type { Ingested, Ingestion } from './ingest-reports.ts'

/** Ids listed of each kind of change; the rest is counted. */
const MOST_LISTED = 20
const MARKS = { added: '+', changed: '~', withdrawn: '-' } as const
const KINDS = ['added', 'changed', 'withdrawn'] as const

/** What became of reports, for people: a line each, and below it what changed in one that was there before. */
export function sayIngestion({ stored, reports }: Ingestion): string {
  if (!stored) return 'Nothing was stored. Mend what is said above, and run it again.\n'
  return reports.map((report) => `${sayIngested(report)}\n`).join('')
}

function sayIngested({ report, outcome, counts, changes }: Ingested): string {
  const parts = [
    counted(counts.event, 'event'),
    counted(counts.figure, 'figure'),
    counted(counts.party, 'party', 'parties'),
    counted(counts.passage, 'passage'),
  ]
  const head = `${report}: ${parts.join(', ')}`
  if (outcome !== 'read') return `${head}; ${outcome}`
  const numbers = KINDS.map((kind) => `${changes[kind].length} ${kind}`).join(', ')
  return [`${head}; ${numbers}`, ...KINDS.flatMap((kind) => listIds(MARKS[kind], changes[kind]))].join('\n')
}

function listIds(mark: string, ids: readonly string[]): readonly string[] {
  const lines = ids.slice(0, MOST_LISTED).map((id) => `  ${mark} ${id}`)
  const left = ids.length - lines.length
  return left > 0 ? [...lines, `  ${mark} and ${left} more`] : lines
}

/**
 * A number with its noun.
 * @example counted(1, 'event') // '1 event'
 */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
