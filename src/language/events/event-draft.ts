import type { Count } from '../../model/records.ts'
import type { EventType } from '../../vocabulary/event-types.ts'
import type { Casualty, Role } from '../../vocabulary/record-words.ts'
import type { NameMention } from '../names/name-mention.ts'

/** The date of a happening before it is spelled out as a record. */
export interface DraftDate {
  readonly edtf: string
  readonly text: string
  readonly basis: string
  /** It says how long something took ("within a week"), which dates nothing that follows. */
  readonly isTerm?: boolean
}

/** An actor of a happening with its part in it. */
export interface DraftActor {
  readonly name: NameMention
  readonly role: Role
}

/** How many were killed, wounded, abducted, displaced, where the text says. */
export type Casualties = { readonly [Kind in Casualty]?: Count }

/** One telling of a happening, as read from one sentence. Offsets are those of the paragraph's text. */
export interface EventDraft {
  readonly type: EventType
  /** The words that tell it. */
  readonly start: number
  readonly end: number
  /** The sentence they stand in. */
  readonly sentence: { readonly start: number; readonly end: number }
  readonly date: DraftDate
  readonly places: readonly NameMention[]
  readonly actors: readonly DraftActor[]
  readonly casualties: Casualties
  /** Ids of the rows that fired. */
  readonly rules: readonly string[]
}
