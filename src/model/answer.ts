import type { Filters, Page } from './query.ts'
import type { EventRecord } from './records.ts'

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
