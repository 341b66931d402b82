import { describe, expect, it } from 'vitest'
import { createNameIndex } from '../../../src/language/names/name-index.ts'
import { readNames } from '../../../src/language/names/read-names.ts'
import { resolveState } from '../../../src/language/names/resolve-state.ts'
import { readTokens } from '../../../src/language/words/read-tokens.ts'
import { EXAMPLE_LEXICON } from '../../support/read-sentence.ts'

const index = createNameIndex(EXAMPLE_LEXICON)
const namesIn = (text: string) =>
  readNames({
    text,
    tokens: readTokens(text),
    index,
    people: new Map(),
    called: new Map(),
    smallWords: new Set(),
    skip: [],
  })
const told = (text: string): readonly string[] => namesIn(text).map((name) => `${name.text} [${name.kind}]`)

describe('readNames', () => {
  it.each([
    ['M23 fighters took Goma.', ['M23 fighters [actor]', 'Goma [place]']],
    ['They fled to northern Mali and the central region.', ['northern Mali [place]', 'central region [place]']],
    [
      'Prime Minister Moussa Mara met General Kasongo Ilunga.',
      ['Prime Minister Moussa Mara [actor]', 'General Kasongo Ilunga [actor]'],
    ],
    [
      'Gunmen took a Swiss missionary and an aid worker.',
      ['Gunmen [actor]', 'Swiss missionary [actor]', 'aid worker [actor]'],
    ],
    ['The rebels rejected the Geneva Accord.', ['rebels [actor]']],
    ['At least 27 men from the village of Walikale died.', ['27 men [actor]', 'Walikale [place]']],
    ['A military coup ousted him.', []],
    ['The head of the UN spoke.', ['head of the UN [actor]']],
    ['Islamist rebels withdrew.', ['Islamist rebels [actor]']],
  ])('reads %j', (text, names) => expect(told(text)).toEqual(names))

  it('knows a person again by the surname', () => {
    const people = new Map()
    const read = (text: string) =>
      readNames({ text, tokens: readTokens(text), index, people, called: new Map(), smallWords: new Set(), skip: [] })
    read('President Salva Kiir resigned.')
    expect(read('They said that Kiir had returned.').map((name) => name.name)).toContain('Salva Kiir')
  })
})

describe('resolveState', () => {
  const chad = { id: 'government-of-chad', name: 'Government of Chad', aliases: ['Chad'], kind: 'state' as const }
  const states = { byCountry: new Map([['TD', chad]]), home: chad }
  const resolved = (text: string): readonly string[] => namesIn(text).map((name) => resolveState(name, states).id)

  it.each([
    ['Chadian troops withdrew.', ['government-of-chad']],
    ['The army withdrew.', ['government-of-chad']],
    ['Sudanese rebels withdrew.', ['sudanese-rebels']],
  ])('reads whom %j means', (text, ids) => expect(resolved(text)).toEqual(ids))
})
