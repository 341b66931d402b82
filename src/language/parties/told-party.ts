import type { Span } from '../span.ts'

/** A party that prose introduces. Offsets are those of the text given. */
export interface ToldParty {
  /** Its name as printed, with the brackets behind it. */
  readonly heading: Span
  /** What is said of it, up to the next. */
  readonly body: Span
}

/** The parties of a text by where their names stand, in order: what follows a name, up to the next, is said of it. */
export const partiesAt = (headings: readonly Span[], text: string): readonly ToldParty[] =>
  headings.map((heading, index) => ({
    heading,
    body: { start: heading.end, end: headings[index + 1]?.start ?? text.length },
  }))
