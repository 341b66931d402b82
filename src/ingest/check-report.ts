import { diagnose } from './diagnostics.ts'
import type { ReportOutline } from './outline/outline-report.ts'
import type { ReadParagraph } from './read-paragraphs.ts'
import type { ReportSource } from './read-source.ts'
import { locateSpan, type ReportFile } from './report-file.ts'

/** Says of a file what is odd about it: no years, no sections, days that do not exist, years that the front matter lacks. */
export function checkReport(
  document: Omit<ReportSource, 'blocks'> & ReportFile & { readonly outline: ReportOutline },
  paragraphs: readonly Pick<ReadParagraph, 'paragraph' | 'times'>[],
): void {
  const { file, matter, outline } = document
  const years = outline.paragraphs.flatMap((paragraph) => paragraph.year ?? [])
  if (years.length === 0 && !paragraphs.some(({ times }) => times.length > 0)) diagnose(file, 'no-years')
  if (outline.paragraphs.every((paragraph) => paragraph.section === 'other')) diagnose(file, 'no-sections')
  for (const year of new Set(years))
    if (matter.years && !matter.years.includes(year))
      diagnose(file, 'year-unexpected', { year: String(year), years: matter.years.join(', ') })
  for (const { paragraph, times } of paragraphs) {
    for (const time of times) {
      if (!time.problem) continue
      const { line, column } = locateSpan(document, paragraph, time)
      diagnose(file, 'no-such-day', { text: time.text, edtf: time.meant }, { line, column })
    }
  }
}
