import { partyLabelOf } from '../../language/parties/party-labels.ts'
import { readOtherNames, readPeople } from '../../language/parties/read-party-details.ts'
import type { OutlineLine } from './outline-line.ts'

/** What a column of a table of parties holds: 'name', 'side', or what its head says. */
type Column = string

/** A stretch of a line, by where it begins. */
interface Cell {
  readonly text: string
  readonly start: number
}

const NOTHING: Cell = { text: '', start: 0 }

/** What a row of such a table says. */
export interface PartyRow {
  /** Where the names stand in the line: of one party, or of all that a cell lists. */
  readonly names: readonly Cell[]
  readonly side: string | null
  readonly aliases: readonly string[]
  /** What the other cells say, each behind the head of its column: "Leader: Anna Kral. Founded: 2003." */
  readonly said: string
}

/** Empty cells have but one space between their marks; before the first of them there is none. */
const CELL = /(?:^| )\|(?= |$)/g
const NAME =
  /^(?:name|part(?:y|ies)|(?:armed )?groups?|actors?|who|organi[sz]ations?|forces?|factions?|movements?|belligerents?|combatants?|militias?|units?)$/i
const LONGEST_HEAD = 48
/** Between several names in one cell. */
const BETWEEN = /; |, (?:and )?(?=(?:the )?\p{Lu})/gu

function cellsOf({ text }: OutlineLine): readonly Cell[] {
  const bars = [...text.matchAll(CELL)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return [...bars, { start: text.length, end: text.length }].map(({ start: end }, index) => {
    const start = bars[index - 1]?.end ?? 0
    const cell = text.slice(start, end)
    return { text: cell.trim(), start: start + cell.length - cell.trimStart().length }
  })
}

/** What most cells of a column are, where its head says nothing known: people, years, acronyms. */
const BY_CONTENT: readonly (readonly [Column, (cell: string) => boolean])[] = [
  ['leader', (cell) => readPeople(cell).some((name) => name.includes(' '))],
  ['founded', (cell) => /^\D{0,14}(?:19|20)\d\d[~?]?$/.test(cell)],
  ['alias', (cell) => /^(?:[(“"]?(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{L}\d/-]{1,9}[)”"]?(?:[,;/] ?|$))+$/u.test(cell)],
]

/** What a column holds by its cells; undefined where they are of no kind, as most of less than two. */
function columnByContent(cells: readonly string[]): Column | undefined {
  const full = cells.filter(Boolean)
  return BY_CONTENT.find(([, isOne]) => full.length > 1 && full.filter(isOne).length > full.length * MOST)?.[0]
}
const MOST = 0.6

/**
 * The columns of a table of parties, where a row is its head: one of them holds names.
 * @param rows the rows below, where the row is the first of a table
 */
export function readPartyColumns(line: OutlineLine, rows: readonly OutlineLine[] = []): readonly Column[] | undefined {
  if (line.form !== 'row') return undefined
  const below = rows.map((row) => cellsOf(row).map(({ text }) => text))
  const heads = cellsOf(line).map(({ text }) => text)
  if (heads.length < 2 || heads.some((head) => head.length > LONGEST_HEAD)) return undefined
  const named = heads.findIndex((head) => NAME.test(head))
  const columns = heads.map((head, index) => {
    if (index === named) return 'name'
    const kind = partyLabelOf(head)
    if (kind === 'side') return 'side'
    if (kind || (index === 0 && named < 0)) return kind ? head : null
    return columnByContent(below.map((cells) => cells[index] ?? '')) ?? null
  })
  // A head that nothing else is known of, "Outfit", or an empty one is that of the names where the others are known.
  const at = named < 0 && columns.some((column) => column !== null) ? columns.indexOf(null) : named
  return at < 0 ? undefined : columns.map((column, index) => (index === at ? 'name' : (column ?? heads[index] ?? '')))
}

/** The names that a cell lists. */
function namesIn({ text, start }: Cell): readonly Cell[] {
  let from = 0
  const cuts = [...text.matchAll(BETWEEN)].map(({ index, 0: { length } }) => ({ index, end: index + length }))
  return [...cuts, { index: text.length, end: text.length }].map(({ index, end }) => {
    const found = { text: text.slice(from, index), start: start + from }
    from = end
    return found
  })
}

/** What a cell says, in words that the entry of a party has for it. */
function sentenceOf(column: Column, text: string): string {
  const kind = partyLabelOf(column)
  if (kind === 'prose') return text
  if (kind === 'leader') return `Leader: ${text}.`
  if (kind === 'founded') return `Founded: ${text}.`
  if (kind === 'ended') return `Dissolved: ${text}.`
  if (kind !== 'years') return `${column}: ${text}.`
  return /^\D*\d{4}\D*$/.test(text) ? `Founded: ${text}.` : `Existed ${text}.`
}

/** Reads a row of a table of parties by its columns; undefined where its name is empty. */
export function readPartyRow(line: OutlineLine, columns: readonly Column[]): PartyRow | undefined {
  const all = cellsOf(line)
  // A cell that spans several rows stands in the first alone.
  const missing = columns.length - all.length
  const cells = missing > 0 && missing <= columns.indexOf('name') ? [...Array(missing).fill(NOTHING), ...all] : all
  const name = cells[columns.indexOf('name')]
  if (!name?.text) return undefined
  const said = cells.flatMap(({ text }, index) => {
    const column = columns[index]
    return !text || column === undefined || column === 'name' || column === 'side' || partyLabelOf(column) === 'alias'
      ? []
      : [sentenceOf(column, text)]
  })
  return {
    names: namesIn(name),
    aliases: cells.flatMap(({ text }, index) =>
      partyLabelOf(columns[index] ?? '') === 'alias' ? readOtherNames(text) : [],
    ),
    side: cells[columns.indexOf('side')]?.text || null,
    said: said.join(' '),
  }
}
