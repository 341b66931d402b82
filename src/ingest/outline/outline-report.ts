import type { Section } from '../../vocabulary/record-words.ts'
import type { PartyEntry, ReportParagraph } from '../report-paragraph.ts'
import { findTitles, isContents, type Title } from './find-titles.ts'
import type { OutlineLine } from './outline-line.ts'
import { readRunInLabel, readYearLabel, type YearLabel } from './read-label.ts'
import { type PartyLine, readPartyLine } from './read-party-entry.ts'

/** A report laid out: its title, its paragraphs with where they stand, and the entries of its list of parties. */
export interface ReportOutline {
  readonly title: string | null
  readonly paragraphs: readonly ReportParagraph[]
  readonly parties: readonly PartyEntry[]
}

/** Sections in which year entries are told, and behind which untitled prose is the background. */
const TOLD_BY_YEAR: ReadonlySet<Section> = new Set(['summary', 'status', 'deaths', 'politics'])
const SIDE_LENGTH = 60
const GAP_OF_SECTION = 2

interface State {
  section: Section
  sectionTitle: string | null
  entry: YearLabel | null
  hadEntries: boolean
  seenBackground: boolean
  side: string | null
  party: number | null
  lastNumbered: number | null
}

const isSideHeading = (line: OutlineLine): boolean =>
  line.text.length <= SIDE_LENGTH && !/[.!?]$/.test(line.text) && line.form !== 'item' && !/^\d/.test(line.text)

/** Lays a report out, line by line: titles open sections, years open entries, numbers and names open parties. */
export function outlineReport(lines: readonly OutlineLine[]): ReportOutline {
  const titles = findTitles(lines)
  const title = lines.find((line) => line.text !== '')?.text ?? null
  const paragraphs: ReportParagraph[] = []
  const parties: PartyEntry[] = []
  const hasNumbers = lines.some((line) => /^\d{1,2}[.)]\s/.test(line.text))
  const state: State = {
    section: 'other',
    sectionTitle: null,
    entry: null,
    hadEntries: false,
    seenBackground: false,
    side: null,
    party: null,
    lastNumbered: null,
  }
  const add = (line: OutlineLine, from = 0, label: string | null = null): void => {
    paragraphs.push({
      text: line.text,
      map: line.map,
      section: state.section,
      entry: state.entry?.text ?? null,
      year: state.entry?.year ?? null,
      party: state.party,
      from,
      label,
    })
  }
  lines.forEach((line, index) => {
    if (line.form === 'rule') return beginUntitled(state)
    const opened = titles.get(index)
    if (opened) {
      openSection(state, opened)
      return add(line, line.text.length)
    }
    if (isContents(line)) return add(line, line.text.length)
    if (line.gap >= GAP_OF_SECTION) beginUntitled(state, readYearLabel(line.text, line.lead) !== undefined)
    const year = state.section === 'parties' ? undefined : readYearLabel(line.text, line.lead)
    if (year) {
      openEntry(state, year)
      return add(line, year.from)
    }
    if (state.section === 'parties') return addParty(line, { state, parties, paragraphs, hasNumbers, add })
    const label = readRunInLabel(line.text)
    add(line, label?.from ?? 0, label?.text ?? null)
  })
  return { title, paragraphs, parties }
}

function openSection(state: State, { kind, title }: Title): void {
  Object.assign(state, {
    section: kind,
    sectionTitle: title,
    entry: null,
    hadEntries: false,
    side: kind === 'parties' ? title : null,
    party: null,
    lastNumbered: null,
  })
  if (kind === 'background') state.seenBackground = true
}

/** Year entries right behind the glance, without a title, are the summary. */
function openEntry(state: State, year: YearLabel): void {
  if (state.section === 'glance' || state.section === 'other')
    Object.assign(state, { section: 'summary', sectionTitle: null })
  state.entry = year
  state.hadEntries = true
}

/** Behind the year entries of a section, untitled prose set apart is the background, if none was met yet. */
function beginUntitled(state: State, isEntry = false): void {
  if (
    isEntry ||
    !state.hadEntries ||
    state.seenBackground ||
    !TOLD_BY_YEAR.has(state.section) ||
    state.section === 'summary'
  )
    return
  openSection(state, { kind: 'background', title: '' })
}

interface PartyContext {
  readonly state: State
  readonly parties: PartyEntry[]
  readonly paragraphs: readonly ReportParagraph[]
  readonly hasNumbers: boolean
  readonly add: (line: OutlineLine, from?: number, label?: string | null) => void
}

function addParty(line: OutlineLine, { state, parties, paragraphs, hasNumbers, add }: PartyContext): void {
  const read = readPartyLine(line)
  const isNumbered = read?.number != null
  const isEntry =
    read !== undefined &&
    (isNumbered || !hasNumbers) &&
    !(isSideHeading(line) && !isNumbered && read.end >= line.text.replace(/:$/, '').length)
  if (isEntry) {
    openParty({ state, parties, paragraph: paragraphs.length, text: line.text }, read)
    return add(line, read.from)
  }
  if (isSideHeading(line)) {
    Object.assign(state, { side: line.text.replace(/:$/, ''), party: null, lastNumbered: null })
    return add(line, line.text.length)
  }
  const label = readRunInLabel(line.text)
  if (label && (line.lead > 0 || hasNumbers))
    Object.assign(state, { side: label.text, party: null, lastNumbered: null })
  add(line, label?.from ?? 0, label?.text ?? null)
}

interface PartyPlace {
  readonly state: State
  readonly parties: PartyEntry[]
  readonly paragraph: number
  readonly text: string
}

/** A lettered entry belongs to the number above it. */
function openParty({ state, parties, paragraph, text }: PartyPlace, { number, start, end }: PartyLine): void {
  const isLetter = number !== null && /^[a-z]$/.test(number)
  const parent = isLetter ? state.lastNumbered : null
  const above = parent === null ? undefined : parties[parent]
  parties.push({
    number: above ? `${above.number}.${number}` : number,
    heading: text.slice(start, end),
    paragraph,
    start,
    end,
    side: state.side,
    parent,
  })
  state.party = parties.length - 1
  if (!isLetter) state.lastNumbered = state.party
}
