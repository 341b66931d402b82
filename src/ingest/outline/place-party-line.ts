import { countryCodeOf } from '../../language/names/resolve-state.ts'
import { partyLabelOf } from '../../language/parties/party-labels.ts'
import { readSideList } from '../../language/parties/read-side-list.ts'
import type { PartyEntry } from '../report-paragraph.ts'
import type { OutlineLine } from './outline-line.ts'
import { type OutlineState, openSection, openSide } from './outline-state.ts'
import { hasPartyLabel, indentedKind } from './place-indented.ts'
import { readRunInLabel } from './read-label.ts'
import { isOfOthers, type PartyLine, readNextParty, readPartyLine } from './read-party-entry.ts'
import { readPartyColumns, readPartyRow } from './read-party-row.ts'

/** Where the prose of a line begins, and its run-in label. */
export interface PlacedLine {
  readonly from: number
  readonly label: string | null
}

const SIDE_LENGTH = 60
/** What is said of a party under a name of its own: "Founded: 2003", "Leader: Anna Kral". */
const DETAIL =
  /^(?:(?:current|former|main|estimated|military|political|overall|spiritual) )?(?:leaders?(?:ship)?|heads?|commanders?|chiefs?|chairm[ae]n|founders?|presidents?|founded|formed|established|created|dissolved|disbanded|date|strength|size|numbers?|members(?:hip)?|fighters|troops|aims?|goals?|demands?|ideology|allies|allied with|supporters?|backers?|backed by|opponents?|enemies|enemy|base|bases|areas?|region|strongholds?|location|headquarters|origins?|history|status|also known as|aka|other names?|aliases|acronym|abbreviation|full name|type|funding|finance|weapons|arms|note|notes|description|active(?: since)?|remarks?)\b/i

const isDetail = (label: string): boolean => DETAIL.test(label) || partyLabelOf(label) !== undefined

const isSideHeading = (line: OutlineLine): boolean =>
  line.text.length <= SIDE_LENGTH &&
  !/[.!?]$/.test(line.text) &&
  !/^(?:item|row|term)$/.test(line.form) &&
  !/^\d/.test(line.text)

/** A heading of several capitals: "Army of Hope", "The Union of Coastal Forces (UCF)". */
const NAME =
  /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}’'.-]*(?: (?:(?:of|for|the|and|in|de|du|del|la) ){0,2}\p{Lu}[\p{L}\p{N}’'.-]*)+(?: \([^()]+\))?$/u
const SIDE = /^(?:allied|supported|versus|against|international|other|main|foreign|neighbou?ring|external)\b/i

/** Whether a heading names somebody, and not a side. */
const isNameAlone = (text: string): boolean =>
  !SIDE.test(text) && (NAME.test(text) || countryCodeOf(text) !== undefined)

/** Whether a line is an entry: numbered, or named where the report numbers none; a line that is all name is a side. */
function isEntry(
  line: OutlineLine,
  read: PartyLine | undefined,
  { hasNumbers, namesAreParties }: OutlineState,
): read is PartyLine {
  if (!read) return false
  if (read.number !== null || line.form === 'term') return true
  if (isDetail(line.text.slice(read.start, read.end))) return false
  const isAllName = read.end >= line.text.replace(/:$/, '').length
  if (namesAreParties && isAllName && isSideHeading(line)) return isNameAlone(line.text)
  return !hasNumbers && !(isSideHeading(line) && isAllName)
}

/** A lettered entry belongs to the number above it, one of a list within a list to the party that this goes on from. */
function openParty(
  state: OutlineState,
  { text, form, depth, lead, indent }: OutlineLine,
  paragraph: number,
  { number, start, end, said, aliases }: PartyLine & Pick<PartyEntry, 'said' | 'aliases'>,
): void {
  const isLetter = number !== null && /^[a-z]$/.test(number)
  const isWithin =
    form === 'item' && number === null && state.party !== null && depth > state.partyDepth && state.partyDepth > 0
  const parent = isLetter ? state.lastNumbered : isWithin ? state.party : null
  const above = parent === null ? undefined : state.parties[parent]
  state.parties.push({
    number: above ? `${above.number}.${number}` : number,
    heading: text.slice(start, end),
    paragraph,
    start,
    end,
    side: state.side,
    parent,
    ...(said === undefined ? {} : { said }),
    ...(aliases === undefined ? {} : { aliases }),
  })
  state.party = state.parties.length - 1
  state.partyIsTerm = form === 'term'
  state.partyIsPlain = form === 'paragraph' && lead === 0 && number === null && end < text.length
  if (form === 'item' && !isWithin) state.partyDepth = depth
  state.partyIndent = form === 'paragraph' && state.sideIndent !== null ? indent : null
  if (!isLetter) state.lastNumbered = state.party
}

/** Where a line stands. */
export interface PartyPlace {
  /** Index that it will have among the paragraphs. */
  readonly paragraph: number
  /** The line so many lines below, or above. */
  readonly around: (offset: number) => OutlineLine | undefined
}

function rowsBelow(around: PartyPlace['around']): readonly OutlineLine[] {
  const rows: OutlineLine[] = []
  for (let row = around(1); row?.form === 'row' && rows.length < ROWS_TO_SEE; row = around(rows.length + 1))
    rows.push(row)
  return rows
}
/** As many rows as show what a table holds. */
const ROWS_TO_SEE = 20

/** A table of parties: its head says what its cells hold. */
function placeRow(line: OutlineLine, state: OutlineState, { paragraph, around }: PartyPlace): PlacedLine | undefined {
  const columns = readPartyColumns(line, around(-1)?.form === 'row' ? [] : rowsBelow(around))
  if (columns) {
    state.columns = columns
    state.party = null
    return { from: line.text.length, label: null }
  }
  if (!state.columns && /^(?:leader|aside)$/.test(partyLabelOf(line.text) ?? '')) {
    // "Commanders", above cells that name them: no parties follow.
    openSection(state, { kind: 'other', title: '', year: null })
    return { from: line.text.length, label: null }
  }
  // "The state | The rebels", above cells that list who is on either side.
  if (!state.columns && around(-1)?.form !== 'item' && /^(?:item|paragraph)$/.test(around(1)?.form ?? ''))
    return { from: line.text.length, label: null }
  const row = state.columns ? readPartyRow(line, state.columns) : undefined
  if (!row) return undefined
  if (row.side) state.side = row.side
  for (const { text, start } of row.names) {
    const end = start + text.length
    openParty(state, line, paragraph, { number: null, start, end, from: end, said: row.said, aliases: row.aliases })
  }
  const last = row.names.at(-1)
  const end = last ? last.start + last.text.length : line.text.length
  return { from: end + (/^[ |]*/.exec(line.text.slice(end))?.[0].length ?? 0), label: null }
}

/** "Government side", above a list of those who are on it: an item that no name begins, with a list of its own. */
const isSideOfList = (line: OutlineLine, next: OutlineLine | undefined): boolean =>
  line.form === 'item' &&
  next?.form === 'item' &&
  next.depth > line.depth &&
  line.text.length <= SIDE_LENGTH &&
  !NAME.test(bareItem(line.text)) &&
  !/[(,]/.test(line.text)
const bareItem = (text: string): string =>
  text.replace(/^(?:[•*–-]|\p{Lu}[.)]|[IVX]{1,4}[.)])\s+/u, '').replace(/:$/, '')

/** The side that a line names before it lists who is on it. */
function readSideLabel({ text, form }: OutlineLine): ReturnType<typeof readRunInLabel> {
  const label = form === 'paragraph' || form === 'item' ? readRunInLabel(text) : undefined
  return label && readSideList(label.text, text.slice(label.from)).length > 0 ? label : undefined
}

/** Whether a line defines the term above it, or has a label for what it says of the party above it. */
const isSaidOf = (line: OutlineLine, { party, partyIsTerm }: OutlineState): boolean =>
  party !== null && (hasPartyLabel(line) || (partyIsTerm && line.form === 'paragraph' && line.lead === 0))

/** Whether the paragraph above is an entry whose name nothing sets off: what follows may be another. */
const isBelowPlainEntry = ({ parties, party, partyIsPlain }: OutlineState, paragraph: number): boolean =>
  partyIsPlain && party !== null && parties[party]?.paragraph === paragraph - 1

/**
 * Places a line of the list of parties: an entry, a heading that parties stand under, or prose.
 */
export function placePartyLine(line: OutlineLine, state: OutlineState, place: PartyPlace): PlacedLine {
  const { paragraph, around } = place
  const next = around(1)
  const row = line.form === 'row' ? placeRow(line, state, place) : undefined
  if (row) return row
  const indented = indentedKind(line, state, next)
  if (indented === 'side' || isSideOfList(line, next)) {
    openSide(state, bareItem(line.text))
    state.sideIndent = indented === 'side' ? line.indent : null
    return { from: line.text.length, label: null }
  }
  if (indented === 'detail' || isSaidOf(line, state))
    return { from: BULLET.exec(line.text)?.[0].length ?? 0, label: null }
  const sided = readSideLabel(line)
  if (sided) {
    openSide(state, sided.text)
    return { from: sided.from, label: sided.text }
  }
  if (line.form === 'item' && isOfOthers(line)) state.party = null
  const read = readPartyLine(line, state.paragraphsAreItems)
  if (read && (indented === 'party' || isEntry(line, read, state))) {
    openParty(state, line, paragraph, read)
    return { from: read.from, label: null }
  }
  const other = isBelowPlainEntry(state, paragraph) ? readNextParty(line) : undefined
  if (other) {
    openParty(state, line, paragraph, other)
    return { from: other.from, label: null }
  }
  if (isSideHeading(line)) {
    openSide(state, bareItem(line.text))
    return { from: line.text.length, label: null }
  }
  const label = readRunInLabel(line.text)
  if (label && !isDetail(label.text) && (line.lead > 0 || state.hasNumbers)) openSide(state, label.text)
  return { from: label?.from ?? BULLET.exec(line.text)?.[0].length ?? 0, label: label?.text ?? null }
}
const BULLET = /^[•*–-]\s+/
