import { describe, expect, it } from 'vitest'
import { nearestWord } from '../../src/query/nearest-word.ts'

describe('nearestWord', () => {
  it.each([
    ['plcae', 'place'],
    ['Places', 'place'],
    ['typ', 'type'],
    ['limt', 'limit'],
    ['facet', 'facets'],
  ])('finds %s meant as %s', (word, meant) => {
    expect(nearestWord(word, ['type', 'place', 'limit', 'facets'])).toBe(meant)
  })

  it.each(['zzzzzz', 'x', ''])('finds nothing near %j', (word) => {
    expect(nearestWord(word, ['place', 'actor'])).toBeUndefined()
  })

  it('finds nothing among no words', () => {
    expect(nearestWord('place', [])).toBeUndefined()
  })
})
