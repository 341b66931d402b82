import { describe, expect, it } from 'vitest'
import { readSideList } from '../../../src/language/parties/read-side-list.ts'

describe('A side before a list', () => {
  const namesOf = (side: string, text: string): readonly string[] =>
    readSideList(side, text).map(({ heading }) => text.slice(heading.start, heading.end))

  it('has those on it behind it', () => {
    expect(namesOf('Rebels', 'the Coast Army (CA), led by Anna Kral and Ivo Dunn; the Kamas.')).toEqual([
      'Coast Army (CA)',
      'Kamas',
    ])
  })

  it('has none where something is told of it, or where the label is no side', () => {
    expect(namesOf('Rebels', 'about 4,000, led by Anna Kral.')).toEqual([])
    expect(namesOf('Coast Army', 'the Hill Legion (HL).')).toEqual([])
  })
})
