import type { ReportParagraph } from './report-paragraph.ts'

/** Where a stretch of a paragraph stands in its file, as every record tells it. */
export interface Located {
  readonly document: string
  readonly section: ReportParagraph['section']
  readonly entry: string | null
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly quote: string
  readonly text?: string
}

/** A file of a report as the later stages need it. */
export interface ReportFile {
  /** Base name of the file, or what its front matter says. */
  readonly document: string
  /** The file as given, decoded. */
  readonly content: string
  readonly locate: (offset: number) => { readonly line: number; readonly column: number }
}

/**
 * A stretch of a paragraph as a place in the file: offsets, line and column, and the very slice as quote; `text` is
 * given where markup or entities make it differ.
 */
export function locateSpan(
  file: ReportFile,
  paragraph: ReportParagraph,
  span: { readonly start: number; readonly end: number },
): Located {
  const start = paragraph.map.start(span.start)
  const end = span.end > span.start ? paragraph.map.end(span.end - 1) : start
  const quote = file.content.slice(start, end)
  const text = paragraph.text.slice(span.start, span.end)
  const place = {
    document: file.document,
    section: paragraph.section,
    entry: paragraph.entry,
    start,
    end,
    ...file.locate(start),
    quote,
  }
  return text === quote ? place : { ...place, text }
}
