import type { Language } from '../../model/answer.ts'
import type { EventRecord, FigureRecord, PartyRecord } from '../../model/records.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Library } from '../library.ts'
import type { Topic } from '../topic/concept.ts'

/** What a kind of question answers with, before it is put in words. */
export interface Reply {
  readonly answered: boolean
  /** The direct sentence, Markdown that is safe to show. */
  readonly lead: string
  /** Lines of a list, each safe to show, with the sentence it rests on. */
  readonly lines?: readonly { readonly text: string; readonly rests?: Sentence | undefined }[]
  /** Whether the lines belong to no list that was asked for, so that the answer stays short. */
  readonly brief?: boolean
  /** Sentences to show after the lead and to cite, best first. */
  readonly quotes: readonly Sentence[]
  readonly events?: readonly EventRecord[]
  readonly figures?: readonly FigureRecord[]
  readonly parties?: readonly PartyRecord[]
  readonly suggestions?: readonly string[]
}

/** What every kind of question works with. */
export interface Desk {
  readonly library: Library
  readonly language: Language
  /** What is asked about. */
  readonly topic: Topic
}
