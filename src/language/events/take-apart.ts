import { readVerbGroups } from '../clauses/read-verb-groups.ts'
import { splitClauses } from '../clauses/split-clauses.ts'
import type { NameContext } from '../names/name-context.ts'
import type { NameIndex } from '../names/name-index.ts'
import { readNames } from '../names/read-names.ts'
import { resolveState, type States } from '../names/resolve-state.ts'
import { contains, type Span } from '../span.ts'
import { readTokens, type Token } from '../words/read-tokens.ts'
import type { VerbIndex } from '../words/verb-index.ts'
import type { SentenceParts, SentenceTime } from './sentence-parts.ts'

/** What taking a sentence apart needs of its paragraph. Offsets are those of `text`. */
export interface SentenceSource {
  readonly text: string
  /** Bracketed sources and the like, in which nothing is read. */
  readonly skip: readonly Span[]
  readonly times: readonly SentenceTime[]
  /** Whether it is a note that a date heads, or stands behind. */
  readonly isNote?: boolean
  readonly index: NameIndex
  readonly people: NameContext['people']
  readonly called: NameContext['called']
  readonly smallWords: NameContext['smallWords']
  readonly states: States
}

/** The tokens, names, times and clauses of one sentence of a paragraph. */
export function takeApart(source: SentenceSource, verbs: VerbIndex, span: Span): SentenceParts {
  const { text, index, people, called, smallWords, states } = source
  const tokens = tokensOf(source, span)
  const times = source.times.filter((time) => contains(span, time))
  const names = readNames({ text, tokens, index, people, called, smallWords, skip: times }).map((name) =>
    resolveState(name, states),
  )
  const isNamed = (position: number): boolean =>
    names.some((name) => name.from <= position && position < name.to) ||
    times.some((time) => contains(time, tokens[position] ?? span))
  const clauses = splitClauses(tokens, readVerbGroups(tokens, verbs, isNamed))
  const { isNote = false } = source
  return { text, start: span.start, end: span.end, tokens, names, times, clauses, isNote }
}

/** What an item of a list begins with, which is no word of its first sentence. */
const ITEM_MARK = /^[-–—•*▪‣·]\s+/u

/** The tokens of a sentence, with what is no prose blanked out so that places stay true. */
function tokensOf({ text, skip }: SentenceSource, span: Span): readonly Token[] {
  let prose = text.slice(span.start, span.end).replace(ITEM_MARK, (mark) => ' '.repeat(mark.length))
  for (const { start, end } of skip) {
    if (start >= span.end || end <= span.start) continue
    const [from, to] = [Math.max(start - span.start, 0), Math.min(end, span.end) - span.start]
    prose = prose.slice(0, from) + ' '.repeat(to - from) + prose.slice(to)
  }
  return readTokens(prose).map((token) => ({ ...token, start: token.start + span.start, end: token.end + span.start }))
}
