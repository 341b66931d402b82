import { type WrappedLine, wrapLines } from './wrap-lines.ts'

/** A stretch of a text, and what it is called. */
export interface MarkedSpan {
  readonly start: number
  readonly end: number
  readonly label: string
  /** The sign it is underlined with. */
  readonly sign: string
}

/** A line of a text, or of the marks below it. */
export interface MarkedLine {
  readonly kind: 'text' | 'marks'
  readonly line: string
}

interface Mark {
  readonly from: number
  readonly words: string
}

/**
 * Underlines stretches of a text, each with its label behind the line; what would overlap goes one line lower.
 * @example markSpans('It fell in May.', [{ start: 8, end: 14, label: 'date', sign: '^' }], 80)[1]?.line // '        ^^^^^^ date'
 */
export function markSpans(text: string, spans: readonly MarkedSpan[], width: number): readonly MarkedLine[] {
  return wrapLines(text, width).flatMap((line) => [
    { kind: 'text' as const, line: text.slice(line.start, line.end) },
    ...layOut(spans.flatMap((span) => markOn(line, span))).map((marks) => ({ kind: 'marks' as const, line: marks })),
  ])
}

/** The part of a mark that belongs below a line; the label stands where the stretch ends. */
function markOn(line: WrappedLine, { start, end, label, sign }: MarkedSpan): readonly Mark[] {
  const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)]
  if (from >= to) return []
  const under = sign.repeat(to - from)
  return [{ from: from - line.start, words: end <= line.end ? `${under} ${label}` : under }]
}

/** Puts marks on as few lines as they need, each on the first that has room. */
function layOut(marks: readonly Mark[]): readonly string[] {
  const rows: string[] = []
  for (const { from, words } of marks) {
    const free = rows.findIndex((row) => row.length === 0 || row.length + 2 <= from)
    const row = free < 0 ? rows.length : free
    rows[row] = (rows[row] ?? '').padEnd(from) + words
  }
  return rows
}
