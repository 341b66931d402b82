import { foldText } from '../../model/fold-text.ts'
import { COUNTRIES } from '../../vocabulary/countries.ts'
import { PERSON_NAMES } from '../../vocabulary/en/words-not-places.ts'
import { countryCodeOf } from '../names/resolve-state.ts'
import { readFragments } from './read-fragments.ts'

/** What the heading of a party’s entry says. */
export interface PartyHeading {
  readonly name: string
  /** Acronyms and other names, as printed. */
  readonly aliases: readonly string[]
  /** The years in its brackets: "Black Guard (1988-90)". */
  readonly founded: string | null
  readonly dissolved: string | null
  /** Whom it names as the one it is of: "army units loyal to Omar Tesk". */
  readonly leaders: readonly string[]
}

const BRACKETS = /\s*\(([^()]*)\)/g
const SEPARATOR = /\s*(?:[,;/]|\bor\b|\band also\b)\s*/
const LEAD_IN =
  /^(?:also|or|aka|a\.k\.a\.|formerly|now|previously|known as|called|the|later|then|ex-|also known as|also called|sometimes|hereafter)\s+/i
const SO_CALLED = /^(?:the )?(?:so-called|self-styled|self-proclaimed)\s+/i
const QUOTES = /[“”"‘’']/g
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}/&–-]{1,11}$/u
const GOVERNMENT = /^Governments? of (?:the )?/i
const YEARS =
  /(?:\(|\([^()]*[,;] )(?<until>until |to )?(?:from |since |est\.? |founded (?:in )?|formed (?:in )?)?(?<first>(?:19|20)\d\d)(?:\s?[-–/]\s?(?<last>(?:19|20)?\d\d))?\s?[-–]?(?=[),;])/
const OF_PERSON =
  /^\p{Ll}.* (?:of|to|under|by) (?:[\p{Ll}-]+ )*(?<who>\p{Lu}[\p{L}’'.-]*(?: (?:al-|el-)?\p{Lu}[\p{L}’'.-]*)+)$/u
/** "Dunn’s men": whose they are. */
const OF_OWNER =
  /^(?<who>\p{Lu}[\p{L}-]+(?: (?:al-|el-)?\p{Lu}[\p{L}-]+)*)[’']s? (?:men|boys|faction|wing|militia|army|movement|group|followers|people|supporters|brigade|forces|fighters|rebels)$/u
const NO_NAME = /\b(?:see|until|since|from|no\.|(?<!\p{L} )\d{4,}|about|some|former|led|various|including|e\.g\.)\b/iu

/** What says that brackets hold a person: a rank, a date beside, words that lead. */
const OF_LEADER =
  /\b(?:Gen|Col|Maj|Capt|Brig|Lt|Cmdr|General|Colonel|Major|Captain|Commander|President|Sheikh|Mullah|led|leaders?|under|headed|then|later)\b|\b(?:19|20)\d\d\b/i

/** Those in its brackets who lead: "(Anna Kral, from 1995 Ivo Dunn)", "(Col. Karl Orme)", "(CF, 1992, Ivo Dunn)". */
function leadersIn(heading: string): readonly string[] {
  return [...heading.matchAll(BRACKETS)].flatMap(([, inner = '']) => {
    const { leaders } = readFragments(inner.replace(/^\p{Lu}[\p{Lu}\p{N}-]+[,;] /u, ''), [])
    const isGiven = leaders.some((name) => name.split(/[\s-]/).some((word) => PERSON_NAMES.has(foldText(word))))
    return isGiven || OF_LEADER.test(inner) ? leaders : []
  })
}

const withoutLeadIns = (text: string): string => {
  let name = text.trim()
  while (LEAD_IN.test(name)) name = name.replace(LEAD_IN, '')
  return name
}

const clean = (text: string): string =>
  text
    .replace(SO_CALLED, '')
    .replace(/^The (\p{Ll})/u, (_, first: string) => first.toUpperCase())
    .replace(/^the\s+/i, '')
    .replace(/[\s:.,–—-]+$/, '')
    .trim()

/** "COAST FRONT" is "Coast Front"; a single word in capitals may be an acronym. */
const lowered = (text: string): string =>
  / /.test(text) && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)
    ? text.replace(/\p{Lu}[\p{Lu}’']*/gu, (word) =>
        SMALL.test(word) ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase(),
      )
    : text
const SMALL = /^(?:OF|FOR|THE|AND|IN|DE|DU|DEL|LA)$/

/** A quoted name stands without its quotes; an apostrophe stays. */
const unquoted = (text: string): string => (/^[“"‘].*[”"’]$/.test(text) ? text.replace(QUOTES, '') : text)

/** The names in brackets: "(MNLA or NMLA)", "(also Clan Úsuga, or Gaitanistas)". */
function bracketed(heading: string): readonly string[] {
  return [...heading.matchAll(BRACKETS)]
    .flatMap((match) => (match[1] ?? '').split(SEPARATOR))
    .map((name) => withoutLeadIns(unquoted(withoutLeadIns(name))))
    .filter((name) => name.length > 1 && /\p{Lu}/u.test(name) && !NO_NAME.test(name))
}

/** The years of a party in brackets behind its name; two digits are of the century of the first. */
function yearsIn(heading: string): Pick<PartyHeading, 'founded' | 'dissolved'> {
  const { until, first, last } = YEARS.exec(heading)?.groups ?? {}
  if (first === undefined) return { founded: null, dissolved: null }
  if (until !== undefined) return { founded: null, dissolved: first }
  return { founded: first, dissolved: last === undefined ? null : first.slice(0, 4 - last.length) + last }
}

/** What a government answers to, its country and "the Malian government"; a country named for short, its whole name. */
function stateNames(name: string): readonly string[] {
  const meant = foldText(name.replace(GOVERNMENT, ''))
  const country = COUNTRIES.find((row) => [row.name, ...row.aliases].some((each) => foldText(each) === meant))
  if (!country) return []
  const [adjective] = country.demonyms
  return [country.name, ...(adjective && GOVERNMENT.test(name) ? [`${adjective} government`] : [])]
}

/**
 * The name of a party and its other names, from the heading of its entry.
 * @example readPartyHeading('Ansar Dine (or Ansar al-Dine, AAD)') // { name: 'Ansar Dine', aliases: ['Ansar al-Dine', 'AAD'], … }
 */
export function readPartyHeading(heading: string): PartyHeading {
  const bare = heading.replace(BRACKETS, (whole, inner: string) => (/^\p{Lu}\p{Ll}+$/u.test(inner) ? whole : '')).trim()
  const [first = bare, ...rest] = bare.split(/,\s+(?=[\p{Lu}\p{N}-]{2,12}$)/u)
  const name = unquoted(clean(lowered(first)))
  const plain = name.replace(BRACKETS, '').trim()
  const aliases = [
    ...bracketed(heading),
    ...rest.filter((part) => ACRONYM.test(part)),
    ...(plain === name ? [] : [plain]),
    ...stateNames(name),
  ]
  const known = new Set([foldText(name)])
  const leaders = leadersIn(heading)
  const leader = (OF_PERSON.exec(name) ?? OF_OWNER.exec(plain))?.groups?.who
  return {
    name,
    aliases: aliases.filter(
      (alias) =>
        !leaders.some((each) => alias.endsWith(each)) && !known.has(foldText(alias)) && known.add(foldText(alias)),
    ),
    ...yearsIn(heading),
    leaders: [...(leader === undefined || countryCodeOf(leader) !== undefined ? [] : [leader]), ...leaders],
  }
}
