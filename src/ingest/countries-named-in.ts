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

/** Units that names are shelved by, so that of all names only a few are compared with the words of a text. */
const SHELVED_BY = 3
const shelfOf = (text: string): string => text.slice(0, SHELVED_BY).toUpperCase()
/** The words by how they begin, the longest first. */
const shelves = new Map<string, readonly string[]>()
for (const word of [...countryOf.keys()].sort((a, b) => b.length - a.length))
  shelves.set(shelfOf(word), [...(shelves.get(shelfOf(word)) ?? []), word])
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu
const GOES_ON = /[\p{L}\p{N}]/uy
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
  for (const { index, word } of wordsIn(prose)) {
    const found = readWord(word)
    if (found === undefined || found.code === null) continue
    const weight = index < titleEnds ? WEIGHTS.title : found.weight
    scores.set(found.code, (scores.get(found.code) ?? 0) + weight)
  }
  return [...scores]
    .filter(([, score]) => score >= LEAST)
    .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([code]) => code)
}

/** The words of a text that may mean a country, the longest at each place, whatever their case behind the first letter. */
function* wordsIn(prose: string): Generator<{ readonly index: number; readonly word: string }> {
  let after = 0
  for (const { index } of prose.matchAll(CAPITAL)) {
    if (index < after) continue
    const written = (word: string): string => prose.slice(index, index + word.length)
    const endsHere = (word: string): boolean => {
      GOES_ON.lastIndex = index + word.length
      return !GOES_ON.test(prose)
    }
    const word = shelves
      .get(shelfOf(prose.slice(index, index + SHELVED_BY)))
      ?.find((each) => written(each).toUpperCase() === each.toUpperCase() && endsHere(each))
    if (word === undefined) continue
    after = index + word.length
    yield { index, word: written(word) }
  }
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
