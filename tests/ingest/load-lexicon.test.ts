import { describe, expect, it } from 'vitest'
import { countriesNamedIn, loadLexicon } from '../../src/ingest/load-lexicon.ts'
import { foldText } from '../../src/model/fold-text.ts'
import type { Lexicon, PlaceRow } from '../../src/model/lexicon.ts'
import { UserError } from '../../src/model/user-error.ts'

const meant = (lexicon: Lexicon, name: string): PlaceRow | undefined =>
  lexicon.places.find((row) => [row.name, ...row.aliases].some((each) => foldText(each) === foldText(name)))

const mali = loadLexicon({ countries: ['ML', 'DZ', 'NE'] })
const colombia = loadLexicon({ countries: ['CO'] })
const mindanao = loadLexicon({ countries: ['PH'] })

describe('loadLexicon', () => {
  it.each([
    ['Konna', 'konna'],
    ['Aguelhok', 'aguelhok'],
    ['Agelhok', 'aguelhok'],
    ['Anéfis', 'anefis'],
    ['Anefis', 'anefis'],
    ['Nampala', 'nampala'],
    ['Nampalari', 'nampala'],
    ['Diabaly', 'diabaly'],
    ['Ménaka', 'menaka'],
    ['Menaka', 'menaka'],
    ['Tessalit', 'tessalit'],
    ['Timbuktu', 'timbuktu'],
    ['Timbukto', 'timbuktu'],
    ['Tombouctou', 'timbuktu'],
    ['Taouden', 'taoudenni'],
    ['Taoudénit', 'taoudenni'],
    ['Macina', 'macina'],
    ['Segou', 'segou'],
    ['Kidal', 'kidal'],
    ['Kidal region', 'kidal-region'],
    ['Azawad', 'azawad'],
    ['northern Mali', 'northern-mali'],
    ['Salvador Pass', 'salvador-pass'],
    ['the Niger Delta', 'inner-niger-delta'],
    ['Niger River', 'niger-river'],
    ['Tamanrasset', 'tamanrasset'],
    ['Niamey', 'niamey'],
    ['Sahel region', 'sahel'],
    ['Mali', 'mali'],
    ['Soviet Union', 'soviet-union'],
  ])('knows what a report on Mali means by %s', (name, id) => {
    expect(meant(mali, name)?.id).toBe(id)
  })

  it.each([
    ['Arauca', 'arauca-department'],
    ['Catatumbo', 'catatumbo'],
    ['Tumaco', 'tumaco'],
    ['Guicán', 'guican'],
    ['Havana', 'havana'],
    ['Norway', 'norway'],
  ])('knows what a report on Colombia means by %s', (name, id) => {
    expect(meant(colombia, name)?.id).toBe(id)
  })

  it.each([
    ['Marawi', 'marawi-city'],
    ['Sulu', 'sulu-province'],
    ['the ARMM', 'bangsamoro'],
    ['Tipo-Tipo', 'tipo-tipo'],
    ['Kuala Lumpur', 'kuala-lumpur'],
  ])('knows what a report on the Philippines means by %s', (name, id) => {
    expect(meant(mindanao, name)?.id).toBe(id)
  })

  it.each([
    ['AF', 'Kunduz', 'town'],
    ['SY', 'Raqqa', 'town'],
    ['AF', 'Helmand', 'region'],
    ['NG', 'Niger Delta', 'region'],
    ['US', 'Moscow', 'town'],
  ])('in a report on %s takes %s for a %s', (country, name, precision) => {
    expect(meant(loadLexicon({ countries: [country] }), name)?.precision).toBe(precision)
  })

  it('takes the namesake in the country of the report, or the famous one where there is none', () => {
    expect(meant(loadLexicon({ countries: ['LB'] }), 'Tripoli')?.country).toBe('LB')
    expect(meant(mali, 'Tripoli')?.country).toBe('LY')
    expect(meant(loadLexicon({ countries: ['US'] }), 'Moscow')?.country).toBe('RU')
  })

  it.each(['Most', 'May', 'Reading', 'Nice', 'Keita', 'Mara', 'Peace', 'Government', 'Union', 'Central'])(
    'takes %s for no place',
    (word) => {
      expect(meant(loadLexicon({ countries: ['ML', 'FR', 'GB', 'CZ'] }), word)).toBeUndefined()
    },
  )

  it('gives each id once, and the same id whatever else is loaded', () => {
    const ids = mali.places.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
    const abroad = loadLexicon({ countries: ['FR'] })
    expect(meant(abroad, 'Bamako')?.id).toBe(meant(mali, 'Bamako')?.id)
  })

  it('gives coordinates to towns, and none to areas or countries', () => {
    expect(meant(mali, 'Konna')).toMatchObject({ lat: 14.94, lon: -3.89, precision: 'town', country: 'ML' })
    expect(mali.places.filter((row) => !['town', 'site'].includes(row.precision) && row.lat !== undefined)).toEqual([])
  })

  it('leaves the actors to others', () => {
    expect(mali.actors).toEqual([])
  })

  it.each(['ZZ', 'ml', 'Mali', '../places'])('says that %s is no country', (country) => {
    expect(() => loadLexicon({ countries: [country] })).toThrow(UserError)
    expect(() => loadLexicon({ countries: [country] })).toThrow(`No country has the code "${country}"`)
  })

  it('loads the biggest slice in well under a second', () => {
    const begin = performance.now()
    loadLexicon({ countries: ['US'] })
    expect(performance.now() - begin).toBeLessThan(750)
  })
})

describe('countriesNamedIn', () => {
  it('puts the title first, then what is named most', () => {
    const text =
      'Chad (2005)\n\nSudanese militias crossed from Sudan. Sudan denied it. Sudan paid. The army of Chad fought.'
    expect(countriesNamedIn(text)).toEqual(['TD', 'SD'])
  })

  it('reads a title behind front matter and in capitals', () => {
    expect(countriesNamedIn('---\nreport: x\n---\n\n# PHILIPPINES – MINDANAO\n\nText.')).toEqual(['PH'])
  })

  it('leaves out what is mentioned in passing', () => {
    expect(countriesNamedIn('War\n\nThe rifles came from Bulgaria. Talks were held in Norway.')).toEqual([])
  })

  it('keeps Nigerien, Nigerian and the Niger River apart', () => {
    expect(
      countriesNamedIn('War\n\nNigerien troops, a Nigerien post, Nigerien police and Nigerien aid by the Niger River.'),
    ).toEqual(['NE'])
    expect(
      countriesNamedIn('War\n\nNigeria sent Nigerian troops and a Nigerian general along the Niger River.'),
    ).toEqual(['NG'])
  })

  it('takes the longest name: South Sudan is not Sudan, and a pronoun is no country', () => {
    expect(countriesNamedIn('South Sudan\n\nIt gives us much; they told us.')).toEqual(['SS'])
  })

  it('names twelve at most', () => {
    const names = 'Mali Chad Niger Libya Egypt Sudan Kenya Ghana Togo Benin Gabon Angola Zambia Malawi'.split(' ')
    expect(countriesNamedIn(`War\n\n${names.join(', ')}. ${names.join(', ')}.`)).toHaveLength(12)
  })
})
