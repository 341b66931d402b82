import { contains, type Span } from '../span.ts'
import { citationSpans } from './citation-spans.ts'
import { compilePatterns } from './compile-patterns.ts'
import { type DateHabits, NO_HABITS } from './date-habits.ts'
import { lexWords } from './lex-words.ts'
import { linkCounts } from './link-counts.ts'
import { markAside } from './mark-asides.ts'
import { type ReadText, readStage, type Token } from './read-stage.ts'
import { markHead } from './run-in-months.ts'
import { hasRunInYears } from './run-in-years.ts'
import { shareYears } from './share-years.ts'
import { STAGES } from './time-pattern.ts'
import { TIME_PATTERNS } from './time-patterns.ts'
import { grainOf, type TimeMention } from './time-value.ts'

const GRAMMAR = compilePatterns(TIME_PATTERNS, STAGES)

/**
 * Reads all time expressions of a plain text, in order and apart from each other. What they leave unsaid, such as the year
 * of a month, stays so: `resolveTimes` adds it.
 * @param habits how the document that it is of writes dates
 * @example readTimes('On May 24 troops fled.') // [{ text: 'May 24', value: { kind: 'date', month: 5, day: 24 }, … }]
 */
export function readTimes(text: string, habits: DateHabits = NO_HABITS): readonly TimeMention[] {
  const edge = (at: number): Token => ({ start: at, end: at, key: '', shape: '.' })
  const tokens: readonly Token[] = [edge(0), ...lexWords(text, habits), edge(text.length)]
  const tags = tokens.map(({ key, shape }) => GRAMMAR.tags.get(key) ?? shape).join('')
  let read: ReadText = { text, tokens, tags }
  for (const rows of GRAMMAR.stages) read = readStage(rows, read)
  const mentions = mentionsOf(read).filter((mention) => !isLabel(mention, text))
  const told = shareYears(mentions, text).map((mention) => markHead(markAside(mention, text), text))
  return markCitations(linkCounts(told, text), citationSpans(text))
}

function mentionsOf({ text, tokens }: ReadText): readonly TimeMention[] {
  const mentions: TimeMention[] = []
  for (const { start, end, value, rule } of tokens) {
    if (value !== undefined && rule !== undefined)
      mentions.push({ start, end, text: text.slice(start, end), rule, value })
  }
  return mentions
}

/** Whether a mention is the label of a year entry ("2016  The ceasefire held."). */
function isLabel({ start, end, value }: TimeMention, text: string): boolean {
  const bare = value.kind === 'date' && value.year !== undefined && grainOf(value) === 'year' && end - start === 4
  return bare && start === 0 && /^(?:\s{2}|\s*[:–—]|\s+\p{Lu})/u.test(text.slice(end)) && !hasRunInYears(text, end)
}

function markCitations(mentions: readonly TimeMention[], citations: readonly Span[]): readonly TimeMention[] {
  return mentions.map((mention) =>
    citations.some((span) => contains(span, mention)) ? { ...mention, value: { kind: 'citation' } } : mention,
  )
}
