/** What stems of regular verbs end in, by the end of their infinitives. */
const VERB_ENDINGS = {
  er: 'er e es ent é ée és ées ait aient a èrent ant ez'.split(' '),
  ir: 'ir i ie is ies it irent issent issait issaient issant'.split(' '),
} as const
const FUTURE_ENDINGS = ['a', 'ont', 'ait', 'aient']

/**
 * The forms of a regular verb that questions use, the future apart from the rest; none for a verb of another kind.
 * @example verbForms('finir').future // ['finira', 'finiront', 'finirait', 'finiraient']
 */
export function verbForms(infinitive: string): {
  readonly forms: readonly string[]
  readonly future: readonly string[]
} {
  const end = infinitive.slice(-2)
  if (end !== 'er' && end !== 'ir') return { forms: [infinitive], future: [] }
  const stem = infinitive.slice(0, -2)
  return {
    forms: VERB_ENDINGS[end].map((ending) => stemBefore(stem, ending) + ending),
    future: FUTURE_ENDINGS.map((ending) => infinitive + ending),
  }
}

/** The sound of a stem is kept before "a": "lançait", "dirigeait". */
function stemBefore(stem: string, ending: string): string {
  if (!ending.startsWith('a')) return stem
  return stem.replace(/c$/, 'ç').replace(/g$/, 'ge')
}

/**
 * The plural of a French noun or adjective, that of the first word where it is several joined by "de".
 * @example pluralOf('accord de paix') // 'accords de paix'
 */
export function pluralOf(word: string): string {
  const [, head = word, rest = ''] = /^(.+?)( d(?:e |’|').*)$/.exec(word) ?? []
  return head.split(' ').map(pluralOfWord).join(' ') + rest
}

function pluralOfWord(word: string): string {
  if (/[sxz]$/.test(word)) return word
  if (/e?au$/.test(word)) return `${word}x`
  if (/al$/.test(word)) return word.replace(/al$/, 'aux')
  return `${word}s`
}

/** How the feminine is made from the end of the masculine; where none fits an "e" is added. */
const FEMININES: readonly (readonly [end: RegExp, feminine: string])[] = [
  [/e$/, 'e'],
  [/(en|on|el|et)$/, '$1$1e'],
  [/if$/, 'ive'],
  [/eux$/, 'euse'],
]

/**
 * All four forms of an adjective in the masculine singular.
 * @example adjectiveForms('malien') // ['malien', 'malienne', 'maliens', 'maliennes']
 */
export function adjectiveForms(masculine: string): readonly string[] {
  const [end, ending] = FEMININES.find(([each]) => each.test(masculine)) ?? [/$/, 'e']
  // The last letter alone is doubled: "malienne".
  const feminine = masculine.replace(end, ending.replace('$1$1', `$1${masculine.slice(-1)}`))
  return [masculine, feminine, pluralOf(masculine), pluralOf(feminine)]
}

/**
 * An English noun with its plural; a slash parts one that no rule makes.
 * @example englishNumbers('enemy') // ['enemy', 'enemies']
 */
export function englishNumbers(noun: string): readonly [singular: string, plural: string] {
  const [singular = noun, plural] = noun.split('/')
  if (plural !== undefined) return [singular, plural]
  const [, head = singular, rest = ''] = /^(.+?)( of .*)$/.exec(singular) ?? []
  if (/[^aeiou]y$/.test(head)) return [singular, `${head.slice(0, -1)}ies${rest}`]
  return [singular, `${head}${/(?:s|sh|ch|x)$/.test(head) ? 'es' : 's'}${rest}`]
}
