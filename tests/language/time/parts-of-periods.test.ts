import { describe, expect, it } from 'vitest'
import { edtfOfPart } from '../../../src/language/time/parts-of-periods.ts'
import type { Period } from '../../../src/language/time/periods.ts'
import type { Part } from '../../../src/language/time/time-value.ts'

const nth = (of: Part['of'], from: number, to = from): Part => ({ of, from, to })
const month: Period = { grain: 'point', year: 2012, month: 2 }
const year: Period = { grain: 'point', year: 2012 }

describe('edtfOfPart', () => {
  it.each([
    ['early in a month', month, nth('third', 1), '2012-02-01~/2012-02-10~'],
    ['late in a leap February', month, nth('third', 3), '2012-02-21~/2012-02-29~'],
    ['mid to late in a month', month, nth('third', 2, 3), '2012-02-11~/2012-02-29~'],
    ['its second half', month, nth('half', 2), '2012-02-16/2012-02-29'],
    ['its last week', month, nth('week', -1), '2012-02-23~/2012-02-29~'],
    ['its last day', month, nth('day', -1), '2012-02-29'],
    ['its last ten days', month, nth('day', -10, -1), '2012-02-20/2012-02-29'],
    ['early in a year', year, nth('third', 1), '2012-01~/2012-04~'],
    ['the end of a year', year, nth('edge', -1), '2012-12~'],
    ['the turn of a year', year, nth('edge', 0), '2012-12~/2013-01~'],
    ['its third quarter', year, nth('quarter', 3), '2012-07/2012-09'],
    ['its first six months', year, nth('month', 1, 6), '2012-01/2012-06'],
    ['its last week', year, nth('week', -1), '2012-12-25~/2012-12-31~'],
    ['late in a decade', { grain: 'decade', decade: 197 } as const, nth('third', 3), '1976~/1979~'],
    ['late in a century', { grain: 'century', century: 18 } as const, nth('third', 3), '1867~/1899~'],
    ['late in winter', { grain: 'season', year: 2012, season: 24 } as const, nth('third', 3), '2013-02~'],
    [
      'the end of a week',
      { grain: 'week', from: { year: 2012, month: 2, day: 27 } } as const,
      nth('edge', -1),
      '2012-03-04',
    ],
    ['a day, which has no parts here', { ...month, day: 3 } as const, nth('third', 1), '2012-02-03'],
  ])('dates %s', (_, period, part, edtf) => {
    expect(edtfOfPart(period, part)).toBe(edtf)
  })
})
