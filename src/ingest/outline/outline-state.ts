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
  /** Depth of the heading that opened the entry; 0 where it is no heading. */
  entryDepth: number
  /** The section that the entry was opened in, where headings under it may open others. */
  around: Pick<OutlineState, 'section' | 'depth'>
  /** Whether the section has had year entries. */
  hadEntries: boolean
  seenBackground: boolean
  /** The heading that parties stand under. */
  side: string | null
  /** Index of the party that is open. */
  party: number | null
  /** Whether neither a number nor markup sets the name of that party off from what is said of it. */
  partyIsPlain: boolean
  /** Whether it is a term, which the paragraphs below define. */
  partyIsTerm: boolean
  /** Index of the last party with a number, to which lettered ones belong. */
  lastNumbered: number | null
  /** How deep in a list the party that is open stands, and the side above it; 0 outside of lists. */
  partyDepth: number
  /** Whether the paragraphs of the section are entries like those of a list. */
  paragraphsAreItems: boolean
  /** How far the party that is open, and the side above it, stand in; null where that says nothing. */
  partyIndent: number | null
  sideIndent: number | null
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

/** Sections whose title may name the year that they tell of. */
const OF_A_YEAR: ReadonlySet<Section> = new Set(['status', 'summary', 'deaths', 'politics', 'economy', 'arms', 'other'])

/** Opens a section by its title; one under the heading of a year is of that year. */
export function openSection(state: OutlineState, { kind, title, year }: Title, depth = 0): void {
  const isWithin = state.entry !== null && state.entryDepth > 0 && depth > state.entryDepth
  if (!isWithin || kind !== 'other') state.section = kind
  state.depth = depth
  state.hadEntries = false
  state.side = kind === 'parties' ? title || null : null
  state.party = null
  state.lastNumbered = null
  state.partyDepth = 0
  state.partyIndent = null
  state.sideIndent = null
  state.columns = null
  if (!isWithin) state.entry = null
  if (kind === 'background') state.seenBackground = true
  if (year && OF_A_YEAR.has(kind)) setEntry(state, year, { depth, isRow: false })
}

/** How a year entry is laid out. */
interface EntryLayout {
  /** Depth of its heading, 0 where it has none. */
  readonly depth: number
  readonly isRow: boolean
}

/**
 * Opens a year entry; right behind the glance, without a title, entries are the summary. The heading of a year that is no
 * lower than that of the section ends the section: what follows is told year by year.
 */
export function openEntry(state: OutlineState, year: YearLabel, layout: EntryLayout): void {
  const { depth } = layout
  if (state.section === 'parties' || (depth > 0 && depth <= state.depth)) {
    const isNext = depth > 0 && state.entryDepth === depth
    openSection(state, { kind: isNext ? state.around.section : yearByYear(state), title: '', year: null })
    if (isNext) state.depth = state.around.depth
  }
  if (state.section === 'glance' || state.section === 'other') state.section = 'summary'
  state.around = { section: state.section, depth: state.depth }
  setEntry(state, year, layout)
}

const yearByYear = ({ section }: OutlineState): Section =>
  section === 'glance' || section === 'other' ? 'summary' : 'status'

function setEntry(state: OutlineState, year: YearLabel, { depth, isRow }: EntryLayout): void {
  state.entry = year
  state.entryIsRow = isRow
  state.entryDepth = depth
  state.hadEntries = true
}

/** What stands behind a table is of no row of it. */
export function closeRow(state: OutlineState): void {
  if (state.entryIsRow) state.entry = null
}

/** Behind the year entries of a section, untitled prose set apart is the background, if none was met yet. */
export function beginUntitled(state: OutlineState): void {
  if (!state.hadEntries || state.seenBackground || !BEFORE_BACKGROUND.has(state.section)) return
  openSection(state, { kind: 'background', title: '', year: null })
}

/** Goes over to the parties of a side, such as "Allied with". */
export function openSide(state: OutlineState, side: string): void {
  state.side = side
  state.party = null
  state.lastNumbered = null
}
