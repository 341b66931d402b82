const ZERO_WIDTH = '\u200b'
/** White space and what acts on the line as a whole: control characters and changes of writing direction. */
const BREAKS = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Text by other people as one line that Discord shows as written: no Markdown, mention, link preview or line break of
 * theirs, and no longer than `limit` code points, escapes included.
 * @example safeText('**@everyone**', 100) // '\\*\\*@\u200beveryone\\*\\*'
 */
export function safeText(text: string, limit: number): string {
  const line = text.replace(BREAKS, ' ').trim()
  const pieces = [...line.replaceAll('://', `:${ZERO_WIDTH}//`)].map(escapeCharacter)
  const whole = pieces.join('')
  return lengthOf(whole) <= limit ? whole : `${firstPieces(pieces, limit - 1)}…`
}

/** How many code points a text has: what Discord counts. */
export function lengthOf(text: string): number {
  return [...text].length
}

function escapeCharacter(character: string): string {
  if ('\\*_~`|[]#>'.includes(character)) return `\\${character}`
  return '@<'.includes(character) ? character + ZERO_WIDTH : character
}

/** As many whole pieces as fit, so that no escape is cut from what it escapes. */
function firstPieces(pieces: readonly string[], limit: number): string {
  let text = ''
  let length = 0
  for (const piece of pieces) {
    length += lengthOf(piece)
    if (length > limit) break
    text += piece
  }
  return text.trimEnd()
}
