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

/** Empty cells have but one space between their marks. */
const CELL = / \|(?= |$)/
const NAME =
  /^(?:name|part(?:y|ies)|(?:armed )?groups?|actors?|who|organi[sz]ations?|forces?|factions?|movements?|belligerents?|combatants?|militias?|units?)$/i
const SIDE = /^(?:sides?|camps?|blocs?|allegiance|aligned with|alignment|fights? for|affiliation)$/i
const ALSO =
  /^(?:also(?: called| known as)?|aka|a\.k\.a\.|acronyms?|abbreviations?|short(?: name| form)?|other names?|alias(?:es)?|alternative names?)$/i
const LEADER =
  /^(?:(?:main |chief |top |key |known |successive )?(?:leaders?(?:ship)?|boss(?:es)?|chiefs?|heads?|commanders?|commandants?|strongm[ae]n|founders?|chairm[ae]n|figures?)|(?:led|headed|commanded|run) by|under|who led|who leads|in (?:charge|command))$/i
const FOUNDED =
  /^(?:since|from|founded|formed|created|established|est\.?|founding|start(?:ed)?|began|begun|first seen)$/i
const ENDED = /^(?:until|till|to|end(?:ed)?|dissolved|disbanded|dissolution|last seen)$/i
const YEARS = /^(?:years?|dates?|period|active|lifetime|existed|years active|when)$/i
/** A column that says nothing of who or when, but tells that this is the head of a table. */
const OTHER =
  /^(?:strength|size|numbers?|members|fighters|troops|area|areas|base|bases|region|where|backers?|backed by|supporters?|aims?|goals?|ideology|enem(?:y|ies)|opponents?|status|fate|origins?)$/i
/** What else a cell of other names says: "from 2022", "(special forces)". */
const ASIDE = /\s*\([^()]*\)|\s+(?:from|since|until|after|before)\s.*$|[“”"*]/g
/** A column of prose, whose head says nothing of what it tells. */
const PROSE = /^(?:description|details?|notes?|remarks?|comments?|about|what|profile|summary)$/i
const KNOWN = [LEADER, FOUNDED, ENDED, YEARS, OTHER, SIDE, ALSO, PROSE]
const LONGEST_HEAD = 30
/** Between several names in one cell. */
const BETWEEN = /; |, (?:and )?(?=(?:the )?\p{Lu})/gu

function cellsOf({ text }: OutlineLine): readonly Cell[] {
  let start = 0
  return text.split(CELL).map((cell) => {
    const found = { text: cell.trim(), start: start + cell.length - cell.trimStart().length }
    start += cell.length + ' |'.length
    return found
  })
}

/** The columns of a table of parties, where a row is its head: one of them holds names. */
export function readPartyColumns(line: OutlineLine): readonly Column[] | undefined {
  if (line.form !== 'row') return undefined
  const heads = cellsOf(line).map(({ text }) => text)
  if (heads.length < 2 || heads.some((head) => head.length > LONGEST_HEAD)) return undefined
  const named = heads.findIndex((head) => NAME.test(head))
  // A head that nothing else is known of, "Outfit", or an empty one is that of the names where the others are known.
  const known = heads.map((head) => KNOWN.some((kind) => kind.test(head)))
  const at = named < 0 && known.includes(true) ? known.indexOf(false) : named
  return at < 0 ? undefined : heads.map((head, index) => (index === at ? 'name' : SIDE.test(head) ? 'side' : head))
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

const otherNamesIn = (text: string): readonly string[] =>
  text
    .split(/[,;/]/)
    .map((name) => name.replace(ASIDE, '').trim())
    .filter((name) => name.length > 1)

/** What a cell says, in words that the entry of a party has for it. */
function sentenceOf(column: Column, text: string): string {
  if (PROSE.test(column)) return text
  if (LEADER.test(column)) return `Leader: ${text}.`
  if (FOUNDED.test(column)) return `Founded: ${text}.`
  if (ENDED.test(column)) return `Dissolved: ${text}.`
  if (!YEARS.test(column)) return `${column}: ${text}.`
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
    return !text || column === undefined || column === 'name' || column === 'side' || ALSO.test(column)
      ? []
      : [sentenceOf(column, text)]
  })
  return {
    names: namesIn(name),
    aliases: cells.flatMap(({ text }, index) => (ALSO.test(columns[index] ?? '') ? otherNamesIn(text) : [])),
    side: cells[columns.indexOf('side')]?.text || null,
    said: said.join(' '),
  }
}
