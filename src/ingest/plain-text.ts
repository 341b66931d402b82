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
  const units: string[] = []
  const runs = createRuns()
  const add = (unit: string, start: number, end: number): void => {
    if (INVISIBLE.test(unit)) return
    runs.add(units.length, start, end)
    units.push(SPACES.test(unit) ? ' ' : unit)
  }
  return {
    get length() {
      return units.length
    },
    put(added, start, end) {
      for (const unit of added.split('')) add(unit, start, end)
    },
    space(start, end) {
      if (units.at(-1) === ' ') runs.extend(units.length - 1, end)
      else add(' ', start, end)
    },
    done: () => ({ text: units.join(''), map: runs.done() }),
  }
}

/** A map in the making: of units whose stretches follow each other only the first is kept, which is one in hundreds. */
function createRuns() {
  /** First unit, where its stretch begins, and where it ends, of each run. */
  const runs: number[] = []
  const last = (field: 0 | 1 | 2): number => runs[runs.length - 3 + field] ?? 0
  return {
    /** Adds the next unit. */
    add(unit: number, start: number, end: number): void {
      const after = unit - last(UNIT)
      const goesOn = runs.length > 0 && last(START) === start - after && last(END) === end - after
      if (!goesOn) runs.push(unit, start, end)
    },
    /** Lets the last unit reach further. */
    extend(unit: number, end: number): void {
      if (last(UNIT) === unit) runs[runs.length - 1] = end
      else runs.push(unit, last(START) + unit - last(UNIT), end)
    },
    // Copied, to take no more room than it needs.
    done: (): TextMap => mapOf(runs.slice()),
  }
}

const [UNIT, START, END] = [0, 1, 2] as const

function mapOf(runs: readonly number[]): TextMap {
  const at = (unit: number, field: 1 | 2): number => {
    let [low, high] = [0, runs.length / 3]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((runs[middle * 3] ?? 0) <= unit) low = middle
      else high = middle
    }
    return (runs[low * 3 + field] ?? 0) + unit - (runs[low * 3] ?? 0)
  }
  return { start: (unit) => at(unit, START), end: (unit) => at(unit, END) }
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
    map: { start: (unit: number) => map.start(start + unit), end: (unit: number) => map.end(start + unit) },
  }
  return { start, plain }
}
