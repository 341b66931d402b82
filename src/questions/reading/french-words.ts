import { COUNTRIES } from '../../vocabulary/countries.ts'
import { COUNTRIES_IN_FRENCH } from '../../vocabulary/fr/country-names.ts'
import { GLOSS_ROWS } from '../../vocabulary/fr/gloss-rows.ts'
import { NAMES, PEOPLES } from '../../vocabulary/fr/name-rows.ts'
import { ADJECTIVES, NOUNS } from '../../vocabulary/fr/noun-rows.ts'
import { IRREGULAR_VERBS, REGULAR_VERBS, VERBS_OF_BEING } from '../../vocabulary/fr/verb-rows.ts'
import { adjectiveForms, englishNumbers, pluralOf, verbForms } from './inflect-french.ts'

type Gloss = readonly [french: string, english: string]

/**
 * A French text in small letters with hyphens and apostrophes as spaces, without the "t" of an inversion.
 * @example spacedOut('Y a-t-il') // 'y a il'
 */
export function spacedOut(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s'’.-]+/g, ' ')
    .replace(/ t (?=(?:ils?|elles?|on)\b)/g, ' ')
    .trim()
}

/**
 * A text without accents, letter for letter.
 * @example withoutAccents('été') // 'ete'
 */
export function withoutAccents(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (letter) => letter.normalize('NFD').charAt(0))
}

const split = (forms: string): readonly string[] => forms.split('|').filter(Boolean)
const inRows = (rows: readonly Gloss[]): Gloss[] =>
  rows.flatMap(([forms, english]) => split(forms).map((form): Gloss => [form, english]))

const countryWords = COUNTRIES_IN_FRENCH.flatMap(([code, names, adjectives]): Gloss[] => {
  const country = COUNTRIES.find((each) => each.code === code)
  if (!country) return []
  const [demonym] = country.demonyms
  return [
    ...split(names).map((name): Gloss => [name, country.name]),
    ...split(adjectives).flatMap((each) => adjectiveForms(each).map((form): Gloss => [form, demonym ?? country.name])),
  ]
})
const nounWords = NOUNS.flatMap(([forms, english]): Gloss[] => {
  const [one, several] = englishNumbers(english)
  return split(forms).flatMap((form): Gloss[] => [
    [form, one],
    [pluralOf(form), several],
  ])
})
const adjectiveWords = [...PEOPLES, ...ADJECTIVES].flatMap(([forms, english]) =>
  split(forms).flatMap((form) => adjectiveForms(form).map((each): Gloss => [each, english])),
)
const verbWords = REGULAR_VERBS.flatMap(([infinitives, english]) =>
  split(infinitives).flatMap((infinitive): Gloss[] => {
    const { forms, future } = verbForms(infinitive)
    return [...forms.map((form): Gloss => [form, english]), ...future.map((form): Gloss => [form, `will ${english}`])]
  }),
)

/** Words with their accents, and without for who leaves them out; of two rows the first counts. */
function lexicon(glosses: readonly Gloss[]): (text: string, accents: boolean) => string | undefined {
  const exact = new Map(glosses.map(([french, english]) => [spacedOut(french), english] as const).reverse())
  const plain = new Map(
    glosses.map(([french, english]) => [withoutAccents(spacedOut(french)), english] as const).reverse(),
  )
  return (text, accents) => (accents ? exact.get(text) : plain.get(withoutAccents(text)))
}

const content = [...inRows(NAMES), ...countryWords, ...nounWords, ...adjectiveWords]
const others = lexicon([...inRows(GLOSS_ROWS), ...content])
const verbs = lexicon([...verbWords, ...inRows(IRREGULAR_VERBS)])
const things = lexicon(content)

/**
 * The English of a French word or phrase; where a verb stands, as after "qui" or "ont", the verb of two like words is meant.
 * @example glossOf('attaque', false) // 'attack'
 */
export function glossOf(phrase: string, verbStands: boolean): string | undefined {
  const text = spacedOut(phrase)
  for (const accents of [true, false])
    for (const look of verbStands ? [verbs, others] : [others, verbs]) {
      const english = look(text, accents)
      if (english !== undefined) return english
    }
  return undefined
}

/**
 * Whether a word may be the form of a verb that is not "être" or "avoir".
 * @example isVerb('enlevé') // true
 */
export function isVerb(word: string): boolean {
  return verbs(spacedOut(word), false) !== undefined
}

/**
 * Whether the past of a verb is made with "être" and is no passive.
 * @example isVerbOfBeing('tombée') // true
 */
export function isVerbOfBeing(word: string): boolean {
  return VERBS_OF_BEING.has(verbs(spacedOut(word), false) ?? '')
}

/**
 * Whether a word names a thing, a body or a country in French otherwise than in English.
 * @example isFrenchThing('enlèvement') // true
 */
export function isFrenchThing(word: string): boolean {
  const english = things(spacedOut(word), false)
  return english !== undefined && spacedOut(english) !== withoutAccents(spacedOut(word))
}
