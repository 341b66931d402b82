import { describe, expect, it } from 'vitest'
import { partyLabelOf } from '../../../src/language/parties/party-labels.ts'
import { readPartyDetails, readPeople } from '../../../src/language/parties/read-party-details.ts'

describe('partyLabelOf', () => {
  it.each([
    ['commander in 1997', 'leader'],
    ['Led by', 'leader'],
    ['Leader, at the end', 'leader'],
    ['set up', 'founded'],
    ['Until', 'ended'],
    ['short form', 'alias'],
    ['Also called', 'alias'],
    ['Camp', 'side'],
    ['Peak strength', 'aside'],
    ['The river', undefined],
    ['Leadership failed them everywhere', undefined],
  ])('says of %s that it is %s', (label, kind) => {
    expect(partyLabelOf(label)).toBe(kind)
  })
})

describe('readPeople', () => {
  it.each([
    ['Brig. Anna Kral', ['Anna Kral']],
    ['Kral, then Dunn', ['Kral', 'Dunn']],
    ['Hasan di Tiro; Malik Orme (to 2003)', ['Hasan di Tiro', 'Malik Orme']],
    ['Omar Tesk ("the Lion") †', ['Omar Tesk']],
    ['veterans of the old war', []],
    ['Hill Army', []],
  ])('finds who is named in %s', (value, people) => {
    expect(readPeople(value)).toEqual(people)
  })
})

describe('readPartyDetails', () => {
  it('reads what labels say, whatever stands between them', () => {
    const text = 'Short form: CF, “the Front”. A militia. Raised: 1994; boss: Anna Kral'
    const at = text.indexOf('1994')
    expect(readPartyDetails(text, [{ start: at, end: at + 4, edtf: '1994' }])).toEqual({
      aliases: ['CF', 'the Front'],
      leaders: ['Anna Kral'],
      founded: '1994',
      dissolved: null,
    })
  })

  it('reads nothing behind words that are no labels', () => {
    expect(readPartyDetails('Its creed: Anna Kral is right.', []).leaders).toEqual([])
  })
})
