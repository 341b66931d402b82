import { describe, expect, it } from 'vitest'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { TIME_PATTERNS } from '../../../src/language/time/time-patterns.ts'

const expressions = (sentence: string, rule: string): readonly string[] =>
  readTimes(sentence)
    .filter((mention) => mention.rule === rule)
    .map((mention) => mention.text)

describe('the rows of time patterns', () => {
  it('have an id of their own', () => {
    const ids = TIME_PATTERNS.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(TIME_PATTERNS)('$id says why it is there, with three examples and a miss', (row) => {
    expect(row.reason).not.toBe('')
    expect(row.examples.length).toBeGreaterThanOrEqual(3)
    expect(row.misses.length).toBeGreaterThanOrEqual(1)
  })

  const examples = TIME_PATTERNS.flatMap(({ id, examples }) =>
    examples.map(([sentence, expression]) => ({ id, sentence, expression })),
  )
  it.each(examples)('$id reads "$expression" in "$sentence"', ({ id, sentence, expression }) => {
    expect(expressions(sentence, id)).toContain(expression)
  })

  const misses = TIME_PATTERNS.flatMap(({ id, misses }) => misses.map((sentence) => ({ id, sentence })))
  it.each(misses)('$id reads nothing in "$sentence"', ({ id, sentence }) => {
    expect(expressions(sentence, id)).toEqual([])
  })
})
