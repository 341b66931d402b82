import { describe, expect, it } from 'vitest'
import { fitOfDates } from '../../src/evaluation/compare-dates.ts'

describe('A date', () => {
  it.each([
    ['2014-05-17', '2014-05-17'],
    ['2014-05', '2014-05-01/2014-05-31'],
    ['2014-07-11~/2014-07-20~', '2014-07-11/2014-07-20'],
    ['2014-03/..', '2014-03-01/..'],
    ['2015-21/2015-12', '2015-03-01/2015-12-31'],
    ['2014-24', '2014-12/2015-02'],
    ['199X', '1990/1999'],
  ])('is right where the days are the same: %s and %s', (coded, read) => {
    expect(fitOfDates([coded], read)).toEqual({ dated: true, near: true })
  })

  it.each([
    ['2014-05', '2014-05-01/2014-05-20'],
    ['2014-05-01/2014-05-10', '2014-05-06/2014-05-10'],
    ['2012/..', '2013/..'],
  ])('is near where half of all days are shared: %s and %s', (coded, read) => {
    expect(fitOfDates(['1999', coded], read)).toEqual({ dated: false, near: true })
  })

  it.each([
    ['2014-05', '2014-05-17'],
    ['2014-05-17', '2014-05-18'],
    ['2014/..', '2014'],
    ['no date', 'no date'],
  ])('is wrong otherwise: %s and %s', (coded, read) => {
    expect(fitOfDates([coded], read)).toEqual({ dated: false, near: false })
  })
})
