import nlp from 'compromise/one'
import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'
import { BOUNDARY_RULES } from './boundary-rules.ts'
import { readEnclosures } from './enclosures.ts'

/** How far a boundary rule can look to either side, in UTF-16 units. */
const REACH = 40

/** A stop after a word, the marks that close a quotation or a bracket, the numbers of notes, and the space. */
const STOPS = /(?<=[\p{L}\p{N}%"”’')\]])([.!?…]+["”’')\]]*)(?:\[\d{1,4}\])*\s+/gu

/**
 * How many stops of a paragraph compromise is asked about. Real ones leave it a few; it takes time and memory that grow
 * faster than its text, so that it is given short texts and not too many.
 */
const QUESTIONS = 500

/** Whether compromise, which knows nothing of reports, begins a sentence with `after`. */
function beginsInGeneral(before: string, after: string): boolean {
  const [first = []] = nlp.tokenize(`${before} ${after}`).document
  const length = first.reduce((sum, { pre, text, post }) => sum + pre.length + text.length + post.length, 0)
  return length === before.length + 1
}

function readerOfStops(text: string): (stop: number, next: number) => boolean {
  let questions = 0
  return (stop, next) => {
    const before = text.slice(Math.max(0, stop - REACH), stop)
    const after = text.slice(next, next + REACH)
    const rule = BOUNDARY_RULES.find((row) => row.before.test(before) && row.after.test(after))
    if (rule !== undefined) return rule.ends
    questions += 1
    return questions <= QUESTIONS && beginsInGeneral(before.trimStart(), after)
  }
}

/** The beginning of the sentence after `next`, where a source in brackets trails the sentence before: "… fled. (Reuters) The …". */
function pastTrailingSource(text: string, next: number, enclosures: ReadonlyMap<number, number>): number {
  const close = enclosures.get(next)
  if (close === undefined || /[.!?]["”’']?$/.test(text.slice(next, close - 1))) return next
  const rest = /^[.,;]?(?:\s+(?=["“‘'([]*[\p{Lu}\p{N}])|\s*$)/u.exec(text.slice(close, close + REACH))
  return rest === null ? next : close + rest[0].length
}

/**
 * The sentences of one paragraph of plain text, without the space around them. What stands in brackets is never divided,
 * and a source in brackets after the stop belongs to the sentence before it.
 * @example splitSentences('It fell. (UN) He fled.') // [{ start: 0, end: 13 }, { start: 14, end: 22 }]
 */
export function splitSentences(text: string): readonly Span[] {
  const ends = readerOfStops(text)
  const enclosures = readEnclosures(text)
  const closes = new Map(enclosures.map(({ start, end }) => [start, end]))
  const starts = [0]
  let inside = 0
  for (const match of allMatches(STOPS, text)) {
    const stop = match.index + (match[1]?.length ?? 0)
    const next = match.index + match[0].length
    while ((enclosures[inside]?.end ?? text.length + 1) <= stop) inside += 1
    if ((enclosures[inside]?.start ?? text.length) < stop || next < (starts.at(-1) ?? 0)) continue
    if (ends(stop, next)) starts.push(pastTrailingSource(text, next, closes))
  }
  return starts.flatMap((start, index) => {
    const slice = text.slice(start, starts[index + 1])
    const lead = slice.length - slice.trimStart().length
    return slice.trim() === '' ? [] : [{ start: start + lead, end: start + slice.trimEnd().length }]
  })
}
