import { describe, expect, it } from 'vitest'
import { readFragments } from '../../../src/language/parties/read-fragments.ts'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { resolveTimes } from '../../../src/language/time/resolve-times.ts'

function fragmentsOf(text: string) {
  const { times } = resolveTimes(readTimes(text), { year: null })
  return readFragments(
    text,
    times.map(({ start, end, meant }) => ({ start, end, edtf: meant })),
  )
}

describe('Fragments of an entry', () => {
  it.each([
    ['1994, Tolbek. Later a label for bandits.', ['Tolbek'], '1994', null],
    ['From 1997; Larsen, then Achebe.', ['Larsen', 'Achebe'], '1997', null],
    ['Hill bands; Pita Marn. Exiles now.', ['Pita Marn'], null, null],
    ['Exiles, 1993–97, Col. Ivo Dunn (military).', ['Ivo Dunn'], '1993', '1997'],
    ['Marek Toll until 1996, then Ilse Bron.', ['Marek Toll', 'Ilse Bron'], null, null],
    ['Hill bands; Marek Toll, 2010-14.', ['Marek Toll'], '2010', '2014'],
    ['Exiles; Marek Toll, then (from 1997) Ilse Bron.', ['Marek Toll', 'Ilse Bron'], null, null],
  ])('tell who led and when: %s', (text, leaders, founded, dissolved) => {
    expect(fragmentsOf(text)).toEqual({ leaders, founded, dissolved })
  })

  it.each([
    'Hunters, Teachers and others.',
    'It fought in Zell, Port Marn and the hills, and Anna Kral joined.',
    'About 9,000 men, 1999.',
    'West African, in effect Nigerian.',
    'Since March, however, nobody has seen it.',
  ])('tell nothing where they name nobody: %s', (text) => {
    expect(fragmentsOf(text)).toEqual({ leaders: [], founded: null, dissolved: null })
  })

  it('tell of somebody by one name alone where the report names that person in full', () => {
    expect(readFragments('Herders; Nkuru.', [], new Set(['Nkuru'])).leaders).toEqual(['Nkuru'])
    expect(readFragments('Herders; Nkuru.', []).leaders).toEqual([])
  })
})
