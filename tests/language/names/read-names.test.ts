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
    ['Goma soldiers fled.', ['Goma soldiers [actor]']],
    ['In Goma soldiers fled.', ['Goma [place]', 'soldiers [actor]']],
    ['Hutu militiamen came.', ['Hutu militiamen [actor]']],
    ['Thirty-six people came.', ['Thirty-six people [actor]']],
    ['An alliance of rebel groups came.', ['alliance of rebel groups [actor]']],
    ['M23, the last group outside the pact, came.', ['M23 [actor]']],
    ['Its security wing, the Kunda, came.', ['Kunda [name]']],
    ['Malian border guards came.', ['Malian border guards [actor]']],
    ['They chose Idris Kone president.', ['Idris Kone [actor]']],
    ['They met the photographer Idris Kone.', ['photographer Idris Kone [actor]']],
    ['Jets bombed Douma’s old market.', ['Jets [actor]', 'Douma [place]']],
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
    ['A guard, Goma Ayafor, died.', ['Goma Ayafor [actor]']],
    ['They stormed Goma da Barra.', ['Goma da Barra [place]']],
    ['Kitaya, a border town, burned.', ['Kitaya [place]']],
    ['Kitaya, a border guard, died.', ['Kitaya [name]', 'border guard [actor]']],
    ['Three UN staff died.', ['UN staff [actor]']],
    ['A Mali-led offensive began.', ['Mali [country]']],
    ['The Mali-led Joint Force of Peace won.', ['Mali-led Joint Force of Peace [actor]']],
    [
      'The crown prince and a professor met the chief district officer.',
      ['crown prince [actor]', 'professor [actor]', 'chief district officer [actor]'],
    ],
    ['The UN envoy, Ghassan Sator, spoke.', ['Ghassan Sator [actor]']],
    ['The UN envoy met Ghassan Sator.', ['UN envoy [actor]', 'Ghassan Sator [actor]']],
    ['A military coup ousted him.', []],
    ['The head of the UN spoke.', ['head of the UN [actor]']],
    ['Islamist rebels withdrew.', ['Islamist rebels [actor]']],
    ['French and Chadian troops withdrew.', ['French [actor]', 'Chadian troops [actor]']],
    ['They met S. P. Kumaran.', ['S. P. Kumaran [actor]']],
    ['The Congress for Justice in Darfur split.', ['Congress for Justice in Darfur [actor]']],
    ['The Alliance of Desert Peoples (MNLA) split.', ['Alliance of Desert Peoples [actor]']],
    ['They took nine soldiers hostage.', ['nine soldiers [actor]']],
    ['A state of emergency followed.', []],
    ['Inmates left the Walikale prison.', ['Inmates [actor]', 'Walikale [place]']],
    ['A patrol of 12 M23 fighters fled.', ['patrol of 12 M23 fighters [actor]']],
    ['They joined the al-Sabah Brigade.', ['al-Sabah Brigade [actor]']],
    ['Nine people died when people fled.', ['Nine people [actor]']],
    ['Moussa Mara, head of the council, died.', ['Moussa Mara [actor]']],
    ['Thousands fled and hundreds of houses burned.', ['Thousands [actor]']],
    ['The World Food Programme left.', ['World Food Programme [actor]']],
    ['In the north soldiers died.', ['north [place]', 'soldiers [actor]']],
    ['The north rebels fled.', ['north rebels [actor]']],
    ['They beheaded Bernard Then.', ['Bernard Then [actor]']],
    ['They met at the monastery of Besari.', ['Besari [place]']],
    ['Soldiers met in Goma Tuli.', ['Soldiers [actor]', 'Goma Tuli [place]']],
    ['In Goma Rwandan troops met.', ['Goma [place]', 'Rwandan troops [actor]']],
    ['They met the firing squad.', ['firing squad [actor]']],
    ['After the raid soldiers met.', ['soldiers [actor]']],
    ['The blast killed loyalists.', ['loyalists [actor]']],
    ['They met the minister for youth.', ['minister for youth [actor]']],
    ['They met the displaced at Goma.', ['displaced [actor]', 'Goma [place]']],
    ['They met the displaced villagers.', ['displaced villagers [actor]']],
    ['They clashed with the Goma.', ['Goma [name]']],
    ['They left for eastern Bara.', ['eastern Bara [place]']],
    ['Idris Kone, a Dinka from Goma, left.', ['Idris Kone [actor]']],
    ['Villagers from Besari left.', ['Villagers [actor]', 'Besari [place]']],
    ['They met at the Hill of Crosses.', ['Hill of Crosses [place]']],
  ])('reads %j', (text, names) => expect(told(text)).toEqual(names))

  it('knows a place again that the report was in before', () => {
    const called = new Map()
    const read = (text: string) =>
      readNames({ text, tokens: readTokens(text), index, people: new Map(), called, smallWords: new Set(), skip: [] })
    read('Rebels met in Walikale.')
    expect(read('The Walikale raid followed.').map((name) => name.kind)).toEqual(['place'])
  })

  it('knows a heading by the place that the report was in before, though the word has other meanings', () => {
    const read = (text: string, called = new Map()) => {
      const at = (words: string) =>
        readNames({
          text: words,
          tokens: readTokens(words),
          index,
          people: new Map(),
          called,
          smallWords: new Set(),
          skip: [],
        })
      at(text)
      return at('Karen: soldiers fled.').map((name) => `${name.text} [${name.kind}]`)
    }
    expect(read('Rebels met in Karen.')).toEqual(['Karen [place]', 'soldiers [actor]'])
    expect(read('Rebels met.')).toEqual(['soldiers [actor]'])
  })

  it.each([
    ['Bombs went off in the capital.', ['juba']],
    ['Rebels marched towards the capital.', []],
    ['Bombs went off in the capital of Chad.', ['chad']],
  ])('knows what the capital is in %j', (text, ids) => {
    const juba = { id: 'juba', name: 'Juba', aliases: [], precision: 'town' as const, country: 'SS' }
    const called = new Map([['capital', juba]])
    const names = readNames({
      text,
      tokens: readTokens(text),
      index,
      people: new Map(),
      called,
      smallWords: new Set(['bombs', 'rebels']),
      skip: [],
    })
    expect(names.flatMap((name) => name.place?.id ?? [])).toEqual(ids)
  })

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
