import { describe, expect, it } from 'vitest'
import { type ListContext, readListedParties } from '../../../src/language/parties/read-listed-parties.ts'

const read = (text: string, context: Partial<ListContext> = {}) =>
  readListedParties(text, { isOfParties: false, takesCountries: false, ...context }).map(({ heading }) =>
    text.slice(heading.start, heading.end),
  )

describe('readListedParties', () => {
  it.each([
    [
      'Its wings: porters, River Lions, Night Lions (scouts) and Air Tigers.',
      ['River Lions', 'Night Lions (scouts)', 'Air Tigers'],
    ],
    [
      'Kestrel, Osprey, Heron-2 and other volunteer battalions joined the army in 2015.',
      ['Kestrel', 'Osprey', 'Heron-2'],
    ],
    [
      'The Army of the Coast (AC), the Front for Change and a few bandits.',
      ['Army of the Coast (AC)', 'Front for Change'],
    ],
    ['Royal Guard (RG) from Nov. 2001: 4,000 men.', ['Royal Guard (RG)']],
    ['Some 900 men. Border Police, est. 2001.', ['Border Police']],
  ])('finds the parties in “%s”', (text, names) => expect(read(text)).toEqual(names))

  it.each([
    'It is led by Omar, Abdullah and Yusuf.',
    'Strongest in Arauca, Catatumbo and Chocó.',
    'The bloc is a coalition of three groups: the Red Front (RF), the Blue Front (BF) and the Green Army.',
    'In Basilan (Isnilon Hapilon) and Sulu (Radullan Sahiron and others).',
    'General Haddad, Colonel Idriss and others.',
    'Chad, Niger and Togo.',
  ])('finds none in “%s”', (text) => expect(read(text)).toEqual([]))

  it('takes bare names for parties where the heading says that they are', () => {
    const text = 'The Urals (also Clan Ostrov), the Steppe and others.'
    expect(read(text)).toEqual([])
    expect(read(text, { isOfParties: true })).toEqual(['Urals (also Clan Ostrov)', 'Steppe'])
  })

  it('takes countries only where they may be parties of their own', () => {
    const text = 'India, the US, the UK (support to 1).'
    expect(read(text, { isOfParties: true })).toEqual(['UK (support to 1)'])
    expect(read(text, { isOfParties: true, takesCountries: true })).toEqual(['India', 'US', 'UK (support to 1)'])
  })
})
