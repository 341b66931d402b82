import type { TextMap } from './report-paragraph.ts'

/** Plain text with the way back to the file that it was read from. */
export interface PlainText {
  readonly text: string
  readonly map: TextMap
}

/** Collects plain text unit by unit, each with the stretch of the file that it stands for. */
export interface TextBuilder {
  readonly length: number
  /** Adds text of which every unit stands for the same stretch. */
  put(text: string, start: number, end: number): void
  /** Adds a space, or lets the space at the end reach further: white space collapses. */
  space(start: number, end: number): void
  done(): PlainText
}

const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\n\r\f]/
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/

/** An empty builder. No-break and other odd spaces become plain ones; soft hyphens and zero-width spaces are left out. */
export function buildText(): TextBuilder {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const add = (unit: string, start: number, end: number): void => {
    if (INVISIBLE.test(unit)) return
    text += SPACES.test(unit) ? ' ' : unit
    starts.push(start)
    ends.push(end)
  }
  return {
    get length() {
      return text.length
    },
    put(added, start, end) {
      for (const unit of added.split('')) add(unit, start, end)
    },
    space(start, end) {
      if (text.endsWith(' ')) ends[ends.length - 1] = end
      else add(' ', start, end)
    },
    done: () => ({ text, map: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } }),
  }
}

/**
 * A stretch of plain text without the white space around it, with the unit it begins at.
 * @example cutText({ text: 'a  b ', map }, 1, 5) // { start: 3, plain: { text: 'b', … } }
 */
export function cutText({ text, map }: PlainText, from: number, to: number): { start: number; plain: PlainText } {
  const piece = text.slice(from, to)
  const start = from + piece.length - piece.trimStart().length
  const end = Math.max(start, from + piece.trimEnd().length)
  const plain = {
    text: text.slice(start, end),
    map: { starts: map.starts.subarray(start, end), ends: map.ends.subarray(start, end) },
  }
  return { start, plain }
}
