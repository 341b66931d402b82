import { expect, it } from 'vitest'
import { numberIds } from '../../src/ingest/number-ids.ts'

it('numbers ids that are wanted again, also where a number is taken', () => {
  const idOf = numberIds()
  expect(['a', 'a-2', 'a', 'b', 'a', 'a-2'].map(idOf)).toEqual(['a', 'a-2', 'a-3', 'b', 'a-4', 'a-2-2'])
})
