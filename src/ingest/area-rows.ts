import { foldText, slugOf } from '../model/fold-text.ts'
import type { PlaceRow } from '../model/lexicon.ts'
import { COUNTRIES } from '../vocabulary/countries.ts'
import { COMMON_WORDS } from '../vocabulary/en/words-not-places.ts'
import { DIVISIONS, WORLD_AREAS } from '../vocabulary/regions-of-the-world.ts'

/** Every country as a place: what it does as a state is for the actors to say, so its people's names are no aliases. */
export const COUNTRY_ROWS: readonly PlaceRow[] = COUNTRIES.map(({ code, name, aliases }) => ({
  id: slugOf(name),
  name,
  aliases,
  precision: 'country',
  country: code,
}))

/** The areas that any report may name, such as the Sahel. */
export const WORLD_AREA_ROWS: readonly PlaceRow[] = WORLD_AREAS.map(({ name, aliases, country }) => ({
  id: slugOf(name),
  name,
  aliases,
  precision: 'region',
  country,
}))

/** The known provinces, states or departments of every country. */
export const DIVISION_ROWS: readonly PlaceRow[] = DIVISIONS.flatMap(({ country, kind, names }) =>
  names.map((name) => divisionRow(country, kind, name.split('/'))),
)

function divisionRow(country: string, kind: string, spellings: readonly string[]): PlaceRow {
  const bare = spellings.filter((spelling) => !spelling.endsWith(` ${kind}`))
  const long = bare.flatMap((spelling) => [`${spelling} ${kind}`, `${kind} of ${spelling}`])
  // A division called Bay or Van is one only with its kind behind it.
  const names = [...spellings.filter((spelling) => !COMMON_WORDS.has(foldText(spelling))), ...long]
  const [name = '', ...aliases] = names
  return { id: slugOf(long[0] ?? name), name, aliases, precision: 'region', country }
}
