import type { Node } from 'mdast'
import type { Section as SectionKind } from '../vocabulary/record-words.ts'
import type { TextMap } from './report-paragraph.ts'

/** Plain text with the way back to the file that it was read from. */
export interface PlainText {
  readonly text: string
  readonly map: TextMap
}

/** A block as a source lays it out: what later stages cut, group and label. */
export interface Block extends Node, PlainText {
  readonly type: 'block'
  /** `item` stands in a list, `row` in a table, `note` is a footnote, `rule` a line across the page (without text). */
  readonly form: 'heading' | 'paragraph' | 'item' | 'row' | 'note' | 'rule'
  /** 1 to 6 for a heading; how many lists an item is nested in, from 1; else 0. */
  readonly depth: number
  /** Units of list marker at the beginning of `text`. */
  readonly marker: number
  /** Number of a list item that the text does not show, as in HTML. */
  readonly number: string | null
  /** Unit after the run of bold or italics that the text begins with (past the marker); 0 where it begins plainly. */
  readonly lead: number
  /** Blank lines before it in the file; 0 in HTML. */
  readonly gap: number
}

/** A year entry: "2014 …" and the blocks up to the next label. */
export interface YearEntry extends Node {
  readonly type: 'yearEntry'
  /** As printed: `2014`, `2014-2015`. */
  readonly label: string
  /** The first year of the label. */
  readonly year: number
  /** Unit of the first block at which the prose begins. */
  readonly from: number
  readonly children: readonly Block[]
}

/** An entry of the list of parties. */
export interface Party extends Node {
  readonly type: 'party'
  /** As printed, with the number above a letter: `3`, `3.a`. */
  readonly number: string | null
  /** Where the name stands: units of the text of `block`. */
  readonly start: number
  readonly end: number
  /** The block that holds the name; one of `children`, or of those of `parent` where a sentence lists the members. */
  readonly block: Block
  readonly side: string | null
  readonly parent: Party | null
  readonly children: readonly Block[]
}

/** A section of the report with its title. */
export interface ReportSection extends Node {
  readonly type: 'section'
  readonly kind: SectionKind
  /** As printed, without a trailing colon; null where the section has none. */
  readonly title: string | null
  /** Label of the year chapter that it stands in, where a report is ordered by year first. */
  readonly chapter: string | null
  readonly children: readonly (Block | YearEntry | Party)[]
}

/** A report as a tree: blocks at first, then sections of blocks, year entries and parties. */
export interface ReportTree extends Node {
  readonly type: 'root'
  readonly title: string | null
  readonly children: readonly (Block | ReportSection)[]
}
