import type { ObjectClass } from '../en/object-classes.ts'
import type { EventType } from '../event-types.ts'
import type { Role } from '../record-words.ts'

/**
 * A way of telling a type of event. Patterns are separated by `|`; the first word of a verb pattern is a base form, found in
 * every form; `…` stands for up to five words; the last word of a noun pattern is found in singular and plural.
 */
export interface EventRow {
  /** `<type>.<word>`, unique. */
  readonly id: string
  readonly type: EventType
  /** Why these belong together, or what tells them from other types. */
  readonly reason: string
  readonly verbs?: string
  readonly nouns?: string
  /** The role of the subject of an active verb (`by …` of a passive one, or of a noun); null where it takes no part. */
  readonly subject: Role | null
  /** The role of the object of an active verb (the subject of a passive one). */
  readonly object: Role | null
  /** The role of what follows "of" after the noun; the object's where absent. */
  readonly of?: Role | null
  /** One of these must stand in the object of the verb. */
  readonly takes?: readonly ObjectClass[]
  /** One of these must stand in the subject. */
  readonly by?: readonly ObjectClass[]
  /** Gives way to any other trigger of the clause: "killed … in an attack" is an attack. */
  readonly weak?: true
  /** Told only with a date of its own in the sentence: "said in October". */
  readonly dated?: true
  /** One word of it is told only where no infinitive follows: "refused", not "refused to resign". */
  readonly alone?: true
  /** Told only by a clause that denies it: "nobody was spared", "was not seen again". */
  readonly denied?: true
  readonly examples: readonly string[]
  readonly misses: readonly string[]
}
