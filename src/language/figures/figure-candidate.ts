import type { Casualty as CasualtyField, Section } from '../../vocabulary/record-words.ts'
import type { Citation } from '../citations/read-citations.ts'
import { bindCasualties } from '../counts/bind-casualties.ts'
import { type CountMention, readCounts } from '../counts/read-counts.ts'
import { mayHoldNumeral } from '../counts/read-numerals.ts'
import { contains, type Span } from '../span.ts'

/** A time named in a sentence, with the date it means. */
export interface DatedSpan extends Span {
  readonly edtf: string
}

/** What is known about the place of a sentence. Positions are within the sentence. */
export interface FigureContext {
  readonly section: Section
  /** The year entry it stands in, for figures with no date of their own. */
  readonly entryYear: number | null
  /** The run-in label of its paragraph: "Refugees and IDPs". */
  readonly label: string | null
  readonly times: readonly DatedSpan[]
  readonly citations: readonly Citation[]
  /** The party whose entry it stands in, whom its numbers of men are of. */
  readonly subject?: string
  /** The sentence before, which may say what the numbers of this one count. */
  readonly sentenceBefore?: string
  /** The sources of the sentence before, for one that goes on about the same numbers ("The dead included …"). */
  readonly sourcesBefore?: readonly string[]
}

/** A number of a sentence with all that the rows ask about it. */
export interface Candidate extends Span {
  readonly count: CountMention
  readonly before: string
  readonly after: string
  readonly casualties: readonly CasualtyField[]
}

/** How far around a number the rows look. */
const REACH = 200

/** The words before a number; where they are cut off, a mark keeps them from looking like the head of the sentence. */
const wordsBefore = (sentence: string, at: number): string =>
  at > REACH ? `…${sentence.slice(at - REACH, at)}` : sentence.slice(0, at)

/**
 * The numbers of a sentence that may be figures, in order; numbers in dates and in brackets with sources are none.
 * @example candidatesIn('In 2012 they had 300 men.', context).map(({ count }) => count.min) // [300]
 */
export function candidatesIn(sentence: string, context: FigureContext): readonly Candidate[] {
  if (!mayHoldNumeral(sentence)) return []
  const skip = [...context.times, ...context.citations.filter(({ inline }) => !inline)]
  const counts = readCounts(sentence, { skip })
  // "'23" is a year, and no number of anything.
  const numbers = counts.filter(({ kind, start }) => kind === 'number' && !/[’'‘]/.test(sentence.charAt(start - 1)))
  const casualties = numbers.length > 0 ? bindCasualties(sentence, counts) : []
  return numbers.map((count) => {
    const end = count.noun?.end ?? count.end
    return {
      ...{ count, start: count.start, end, before: wordsBefore(sentence, count.start) },
      after: sentence.slice(end, end + REACH),
      casualties: casualties.filter((casualty) => contains(casualty, count)).map(({ field }) => field),
    }
  })
}
