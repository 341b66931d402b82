import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldText, slugOf } from '../../src/model/fold-text.ts'
import { COUNTRIES } from '../../src/vocabulary/countries.ts'
import { COMMON_WORDS } from '../../src/vocabulary/en/words-not-places.ts'
import { PLACES } from '../../src/vocabulary/places.ts'

const folder = 'src/vocabulary/gazetteer'
const files = readdirSync(folder)
type Tuple = [name: string, suffix: string, lat: number, lon: number, population: number, ...aliases: string[]]
const read = (country: string): readonly Tuple[] => JSON.parse(readFileSync(join(folder, `${country}.json`), 'utf8'))
const slices = files.filter((file) => file.length === 'ML.json'.length).map((file) => file.slice(0, 2))
const towns = slices.flatMap((country) => read(country).map((tuple) => ({ country, tuple })))

describe('the gazetteer', () => {
  it('has a slice for every country', () => {
    expect(COUNTRIES.flatMap(({ code }) => (code !== null && !slices.includes(code) ? [code] : []))).toEqual([])
  })

  it('takes 15 MB at most in all and 1.5 MB a country', () => {
    const sizes = files.map((file) => statSync(join(folder, file)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15e6)
    expect(Math.max(...sizes)).toBeLessThan(1.5e6)
  })

  it('gives no id twice, nor that of a row by hand to another country’s town', () => {
    const seen = new Set<string>()
    const curated = new Map<string, string | null>(PLACES.map((row) => [row.id, row.country]))
    const wrong: string[] = []
    for (const { country, tuple } of towns) {
      const id = slugOf(tuple[0]) + tuple[1]
      const owner = curated.get(id)
      if (seen.has(id) || (owner !== undefined && owner !== country)) wrong.push(`${country} ${id}`)
      seen.add(id)
    }
    expect(wrong).toEqual([])
  })

  it('lies on earth and has no town called like an English word or under three letters', () => {
    const bad = towns.filter(({ tuple: [name, , lat, lon] }) => {
      const isOff = Math.abs(lat) > 90 || Math.abs(lon) > 180
      return isOff || COMMON_WORDS.has(foldText(name)) || name.replace(/[^\p{L}]/gu, '').length < 3
    })
    expect(bad).toEqual([])
  })

  it('has only spellings that differ from the name after folding, ten at most', () => {
    const bad = towns.filter(({ tuple: [name, , , , , ...aliases] }) => {
      const keys = new Set([name, ...aliases].map(foldText))
      return aliases.length > 10 || keys.size !== aliases.length + 1
    })
    expect(bad).toEqual([])
  })

  it('is what its script makes: Mali and the great cities, built again, are the same bytes', () => {
    const built = mkdtempSync(join(tmpdir(), 'gazetteer-'))
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-gazetteer.mjs', built, 'ML'])
    const again = ['ML.json', 'world.json'].map((file) => readFileSync(join(built, file), 'utf8'))
    rmSync(built, { recursive: true })
    expect(again).toEqual(['ML.json', 'world.json'].map((file) => readFileSync(join(folder, file), 'utf8')))
  }, 60_000)
})
