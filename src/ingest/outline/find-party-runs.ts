import { countryCodeOf } from '../../language/names/resolve-state.ts'
import { partyLabelOf } from '../../language/parties/party-labels.ts'
import type { Title } from './find-titles.ts'
import type { OutlineLine } from './outline-line.ts'
import { isDetailLine } from './place-indented.ts'
import { readPartyLine } from './read-party-entry.ts'
import { readPartyColumns } from './read-party-row.ts'
import { readYearHeading } from './read-year-heading.ts'

/** Lines that list parties: the first of them, and the one behind the last. */
export interface PartyRun {
  readonly from: number
  readonly to: number
}

/** A line that begins with a name, and those below that say more of it. */
interface Unit extends PartyRun {
  readonly isNamed: boolean
  readonly isTold: boolean
}

const LEAST_UNITS = 3
const BODY =
  /\b(?:Army|Armies|Forces?|Fronts?|Movement|Guards?|Brigades?|Battalions?|Division|Militia|Legion|Alliance|Coalition|Union|Council|League|Corps|Resistance|Fighters|Defen[cs]e|Police|Navy|Party|Government|State|Faction|Tigers|Boys|government|army|armed forces|police|militias?|rebels)\b|\(\p{Lu}[\p{L}\p{N}/-]{1,9}\)|^\p{Lu}[\p{Lu}\p{N}/-]{1,9}$/u
/** What is said of a party and of little else. */
const TOLD =
  /\b(?:led|headed|commanded|founded|formed|established|created|set up|splinter|breakaway|offshoot|leaders?|commanders?|chief|boss|founder|fighters|soldiers|troops|men)\b|\b(?:est|f|c)\.? (?:in )?\d{4}|[,(;] ?(?:19|20)\d\d\b/i
const DATED = /^\W*(?:\d|(?:19|20)\d\d\b|(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b)|\d{1,2} \p{Lu}\p{Ll}{2,8}\b)/u

/** Whether a line says more of the one above it. */
function goesOn(line: OutlineLine, above: OutlineLine): boolean {
  if (above.form === 'term') return line.form !== 'term' && line.form !== 'heading'
  if (above.form === 'item' && line.form === 'item') return line.depth > above.depth
  return line.form === 'paragraph' && (isDetailLine(line) || (line.gap === 0 && line.indent > above.indent))
}

/** The entry that a line may open, and where it ends. */
function unitAt(lines: readonly OutlineLine[], from: number): Unit | undefined {
  const line = lines[from]
  if (!line || line.form === 'heading' || line.form === 'rule' || line.form === 'note' || line.form === 'row')
    return undefined
  if (isDetailLine(line) || readYearHeading(line)) return undefined
  const read = readPartyLine(line)
  if (!read || (line.form === 'paragraph' && line.lead === 0 && read.number === null && read.end === line.text.length))
    return undefined
  let to = from + 1
  for (let next = lines[to]; next && goesOn(next, line); next = lines[to]) to++
  const name = line.text.slice(read.start, read.end)
  if (DATED.test(name)) return undefined
  const said = lines.slice(from, to).map(({ text }) => text)
  return {
    from,
    to,
    isNamed: BODY.test(name) || countryCodeOf(name) !== undefined,
    isTold: said.some((text) => TOLD.test(text) || partyLabelOf(text.split(':')[0] ?? '') !== undefined),
  }
}

const most = (units: readonly Unit[], isOne: (unit: Unit) => boolean): boolean =>
  units.filter(isOne).length * 2 >= units.length

/** The rows of a table whose head is that of a table of parties: one column of names, and one of leaders or other names. */
function tableAt(lines: readonly OutlineLine[], from: number): PartyRun | undefined {
  const head = lines[from]
  if (head?.form !== 'row' || lines[from - 1]?.form === 'row') return undefined
  let to = from + 1
  while (lines[to]?.form === 'row') to++
  const columns = readPartyColumns(head, lines.slice(from + 1, to)) ?? []
  const kinds = columns.map((column) => partyLabelOf(column))
  return kinds.includes('leader') || (kinds.includes('alias') && kinds.includes('founded')) ? { from, to } : undefined
}

/**
 * Where lines list parties though no title says so: entries one below the other that begin with names of armed bodies, of
 * which most are told by who leads them, when they were founded, how many they are.
 */
export function findPartyRuns(lines: readonly OutlineLine[], titles: ReadonlyMap<number, Title>): readonly PartyRun[] {
  const runs: PartyRun[] = []
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at)
    const units: Unit[] = []
    for (let unit = unitAt(lines, at); unit && !titles.has(unit.from); unit = unitAt(lines, unit.to)) units.push(unit)
    const isList =
      units.length >= LEAST_UNITS && most(units, ({ isNamed }) => isNamed) && most(units, ({ isTold }) => isTold)
    const run = table ?? (isList ? { from: at, to: units.at(-1)?.to ?? at } : undefined)
    if (run) runs.push(run)
    at = Math.max(at, (run?.to ?? at) - 1)
  }
  return runs
}
