import type { DaySpan } from '../../model/edtf.ts'
import type { LOOSE_WORDS } from '../../vocabulary/en/loose-words.ts'
import type { EventType } from '../../vocabulary/event-types.ts'
import type { Named } from '../name-book.ts'

/** One thing that a question asks about; an answer must account for each. */
export type Concept = TimeConcept | NameConcept | TypeConcept | WordConcept | EventConcept

interface Asked {
  /** As it was written. */
  readonly words: string
  /** Whether it only helps to say when or of what: "when the town fell", the first part of "the Bangui Forum". */
  readonly aside?: true
}

/** A time, as EDTF. */
export interface TimeConcept extends Asked {
  readonly kind: 'time'
  readonly edtf: string
  /** The days it covers. */
  readonly days: DaySpan
}

/** A place, a country or an actor: all that go by the name. */
export interface NameConcept extends Asked {
  readonly kind: 'name'
  readonly of: Named['kind']
  readonly named: readonly Named[]
  /** Kind and id of each, as `keyOf` gives them. */
  readonly keys: ReadonlySet<string>
  /** The reports that are about it, where it is a country: all that they tell is of it. */
  readonly reports: ReadonlySet<string>
  /** Stems of the words of each name, for finding it in text. */
  readonly spellings: readonly (readonly string[])[]
}

/** A type of event, or several that one word stands for. */
export interface TypeConcept extends Asked {
  readonly kind: 'type'
  readonly types: readonly EventType[]
  /** Stems of the word that was used for the type, in all its forms. */
  readonly forms: ReadonlySet<string>
  /** Stems of words that tell of the type. */
  readonly stems: ReadonlySet<string>
  /** Whether the type holds much else than the word says, so that an event must say it: whoever resigned was not elected. */
  readonly narrow: boolean
}

/** Sorts of words that may be left out of what tells the same. */
export type Looseness = keyof typeof LOOSE_WORDS

/** Any other word with what means the same. */
export interface WordConcept extends Asked {
  readonly kind: 'word'
  readonly stems: ReadonlySet<string>
  /** Types of event that the word tells of. */
  readonly types: ReadonlySet<EventType>
  /** Stems of the word itself in all its forms. */
  readonly forms: ReadonlySet<string>
  /** Whether it may say what was done. */
  readonly isVerb: boolean
  /** A word that narrows nothing: it may count for a sentence and never against one. */
  readonly vague: boolean
  /** As what a sentence may lack it, where it tells all else. */
  readonly loose: Looseness | undefined
}

/** One event, which the talk is about. */
export interface EventConcept extends Asked {
  readonly kind: 'event'
  readonly id: string
}

/** What a question is about. */
export interface Topic {
  readonly concepts: readonly Concept[]
  /** Whether who is named before the deed does it or has it done to them, where the question shows it. */
  readonly voice?: 'active' | 'passive'
  /** Whether what came after is asked for. */
  readonly next?: true
  readonly notes: readonly string[]
  /** Words that nothing in the reports goes by. */
  readonly unknown: readonly string[]
}
