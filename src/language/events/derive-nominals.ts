import { NOMINALS } from '../../vocabulary/en/nominals.ts'
import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'

/** A noun made of a verb of a row, and the row as it reads behind "of". */
export interface Nominal {
  readonly noun: string
  readonly row: EventRow
}

/** The row with what its verbs are about behind "of": the object, or the subject where only that is asked for. */
function behindOf({ by, ...row }: EventRow): EventRow | undefined {
  if (row.takes?.includes('nothing')) return undefined
  if (row.takes) return by ? undefined : row
  return by ? { ...row, takes: by, of: row.subject } : undefined
}

/**
 * The nouns that name what the verbs of a row tell, where the row asks for one kind of object or of subject, which then
 * stands behind "of": "the suspension of talks", "the collapse of the truce".
 */
export function deriveNominals(row: EventRow): readonly Nominal[] {
  const derived = behindOf(row)
  if (!derived) return []
  return (row.verbs ?? '').split('|').flatMap((verb) => {
    const nouns = NOMINALS[verb.trim()]?.split(' ') ?? []
    return nouns.map((noun) => ({ noun, row: derived }))
  })
}
