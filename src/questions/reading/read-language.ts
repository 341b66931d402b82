import type { Language } from '../../model/answer.ts'
import { FRENCH_ASKING, FRENCH_WORDS } from '../../vocabulary/fr/gloss-rows.ts'
import { STOP_WORDS } from '../../vocabulary/stop-words.ts'
import { isFrenchThing, spacedOut, withoutAccents } from './french-words.ts'

const keyOf = (text: string): string => withoutAccents(spacedOut(text))
const FRENCH: ReadonlySet<string> = new Set([...FRENCH_WORDS].flatMap((word) => keyOf(word).split(' ')))
const ASKING: ReadonlySet<string> = new Set([...FRENCH_ASKING].flatMap((word) => keyOf(word).split(' ')))
const ENGLISH_ASKING: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how did was were is are do does list show tell give has have had can could'.split(
    ' ',
  ),
)
/** Words of both languages say nothing of which it is. */
const IN_BOTH: ReadonlySet<string> = new Set(
  'a an on or me no do so as if but all our i some most more liste y'.split(' '),
)
/** A word that asks weighs more than others: names hold the small words of their language. */
const ASKING_WEIGHS = 3

/**
 * The language of a question, by its small words; where it has none, by its nouns. Small words inside a name say nothing.
 * @example languageOf('Qui a enlevé le maire ?') // 'fr'
 */
export function languageOf(text: string): Language {
  const words = withoutNames(text)
    .split(' ')
    .filter((word) => !IN_BOTH.has(word))
  const [first = ''] = words
  const begins = ASKING.has(first) ? ASKING_WEIGHS : ENGLISH_ASKING.has(first) ? -ASKING_WEIGHS : 0
  const weight = words.reduce((sum, word) => sum + weightOf(word), begins)
  if (weight !== 0) return weight > 0 ? 'fr' : 'en'
  const small = words.some((word) => weightOf(word) !== 0)
  return !small && spacedOut(text).split(' ').some(isFrenchThing) ? 'fr' : 'en'
}

const weightOf = (word: string): number => (FRENCH.has(word) ? 1 : STOP_WORDS.has(word) ? -1 : 0)

/** Small words between capitals belong to a name, as in "Forces Armées et de Sécurité du Mali", and so does an elided "d'". */
function withoutNames(text: string): string {
  const outside = text
    .replace(/(?<=\p{Lu}[\p{L}'-]* )(?:(?:de|des|du|la|le|les|et|pour|of|the|for|and|d'|l')[ ]?)+(?=\p{Lu})/gu, '')
    .replace(/(?<=\p{L} )d'(?=\p{L})|(?<=\p{Ll} )l'(?=\p{Lu})/gu, '')
    .replace(/['’]s\b/g, '')
    .replace(/[?!.,;:"]+/g, ' ')
  return keyOf(outside)
}
