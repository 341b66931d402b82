import { countryCodeOf, type States } from '../language/names/resolve-state.ts'
import { foldText, slugOf } from '../model/fold-text.ts'
import type { ActorRow, Lexicon, PlaceRow } from '../model/lexicon.ts'
import { mayStandIn } from '../model/may-stand-in.ts'
import type { PartyRecord } from '../model/records.ts'
import { CURATED_ACTORS } from '../vocabulary/actors.ts'
import { COUNTRIES } from '../vocabulary/countries.ts'
import { loadLexicon } from './load-lexicon.ts'

const GOVERNMENT = /^(?:the )?governments? of (?:the )?/i
/** Words of a party’s name that many parties share: none of them alone means it. */
const GENERIC = new Set(
  'national movement front army party liberation people peoples popular revolutionary forces force democratic union unity united council coalition alliance group organisation organization islamic arab african republic republican state government armed federal congress resistance salvation justice freedom peace self defence defense new the north south east west northern southern eastern western central patriotic general supreme high security support restoration protection military mission international multidimensional integrated stabilization stabilisation'.split(
    ' ',
  ),
)
const TRAILING_NOUN =
  /\s+(?:group|movement|front|faction|militia|militias|network|army|party|forces?|rebels?|coalition|alliance|platform)$/i

/** The country that a party is the government of, undefined for other parties. */
export function governedCountry(name: string): string | undefined {
  return GOVERNMENT.test(name) ? countryCodeOf(name.replace(GOVERNMENT, '')) : countryCodeOf(name)
}

/** A word that can stand for a whole name: a plural, or the last word; never one that parties share or a people’s adjective. */
const isShortName = (word: string, words: readonly string[]): boolean =>
  /^\p{Lu}\p{L}{3,}/u.test(word) && !GENERIC.has(foldText(word)) && (/s$/.test(word) || word === words.at(-1))

/** How a report calls a party for short: its name without the noun at the end, or a word that only its name has ("the Tigers"). */
function shortNames(party: PartyRecord, others: readonly PartyRecord[], text: string): readonly string[] {
  const names: string[] = []
  const bare = party.name.replace(TRAILING_NOUN, '')
  if (bare !== party.name && !GENERIC.has(foldText(bare))) names.push(bare, `${bare}s`)
  const words = party.name.match(/\p{L}[\p{L}-]+/gu) ?? []
  for (const word of words.filter((each) => isShortName(each, words))) {
    const isShared =
      countryCodeOf(word) !== undefined ||
      others.some((other) => other !== party && foldText(other.name).includes(foldText(word)))
    if (!isShared && new RegExp(`\\b[Tt]he ${word}\\b(?! \\p{Lu})`, 'u').test(text)) names.push(word)
  }
  return names
}

/** A party as an actor of the lexicon; a government answers to its country’s name and to "the … government" elsewhere. */
function actorOf(party: PartyRecord, parties: readonly PartyRecord[], text: string): ActorRow {
  const isState = governedCountry(party.name) !== undefined
  const aliases = isState
    ? party.aliases.filter((alias) => countryCodeOf(alias) === undefined)
    : [...party.aliases, ...shortNames(party, parties, text)]
  return { id: party.id, name: party.name, aliases: [...new Set(aliases)], kind: isState ? 'state' : 'armed-group' }
}

/** "The capital" as a place: the one that bears its name, without a point where no list has it. */
function capitalOf(country: string | undefined, places: readonly PlaceRow[]): ReportLexicon['capital'] {
  const name = COUNTRIES.find((row) => row.code === country)?.capital
  if (!name || !country) return []
  const known = places.find((place) => place.country === country && foldText(place.name) === foldText(name))
  return [['capital', known ?? { id: slugOf(name), name, aliases: [], precision: 'town', country }]]
}

/** "Army units loyal to Omar Tesk" describes a party: its words are no name, and the one within it is somebody else’s. */
const isNamed = ({ name }: PartyRecord): boolean => !/^\p{Ll}/u.test(name)

/** The names that one report is read with, and its governments. */
export interface ReportLexicon {
  readonly lexicon: Lexicon
  readonly states: States
  /** What "the capital" means, where the lexicon has it: the one of the country that the report is about. */
  readonly capital: readonly (readonly [string, PlaceRow])[]
}

/**
 * Puts the names of a report together: its parties first, then actors that any report names, then the places of its
 * countries (ISO 3166-1 alpha-2, the one it is about first).
 */
export function createReportLexicon(
  parties: readonly PartyRecord[],
  countries: readonly string[],
  text: string,
): ReportLexicon {
  const actors = parties.filter(isNamed).map((party) => actorOf(party, parties, text))
  const byCountry = new Map<string, ActorRow>()
  for (const actor of actors) {
    const country = governedCountry(actor.name)
    if (country && !byCountry.has(country)) byCountry.set(country, actor)
  }
  const home = countries[0] === undefined ? null : (byCountry.get(countries[0]) ?? null)
  const known = new Set(actors.flatMap((actor) => [actor.name, ...actor.aliases].map(foldText)))
  const curated: readonly ActorRow[] = CURATED_ACTORS.filter(
    (row) => ![row.name, ...row.aliases].some((name) => known.has(foldText(name))),
  )
  const { places } = loadLexicon({ countries, isNeeded: mayStandIn(text) })
  return {
    lexicon: { places, actors: [...actors, ...curated] },
    states: { byCountry, home },
    capital: capitalOf(countries[0], places),
  }
}
