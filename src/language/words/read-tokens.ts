import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'

/** A word, number or mark of a plain text. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
}

const WORD = /(?:\p{Lu}\.){2,}|\d+(?:-\p{L}+)+|\d[\d.,]*\d|[\p{L}\p{N}]+(?:[-’'‑][\p{L}\p{N}]+)*|[^\s]/gu
const POSSESSIVE = /[’']s$/i

/**
 * The words and marks of a text with their places; a possessive ending is a token of its own.
 * @example readTokens('Mali’s army').map((token) => token.text) // ['Mali', '’s', 'army']
 */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  const add = (start: number, part: string): void => {
    tokens.push({ start, end: start + part.length, text: part, lower: part.toLowerCase().replaceAll('’', "'") })
  }
  for (const match of allMatches(WORD, text)) {
    const word = match[0]
    if (word.length > 2 && POSSESSIVE.test(word)) {
      add(match.index, word.slice(0, -2))
      add(match.index + word.length - 2, word.slice(-2))
    } else add(match.index, word)
  }
  return tokens
}
