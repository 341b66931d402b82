import { describe, expect, it } from 'vitest'
import { bindCasualties } from '../../../src/language/counts/bind-casualties.ts'
import { readCounts } from '../../../src/language/counts/read-counts.ts'

const killedIn = (text: string) =>
  bindCasualties(text, readCounts(text))
    .filter(({ field }) => field === 'killed')
    .map(({ min, max }) => [min, max])

describe('withRival', () => {
  it.each([
    ['The camp fell and 53 were killed, or 57 on a later count.', 53, 57],
    ['A drone hit the market, where fifty-nine people died, or fifty-six by other counts.', 56, 59],
    ['The guards opened fire: 19 dead or 22.', 19, 22],
    ['They raided it, killing twelve soldiers; diplomats spoke of fifty.', 12, 50],
    ['There were five dead by the tally of the union, one by that of the junta.', 1, 5],
    ['At least 31 were shot dead, others say 40.', 31, 40],
  ])('reads two counts of the same dead in "%s" as a range', (text, min, max) => {
    expect(killedIn(text)).toEqual([[min, max]])
  })

  it.each([
    'Ten were killed, or 12 by July.',
    'They killed 10 soldiers, and the army said 12 rebels fled.',
    'They killed 10 soldiers or 12.5 percent of the garrison.',
  ])('takes no other number for a rival in "%s"', (text) => {
    expect(killedIn(text)).toEqual([[10, 10]])
  })
})
