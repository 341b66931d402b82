import type { Region } from './sentence-parts.ts'
import type { TriggerMatch } from './trigger-index.ts'

/** Something that a clause says happened. */
export interface Happening extends TriggerMatch {
  /** Index of the clause. */
  readonly clause: number
  /** The verb tells it, the clause's light verb tells its noun, the noun stands by itself, or the verb is left out. */
  readonly told: 'verb' | 'light' | 'nominal' | 'gapped'
  /** The stretch that tells it, where that is not the clause. */
  readonly region?: Region
  /** Where its clause goes over to happenings told without the verb. */
  readonly until?: number
  /** The verb beside the noun tells of deaths: "an ambush cost five soldiers their lives". */
  readonly toll?: boolean
}
