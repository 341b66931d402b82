import { describe, expect, it } from 'vitest'
import { ATTRIBUTION_RULES } from '../../../src/language/citations/attribution-rules.ts'
import { readCitations } from '../../../src/language/citations/read-citations.ts'

const sources = (text: string) => readCitations(text).flatMap((citation) => citation.sources)

describe('readCitations', () => {
  it.each([
    ['Six died (Reuters).', ['Reuters']],
    [
      'Six died (Human Rights Watch; International Crisis Group).',
      ['Human Rights Watch', 'International Crisis Group'],
    ],
    ['Six died (Reuters, BBC).', ['Reuters', 'BBC']],
    ['Six died (ACLED, Conflict Trends Report No. 4 March 2015, p. 3).', ['ACLED']],
    ['Six died (ACLED, Africa File, ACLED Version 7 [1997–2016], standard file).', ['ACLED']],
    ['Six died (ACLED, Africa File, Version 6 (1997-2015) standard file).', ['ACLED']],
    ['It spent more (The Military Balance, Vol. 116, 455).', ['Military Balance']],
    ['It spent more (The Military Balance, Vol 116, 479).', ['Military Balance']],
    ['It spent more (Military Balance 2017).', ['Military Balance']],
    ['Among them was Abu Rami (Rappler, Apr. 13).', ['Rappler']],
    ['It lost 139 men (Inquirer, Mar. 31); the rest fled.', ['Inquirer']],
    ['Fifty-nine leaders were murdered over the year (UN).', ['UN']],
    ['There are 15,209 in uniform (MINUSMA), most of them soldiers.', ['MINUSMA']],
    ['The groups backed the revolt (Al Jazeera), but turned on it.', ['Al Jazeera']],
    ['It bought a carrier (SIPRI) and a plane (Military Balance 2017).', ['SIPRI', 'Military Balance']],
    ['At least four were left dead (El Colombiano).', ['El Colombiano']],
    ['Some 175 were killed, against 280 in 2013 (Ministry of Defence).', ['Ministry of Defence']],
    ['Four of five were civilians (Centro Nacional de Memoria Histórica).', ['Centro Nacional de Memoria Histórica']],
    ['Six died. (Reuters)', ['Reuters']],
    ['Six died (source: Daily Post).', ['Daily Post']],
    ['Six died (see Amnesty International, 12 May 2014).', ['Amnesty International']],
    ['They crossed into Niger (UNHCR).', ['UNHCR']],
  ])('reads the sources in brackets of %s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
    expect(
      readCitations(text).every(
        (citation) => !citation.inline && /^\(.*\)$/.test(text.slice(citation.start, citation.end)),
      ),
    ).toBe(true)
  })

  it.each([
    'The Democratic Front for Peace (DFP) signed.',
    'The rebels belong to the Revolutionary Armed Forces of Colombia (FARC).',
    'The UN Refugee Agency (UNHCR) left.',
    'It fell to the Office for the Coordination of Humanitarian Affairs (OCHA).',
    'They laid improvised explosive devices (IEDs).',
    'It helps internally displaced persons (IDPs).',
    'Deals were struck on demining (March 7) and on truth (4 June).',
    'Nine were shot in Maluso (Aug. 21).',
    'The Urabeños (also Clan Úsuga, or Gaitanistas) fought on.',
    'The bombing (15 dead, about 70 hurt) was theirs.',
    'The bombing (Sept. 2; 15 dead, about 70 hurt) was theirs.',
    'There were about 550 (our count).',
    'He was known as the boss (“Gabino”).',
    'It sits in Basilan (Isnilon Hapilon) and Sulu (Radullan Sahiron and others).',
    'There were army killings (Jabidah, 1968), then martial law.',
    'Mali (2012 – first combat deaths)',
    'A leader of the revolt (1990–1995) came back.',
    'Soldiers (including French, Chadian and Senegalese) died.',
    'An umbrella movement (CMA) that signed split.',
  ])('takes no aside for a source: %s', (text) => {
    expect(readCitations(text)).toEqual([])
  })

  it.each(['Six died.[3]', 'Six died [3, 4].', 'Six died [12–14].'])(
    'marks the number of a note, which names no source: %s',
    (text) => {
      expect(readCitations(text)).toMatchObject([{ sources: [], inline: false }])
    },
  )

  it('names a source twice where the text does', () => {
    expect(readCitations('The Daily Post reported that six died (Daily Post).').map(({ inline }) => inline)).toEqual([
      true,
      false,
    ])
  })

  it('gives each citation its exact place', () => {
    const text = 'According to ACLED, six died (UN).'
    expect(readCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual(['According to ACLED', '(UN)'])
  })

  it.each([
    ['capitals', 'A'.repeat(100_000)],
    ['names', 'Aa Ba of '.repeat(11_000)],
    ['brackets after names', 'Aaaa Bbbb (CC) '.repeat(6_600)],
    ['open brackets', '(A; '.repeat(25_000)],
  ])('reads 100,000 characters of %s in well under a second', (_, text) => {
    const before = performance.now()
    readCitations(text)
    expect(performance.now() - before).toBeLessThan(900)
  })
})

describe('the rows of attributions', () => {
  it.each(ATTRIBUTION_RULES.flatMap((rule) => rule.examples))('reads %s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
    expect(readCitations(text).every((citation) => citation.inline)).toBe(true)
  })

  it.each(ATTRIBUTION_RULES.flatMap((rule) => rule.misses))('reads none in %s', (text) => {
    expect(readCitations(text)).toEqual([])
  })
})
