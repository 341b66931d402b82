import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/model/fold-text.ts'
import { COUNTRIES } from '../../src/vocabulary/countries.ts'
import { DIVISIONS, WORLD_AREAS } from '../../src/vocabulary/regions-of-the-world.ts'

const codes = new Set<string | null>(COUNTRIES.map((row) => row.code))
const twice = (keys: readonly string[]): readonly string[] => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the areas of the world', () => {
  it('lie in a country that is known, or in several', () => {
    expect([...WORLD_AREAS, ...DIVISIONS].filter((row) => !codes.has(row.country))).toEqual([])
  })

  it('share no name', () => {
    expect(twice(WORLD_AREAS.flatMap((row) => [...new Set([row.name, ...row.aliases].map(foldText))]))).toEqual([])
  })

  it('are not divisions of the same country too', () => {
    const areas = new Set(
      WORLD_AREAS.flatMap((row) => [row.name, ...row.aliases].map((name) => `${row.country} ${foldText(name)}`)),
    )
    const both = DIVISIONS.flatMap((row) =>
      row.names.flatMap((name) => name.split('/').map((each) => `${row.country} ${foldText(each)}`)),
    )
    expect(both.filter((key) => areas.has(key))).toEqual([])
  })

  it('have each division of a country once', () => {
    const keys = DIVISIONS.flatMap((row) =>
      row.names.flatMap((name) => [...new Set(name.split('/').map((each) => `${row.country} ${foldText(each)}`))]),
    )
    expect(twice(keys)).toEqual([])
  })
})
