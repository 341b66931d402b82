import type { VerbForm } from '../words/inflect-verb.ts'

/** A verb with its auxiliaries: "had been attacked", "did not sign", "to resign". Positions are tokens, `to` not included. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** Position of the verb itself. */
  readonly head: number
  readonly base: string
  readonly form: VerbForm
  readonly passive: boolean
  readonly negated: boolean
  /** Under "would", "may", "will": not asserted. */
  readonly modal: boolean
  readonly infinitive: boolean
  /** A bare -ing or participle after a noun: "killing 17", "bombed by the army". */
  readonly reduced: boolean
  /** Simple present: a state or habit, not a happening. */
  readonly present: boolean
  /** Where its subject goes on to what it was for: "a raid to free the captives failed". */
  readonly purpose?: number
}

/** What ends a stretch that belongs to one verb. */
export const BOUNDARY =
  /^(?:,|;|:|–|—|and|but|or|who|which|that|when|while|after|before|as|because|where|although|though|until|if)$/
