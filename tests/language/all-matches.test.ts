import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMatches } from '../../src/language/all-matches.ts'

describe('allMatches', () => {
  it.each([/\p{L}+/gu, /a?/gu, /a?/g, /(?<first>\w)\w*/g])('finds what matchAll finds: %s', (pattern) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', ' ', '😀')), (parts) => {
        const text = parts.join('')
        expect(allMatches(pattern, text)).toEqual([...text.matchAll(pattern)])
      }),
    )
  })

  it('begins at the beginning, wherever the expression stopped before', () => {
    const pattern = /\d/g
    pattern.lastIndex = 2
    expect(allMatches(pattern, '1 2')).toHaveLength(2)
  })

  it('refuses an expression that would find its first match for ever', () => {
    expect(() => allMatches(/\d/, '1 2')).toThrow(TypeError)
  })
})
