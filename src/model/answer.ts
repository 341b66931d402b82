import type { Filters, Page } from './query.ts'
import type { EventRecord, FigureRecord, PartyRecord } from './records.ts'

/** What was made of somebody's words. */
export interface Understood {
  readonly filters: Filters
  /** The filters in words: "in 2014, at Kidal". */
  readonly words: string
  /** The filters as query words that read back to the same: "since:2014-05 place:kidal". */
  readonly query: string
  /** What was read otherwise than written, such as a mended spelling, and what was not understood. */
  readonly notes: readonly string[]
}

/** The answer to "which events …?". */
export interface EventsAnswer {
  readonly question: string
  readonly understood: Understood
  readonly answered: boolean
  /** One sentence for people: how many and which, or why none and what is known instead. */
  readonly answer: string
  readonly page: Page<EventRecord>
  /** Questions that would have answers, as query words. */
  readonly suggestions: readonly string[]
}

/** Languages that questions are read and answered in, as ISO 639-1. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** A sentence that an answer rests on, and where it stands. */
export interface Citation {
  readonly report: string
  readonly document: string
  readonly section: string
  readonly entry: string | null
  readonly line: number
  /** Offsets into the file as given, UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The slice of the file from `start` to `end`. */
  readonly quote: string
  /** The quote without markup, where that differs. */
  readonly text?: string
  readonly sources: readonly string[]
}

/** Most characters of an answer, and of one that lists things. */
export const LONGEST_ANSWER = 700
export const LONGEST_LIST = 1900
/** Most citations of an answer. */
export const MOST_CITATIONS = 8
/** Most characters of what carries a conversation on. */
export const LONGEST_CONVERSATION = 80

/** The answer to a question in words. */
export interface Answer {
  readonly question: string
  readonly language: Language
  /** The kind of question it was taken for, such as `who`. */
  readonly kind: string
  readonly understood: Pick<Understood, 'words' | 'query' | 'notes'>
  /** Whether the reports answer it. */
  readonly answered: boolean
  /** Markdown: a direct sentence, then the evidence; where nothing is answered, what is known instead. */
  readonly answer: string
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  readonly parties: readonly PartyRecord[]
  readonly citations: readonly Citation[]
  /** Questions that would have answers. */
  readonly suggestions: readonly string[]
  /** Carries the conversation on: given back with the next question, "and in 2015?" is understood. Ids and filters alone. */
  readonly conversation: string
}
