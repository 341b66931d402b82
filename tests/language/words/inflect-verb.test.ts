import { describe, expect, it } from 'vitest'
import { inflectVerb, pluralOf } from '../../../src/language/words/inflect-verb.ts'
import { readTokens } from '../../../src/language/words/read-tokens.ts'

describe('inflectVerb', () => {
  it.each([
    ['attack', ['attack', 'attacks', 'attacking', 'attacked']],
    ['flee', ['flee', 'flees', 'fleeing', 'fled']],
    ['seize', ['seize', 'seizes', 'seizing', 'seized']],
    ['stop', ['stop', 'stops', 'stopping', 'stopped']],
    ['occupy', ['occupy', 'occupies', 'occupying', 'occupied']],
    ['take', ['take', 'takes', 'taking', 'took', 'taken']],
    ['die', ['die', 'dies', 'dying', 'died']],
    ['kidnap', ['kidnap', 'kidnaps', 'kidnapping', 'kidnaping', 'kidnapped', 'kidnaped']],
  ])('gives all forms of %s', (base, forms) => {
    expect(inflectVerb(base).map((form) => form.text)).toEqual(forms)
  })
})

describe('pluralOf', () => {
  it.each([
    ['ally', 'allies'],
    ['gunman', 'gunmen'],
    ['clash', 'clashes'],
    ['convoy', 'convoys'],
  ])('makes %s %s', (noun, plural) => expect(pluralOf(noun)).toBe(plural))
})

describe('readTokens', () => {
  it('tells words, numbers, marks and possessives apart, each in its place', () => {
    const text = 'Mali’s U.S.-trained army lost 1,500 men; an 18-year-old fled.'
    const tokens = readTokens(text)
    expect(tokens.map((token) => token.text)).toEqual([
      'Mali',
      '’s',
      'U.S.',
      '-',
      'trained',
      'army',
      'lost',
      '1,500',
      'men',
      ';',
      'an',
      '18-year-old',
      'fled',
      '.',
    ])
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})
