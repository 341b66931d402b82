import { describe, expect, it } from 'vitest'
import { foldText, slugOf } from '../../src/model/fold-text.ts'
import type { PlaceRow } from '../../src/model/lexicon.ts'
import { COUNTRIES } from '../../src/vocabulary/countries.ts'
import { COMMON_WORDS } from '../../src/vocabulary/en/words-not-places.ts'
import { PLACES } from '../../src/vocabulary/places.ts'

const rows: readonly PlaceRow[] = PLACES
const codes = new Set<string | null>(COUNTRIES.map((row) => row.code))
const isPoint = (row: PlaceRow): boolean => row.precision === 'town' || row.precision === 'site'

describe('the places by hand', () => {
  it('have ids that are slugs, each once', () => {
    const ids = rows.map((row) => row.id)
    expect(ids.filter((id) => id !== slugOf(id))).toEqual([])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('lie in a country that is known, or in several', () => {
    expect(rows.filter((row) => !codes.has(row.country))).toEqual([])
  })

  it('have coordinates in pairs, on earth, and only where they are points', () => {
    const half = rows.filter((row) => (row.lat === undefined) !== (row.lon === undefined))
    const nowhere = rows.filter((row) => Math.abs(row.lat ?? 0) > 90 || Math.abs(row.lon ?? 0) > 180)
    const areas = rows.filter((row) => !isPoint(row) && row.lat !== undefined)
    expect([...half, ...nowhere, ...areas]).toEqual([])
  })

  it('lie near each other where they are in Mali', () => {
    const outside = rows.filter(
      ({ country, lat = 17, lon = -4 }) => country === 'ML' && (lat < 10 || lat > 25.1 || lon < -12.3 || lon > 4.3),
    )
    expect(outside).toEqual([])
  })

  it('share no name within a country', () => {
    const keys = rows.flatMap((row) => [
      ...new Set([row.name, ...row.aliases].map((name) => `${row.country} ${foldText(name)}`)),
    ])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('are not called like an English word, but for one that reports do mean', () => {
    const words = rows.flatMap((row) => [row.name, ...row.aliases]).filter((name) => COMMON_WORDS.has(foldText(name)))
    expect(words).toEqual(['Diré'])
  })
})
