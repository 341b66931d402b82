import { contains, type Span } from '../span.ts'
import { citationSpans } from './citation-spans.ts'
import { compilePatterns } from './compile-patterns.ts'
import { lexWords } from './lex-words.ts'
import { type ReadText, readStage, type Token } from './read-stage.ts'
import { shareYears } from './share-years.ts'
import { STAGES } from './time-pattern.ts'
import { TIME_PATTERNS } from './time-patterns.ts'
import type { TimeMention } from './time-value.ts'

const GRAMMAR = compilePatterns(TIME_PATTERNS, STAGES)

/**
 * Reads all time expressions of a plain text, in order and apart from each other. What they leave unsaid, such as the year
 * of a month, stays so: `resolveTimes` adds it.
 * @example readTimes('On May 24 troops fled.') // [{ text: 'May 24', value: { kind: 'date', month: 5, day: 24 }, … }]
 */
export function readTimes(text: string): readonly TimeMention[] {
  const edge = (at: number): Token => ({ start: at, end: at, key: '', shape: '.' })
  const tokens: readonly Token[] = [edge(0), ...lexWords(text), edge(text.length)]
  const tags = tokens.map(({ key, shape }) => GRAMMAR.tags.get(key) ?? shape).join('')
  let read: ReadText = { text, tokens, tags }
  for (const rows of GRAMMAR.stages) read = readStage(rows, read)
  const mentions = mentionsOf(read)
    .filter((mention) => !isLabel(mention, text))
    .map((mention) => (isName(mention, text) ? { ...mention, names: true as const } : mention))
  return markCitations(shareYears(mentions, text), citationSpans(text))
}

function mentionsOf({ text, tokens }: ReadText): readonly TimeMention[] {
  const mentions: TimeMention[] = []
  for (const { start, end, value, rule } of tokens) {
    if (value !== undefined && rule !== undefined)
      mentions.push({ start, end, text: text.slice(start, end), rule, value })
  }
  return mentions
}

const DETERMINER = /(?:^|[^\p{L}])(?:the|its|their|his|her|this|that|[\p{L}]{3,}['’]s) $/iu
const NAMED =
  /^ (?!(?:the|an?|and|or|but|when|while|as|in|at|on|by|with|from|after|before|to|for|of|he|she|they|it|was|were|is|are|had|has|have|did|saw|that|which|who)\b)\p{L}{3,}/u

/** "The 2018 accord": a year by itself between a determiner and a noun. */
function isName({ start, end, value }: TimeMention, text: string): boolean {
  const isYear = value.kind === 'date' && value.year !== undefined && end - start === 4
  return isYear && DETERMINER.test(text.slice(Math.max(0, start - 12), start)) && NAMED.test(text.slice(end, end + 16))
}

/** Whether a mention is the label of a year entry ("2016  The ceasefire held."). */
function isLabel({ start, end, value }: TimeMention, text: string): boolean {
  const bare = value.kind === 'date' && value.year !== undefined && end - start === 4
  return bare && start === 0 && /^(?:\s{2}|\s*[:–—]|\s+\p{Lu})/u.test(text.slice(end))
}

function markCitations(mentions: readonly TimeMention[], citations: readonly Span[]): readonly TimeMention[] {
  return mentions.map((mention) =>
    citations.some((span) => contains(span, mention)) ? { ...mention, value: { kind: 'citation' } } : mention,
  )
}
