import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/model/fold-text.ts'
import { COUNTRIES } from '../../src/vocabulary/countries.ts'

const twice = (keys: readonly string[]): readonly string[] => keys.filter((key, index) => keys.indexOf(key) !== index)
const folded = (names: readonly string[]): readonly string[] => [...new Set(names.map(foldText))]
const find = (code: string) => COUNTRIES.find((row) => row.code === code)

describe('the countries', () => {
  it('are the 193 members of the United Nations and five more', () => {
    expect(COUNTRIES.filter((row) => row.code !== null)).toHaveLength(198)
    expect(['XK', 'TW', 'PS', 'EH', 'VA'].map(find)).not.toContain(undefined)
  })

  it('have each code, name and adjective once', () => {
    expect(twice(COUNTRIES.flatMap((row) => (row.code === null ? [] : [row.code])))).toEqual([])
    expect(twice(COUNTRIES.flatMap((row) => folded([row.name, ...row.aliases])))).toEqual([])
    expect(twice(COUNTRIES.flatMap((row) => folded(row.demonyms)))).toEqual([])
  })

  it.each([
    ['NE', 'Nigerien'],
    ['NG', 'Nigerian'],
    ['PH', 'Filipino'],
    ['GB', 'British'],
    ['CD', 'Congolese'],
  ])('know whose adjective %s is: %s', (code, adjective) => {
    expect(
      COUNTRIES.filter((row) => (row.demonyms as readonly string[]).includes(adjective)).map((row) => row.code),
    ).toEqual([code])
  })

  it.each([
    ['CI', 'Ivory Coast'],
    ['MM', 'Burma'],
    ['CD', 'DRC'],
  ])('know %s by its other name %s', (code, alias) => {
    expect(find(code)?.aliases).toContain(alias)
  })

  it('keep states of the past without a code', () => {
    expect(COUNTRIES.filter((row) => row.code === null).map((row) => row.name)).toEqual(
      expect.arrayContaining(['Soviet Union', 'Yugoslavia']),
    )
  })
})
