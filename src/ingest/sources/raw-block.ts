import type { PlainText } from '../plain-text.ts'

/** A break of the line inside a block: the unit that stands for it, and whether somebody asked for it (`<br>`). */
export interface LineBreak {
  readonly at: number
  readonly hard: boolean
}

/** A block as a source finds it, before its lines are told apart. */
export interface RawBlock extends PlainText {
  /** `item` stands in a list, `row` in a table, `term` is explained by what follows it, `note` is a footnote, `rule` a line across the page (without text). */
  readonly form: 'heading' | 'paragraph' | 'item' | 'row' | 'term' | 'note' | 'rule'
  /** 1 to 6 for a heading; how many lists an item is nested in, from 1; else 0. */
  readonly depth: number
  /** Units of list marker at the beginning of `text`. */
  readonly marker: number
  /** Number of a list item that the text does not show, as in HTML. */
  readonly number: string | null
  readonly breaks: readonly LineBreak[]
  /** Runs of bold or italics: first unit and the one after the last. */
  readonly runs: readonly (readonly [number, number])[]
}

/** How a kind of source reads its text; `offset` is where that text begins in the file. */
export type ReadBlocks = (text: string, offset: number) => readonly RawBlock[]

/** The lines of a block as they stand in its source. */
export function printedLines({ text, breaks }: RawBlock): readonly string[] {
  const ends = [...breaks.map(({ at }) => at), text.length]
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end).trim())
}
