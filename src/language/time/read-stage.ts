import { numberOf } from './class-phrases.ts'
import type { Capture, CompiledPattern, Surroundings } from './compile-patterns.ts'
import { SHAPES, type Word } from './lex-words.ts'
import type { Captures } from './time-pattern.ts'
import { tagOfValue } from './time-tags.ts'
import type { TimeValue } from './time-value.ts'

/** A word, or several that an earlier stage has read as one time. */
export interface Token extends Word {
  readonly value?: TimeValue
  /** Id of the row that read the value. */
  readonly rule?: string
}

/** A text as far as it is read. */
export interface ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  /** One character a token: what patterns see. */
  readonly tags: string
}

/** The tokens `from` to before `to`, read as one. */
interface Reading {
  readonly from: number
  readonly to: number
  readonly token: Token
  readonly tag: string
}

/** How many tokens around a match a row may look at. */
const SIGHT = 12

/** Puts one token in the place of each stretch that a row reads; of readings that overlap the first, then the longest, holds. */
export function readStage(rows: readonly CompiledPattern[], read: ReadText): ReadText {
  const readings = rows.flatMap((row) => readRow(row, read))
  if (readings.length === 0) return read
  readings.sort((a, b) => a.from - b.from || b.to - a.to)
  const tokens: Token[] = []
  let tags = ''
  let at = 0
  for (const { from, to, token, tag } of readings) {
    if (from < at) continue
    tokens.push(...read.tokens.slice(at, from), token)
    tags += read.tags.slice(at, from) + tag
    at = to
  }
  return { ...read, tokens: [...tokens, ...read.tokens.slice(at)], tags: tags + read.tags.slice(at) }
}

/** All that a row reads. `matchAll` would compile the expression anew for every text. */
function readRow(pattern: CompiledPattern, read: ReadText): readonly Reading[] {
  const { expression } = pattern
  expression.lastIndex = 0
  let match = expression.exec(read.tags)
  if (match === null) return NONE
  const readings: Reading[] = []
  for (; match !== null; match = expression.exec(read.tags)) {
    const reading = suits(pattern, match, read.tags) ? readMatch(pattern, match, read) : undefined
    if (reading !== undefined) readings.push(reading)
  }
  return readings
}

const NONE: readonly Reading[] = []

/** Whether what stands around a match lets the row read it. */
function suits({ unless, only }: CompiledPattern, match: RegExpExecArray, tags: string): boolean {
  const end = match.index + match[0].length
  const before = tags.slice(Math.max(0, match.index - SIGHT), match.index)
  const after = tags.slice(end, end + SIGHT)
  const stands = (around: Surroundings): boolean => around.after.test(after) && around.before.test(before)
  return !unless.some(stands) && (only.length === 0 || only.some(stands))
}

function readMatch(pattern: CompiledPattern, match: RegExpExecArray, read: ReadText): Reading | undefined {
  const { row } = pattern
  const caught = caughtBy(pattern.captures, match)
  const kept = caught.find(({ capture }) => capture.name === row.keep)
  const from = kept?.from ?? match.index
  const to = kept?.to ?? match.index + match[0].length
  const covered = read.tokens.slice(from, to)
  const [first, last] = [covered[0], covered.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const span = { start: first.start, end: last.end }
  const text = read.text.slice(span.start, span.end)
  const value = row.value({ text, ...caughtIn(caught, read.tokens), days: daysIn(covered) })
  if (value === undefined) return undefined
  return { from, to, tag: tagOfValue(value), token: { ...span, key: '', shape: '', value, rule: row.id } }
}

interface Caught {
  readonly capture: Capture
  readonly from: number
  readonly to: number
}

function caughtBy(captures: readonly Capture[], match: RegExpExecArray): readonly Caught[] {
  return captures.flatMap((capture) => {
    const at = match.indices?.groups?.[capture.group]
    return at === undefined ? [] : [{ capture, from: at[0], to: at[1] }]
  })
}

function caughtIn(caught: readonly Caught[], tokens: readonly Token[]): Pick<Captures, 'numbers' | 'values'> {
  const numbers: Record<string, number> = {}
  const values: Record<string, TimeValue> = {}
  for (const { capture, from, to } of caught) {
    const value = tokens[from]?.value
    if (value === undefined) numbers[capture.name] = numberOf(capture.of, tokens.slice(from, to))
    else values[capture.name] = value
  }
  return { numbers, values }
}

const daysIn = (tokens: readonly Token[]): readonly number[] =>
  tokens.filter(({ shape }) => shape !== '' && SHAPES.nth.includes(shape)).map(({ key }) => Number.parseInt(key, 10))
