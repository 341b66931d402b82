import { describe, expect, it } from 'vitest'
import { daysOf } from '../../src/model/edtf.ts'

describe('daysOf', () => {
  it.each([
    ['2012-22/2012-10-05', '2012-06-01', '2012-10-05'],
    ['2012-24/2013-03', '2012-12-01', '2013-03-31'],
    ['2012-05/2012-22', '2012-05-01', '2012-08-31'],
    ['18XX/..', '1800-01-01', null],
    ['-0255-24', null, '0000-01-01'],
    ['0069-12', '0069-12-01', '0069-12-31'],
    ['0069/..', '0069-01-01', null],
    ['../0014', null, '0014-12-31'],
    ['-0030/0014', null, '0014-12-31'],
    ['-0212-21/-0211-23', null, '0000-01-01'],
  ])('gives the days of %s', (edtf, start, end) => {
    expect(daysOf(edtf)).toEqual({ start, end })
  })

  it.each(['2012-06-31', '2012-22/2012-01', '2012-22/2012-10/2012-11', 'soon'])('knows that %s is no date', (edtf) => {
    expect(daysOf(edtf)).toBeUndefined()
  })
})
