import { type DateHabits, NO_HABITS } from '../../language/time/date-habits.ts'
import { cutText } from '../plain-text.ts'
import type { TextMap } from '../report-paragraph.ts'
import type { RawBlock } from '../sources/raw-block.ts'
import { datedOpener } from './dated-opener.ts'

/** A line of the layout: a block, or a piece of one where a line of it is a label, an item or a title by itself. */
export interface OutlineLine {
  readonly text: string
  readonly map: TextMap
  readonly form: RawBlock['form']
  /** 1 to 6 for a heading. */
  readonly depth: number
  /** Number of a list item, which HTML does not print. */
  readonly number: string | null
  /** Unit after the bold or italics that the text begins with; 0 where it begins plainly. */
  readonly lead: number
  /** Blank lines before it. */
  readonly gap: number
  /** Spaces before it on its line of the file; 0 where something else stands there. */
  readonly indent: number
}

/** What begins an entry or an item, where it stands at the beginning of a line. */
const OPENS_LINE = /^(?:(?:19|20)\d\d\b|\d{1,2}[.)]?\s|[a-z][.)]\s|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\)\s|[•*—–-]\s)/
/** "A. The capital", above a list or below one: an initial opens longer lines. */
const LETTERED = /^[A-Z][.)]\s+\p{Lu}.{2,50}$/u
/** "Hill Army: rebels since 2003.": two such lines, one under the other, are two entries. */
const LABELLED = /^\p{Lu}[^.:;!?]{1,60}(?::| [=—–-]{1,2}) \S/u
/** Of prose that goes on over lines no two in a row have a colon so early. */
const isColoned = (line: string): boolean => /^[^:]{2,40}: /.test(line)
/** What may stand before the bold that a line begins with. */
const MARKER = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|[•*–-]|(?![\d#*©®™])\p{Extended_Pictographic}\uFE0F?)?\s*$/u
/** The end of a sentence, or of what announces a list. */
const SENTENCE_END = /[.!?:;…][”"’')\]]*$/
/** What no line ends with that stands by itself: "the elections of", "at least". */
const RUNS_ON = /\b(?:a|an|the|of|in|on|at|to|by|for|and|or|with|from|least|most|about|until|since|than)$/i
/** No line is broken by the width of a page beyond this: its end is that of a paragraph. */
const WIDEST = 160
/** A short line without an end is a title or an item of a list of them. */
const SHORT = 60

/** A line set off by the same signs on both sides: "== The coup ==", "--- 1998 ---", "~*~ [ 2002 ] ~*~". */
const DECORATED =
  /^(?<before>[^\p{L}\p{N}\s"“'’‘([«]+)\s+(?<inside>\S.{0,80}?)\s+(?<after>[^\p{L}\p{N}\s"”'’)\]»!?]+)$/u

/** A line that is a year of account alone: "FY 2014/15". */
const YEAR_OF_ACCOUNT = /^(?:FY|(?:fiscal|financial|budget) year) ?(?:\d\d)?\d\d(?:\s?[/–-]\s?(?:\d\d)?\d\d)?:?$/i

/** Whether a line has capitals alone: "COAST FRONT" above the prose about it. */
export const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

/** A stretch of a block; of a text that stands in the file as it is there is no copy, as of a long report it would be a second file. */
function lineAt(block: RawBlock, from: number, to: number, content: string): ReturnType<typeof cutText> {
  const { start, plain } = cutText(block, from, to)
  const first = plain.text === '' ? 0 : plain.map.start(0)
  const own = content.slice(first, first + plain.text.length)
  return own === plain.text ? { start, plain: { ...plain, text: own } } : { start, plain }
}

/** Where a block is cut: at each break asked for, and at a soft one between lines that stand by themselves. */
function cutsOf({ text, breaks }: RawBlock, opensDated: RegExp): readonly number[] {
  const ends = [...breaks.map((line) => line.at), text.length]
  let start = 0
  const paragraphs = paragraphsWithin(text, breaks)
  return breaks.flatMap(({ at, hard }, index) => {
    const before = text.slice(start, at).trim()
    const after = text.slice(at, ends[index + 1]).trim()
    start = at
    // "Coast Front", and below it ": formed in 1992": a term and what defines it.
    if (/^:\s/.test(after)) return []
    if (opensDated.test(after) && !RUNS_ON.test(before)) return [at]
    const isShort = before.length <= SHORT && !RUNS_ON.test(before)
    const isHead = (isShort && isInCapitals(before) && !isInCapitals(after)) || YEAR_OF_ACCOUNT.test(before)
    const standAlone = isShort && !/[.,;]$/.test(before) && after.length <= SHORT
    // A line broken by the width of the page can begin with a number too: "in the elections of / 2014 France …".
    const opens = OPENS_LINE.test(after) || LETTERED.test(after)
    const ended = SENTENCE_END.test(before) || (isShort && (OPENS_LINE.test(before) || LETTERED.test(before)))
    const isLabelled = LABELLED.test(before) && LABELLED.test(after)
    const begins = ended && (opens || isLabelled || before.length > WIDEST)
    const isListed = isLabelled && isColoned(before) && isColoned(after) && !RUNS_ON.test(before)
    const isParagraph = paragraphs.has(at)
    return (
      hard
        ? !/^\p{Ll}/u.test(after) || OPENS_LINE.test(after)
        : begins || isListed || standAlone || isHead || isParagraph
    )
      ? [at]
      : []
  })
}

/**
 * The breaks at which paragraphs without blank lines between them begin: where all lines are whole sentences, or where all
 * that do not stand in follow the end of one.
 */
function paragraphsWithin(text: string, breaks: RawBlock['breaks']): ReadonlySet<number> {
  const starts = [0, ...breaks.map(({ at }) => at)]
  const lines = starts.map((at, index) => text.slice(at, starts[index + 1]).slice(index === 0 ? 0 : 1))
  if (lines.length < LEAST_LINES || !breaks.every(({ hard }) => !hard)) return new Set()
  const indents = lines.map((line) => line.length - line.trimStart().length)
  const least = Math.min(...indents)
  const begins = starts.filter((_, index) => index > 0 && indents[index] === least)
  const follow = lines.every(
    (_, index) => indents[index + 1] !== least || SENTENCE_END.test(lines[index]?.trim() ?? ''),
  )
  const isCapital = lines.every((line, index) => indents[index] !== least || OPENS_SENTENCE.test(line.trim()))
  return indents[0] === least && begins.length > 1 && follow && isCapital ? new Set(begins) : new Set()
}
const LEAST_LINES = 3
const OPENS_SENTENCE = /^["“‘(]?[\p{Lu}\d]/u

function indentAt(content: string, offset: number): number {
  const line = content.slice(Math.max(content.lastIndexOf('\n', offset - 1) + 1, offset - WIDEST), offset)
  return line.trim() === '' ? line.length : 0
}

/** A little picture that marks a line as others mark an item. */
const PICTURE = /^(?:(?![\d#*©®™])\p{Extended_Pictographic}\uFE0F?\s*)+(?=[\p{L}“"'‘(])/u

/** "🟩 Army of the Coast": the line without the picture that it begins with. */
function unpictured(line: OutlineLine): OutlineLine {
  const picture = PICTURE.exec(line.text)?.[0]
  if (picture === undefined) return line
  return {
    ...line,
    ...cutText(line, picture.length, line.text.length).plain,
    lead: Math.max(0, line.lead - picture.length),
  }
}

/** A paragraph that its signs set off as a heading, without them; its rank is how many there are of a mark that ranks. */
function undecorated(line: OutlineLine): OutlineLine {
  const { before = '', after, inside = '' } = (line.form === 'paragraph' && DECORATED.exec(line.text)?.groups) || {}
  if (after === undefined || before[0] !== after.at(-1)) return line
  const from = line.text.indexOf(inside, before.length)
  const { plain } = cutText(line, from, from + inside.length)
  return { ...line, ...plain, form: 'heading', depth: /^=+$/.test(before) ? before.length : RANK, lead: 0 }
}

/** The rank of a heading whose mark tells none: below that of a title. */
const RANK = 2

/**
 * Cuts blocks into the lines that a report is laid out in, each with the blank lines before it.
 * @param habits how the document writes dates: one that heads a line begins a new one
 */
export function outlineLines(
  blocks: readonly RawBlock[],
  content: string,
  habits: DateHabits = NO_HABITS,
): readonly OutlineLine[] {
  let last = 0
  const opensDated = datedOpener(habits)
  return blocks.flatMap((block) => {
    const cuts = [0, ...cutsOf(block, opensDated), block.text.length]
    return cuts.slice(1).flatMap((to, index) => {
      const { start, plain } = lineAt(block, cuts[index] ?? 0, to, content)
      const offset = plain.text === '' ? last : plain.map.start(0)
      const gap = Math.max(0, (content.slice(last, offset).match(/\n|\r(?!\n)/g)?.length ?? 0) - 1)
      if (plain.text !== '') last = plain.map.end(plain.text.length - 1)
      if (plain.text === '' && block.form !== 'rule') return []
      const run = block.runs.find(([from, end]) => end > start && MARKER.test(block.text.slice(start, from)))
      const lead = run ? Math.min(run[1] - start, plain.text.length) : 0
      const { form, depth } = block
      const number = index === 0 ? block.number : null
      return [undecorated(unpictured({ ...plain, form, depth, number, lead, gap, indent: indentAt(content, offset) }))]
    })
  })
}
