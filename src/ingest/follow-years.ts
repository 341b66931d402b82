import type { Section } from '../vocabulary/record-words.ts'
import type { ReportParagraph } from './report-paragraph.ts'

/** Sections that tell what happened, one after the other. */
const NARRATIVE: ReadonlySet<Section> = new Set(['summary', 'status', 'politics', 'background', 'other'])

/** Sections that may stand between the one year that a title or an abstract names and what is of it. */
const PASSED_OVER: ReadonlySet<Section> = new Set(['parties', 'type', 'glance'])

/** From so many entries on a report is told year by year, and what stands outside of them goes on with none. */
const CHRONICLE = 3
/** Figures of a year. */
const YEAR = 4

/** Whether a paragraph tells what happened, without a year of its own. */
const isTelling = ({ section, entry, party }: ReportParagraph): boolean =>
  party === null && entry === null && NARRATIVE.has(section)

/**
 * Tells, paragraph by paragraph, the date last named with which a chapter without a year of its own goes on: "3. The fall
 * of the capital". A list of parties in between leaves it alone where only one year was named so far.
 */
export function followYears(
  paragraphs: readonly ReportParagraph[],
): (before: ReportParagraph | undefined, paragraph: ReportParagraph, named: string | null) => string | null {
  const isChronicle = new Set(paragraphs.flatMap(({ entry }) => entry ?? [])).size >= CHRONICLE
  const years = new Set<string>()
  let told: string | null = null
  return (before, paragraph, named) => {
    if (named !== null) years.add(named.slice(0, YEAR))
    const isNext = before?.party === null && NARRATIVE.has(before.section)
    const isPassedOver = before !== undefined && PASSED_OVER.has(before.section) && years.size === 1
    if (isNext) told = named
    else if (!isPassedOver) told = null
    return isChronicle || !isTelling(paragraph) ? null : told
  }
}
