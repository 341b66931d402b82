import { describe, expect, it } from 'vitest'
import { countBack } from '../../../src/language/events/count-back.ts'

describe('countBack', () => {
  it.each([
    ['It began three days after the ', '2003-01-29', '2003-01-26'],
    ['It began two weeks before the bloody ', '2003-12-24', '2004-01-07'],
    ['It began the month after the ', '2003-01', '2002-12'],
    ['It began 2 years before the ', '2003', '2005'],
    ['It began a fortnight after the ', '2003-01', undefined],
    ['It began three days after the vote, and the ', '2003-01-29', undefined],
    ['It began after the ', '2003-01-29', undefined],
    ['It began a day after the ', '2003-01-29/2003-02-02', undefined],
  ])('%j, from %s: %s', (words, date, found) => expect(countBack(words, date)).toBe(found))
})
