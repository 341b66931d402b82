import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/cli/find-words.ts'

const TEXT = 'Mali said that Malians fled Mali, and Mali denied it.'
const at = (words: string, from: string) => {
  const start = TEXT.indexOf(from)
  return findWords(TEXT, words, { start, end: start + from.length })?.start
}

describe('findWords', () => {
  it('finds whole words within the clause', () => expect(at('Mali', 'Malians fled Mali')).toBe(28))
  it('finds what is nearest where the clause has none', () => expect(at('Mali', 'denied it')).toBe(38))
  it('finds no part of a word', () => expect(at('alia', 'Malians fled')).toBeUndefined())
  it('finds nothing for no words', () => expect(at('', 'denied')).toBeUndefined())
})
