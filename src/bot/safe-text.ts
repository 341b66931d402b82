const ZERO_WIDTH = '\u200b'
const BROKEN_LINK = `:${ZERO_WIDTH}//`
/** White space and what acts on the line as a whole: control characters and changes of writing direction. */
const BREAKS = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/**
 * Text by other people as one line that Discord shows as written: no Markdown, mention, link preview or line break of
 * theirs, and no longer than `limit` code points, escapes included.
 * @example safeText('**@everyone**', 100) // '\\*\\*@\u200beveryone\\*\\*'
 */
export function safeText(text: string, limit: number): string {
  const line = text.replace(BREAKS, ' ').trim()
  const pieces = [...line.replaceAll('://', BROKEN_LINK)].map(escapeCharacter)
  const whole = pieces.join('')
  return lengthOf(whole) <= limit ? whole : `${firstPieces(pieces, limit - 1)}…`
}

/** Markdown in which mentions ping nobody and links show no preview; other marks stay. */
export function disarm(markdown: string): string {
  return markdown.replaceAll('://', BROKEN_LINK).replace(/[@<]/g, `$&${ZERO_WIDTH}`)
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
export function firstPieces(pieces: readonly string[], limit: number): string {
  let text = ''
  let length = 0
  for (const piece of pieces) {
    length += lengthOf(piece)
    if (length > limit) break
    text += piece
  }
  return text.trimEnd()
}
