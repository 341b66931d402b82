import { COUNTRIES, NOT_COUNTRIES } from '../vocabulary/countries.ts'

/** What one naming counts: in the title it decides, and a name says more than an adjective does ("French troops"). */
const WEIGHTS = { title: 1000, name: 2, demonym: 1 }
/** Two names, or a name and two adjectives: less is a mention in passing. */
const LEAST = 4
const MOST = 12

/** The country of each word that means one; null for a phrase that only looks so, and for states of the past. */
const countryOf = new Map<string, { readonly code: string | null; readonly weight: number }>()
for (const phrase of NOT_COUNTRIES) countryOf.set(phrase, { code: null, weight: 0 })
for (const { code, name, aliases, demonyms } of COUNTRIES) {
  for (const word of [name, ...aliases]) if (!countryOf.has(word)) countryOf.set(word, { code, weight: WEIGHTS.name })
  for (const word of demonyms) if (!countryOf.has(word)) countryOf.set(word, { code, weight: WEIGHTS.demonym })
}

const words = [...countryOf.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll('.', '\\.'))
const anyCountry = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
const wordByCapitals = new Map([...countryOf.keys()].map((word) => [word.toUpperCase(), word]))

/**
 * The countries that a report is about, as ISO 3166-1 alpha-2 codes: those of its title, then those named most, at most
 * twelve. For a report whose front matter names none.
 * @example countriesNamedIn('Chad (2005)\n\nThe Chadian army …') // ['TD']
 */
export function countriesNamedIn(text: string): readonly string[] {
  const composed = text.normalize('NFC')
  const prose = composed.replace(/[^\S ]/g, ' ').replaceAll('’', "'")
  const titleEnds = titleEnd(composed)
  const scores = new Map<string, number>()
  for (const match of prose.matchAll(anyCountry)) {
    const found = readWord(match[0])
    if (found === undefined || found.code === null) continue
    const weight = match.index < titleEnds ? WEIGHTS.title : found.weight
    scores.set(found.code, (scores.get(found.code) ?? 0) + weight)
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST)
    .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([code]) => code)
}

/** The row of a word as written or in capitals ("PHILIPPINES"): never in small letters, where "us" is a pronoun. */
function readWord(written: string) {
  return countryOf.get(written) ?? countryOf.get(isCapitals(written) ? (wordByCapitals.get(written) ?? '') : '')
}

const isCapitals = (word: string): boolean => word === word.toUpperCase()

/** Where the first line with words ends, front matter left out: the title. */
function titleEnd(text: string): number {
  const from = /^\uFEFF?(?:---\r?\n[\s\S]*?\r?\n---\r?\n)?\s*/.exec(text)?.[0].length ?? 0
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}
