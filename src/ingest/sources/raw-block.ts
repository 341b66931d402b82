import type { Block, PlainText } from '../report-tree.ts'

/** A break of the line inside a block: the unit that stands for it, and whether somebody asked for it (`<br>`). */
export interface LineBreak {
  readonly at: number
  readonly hard: boolean
}

/** A block as a source finds it, before its lines are told apart. */
export interface RawBlock extends PlainText {
  readonly form: Block['form']
  readonly depth: number
  readonly marker: number
  readonly number: string | null
  readonly breaks: readonly LineBreak[]
  /** Runs of bold or italics: first unit and the one after the last. */
  readonly runs: readonly (readonly [number, number])[]
}

/** How a kind of source reads its text; `offset` is where that text begins in the file. */
export type ReadBlocks = (text: string, offset: number) => readonly RawBlock[]
