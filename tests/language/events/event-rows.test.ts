import { describe, expect, it } from 'vitest'
import { EVENT_ROWS } from '../../../src/vocabulary/event-rows/index.ts'
import { readSentence } from '../../support/read-sentence.ts'

const rows = EVENT_ROWS.map((row) => [row.id, row] as const)

describe('the rows that tell events', () => {
  it('have unique ids that begin with their type', () => {
    expect(new Set(EVENT_ROWS.map((row) => row.id)).size).toBe(EVENT_ROWS.length)
    for (const { id, type } of EVENT_ROWS) expect(id.split('.')[0]).toBe(type)
  })

  it.each(rows)('%s has three examples and a miss at least', (_, row) => {
    expect(row.examples.length).toBeGreaterThanOrEqual(3)
    expect(row.misses.length).toBeGreaterThanOrEqual(1)
  })

  it.each(rows)('%s is read in each of its examples', (id, row) => {
    for (const example of row.examples) {
      expect(
        readSentence(example).flatMap((draft) => draft.rules),
        example,
      ).toContain(id)
    }
  })

  it.each(rows)('%s is not read in its misses', (id, row) => {
    for (const miss of row.misses)
      expect(
        readSentence(miss).flatMap((draft) => draft.rules),
        miss,
      ).not.toContain(id)
  })
})
