/** A line of a longer text: from `start` to before `end`, without the space it was broken at. */
export interface WrappedLine {
  readonly start: number
  readonly end: number
}

/**
 * Breaks a text at spaces into lines of a width at most; a longer word has a line of its own.
 * @example wrapLines('the town fell', 8) // [{ start: 0, end: 8 }, { start: 9, end: 13 }]
 */
export function wrapLines(text: string, width: number): readonly WrappedLine[] {
  const lines: WrappedLine[] = []
  let start = 0
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width)
    const end = space > start ? space : text.indexOf(' ', start + width)
    if (end < 0) break
    lines.push({ start, end })
    start = end + 1
  }
  return [...lines, { start, end: text.length }]
}
