import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../src/query/dates-in-words.ts'
import { filtersInWords } from '../../src/query/event-filters.ts'

describe('dateInWords', () => {
  it.each([
    ['2014', 'in 2014'],
    ['2014-05', 'in May 2014'],
    ['2014-05-07', 'on 7 May 2014'],
    ['2014-22', 'in summer 2014'],
    ['199X', 'in the 1990s'],
    ['2014-05/..', 'since May 2014'],
    ['../2013', 'until 2013'],
    ['2013/2015', 'from 2013 to 2015'],
    ['../..', 'at any time'],
    ['2014?', 'in 2014?'],
  ])('says %s as “%s”', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })
})

describe('filtersInWords', () => {
  const nameOf = (_: string, value: string): string =>
    ({ kidal: 'Kidal', gao: 'Gao', mnla: 'the MNLA' })[value] ?? value

  it('says each filter in its place, and alternatives with “or”', () => {
    const filters = {
      text: ['peace deal'],
      place: ['kidal', 'gao'],
      date: ['2014'],
      actor: ['mnla'],
      type: ['battle', 'attack', 'talks'],
      report: ['mali'],
    }
    expect(filtersInWords(filters, nameOf)).toBe(
      'in 2014, of type battle, attack or talks, at Kidal or Gao, involving the MNLA, in the report mali, with the words “peace deal”',
    )
  })

  it('says nothing of no filters', () => {
    expect(filtersInWords({ place: [] }, nameOf)).toBe('')
  })
})
