import type { Sentence } from '../lay-out-sentences.ts'
import type { Library } from '../library.ts'
import { leansBack } from './find-evidence.ts'

/** Most sentences that a quotation goes on for. */
const MOST_MORE = 1

/** Characters up to which a sentence hardly stands alone. */
const SHORT = 100

/**
 * The sentences that go on from one and lean on it: what is asked for often stands there, as in "The raiders were soldiers."
 * @param tells what a sentence must tell to go with it
 */
export function goingOn(
  sentence: Sentence,
  library: Library,
  tells: (sentence: Sentence) => boolean = () => true,
): readonly Sentence[] {
  return library
    .after(sentence)
    .slice(0, MOST_MORE)
    .filter((each) => (leansBack(each) || each.text.length <= SHORT) && tells(each))
}

/** Quotations with what goes on from the first. */
export function withGoingOn(
  quotes: readonly Sentence[],
  library: Library,
  tells?: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const [first, ...rest] = quotes
  return first ? [...new Set([first, ...goingOn(first, library, tells), ...rest])] : []
}
