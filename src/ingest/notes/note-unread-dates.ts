import { contains, type Span } from '../../language/span.ts'
import type { ResolvedTime } from '../../language/time/resolve-times.ts'
import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import type { Section } from '../../vocabulary/record-words.ts'
import { diagnose } from '../diagnostics.ts'
import type { ReadParagraph } from '../read-paragraphs.ts'
import type { ReportSource } from '../read-source.ts'
import { locateSpan, type ReportFile } from '../report-file.ts'

/** Sections that tell what happened; elsewhere a date may date anything. */
const TELLING: ReadonlySet<Section> = new Set(['summary', 'status', 'politics', 'other'])
/** A day, a month, or a stretch between such; no year, season or third of one. */
const DATED = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?[~?]?(?:\/\d{4}-(?:0\d|1[0-2])(?:-\d\d)?[~?]?)?$/
/** The month is named: "two weeks later" and "the rest of the year" date trends as often as events. */
const MONTH = new RegExp(
  `\\b(?:${MONTH_NAMES.flatMap((name) => [name, name.slice(0, 3), name.slice(0, 4)]).join('|')})\\b`,
)
const LONGEST = 70

const isDated = ({ meant, text }: ResolvedTime): boolean => DATED.test(meant) && MONTH.test(text)

/** The beginning of a sentence, in whole words. */
function shortened(sentence: string): string {
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`
}

/** Notes the first month of a paragraph without a year, and its sentences that have a day or a month and gave no event and no figure. */
export function noteUnreadDates(
  document: Omit<ReportSource, 'blocks'> & ReportFile,
  { paragraph, sentences, times, undated, events, figures }: ReadParagraph,
): void {
  if (!TELLING.has(paragraph.section)) return
  const wordsOf = ({ start, end }: Span): string => paragraph.text.slice(start, end)
  const yearless = undated.find((time) => MONTH.test(wordsOf(time)))
  if (yearless) {
    const { line, column } = locateSpan(document, paragraph, yearless)
    diagnose(document.file, 'date-without-year', { text: wordsOf(yearless) }, { line, column })
  }
  for (const sentence of sentences) {
    const isRead = [...events, ...figures].some((draft) => contains(sentence, draft))
    const time = isRead ? undefined : times.find((each) => contains(sentence, each) && isDated(each))
    if (!time) continue
    const { line, column } = locateSpan(document, paragraph, time)
    const text = shortened(paragraph.text.slice(Math.max(sentence.start, paragraph.from), sentence.end))
    diagnose(document.file, 'date-without-event', { text }, { line, column })
  }
}
