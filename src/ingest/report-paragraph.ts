import type { Section } from '../vocabulary/record-words.ts'

/** Takes each unit of a plain text, by its index, to the stretch of the file that it stands for, in UTF-16 offsets. */
export interface TextMap {
  readonly start: (unit: number) => number
  /** Where the stretch ends. */
  readonly end: (unit: number) => number
}

/** A block of running text with all that its place in the report says about it: what the later stages read. */
export interface ReportParagraph {
  /** Plain: markup dropped, entities decoded, no-break spaces and soft breaks a space. */
  readonly text: string
  readonly map: TextMap
  readonly section: Section
  /** Label of the year entry it belongs to, such as `2014`; null outside of entries. */
  readonly entry: string | null
  /** The year that entry stands for; null outside of entries. */
  readonly year: number | null
  /** The months of that entry where they are not those of calendar years, EDTF: `1997-10/1998-09`. */
  readonly months?: string | undefined
  /** Index into the report's party entries, where it belongs to one. */
  readonly party: number | null
  /** Where in `text` the prose begins, after a year label ("2014 "), a list marker or a run-in label ("Total: "). */
  readonly from: number
  /** The run-in label without its colon ("Refugees and IDPs"), where there is one. */
  readonly label: string | null
}

/** An entry of the report's list of parties, as laid out: what it says is read later. */
export interface PartyEntry {
  /** As printed, with the number above a letter: `3`, `3.a`; null where the list has none. */
  readonly number: string | null
  /** The heading of the party: text with its stretch of the paragraph it stands in. */
  readonly heading: string
  /** Index of the paragraph that holds the heading. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** The heading it stands under: "Allied with", "Tuareg rebels", else the section's title. */
  readonly side: string | null
  /** Index of the entry above a lettered one, or one of a list within a list. */
  readonly parent: number | null
  /** What a table says of it, each cell behind the head of its column; absent where prose does. */
  readonly said?: string
  /** The other names that a table gives it. */
  readonly aliases?: readonly string[]
}
