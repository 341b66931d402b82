import { type DateHabits, NO_HABITS } from '../../language/time/date-habits.ts'
import type { Section } from '../../vocabulary/record-words.ts'
import type { PartyEntry, ReportParagraph } from '../report-paragraph.ts'
import { findPartyRuns, type PartyRun } from './find-party-runs.ts'
import { findTitles, isContents, type Title } from './find-titles.ts'
import type { OutlineLine } from './outline-line.ts'
import { beginUntitled, closeRow, type OutlineState, openEntry, openSection } from './outline-state.ts'
import { type PartyPlace, type PlacedLine, placePartyLine } from './place-party-line.ts'
import { isTopic, readRunInLabel, readYearLabel, type YearLabel } from './read-label.ts'
import { areItems } from './read-party-entry.ts'
import { readYearHeading, yearOfReport } from './read-year-heading.ts'

/** A report laid out: its title, its paragraphs with where they stand, and the entries of its list of parties. */
export interface ReportOutline {
  readonly title: string | null
  readonly paragraphs: readonly ReportParagraph[]
  readonly parties: readonly PartyEntry[]
}

/** As many blank lines as set a section apart. */
const GAP_OF_SECTION = 2

/** A heading below that of the list of parties is of a party or a side, whatever its words. */
const isBelowParties = (line: OutlineLine, { section, depth }: OutlineState): boolean =>
  section === 'parties' && line.form === 'heading' && depth > 0 && line.depth > depth

/** So is a title without a rank that says nothing of a section and has its prose right under it. */
const isPlainTitle = (line: OutlineLine, title: Title | undefined, next: OutlineLine | undefined): boolean =>
  line.form !== 'heading' && title?.kind === 'other' && next?.gap === 0

/** The year that a line is an entry for; among the parties only one that stands by itself, and so ends them. */
function yearOf(line: OutlineLine, state: OutlineState, habits: DateHabits): YearLabel | undefined {
  const alone = isBelowParties(line, state) ? undefined : readYearHeading(line, habits)
  return alone ?? (state.section === 'parties' ? undefined : readYearLabel(line.text, line.lead, habits))
}

/** What is known around a line. */
interface Around extends PartyPlace {
  readonly title: Title | undefined
  readonly habits: DateHabits
}

/** Finds the place of a line: what it opens, and where its prose begins. */
function placeLine(line: OutlineLine, state: OutlineState, { title: found, habits, ...place }: Around): PlacedLine {
  const heading: PlacedLine = { from: line.text.length, label: null }
  const isParty =
    isBelowParties(line, state) || (state.section === 'parties' && isPlainTitle(line, found, place.around(1)))
  const title = isParty ? undefined : found
  if (title) openSection(state, title, line.depth)
  if (title || isContents(line)) return heading
  const year = yearOf(line, state, habits)
  if (line.form !== 'row') closeRow(state)
  if (!year && line.gap >= GAP_OF_SECTION) beginUntitled(state)
  if (year) {
    openEntry(state, year, { depth: line.form === 'heading' ? line.depth : 0, isRow: line.form === 'row' })
    return { from: year.from, label: null }
  }
  if (state.section === 'parties') return placePartyLine(line, state, place)
  const runIn = readRunInLabel(line.text)
  const label = runIn && (state.section === 'glance' || isTopic(runIn.text)) ? runIn : undefined
  return { from: label?.from ?? 0, label: label?.text ?? null }
}

/**
 * Lays a report out, line by line: titles open sections, years open entries that go on until the next, numbers and
 * names open parties. Every line becomes a paragraph, headings too. Where no party has an entry in a line with its name,
 * names on lines of their own are the parties, and else lines that list parties without a title.
 */
export function outlineReport(lines: readonly OutlineLine[], habits: DateHabits = NO_HABITS): ReportOutline {
  const titles = findTitles(lines, habits)
  const outline = layOut(lines, titles, habits, { namesAreParties: false, runs: [] })
  if (outline.parties.length > 0) return ofItsYear(outline)
  const runs = findPartyRuns(lines, titles)
  const named = layOut(lines, titles, habits, { namesAreParties: true, runs: [] })
  return ofItsYear(
    named.parties.length > 0 || runs.length === 0
      ? named
      : layOut(lines, titles, habits, { namesAreParties: false, runs }),
  )
}

/** Sections that tell of other years than that of the report. */
const OF_ALL_YEARS: ReadonlySet<Section> = new Set(['background', 'parties', 'type'])

/** A report without year entries is of the one year that its title names. */
function ofItsYear(outline: ReportOutline): ReportOutline {
  const year = outline.paragraphs.some(({ entry }) => entry !== null) ? null : yearOfReport(outline.title ?? '')
  if (!year) return outline
  const paragraphs = outline.paragraphs.map((paragraph) =>
    OF_ALL_YEARS.has(paragraph.section) ? paragraph : { ...paragraph, entry: year.text, year: year.year },
  )
  return { ...outline, paragraphs }
}

/** Whether lines of a section on the parties, and not only its titles, begin with numbers. */
function numbersParties(lines: readonly OutlineLine[], titles: ReadonlyMap<number, Title>): boolean {
  let section: Section = 'other'
  return lines.some((line, index) => {
    section = titles.get(index)?.kind ?? section
    return section === 'parties' && !titles.has(index) && /^\d{1,2}[.)]\s/.test(line.text)
  })
}

/** How a report puts its parties. */
interface PartyHabits {
  readonly namesAreParties: boolean
  readonly runs: readonly PartyRun[]
}

/** The plain paragraphs between a title and the next. */
function paragraphsBelow(
  lines: readonly OutlineLine[],
  title: number,
  titles: ReadonlyMap<number, Title>,
): readonly OutlineLine[] {
  let to = title + 1
  while (to < lines.length && !titles.has(to)) to++
  return lines.slice(title + 1, to).filter(({ form }) => form === 'paragraph')
}

const untitled = (kind: Section): Title => ({ kind, title: '', year: null })

function layOut(
  lines: readonly OutlineLine[],
  titles: ReadonlyMap<number, Title>,
  habits: DateHabits,
  { namesAreParties, runs }: PartyHabits,
): ReportOutline {
  const paragraphs: ReportParagraph[] = []
  const hasNumbers = numbersParties(lines, titles)
  const state: OutlineState = {
    section: 'other',
    entry: null,
    entryIsRow: false,
    entryDepth: 0,
    around: { section: 'other', depth: 0 },
    hadEntries: false,
    seenBackground: false,
    side: null,
    party: null,
    partyIsPlain: false,
    partyIsTerm: false,
    lastNumbered: null,
    partyDepth: 0,
    paragraphsAreItems: false,
    partyIndent: null,
    sideIndent: null,
    columns: null,
    parties: [],
    hasNumbers,
    namesAreParties,
    depth: 0,
  }
  let around: Section = 'other'
  lines.forEach((line, index) => {
    if (runs.some(({ to }) => to === index) && state.section === 'parties') openSection(state, untitled(around))
    if (runs.some(({ from }) => from === index) && state.entry === null) {
      around = state.section
      openSection(state, untitled('parties'))
    }
    if (titles.get(index)?.kind === 'parties')
      state.paragraphsAreItems = areItems(paragraphsBelow(lines, index, titles))
    if (line.form === 'rule') beginUntitled(state)
    else {
      const { from, label } = placeLine(line, state, {
        title: titles.get(index),
        paragraph: paragraphs.length,
        around: (offset) => lines[index + offset],
        habits,
      })
      const { section, entry, party } = state
      paragraphs.push({
        text: line.text,
        map: line.map,
        section,
        entry: entry?.text ?? null,
        year: entry?.year ?? null,
        months: entry?.months,
        party,
        from,
        label,
      })
    }
  })
  return { title: lines.find((line) => line.text !== '')?.text ?? null, paragraphs, parties: state.parties }
}
