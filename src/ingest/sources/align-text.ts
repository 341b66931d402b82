import type { TextBuilder } from '../plain-text.ts'

/** How a source writes characters otherwise than as themselves. */
export interface Writing {
  /** What a character reference such as `&eacute;` stands for; the same text where it is none. */
  decode(reference: string): string
  /** Whether a backslash makes the punctuation after it literal. */
  readonly escapes: boolean
  /** Whether a run of white space is one space. */
  readonly collapses: boolean
  /** Called at a line end within the text, with the unit that will stand for it. */
  onBreak?(unit: number): void
}

/** The text as a parser gives it, and as it stands in the file. */
export interface Written {
  readonly value: string
  readonly raw: string
  /** Where `raw` begins in the file. */
  readonly offset: number
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8}|#\d{1,8}|[A-Za-z][A-Za-z0-9]{0,40});?/y
const LINE_END = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
const BLANK = /[ \t\n\r\f]+/y

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** The reference at a place, without letters behind it that belong to the text (`&notit;` is `¬it;` in HTML). */
function referenceAt(raw: string, at: number, writing: Writing): { raw: string; value: string } | undefined {
  const found = matchAt(REFERENCE, raw, at)
  const decoded = found && writing.decode(found)
  if (decoded === found || decoded === '') return undefined
  let tail = 0
  while (tail < decoded.length - 1 && decoded.at(-1 - tail) === found.at(-1 - tail)) tail++
  return { raw: found.slice(0, found.length - tail), value: decoded.slice(0, decoded.length - tail) }
}

/**
 * Adds what a parser read to `into`, each unit with its stretch of the file: the parser gives the decoded text and where
 * it stands, but not which character came from which. Returns the place in `raw` after the last unit.
 */
export function alignText({ value, raw, offset }: Written, writing: Writing, into: TextBuilder): number {
  let at = 0
  let unit = 0
  const put = (text: string, length: number): void => {
    into.put(text, offset + at, offset + at + length)
    at += length
    unit += text.length
  }
  while (unit < value.length) {
    const wanted = value.charAt(unit)
    const reference = raw[at] === '&' ? referenceAt(raw, at, writing) : undefined
    if (reference && value.startsWith(reference.value, unit)) {
      put(reference.value, reference.raw.length)
    } else if (writing.collapses && matchAt(BLANK, value, unit)) {
      const blank = matchAt(BLANK, raw, at).length
      into.space(offset + at, offset + at + blank)
      at += blank
      unit += matchAt(BLANK, value, unit).length
    } else if ((wanted === '\n' || (wanted === ' ' && raw[at] !== ' ')) && matchAt(LINE_END, raw, at)) {
      writing.onBreak?.(into.length)
      put(' ', matchAt(LINE_END, raw, at).length)
    } else if (writing.escapes && raw[at] === '\\' && raw[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted)) {
      put(wanted, 2)
    } else {
      // Between two characters may stand what the parser dropped, such as the marks of code or a stray tag.
      const found = raw.indexOf(wanted, at)
      at = found < 0 ? at : found
      put(wanted, found < 0 ? 0 : 1)
    }
  }
  return at
}
