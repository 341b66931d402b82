import { type DateHabits, NO_HABITS } from '../../language/time/date-habits.ts'
import { foldText } from '../../model/fold-text.ts'
import type { Section } from '../../vocabulary/record-words.ts'
import { SECTION_KINDS } from '../../vocabulary/section-kinds.ts'
import { isDateLabel } from './date-label.ts'
import { isInCapitals, type OutlineLine } from './outline-line.ts'
import type { YearLabel } from './read-label.ts'
import { readYearHeading, splitTitleYear } from './read-year-heading.ts'

const kindOfTitle = new Map(
  SECTION_KINDS.flatMap(({ kind, titles }) => titles.map((title): [string, Section] => [foldText(title), kind])),
)
const LONGEST = 80
/** A plain line as short as this may say by its words alone that the parties follow. */
const LONGEST_PLAIN = 40
const NUMBERING =
  /^(?:(?:[Aa]nnex|ANNEX|[Aa]ppendix|APPENDIX|[Bb]ox|BOX|[Pp]art|PART|[Ss]ection|SECTION|[Cc]hapter|CHAPTER)(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z]))?\s*[:.–—-]\s*|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.)]?\s+)(?=\S)/
const CONTENTS = /^(?:table of )?contents$/
const LEAST_RUN = 3

/** A line that opens a section, or stands for one in a table of contents. */
export interface Title {
  readonly kind: Section
  readonly title: string
  /** The one year that the section is of: "Fighting in 2015". */
  readonly year: YearLabel | null
}

/** The section that a line opens by its words, undefined where it opens none; the first line is the report’s own title. */
export function titleOf(line: OutlineLine, isFirst: boolean, habits: DateHabits = NO_HABITS): Title | undefined {
  const isSentence = /[.!;,]$/.test(line.text) || (line.form !== 'heading' && line.text.endsWith('?'))
  if (line.form === 'item' || line.text.length > LONGEST || isSentence) return undefined
  const title = line.text.replace(/\s*[:?]\s*$/, '').trim()
  const { title: name, year } = splitTitleYear(title)
  const folded = foldText(name.replace(NUMBERING, ''))
  const known = kindOfTitle.get(folded) ?? kindOfTitle.get(foldText(name))
  if (known) return { kind: known, title, year }
  if (line.form === 'row') return undefined
  const row = SECTION_KINDS.find(({ words }) => words.test(folded))
  const isShort = line.form === 'paragraph' && line.gap > 0 && title.length <= LONGEST_PLAIN && !/[\d:]/.test(line.text)
  const isQuestion = line.form === 'heading' && line.text.endsWith('?')
  if (row?.kind === 'parties' && (isQuestion || (isShort && !isFirst))) return { kind: 'parties', title, year }
  const stands = line.form === 'heading' || isInCapitals(title.replace(NUMBERING, ''))
  if (isFirst || !stands || readYearHeading(line, habits) || isDateLabel(line, habits)) return undefined
  return { kind: row?.kind ?? 'other', title, year }
}

/**
 * The lines that open sections. A run of three or more titles with nothing between is a table of contents and opens
 * none; more blank lines than between its lines end it.
 */
export function findTitles(lines: readonly OutlineLine[], habits: DateHabits = NO_HABITS): ReadonlyMap<number, Title> {
  const titles = new Map(
    lines.flatMap((line, index): [number, Title][] => {
      const title = titleOf(line, index === 0, habits)
      return title ? [[index, title]] : []
    }),
  )
  const opens = new Map(titles)
  for (const run of runsOf(lines, titles)) if (run.length >= LEAST_RUN) for (const index of run) opens.delete(index)
  return opens
}

function runsOf(lines: readonly OutlineLine[], titles: ReadonlyMap<number, Title>): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const index of titles.keys()) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const gap = lines[index]?.gap ?? 0
    const usual = run && run.length > 1 ? (lines[run.at(-1) ?? 0]?.gap ?? 0) : gap
    if (run && before === index - 1 && gap <= usual && lines[index]?.form !== 'heading') run.push(index)
    else runs.push([index])
  }
  return runs
}

/** Whether a line is the heading of a table of contents. */
export function isContents({ text }: OutlineLine): boolean {
  return CONTENTS.test(foldText(text))
}
