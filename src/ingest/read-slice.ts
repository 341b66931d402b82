import { readFileSync } from 'node:fs'
import { slugOf } from '../model/fold-text.ts'
import type { PlaceRow } from '../model/lexicon.ts'
import { UserError } from '../model/user-error.ts'

/** A row of the gazetteer: name, what is added to its slug in the id, degrees north and east, inhabitants, other spellings. */
type Tuple = readonly [name: string, suffix: string, lat: number, lon: number, population: number, ...aliases: string[]]

// From src/ingest and from dist/ingest alike.
const folder = new URL('../../src/vocabulary/gazetteer/', import.meta.url)

/** A town of the gazetteer with the slug of its bare name, by which a row made by hand takes its place. */
export interface Town extends PlaceRow {
  readonly slug: string
  readonly country: string
  readonly population: number
}

/** Whether a name can be of use. */
export type Needed = (name: string) => boolean

/** The towns of one country, by its ISO 3166-1 alpha-2 code, the biggest first. */
export function readSlice(country: string, isNeeded: Needed): readonly Town[] {
  return tuplesOf(country).flatMap((tuple) => townOf(country, tuple, isNeeded))
}

type World = Readonly<Record<string, readonly Tuple[]>>
let world: World | undefined

/** The capitals and biggest cities of all countries. */
export function readWorldCities(isNeeded: Needed): readonly Town[] {
  world ??= JSON.parse(readFileSync(new URL('world.json', folder), 'utf8')) as World
  return Object.entries(world).flatMap(([country, tuples]) =>
    tuples.flatMap((tuple) => townOf(country, tuple, isNeeded)),
  )
}

/** Slices that were read last, as the reports of a store are on few countries. */
const MOST_HELD = 24
const held = new Map<string, readonly Tuple[]>()

function tuplesOf(country: string): readonly Tuple[] {
  const known = held.get(country)
  if (known) return known
  const tuples = loadTuples(country)
  const [oldest] = held.keys()
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest)
  held.set(country, tuples)
  return tuples
}

function loadTuples(country: string): readonly Tuple[] {
  if (!/^[A-Z]{2}$/.test(country)) throw unknown(country)
  try {
    return JSON.parse(readFileSync(new URL(`${country}.json`, folder), 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw unknown(country)
    throw error
  }
}

/** The town of a row with the other spellings that are of use; none where no name is. */
function townOf(
  country: string,
  [name, suffix, lat, lon, population, ...spellings]: Tuple,
  isNeeded: Needed,
): readonly Town[] {
  const aliases = spellings.filter(isNeeded)
  if (aliases.length === 0 && !isNeeded(name)) return []
  const slug = slugOf(name)
  return [{ id: slug + suffix, name, aliases, precision: 'town', country, lat, lon, population, slug }]
}

function unknown(country: string): UserError {
  return new UserError(
    'unknown-country',
    `No country has the code "${country}". Expected an ISO 3166-1 alpha-2 code in capitals, such as ML for Mali: correct "countries" in the report's front matter.`,
    { country },
  )
}
