import { COUNTRY_ROWS, DIVISION_ROWS, WORLD_AREA_ROWS } from '../ingest/area-rows.ts'
import { actorNounKind } from '../language/names/actor-noun-kind.ts'
import { countryCodeOf } from '../language/names/resolve-state.ts'
import { foldText } from '../model/fold-text.ts'
import type { Actor, PartyRecord, Place } from '../model/records.ts'
import { CURATED_ACTORS } from '../vocabulary/actors.ts'
import { DIRECTIONS } from '../vocabulary/en/place-words.ts'
import { PLACES } from '../vocabulary/places.ts'

const directions: ReadonlySet<string> = new Set(DIRECTIONS)
const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id))

/** Lists of places, in the order in which they are asked. */
const PLACE_LISTS: readonly { readonly ids: ReadonlySet<string>; readonly origin: string }[] = [
  { ids: idsOf(PLACES), origin: 'a row of src/vocabulary/places.ts' },
  { ids: idsOf(COUNTRY_ROWS), origin: 'a country of src/vocabulary/countries.ts' },
  { ids: idsOf(WORLD_AREA_ROWS), origin: 'an area of src/vocabulary/regions-of-the-world.ts' },
  { ids: idsOf(DIVISION_ROWS), origin: 'a division of src/vocabulary/regions-of-the-world.ts' },
]
const curatedActors = idsOf(CURATED_ACTORS)
const countries = idsOf(COUNTRY_ROWS)

/**
 * Which list a place was found in, or what else made it one.
 * @param isTold whether its words stand in the sentence
 */
export function originOfPlace({ id, name, country, lat, precision }: Place, isTold: boolean): string {
  const origin =
    PLACE_LISTS.find(({ ids }) => ids.has(id))?.origin ??
    (lat !== undefined
      ? `the gazetteer of ${country}`
      : precision === 'region' && directions.has(name.split(' ')[0]?.toLowerCase() ?? '')
        ? 'a part of a country, by its direction'
        : 'in no list: a place by the words around it')
  return isTold ? origin : `${origin}; carried on from what was told before`
}

/** "MNLA fighters" name the party, "the army" or "government soldiers" only what belongs to it. */
function partyOrigin({ number, name, aliases }: PartyRecord, text: string): string {
  const list = `the report’s list of parties${number === null ? '' : `, number ${number}`}`
  const folded = foldText(text)
  const isNamed = [name, ...aliases].some((each) => folded.includes(foldText(each)))
  return isNamed ? list : `${list}: by what belongs to it`
}

function namedOrigin({ id, name, text }: Actor): string {
  const noun = text.split(/\s+/).findLast((word) => actorNounKind(word.toLowerCase()) !== undefined)
  if (curatedActors.has(id)) return 'a row of src/vocabulary/actors.ts'
  if (countries.has(id)) return 'a country of src/vocabulary/countries.ts, acting as a state'
  if (countryCodeOf(text) !== undefined) return 'the name of a people'
  if (name !== text && name.endsWith(` ${text}`)) return 'a person whom the text names in full elsewhere'
  if (noun !== undefined) return `in no list: the noun “${noun}” makes it an actor`
  return /^\p{Lu}/u.test(text) ? 'in no list: a name by its capitals' : 'in no list: by its place beside the verb'
}

/**
 * Which list an actor was found in, or what else made it one.
 * @param isTold whether its words stand in the sentence
 */
export function originOfActor(actor: Actor, parties: readonly PartyRecord[], isTold: boolean): string {
  const party = parties.find(({ id }) => id === actor.id)
  const origin = party ? partyOrigin(party, actor.text) : namedOrigin(actor)
  return isTold ? origin : `${origin}; carried on from what was told before`
}
