import { describe, expect, it } from 'vitest'
import { readCast } from '../../../src/language/parties/read-cast.ts'
import { readPeopleNamed } from '../../../src/language/parties/read-people-named.ts'

const namesIn = (text: string) => readCast(text).map(({ heading }) => text.slice(heading.start, heading.end))

describe('readCast', () => {
  it.each([
    [
      'The parties to the war were the Hill Army (HA), led by Anna Kral and Ivo Dunn; the Coast Front; and NATO.',
      ['Hill Army (HA)', 'Coast Front', 'NATO'],
    ],
    [
      'HA (Hill Army), herders. CF (Coast Front), Ivo Dunn. RG (River Guard), since 1994.',
      ['HA (Hill Army)', 'CF (Coast Front)', 'RG (River Guard)'],
    ],
    ['The Hill Army (HA) attacked Zell. The Coast Front (CF) fled.', []],
    ['On May 3 the belligerents met in Zell; the mediator was late; nobody signed.', []],
  ])('reads: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('readPeopleNamed', () => {
  it('knows the last names of those with an office or a given name, and of nobody else', () => {
    const people = readPeopleNamed('President Omar Tesk fell. David Yau spoke. Zell Town burned.')
    expect([...people].sort()).toEqual(['Tesk', 'Yau'])
  })
})
