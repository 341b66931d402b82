import { disarm, firstPieces, lengthOf } from './safe-text.ts'

/** Control characters but for the line break, and changes of writing direction. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/**
 * The Markdown of an answer as Discord may be given it: it pings nobody, shows no preview of a link, and is no longer than
 * `limit` code points. Text of reports is escaped in it already.
 * @example safeMarkdown('**Gao**: @here', 100) // '**Gao**: @\u200bhere'
 */
export function safeMarkdown(markdown: string, limit: number): string {
  const text = disarm(markdown.replace(UNSEEN, (character) => (character === '\n' ? '\n' : ' '))).trim()
  if (lengthOf(text) <= limit) return text
  return `${firstPieces(text.match(/\\.|./gsu) ?? [], limit - 1)}…`
}
