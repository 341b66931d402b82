import { expect, it } from 'vitest'
import { shareEquals } from '../../src/ingest/share-equals.ts'

it('gives one and the same for equal values, and others as they are', () => {
  const share = shareEquals()
  const first = share({ id: 'gao', aliases: ['Kawkaw'] })
  expect(share({ id: 'gao', aliases: ['Kawkaw'] })).toBe(first)
  expect(share({ id: 'gao', aliases: [] })).toEqual({ id: 'gao', aliases: [] })
})
