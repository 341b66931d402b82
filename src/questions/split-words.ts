import { UserError } from '../model/user-error.ts'
import { cleanText } from './clean-text.ts'

/** A piece of what somebody asked: a word, words in quotation marks, or a key with values. */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'pair'; readonly key: string; readonly values: readonly string[] }

/** The longest question that is read, in characters. */
export const LONGEST = 1000
/** The most pieces of a question that are read. */
export const MOST_PIECES = 40

const PIECE = /([A-Za-z]+):((?:"[^"]*"|[^\s",])(?:"[^"]*"|[^\s"])*)|"([^"]*)"|[^\s",;]+/g

/** The values of a pair: parts between commas, those in quotation marks whole. */
function valuesOf(text: string): readonly string[] {
  const parts = text.match(/"[^"]*"|[^",]+/g) ?? []
  return parts.map((part) => part.replaceAll('"', '').trim()).filter((part) => part !== '')
}

/**
 * Splits a question into pieces; at most `MOST_PIECES` are given, and `rest` says how many more there were.
 * @example splitWords('2014 place:Kidal') // { pieces: [{ kind: 'word', text: '2014' }, { kind: 'pair', key: 'place', values: ['Kidal'] }], rest: 0 }
 * @throws UserError where the question is longer than `LONGEST`
 */
export function splitWords(question: string): { readonly pieces: readonly Piece[]; readonly rest: number } {
  if (question.length > LONGEST) {
    const message = `A question has at most ${LONGEST.toLocaleString('en')} characters, this one has ${question.length.toLocaleString('en')}. Name a year, a place or a type.`
    throw new UserError('question-too-long', message, { length: question.length })
  }
  const pieces = [...cleanText(question).matchAll(PIECE)].flatMap(pieceOf)
  return { pieces: pieces.slice(0, MOST_PIECES), rest: Math.max(0, pieces.length - MOST_PIECES) }
}

function pieceOf([whole, key, values, phrase]: RegExpExecArray): readonly Piece[] {
  if (key !== undefined) return [{ kind: 'pair', key: key.toLowerCase(), values: valuesOf(values ?? '') }]
  if (phrase !== undefined) return phrase.trim() === '' ? [] : [{ kind: 'phrase', text: phrase.trim() }]
  // A dash that stands alone joins two times: "2012 - 2014".
  if (whole === '-') return [{ kind: 'word', text: 'to' }]
  // Full stops are kept where they say that a time is open: "2014..".
  const text = whole.replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}.]+$/gu, '').replace(/(?<!\.)\.$/, '')
  return /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'word', text }] : []
}
