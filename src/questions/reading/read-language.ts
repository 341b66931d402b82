import type { Language } from '../../model/answer.ts'
import { foldText } from '../../model/fold-text.ts'
import { FRENCH_WORDS, GLOSS_ROWS } from '../../vocabulary/fr/gloss-rows.ts'

/** The most words of a French phrase that has an English of its own. */
const LONGEST_PHRASE = 9
const keyOf = (text: string): string => foldText(text.replaceAll("'", ' ').replaceAll('’', ' ').replaceAll('-', ' '))

const ENGLISH: ReadonlyMap<string, string> = new Map(
  GLOSS_ROWS.flatMap(([french, english]) =>
    french.split('|').map((phrase): [string, string] => [keyOf(phrase), english]),
  ).reverse(),
)
const FRENCH: ReadonlySet<string> = new Set([...FRENCH_WORDS].map(keyOf))
/** Words of both languages say nothing of which it is. */
const IN_BOTH: ReadonlySet<string> = new Set(
  'a an on or me son main mission opération operation base date attaque attack mars mai mi parties groups groupe action capture compare liste case chef'
    .split(' ')
    .map(keyOf),
)
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the what who when where why how which is was were did do does are of and to by with for list show tell give happened many much'.split(
    ' ',
  ),
)

/**
 * The language of a question, by its small words.
 * @example languageOf('Qui a enlevé le maire ?') // 'fr'
 */
export function languageOf(text: string): Language {
  const words = keyOf(text).split(' ')
  const french = words.filter(
    (word) => (FRENCH.has(word) || ENGLISH.has(word)) && !IN_BOTH.has(word) && !ENGLISH_WORDS.has(word),
  ).length
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length
  return french > english ? 'fr' : 'en'
}

/**
 * A French question word by word in the English that the grammar is written in; names stay as they are.
 * @example glossFrench("Qui a enlevé le maire de Gao en 2014 ?") // 'who did kidnapped the maire the Gao in 2014'
 */
export function glossFrench(text: string): string {
  const words = text
    .replaceAll("'", ' ')
    .split(/[\s?!,;:-]+/)
    .filter(Boolean)
  const said: string[] = []
  let at = 0
  while (at < words.length) {
    const { english, next } = glossAt(words, at)
    if (english !== '') said.push(english)
    at = next
  }
  return said.join(' ')
}

function glossAt(words: readonly string[], at: number): { readonly english: string; readonly next: number } {
  for (let next = Math.min(words.length, at + LONGEST_PHRASE); next > at; next -= 1) {
    const english = ENGLISH.get(keyOf(words.slice(at, next).join(' ')))
    if (english !== undefined) return { english, next }
  }
  return { english: words[at] ?? '', next: at + 1 }
}
