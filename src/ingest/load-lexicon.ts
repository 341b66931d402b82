import { foldText, slugOf } from '../model/fold-text.ts'
import type { Lexicon, PlaceRow } from '../model/lexicon.ts'
import { PLACES } from '../vocabulary/places.ts'
import { COUNTRY_ROWS, DIVISION_ROWS, WORLD_AREA_ROWS } from './area-rows.ts'
import { type Needed, readSlice, readWorldCities, type Town } from './read-slice.ts'

export { countriesNamedIn } from './countries-named-in.ts'

/** A town of this size keeps its bare name beside a division's: Kunduz is the city, Arauca the department. */
const CITY_POPULATION = 100_000

/** Which names to load. */
export interface LexiconOptions {
  /** ISO 3166-1 alpha-2, the one that a report is about first. */
  readonly countries: readonly string[]
  /** Leaves out towns of which no name can be of use; all are loaded where absent. */
  readonly isNeeded?: Needed
}

/**
 * All places that a report on these countries (ISO 3166-1 alpha-2) can name. Where two rows share a name, the one that
 * comes first is meant: rows by hand, countries, areas, divisions, cities of these countries, great cities elsewhere
 * (Moscow is not the one in Idaho), towns of these countries; towns in the order of `countries`, the biggest first.
 * A country that no slice is for is a `UserError`.
 * @example loadLexicon({ countries: ['ML'] }).places.find((place) => place.id === 'konna')
 */
export function loadLexicon({ countries, isNeeded = () => true }: LexiconOptions): Lexicon {
  const wanted = [...new Set(countries)]
  const curated = curatedRows(wanted)
  const towns = wanted.flatMap((country) => withoutCurated(readSlice(country, isNeeded), curated))
  const farCities = readWorldCities(isNeeded).filter((city) => !wanted.includes(city.country))
  const isCity = (town: Town): boolean => town.population >= CITY_POPULATION
  const places = [
    ...curated,
    ...COUNTRY_ROWS,
    ...WORLD_AREA_ROWS,
    ...divisionRows(wanted, curated, towns.filter(isCity)),
    ...[...towns.filter(isCity), ...farCities, ...towns.filter((town) => !isCity(town))].map(
      ({ slug: _, ...row }) => row,
    ),
  ]
  return { places, actors: [] }
}

/** The rows made by hand: those of the countries in their order, then what lies in several. */
function curatedRows(wanted: readonly string[]): readonly PlaceRow[] {
  const rows: readonly PlaceRow[] = PLACES
  return [...wanted, null].flatMap((country) => rows.filter((row) => row.country === country))
}

/** The towns of a slice that no row by hand tells of, by id or by a name in the same country. */
function withoutCurated(towns: readonly Town[], curated: readonly PlaceRow[]): readonly Town[] {
  const country = towns[0]?.country
  const own = curated.filter((row) => row.country === country)
  const slugs = new Set(own.flatMap((row) => [row.name, ...row.aliases].map(slugOf)))
  const ids = new Set(curated.map((row) => row.id))
  return towns.filter((town) => !slugs.has(town.slug) && !ids.has(town.id))
}

/** The divisions of the countries; one that shares its name with a city keeps only the names that say "Province" or the like. */
function divisionRows(
  wanted: readonly string[],
  curated: readonly PlaceRow[],
  cities: readonly Town[],
): readonly PlaceRow[] {
  const keyOf = (country: string | null, name: string): string => `${country} ${foldText(name)}`
  const points = curated.filter((row) => row.precision === 'town')
  const taken = new Set([
    ...points.flatMap((row) => [row.name, ...row.aliases].map((name) => keyOf(row.country, name))),
    ...cities.map((city) => keyOf(city.country, city.name)),
  ])
  return wanted.flatMap((country) =>
    DIVISION_ROWS.filter((row) => row.country === country).map((row) => {
      const [name = row.name, ...aliases] = [row.name, ...row.aliases].filter(
        (each) => !taken.has(keyOf(country, each)),
      )
      return { ...row, name, aliases }
    }),
  )
}
