import { CLASS_PHRASES, wordsOf } from './class-phrases.ts'
import { SHAPES, type Word } from './lex-words.ts'
import type { Stage, TimePattern } from './time-pattern.ts'
import { GRAIN_TAGS } from './time-tags.ts'

/** A row made ready to run over the tags of a text, one character a word. */
export interface CompiledPattern {
  readonly row: TimePattern
  readonly expression: RegExp
  readonly captures: readonly Capture[]
  readonly unless: readonly Surroundings[]
  readonly only: readonly Surroundings[]
}

/** A group of the expression: what it is caught as, and the class of the words. */
export interface Capture {
  readonly group: string
  readonly name: string
  readonly of: string
}

/** What may stand right before and right after a match. */
export interface Surroundings {
  readonly before: RegExp
  readonly after: RegExp
}

/** All rows by stage, and the tag of each word that some row or class names. */
export interface Grammar {
  readonly stages: readonly (readonly CompiledPattern[])[]
  readonly tags: ReadonlyMap<string, string>
}

/** First of the private code points that words are tagged with. */
const FIRST_TAG = 0xe000

/**
 * Compiles rows to regular expressions over tags. Every word that a row or a class names gets a tag of its own, so that a
 * word in two classes ("second": ordinal, unit) fits both; what was read in an earlier stage is one tag by its grain.
 */
export function compilePatterns(rows: readonly TimePattern[], order: readonly Stage[]): Grammar {
  const tags = new Map<string, string>()
  const tagOf = (key: string): string => {
    const tag = tags.get(key) ?? String.fromCodePoint(FIRST_TAG + tags.size)
    tags.set(key, tag)
    return tag
  }
  const compiled = rows.map((row) => compileRow(row, tagOf))
  return { tags, stages: order.map((stage) => compiled.filter(({ row }) => row.stage === stage)) }
}

function compileRow(row: TimePattern, tagOf: (key: string) => string): CompiledPattern {
  const captures: Capture[] = []
  const source = (pattern: string): string => sourceOf(pattern, tagOf, captures)
  const surroundings = (patterns: readonly string[] = []): Surroundings[] =>
    patterns.map((pattern) => {
      const [before = '', after = ''] = pattern.split('…')
      return { before: new RegExp(`(?:${source(before)})$`), after: new RegExp(`^(?:${source(after)})`) }
    })
  return {
    row,
    expression: new RegExp(source(row.pattern), 'dg'),
    captures,
    unless: surroundings(row.unless),
    only: surroundings(row.only),
  }
}

/** `{name}` and `{name:class}` capture a class, `<class>` does not; `( ) | ? *` are a regular expression's; all else is a word or a sign. */
const ATOM = /\{(?<capture>[\w.]+)(?::(?<of>\w+))?\}|<(?<class>\w+)>|(?<operator>[()|?*])|(?<literal>[^\s()|?*{}<>]+)/gu

function sourceOf(pattern: string, tagOf: (key: string) => string, captures: Capture[]): string {
  return [...pattern.matchAll(ATOM)]
    .map(({ groups = {} }) => {
      const { capture, of, class: named, operator, literal } = groups
      if (operator !== undefined) return operator === '(' ? '(?:' : operator
      if (literal !== undefined) return `(?:${literalSource(literal, tagOf)})`
      if (named !== undefined) return `(?:${classSource(named, tagOf)})`
      const name = String(capture)
      const className = of ?? name.split('.').at(-1) ?? ''
      const group = `g${captures.length}`
      captures.push({ group, name: name.replace('.', '_'), of: className })
      return `(?<${group}>${classSource(className, tagOf)})`
    })
    .join('')
}

const escaped = (tags: string): string => tags.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The tags of a word, phrase or sign; `–` is a dash with or without spaces. */
function literalSource(literal: string, tagOf: (key: string) => string): string {
  return literal === '–' ? '[-–]' : phraseSource(wordsOf(literal), tagOf)
}

function classSource(name: string, tagOf: (key: string) => string): string {
  if (name in GRAIN_TAGS) return `[${GRAIN_TAGS[name as keyof typeof GRAIN_TAGS]}]`
  if (name in SHAPES) return `[${SHAPES[name as keyof typeof SHAPES]}]`
  const phrases = CLASS_PHRASES.get(name)
  if (phrases === undefined) throw new RangeError(`No class of words is named "${name}"`)
  const longestFirst = [...phrases].sort((a, b) => b.words.length - a.words.length)
  return longestFirst.map(({ words }) => phraseSource(words, tagOf)).join('|')
}

const isWord = (word: Word): boolean => /[xsX]/.test(word.shape)

function phraseSource(words: readonly Word[], tagOf: (key: string) => string): string {
  return words.map((word) => escaped(isWord(word) ? tagOf(word.key) : word.shape)).join('')
}
