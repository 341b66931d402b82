import { countryCodeOf } from '../../language/names/resolve-state.ts'
import type { OutlineLine } from './outline-line.ts'
import { type OutlineState, openSide } from './outline-state.ts'
import { readRunInLabel } from './read-label.ts'
import { type PartyLine, readPartyLine } from './read-party-entry.ts'

/** Where the prose of a line begins, and its run-in label. */
export interface PlacedLine {
  readonly from: number
  readonly label: string | null
}

const SIDE_LENGTH = 60
const HEAD_OF_TABLE = /^(?:party|parties|name|group|actor|who)\s*\|/i

const isSideHeading = (line: OutlineLine): boolean =>
  line.text.length <= SIDE_LENGTH &&
  !/[.!?]$/.test(line.text) &&
  !/^(?:item|row)$/.test(line.form) &&
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
  if (!read || HEAD_OF_TABLE.test(line.text)) return false
  if (read.number !== null) return true
  const isAllName = read.end >= line.text.replace(/:$/, '').length
  if (namesAreParties && isAllName && isSideHeading(line)) return isNameAlone(line.text)
  return !hasNumbers && !(isSideHeading(line) && isAllName)
}

/** A lettered entry belongs to the number above it. */
function openParty(state: OutlineState, text: string, paragraph: number, { number, start, end }: PartyLine): void {
  const isLetter = number !== null && /^[a-z]$/.test(number)
  const parent = isLetter ? state.lastNumbered : null
  const above = parent === null ? undefined : state.parties[parent]
  state.parties.push({
    number: above ? `${above.number}.${number}` : number,
    heading: text.slice(start, end),
    paragraph,
    start,
    end,
    side: state.side,
    parent,
  })
  state.party = state.parties.length - 1
  if (!isLetter) state.lastNumbered = state.party
}

/**
 * Places a line of the list of parties: an entry, a heading that parties stand under, or prose.
 * @param paragraph index that the line will have among the paragraphs
 */
export function placePartyLine(line: OutlineLine, state: OutlineState, paragraph: number): PlacedLine {
  const read = readPartyLine(line)
  if (isEntry(line, read, state)) {
    openParty(state, line.text, paragraph, read)
    return { from: read.from, label: null }
  }
  if (isSideHeading(line)) {
    openSide(state, line.text.replace(/:$/, ''))
    return { from: line.text.length, label: null }
  }
  const label = readRunInLabel(line.text)
  if (label && (line.lead > 0 || state.hasNumbers)) openSide(state, label.text)
  return { from: label?.from ?? 0, label: label?.text ?? null }
}
