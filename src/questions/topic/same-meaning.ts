import { stemWords } from '../../query/stem-words.ts'
import { COMMON_VERBS, LIGHT_VERBS } from '../../vocabulary/en/common-verbs.ts'
import { IRREGULAR_VERBS } from '../../vocabulary/en/irregular-verbs.ts'
import { LOOSE_WORDS } from '../../vocabulary/en/loose-words.ts'
import { NARROWER_ROWS, SYNONYM_ROWS, VAGUE_WORDS } from '../../vocabulary/en/synonym-rows.ts'
import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import type { EventType } from '../../vocabulary/event-types.ts'
import type { Looseness } from './concept.ts'

/** The first words of the verb patterns of events. */
const EVENT_VERBS: readonly string[] = EVENT_ROWS.flatMap(({ verbs = '' }) =>
  verbs.split('|').map((pattern) => pattern.trim().split(' ')[0] ?? ''),
)

/** The stems of all forms of an irregular verb, by each of them. */
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.flatMap((forms) => {
    const stems = [...new Set(forms.flatMap(stemWords))]
    return stems.map((stem): [string, readonly string[]] => [stem, stems])
  }),
)

const inAllForms = (stem: string): readonly string[] => FORMS.get(stem) ?? [stem]

const stemsIn = (words: string): readonly string[] => words.split(' ').flatMap(stemWords).flatMap(inAllForms)

/** The stems that mean the same or something narrower, by stem; a word in several rows means all of them. */
const MEANINGS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const meanings = new Map<string, Set<string>>()
  const add = (stem: string, meant: readonly string[]): void => {
    meanings.set(stem, new Set([...(meanings.get(stem) ?? []), ...meant]))
  }
  for (const row of SYNONYM_ROWS) {
    const stems = stemsIn(row)
    for (const stem of stems) add(stem, stems)
  }
  for (const [word, narrower] of Object.entries(NARROWER_ROWS)) {
    for (const stem of stemsIn(word)) add(stem, stemsIn(narrower))
  }
  return meanings
})()

const VAGUE_STEMS: ReadonlySet<string> = new Set([...VAGUE_WORDS].flatMap(stemWords).flatMap(inAllForms))

/**
 * The stems of a word in all its forms, and of those that mean the same.
 * @example [...meaningsOf('kidnapped')] // ['kidnap', 'abduct', 'seiz', …]
 */
export function meaningsOf(word: string): ReadonlySet<string> {
  const own = formsOf(word)
  return new Set([...own, ...own.flatMap((stem) => [...(MEANINGS.get(stem) ?? [])])])
}

/** The stems of a word in all its forms. */
export function formsOf(word: string): readonly string[] {
  // "buses" is of "bus", which the stemmer does not see.
  const singular = /(?:s|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : ''
  return [...stemWords(word), ...stemWords(singular)].flatMap(inAllForms)
}

/** Words that the tables of the language hold, by stem. */
const KNOWN_STEMS: ReadonlySet<string> = new Set(
  [...COMMON_VERBS.flatMap(stemWords), ...MEANINGS.keys()].flatMap(inAllForms),
)

/** The types of event that a word tells of when a report says it, by stem: those of the rows that are one word alone. */
const TYPES_TOLD: ReadonlyMap<string, ReadonlySet<EventType>> = (() => {
  const told = new Map<string, Set<EventType>>()
  const light = new Set([...LIGHT_VERBS, ...VAGUE_WORDS].flatMap(stemWords))
  for (const { type, verbs = '', nouns = '' } of EVENT_ROWS.filter(({ denied }) => !denied)) {
    const single = `${verbs}|${nouns}`
      .split('|')
      .map((pattern) => pattern.trim())
      .filter((pattern) => /^[a-z-]+$/.test(pattern))
    for (const stem of single.flatMap(stemWords).flatMap(inAllForms)) {
      if (!light.has(stem)) told.set(stem, (told.get(stem) ?? new Set()).add(type))
    }
  }
  return told
})()

/** The types of event that a word tells of. */
export function typesTold(word: string): ReadonlySet<EventType> {
  return new Set(stemWords(word).flatMap((stem) => [...(TYPES_TOLD.get(stem) ?? [])]))
}

/** Stems of the verbs of the language, with those that tell of events. */
const VERB_STEMS: ReadonlySet<string> = new Set(
  [...COMMON_VERBS, ...LIGHT_VERBS, ...IRREGULAR_VERBS.map(([base]) => base), ...EVENT_VERBS]
    .flatMap(stemWords)
    .flatMap(inAllForms),
)

/** Whether a word may be a verb: what was done can be said in many ways, what is asked about in few. */
export function isVerb(word: string): boolean {
  return stemWords(word).every((stem) => VERB_STEMS.has(stem))
}

/** Whether a word is known to be spelt rightly. */
export function isKnownWord(word: string): boolean {
  return stemWords(word).every((stem) => KNOWN_STEMS.has(stem))
}

/** Words for people that share their stem with one that narrows nothing. */
const ONE_WHO = /^reporters?$/i

/** Whether a word narrows nothing in a report on a conflict. */
export function isVague(word: string): boolean {
  if (ONE_WHO.test(word)) return false
  // Adverbs say how, and few sentences say it in the same word.
  return /[a-z]{3}ly$/.test(word) || stemWords(word).every((stem) => VAGUE_STEMS.has(stem))
}

const LOOSE_STEMS: ReadonlyMap<string, Looseness> = new Map(
  (Object.entries(LOOSE_WORDS) as [Looseness, readonly string[]][]).flatMap(([looseness, rows]) =>
    rows.flatMap(stemsIn).map((stem): [string, Looseness] => [stem, looseness]),
  ),
)

/** As what a sentence may lack a word, if it may. */
export function loosenessOf(word: string): Looseness | undefined {
  const [stem = ''] = stemWords(word)
  return LOOSE_STEMS.get(stem)
}
