import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { TIME_PATTERNS } from '../../../src/language/time/time-patterns.ts'

const read = (text: string): readonly (readonly [string, string])[] =>
  readTimes(text).map((mention) => [mention.text, mention.value.kind])

describe('readTimes', () => {
  it('gives each expression its place in the text', () => {
    const text = 'On May 24 a truce — “the fifth” — was signed; by the end of June it had failed.'
    for (const { start, end, text: words } of readTimes(text)) expect(text.slice(start, end)).toBe(words)
    expect(read(text)).toEqual([
      ['May 24', 'date'],
      ['by the end of June', 'bounded'],
    ])
  })

  it('leaves unsaid what the words leave unsaid', () => {
    expect(readTimes('They met in May.')[0]?.value).toEqual({ kind: 'date', month: 5 })
  })

  it('takes a year label at the start of a text for no time', () => {
    for (const label of ['2016  The', '2016 The', '2016: The', '2016 – The']) {
      expect(read(`${label} truce held until May.`)).toEqual([['until May', 'bounded']])
    }
    expect(read('2016 saw a truce.')).toEqual([['2016', 'date']])
  })

  it('tells dates of a citation from dates of the text', () => {
    expect(read('Ten died on May 4 (Reuters, May 5, 2014).')).toEqual([
      ['May 4', 'date'],
      ['May 5, 2014', 'citation'],
    ])
    expect(read('The count (Data Set Version 7 [1997–2016], country file) is low.')).toEqual([
      ['1997–2016', 'citation'],
    ])
    expect(read('The rebellion (1990–1995) failed; the vote (May 24) was held.')).toEqual([
      ['1990–1995', 'interval'],
      ['May 24', 'date'],
    ])
  })

  it('shares a year that is named last among the dates before it', () => {
    const years = readTimes('in June and August 2013').map(({ value }) => value.kind === 'date' && value.year)
    expect(years).toEqual([2013, 2013])
  })

  it('reads any text without failing, in order and without overlaps', () => {
    const words = TIME_PATTERNS.flatMap((row) => row.examples.flatMap(([sentence]) => sentence.split(' ')))
    const texts = fc.array(fc.constantFrom(...words, '(', ')', '2014', '31', '–'), { maxLength: 30 })
    fc.assert(
      fc.property(texts, (parts) => {
        let at = 0
        for (const { start, end } of readTimes(parts.join(' '))) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})
