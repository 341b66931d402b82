import { PLACE_NOUNS, THING_NOUNS } from '../../vocabulary/en/place-words.ts'
import { COMMON_WORDS } from '../../vocabulary/en/words-not-places.ts'
import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import { actorNounKind } from '../names/actor-noun-kind.ts'
import { countryCodeOf } from '../names/resolve-state.ts'

/** Words of names that no person has: of bodies, directions, months, faiths. */
const NO_PERSON = new RegExp(
  `\\b(?:Army|Forces?|Front|Movement|Party|Group|Council|Union|Coalition|Organi[sz]ation|Alliance|Brigades?|Battalion|Militia|Guards?|Police|League|State|Islam(?:ic)?|Republic|Nations?|Agreement|Accords?|Operation|Government|Congress|Assembly|Parliament|Ministry|Minister|University|Province|District|Region|North|South|East|West|Peoples?|Revolution|War|Command|Committee|Dawn|Security|National|United|${MONTH_NAMES.join('|')}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Two|Three|Empire|Emirate|Caliphate|Harakat|Ansar|Jabhat|Jama\\p{L}*|Hizb\\p{L}*|al-Qaeda|Frente|Movimiento|Partido|Ejército|Fuerzas|Mouvement|Parti|Armée|Rassemblement|Corps|Legion|Resistance|Mission|Commonwealth)\\b`,
  'u',
)

const places = new Set([...PLACE_NOUNS, ...THING_NOUNS])

/**
 * Whether capitalised words can name one person, and no body, people, country or place.
 * @example isPersonName('Anna Kral') // true
 */
export function isPersonName(name: string): boolean {
  const words = name.toLowerCase().split(/[\s]+/)
  const last = words.at(-1) ?? ''
  return (
    !NO_PERSON.test(name) &&
    !/^\p{Lu}{2,}$/u.test(name) &&
    countryCodeOf(name) === undefined &&
    !words.some((word) => countryCodeOf(word) !== undefined || places.has(word)) &&
    actorNounKind(last) === undefined &&
    (words.length > 1 || !COMMON_WORDS.has(last))
  )
}
