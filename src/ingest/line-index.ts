/** A place in a file as people count it: both from 1, columns in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number
  readonly column: number
}

/**
 * Says the line and column of an offset. Lines end at LF, CRLF or a lone CR; a byte order mark takes a column.
 * @example indexLines('a\nbc')(3) // { line: 2, column: 2 }
 */
export function indexLines(text: string): (offset: number) => LineAndColumn {
  const begins = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) begins.push(match.index + match[0].length)
  return (offset) => {
    let [low, high] = [0, begins.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((begins[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (begins[low] ?? 0) + 1 }
  }
}
