import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'
import { NOT_EVENTS } from './not-events.ts'

const MOST = 0.05

/** What was read that is no statement: a denial or a warning is an event, what it is about is none. */
const misreadOf = (text: string): readonly string[] =>
  readSentence(text)
    .filter((draft) => draft.type !== 'statement')
    .flatMap((draft) => draft.rules)

describe('sentences that tell of nothing that happened', () => {
  const sentences = Object.values(NOT_EVENTS).flat()

  it('are thirty of each kind', () => {
    expect(Object.values(NOT_EVENTS).map((kind) => new Set(kind).size)).toEqual([30, 30, 30, 30])
  })

  it('are read as events in one of twenty at most', () => {
    const misread = sentences.filter((text) => misreadOf(text).length > 0)
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(sentences.length * MOST)
  })
})
