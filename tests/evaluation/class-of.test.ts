import { expect, it } from 'vitest'
import { classOf } from '../../src/evaluation/class-of.ts'
import { EVENT_TYPES } from '../../src/vocabulary/event-types.ts'

it.each(EVENT_TYPES)('The scores put $type in the class that the vocabulary does', (row) => {
  expect(classOf(row.type)).toBe(row.class)
})
