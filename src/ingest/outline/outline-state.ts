import type { Section } from '../../vocabulary/record-words.ts'
import type { PartyEntry } from '../report-paragraph.ts'
import type { Title } from './find-titles.ts'
import type { YearLabel } from './read-label.ts'

/** Where the reading of a layout stands: what the next line belongs to. */
export interface OutlineState {
  section: Section
  /** The year entry that is open. */
  entry: YearLabel | null
  /** Whether that entry is a row of a table, which ends with it. */
  entryIsRow: boolean
  /** Whether the section has had year entries. */
  hadEntries: boolean
  seenBackground: boolean
  /** The heading that parties stand under. */
  side: string | null
  /** Index of the party that is open. */
  party: number | null
  /** Index of the last party with a number, to which lettered ones belong. */
  lastNumbered: number | null
  /** How deep in a list the party that is open stands, and the side above it; 0 outside of lists. */
  partyDepth: number
  /** The columns of the table of parties that is open. */
  columns: readonly string[] | null
  readonly parties: PartyEntry[]
  /** Whether the report numbers its parties. */
  readonly hasNumbers: boolean
  /** Whether a name on a line of its own is a party, and not a side that parties stand under. */
  readonly namesAreParties: boolean
  /** Depth of the heading that opened the section; 0 where it is no heading. */
  depth: number
}

/** Sections in which year entries are told, and behind which untitled prose is the background. */
const BEFORE_BACKGROUND: ReadonlySet<Section> = new Set(['status', 'deaths', 'politics'])

/** Opens a section by its title. */
export function openSection(state: OutlineState, { kind, title }: Title, depth = 0): void {
  state.section = kind
  state.depth = depth
  state.entry = null
  state.hadEntries = false
  state.side = kind === 'parties' ? title : null
  state.party = null
  state.lastNumbered = null
  state.partyDepth = 0
  state.columns = null
  if (kind === 'background') state.seenBackground = true
}

/** Opens a year entry; without a title, entries right behind the glance are the summary, those behind the parties the fighting. */
export function openEntry(state: OutlineState, year: YearLabel, isRow: boolean): void {
  if (state.section === 'parties') openSection(state, { kind: 'status', title: '' }, state.depth)
  if (state.section === 'glance' || state.section === 'other') state.section = 'summary'
  state.entry = year
  state.entryIsRow = isRow
  state.hadEntries = true
}

/** What stands behind a table is of no row of it. */
export function closeRow(state: OutlineState): void {
  if (state.entryIsRow) state.entry = null
}

/** Behind the year entries of a section, untitled prose set apart is the background, if none was met yet. */
export function beginUntitled(state: OutlineState): void {
  if (!state.hadEntries || state.seenBackground || !BEFORE_BACKGROUND.has(state.section)) return
  openSection(state, { kind: 'background', title: '' })
}

/** Goes over to the parties of a side, such as "Allied with". */
export function openSide(state: OutlineState, side: string): void {
  state.side = side
  state.party = null
  state.lastNumbered = null
}
