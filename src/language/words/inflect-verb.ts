import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../vocabulary/en/irregular-verbs.ts'

/** How a form of a verb is used: `past` also where it is the participle too. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** One written form of a verb. */
export interface Inflected {
  readonly text: string
  readonly form: VerbForm
}

const irregular = new Map(IRREGULAR_VERBS.map(([base, past, participle]) => [base, { past, participle }]))
const doubling = new Set(DOUBLING_VERBS)
const isShortVowelEnd = (base: string): boolean => /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)

/** The stems that take `-ed` and `-ing`; two where spelling differs (cancelled, canceled). */
function stemsOf(base: string): readonly string[] {
  const doubled = `${base}${base.at(-1)}`
  if (doubling.has(base)) return [doubled, base]
  return isShortVowelEnd(base) ? [doubled] : [base]
}

const endingIn = (stem: string, ending: 'ed' | 'ing'): string => {
  if (ending === 'ed' && /[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  if (ending === 'ing' && /ie$/.test(stem)) return `${stem.slice(0, -2)}ying`
  if (/e$/.test(stem) && !/(?:ee|oe|ye)$/.test(stem)) return `${stem.slice(0, -1)}${ending}`
  return ending === 'ed' && /e$/.test(stem) ? `${stem}d` : `${stem}${ending}`
}

const thirdPerson = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/**
 * All written forms of a verb, without repeats.
 * @example inflectVerb('flee').map((form) => form.text) // ['flee', 'flees', 'fleeing', 'fled']
 */
export function inflectVerb(base: string): readonly Inflected[] {
  const stems = stemsOf(base)
  const odd = irregular.get(base)
  const forms: Inflected[] = [
    { text: base, form: 'base' },
    { text: thirdPerson(base), form: 's' },
    ...stems.map((stem) => ({ text: endingIn(stem, 'ing'), form: 'ing' as const })),
    ...(odd
      ? [
          { text: odd.past, form: 'past' as const },
          ...(odd.participle === odd.past ? [] : [{ text: odd.participle, form: 'participle' as const }]),
        ]
      : stems.map((stem) => ({ text: endingIn(stem, 'ed'), form: 'past' as const }))),
  ]
  return forms
}

/**
 * The plural of a noun.
 * @example pluralOf('ally') // 'allies'
 */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:man)$/.test(noun)) return `${noun.slice(0, -3)}men`
  if (/(?:wife|life|knife)$/.test(noun)) return `${noun.slice(0, -2)}ves`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}
