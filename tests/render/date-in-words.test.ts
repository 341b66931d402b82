import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../src/render/date-in-words.ts'

describe('dateInWords', () => {
  it.each([
    ['2014', '2014'],
    ['2014-05', 'May 2014'],
    ['2014-05-24', '24 May 2014'],
    ['2014-05-04', '4 May 2014'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 1900s'],
    ['2013-21', 'spring 2013'],
    ['2013-22', 'summer 2013'],
    ['2013-23', 'autumn 2013'],
    ['2013-24', 'winter 2013–14'],
    ['2014-12~', 'about December 2014'],
    ['2014-05-24?', 'perhaps 24 May 2014'],
    ['2014%', 'perhaps about 2014'],
  ])('says %s as %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })

  it.each([
    ['2014-07-01~/2014-07-10~', 'early July 2014'],
    ['2014-07-11~/2014-07-20~', 'mid-July 2014'],
    ['2014-07-21~/2014-07-31~', 'late July 2014'],
    ['2014-02-21~/2014-02-28~', 'late February 2014'],
    ['2014-01~/2014-04~', 'early 2014'],
    ['2014-05~/2014-08~', 'mid-2014'],
    ['2014-09~/2014-12~', 'late 2014'],
    ['2014-07-01~/2014-08-10~', 'between about 1 July and about 10 August 2014'],
  ])('knows the stretch %s as %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })

  it.each([
    ['2013-01/2013-04', 'between January and April 2013'],
    ['2014-08-05/2014-08-07', 'between 5 and 7 August 2014'],
    ['2014-11-20/2014-12-01', 'between 20 November and 1 December 2014'],
    ['2013-12/2014-01', 'between December 2013 and January 2014'],
    ['2012/2014', 'between 2012 and 2014'],
    ['2012/2014-05', 'between 2012 and May 2014'],
    ['2014/2014-05', 'between 2014 and May 2014'],
    ['2014-05/2014', 'between May 2014 and 2014'],
    ['2014-05/2014-05-24', 'between May and 24 May 2014'],
    ['199X/2014', 'between the 1990s and 2014'],
    ['2014-03/..', 'since March 2014'],
    ['../2017-03', 'until March 2017'],
    ['../2013-02-28~', 'until about 28 February 2013'],
    ['2014/', 'since 2014'],
  ])('says the interval %s as %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })

  it.each(['', '..', '../..', '2014-13', '2014-99', 'soon', '2014/soon', '2014-05/2014-06/2014-07', '-0044'])(
    'leaves %j as it is',
    (edtf) => {
      expect(dateInWords(edtf)).toBe(edtf)
    },
  )
})
