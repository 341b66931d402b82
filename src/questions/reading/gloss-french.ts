import { FRENCH_PADDING, QUESTION_FRAMES } from '../../vocabulary/fr/question-frames.ts'
import { glossOf, isVerb, isVerbOfBeing, spacedOut, withoutAccents } from './french-words.ts'

/** The most words of a French phrase that has an English of its own. */
const LONGEST_PHRASE = 9
const MARKS = /[\s?!.…,;:"]+$/

/** Words after which a verb stands rather than the noun of the same letters: "qui attaque". */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'qui a ont avait avaient ete est sont etait etaient fut furent se s t il elle ils elles on ayant pas y ne n'.split(
    ' ',
  ),
)
const AUXILIARY = /^(?:a|ont|avait|avaient|eut|as|est|sont|etait|etaient)$/
const PRONOUN = /^-(?:ils?|elles?|on|tu|vous|nous|ce)$/
const ASKS = /^(?:qui|que|quand|ou|pourquoi|comment|combien)$/

/**
 * A French question in the English that the grammar is written in, word by word but for ways of asking that stand otherwise;
 * names stay as they are.
 * @example glossFrench('Qui a enlevé le maire de Gao en 2014 ?') // 'who kidnapped the mayor of Gao in 2014'
 */
export function glossFrench(text: string): string {
  const question = withoutPadding(text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim())
  const plain = plainOf(question)
  for (const { pattern, english } of QUESTION_FRAMES) {
    const found = pattern.exec(plain)
    if (found) return glossFrame(question, found, english, pattern)
  }
  return glossWords(question)
}

/** In small letters without accents, at the same offsets. */
const plainOf = (text: string): string => withoutAccents(text).toLowerCase()

function withoutPadding(question: string): string {
  let text = question.replace(MARKS, '').replace(/^[\s"¿¡]+/, '')
  for (let before = ''; before !== text; ) {
    before = text
    for (const padding of FRENCH_PADDING) {
      const found = padding.exec(plainOf(text))
      if (found && found[0].length < text.length)
        text = (text.slice(0, found.index) + text.slice(found.index + found[0].length)).replace(MARKS, '').trim()
    }
  }
  return text
}

/** The English of a frame with its groups glossed, and what the frame did not meet after it. */
function glossFrame(question: string, found: RegExpExecArray, english: string, pattern: RegExp): string {
  const spans = new RegExp(pattern.source, 'd').exec(plainOf(question))?.indices ?? []
  const filled = english.replace(/\{(\d)\}/g, (_, number: string) => {
    const span = spans[Number(number)]
    return span ? glossWords(question.slice(...span)) : ''
  })
  const before = glossWords(question.slice(0, found.index))
  const after = glossWords(question.slice(found.index + found[0].length))
  return [before, filled, after]
    .join(' ')
    .replace(/\b(in|of) (in|of)\b/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words, elided ones and pronouns that an inversion hangs on apart: "l'", "armée", "a", "-il". */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/(?<![\p{L}'])(l|d|qu|s|n|m|t|c|j|jusqu|lorsqu|puisqu)'(?=[aeiouyhàâéèêëîïôùûœ])/giu, "$1' ")
    .replace(/-(?:t-)?(ils?|elles?|on|ce|tu|vous|nous|moi|les?|la)(?![\p{L}-])/giu, ' -$1')
    .replace(/(?<!\p{L})mi-/giu, 'mi ')
    .split(/[\s?!,;:()"]+/)
    .map((word) => word.replace(/\.+$/, ''))
    .filter(Boolean)
}

function glossWords(text: string): string {
  const words = wordsOf(text)
  const said: string[] = []
  for (let at = 0; at < words.length; ) {
    const { english, next } = glossPronoun(words, at) ?? glossAuxiliary(words, at) ?? glossAt(words, at)
    if (english !== '') said.push(english)
    at = next
  }
  // French names countries and bodies with an article, English without.
  return said.join(' ').replace(/\bthe (?=\p{Lu})/gu, '')
}

interface Glossed {
  readonly english: string
  readonly next: number
}

const wordAt = (words: readonly string[], at: number): string => plainOf(words[at] ?? '').replace(/'$/, '')

/** A pronoun says something where no noun does: "quand a-t-il été signé", "qui l'a signé". */
function glossPronoun(words: readonly string[], at: number): Glossed | undefined {
  const word = wordAt(words, at)
  if (PRONOUN.test(word)) {
    const alone = at < 2 || ASKS.test(wordAt(words, at - 2))
    if (word === '-ce' || wordAt(words, at - 1) === 'y') return undefined
    return { english: alone && /l/.test(word) ? (word.endsWith('s') ? 'they' : 'it') : '', next: at + 1 }
  }
  if (/^(?:l|le|la|les)$/.test(word) && /^(?:a|ont|avait|avaient)$/.test(wordAt(words, at + 1)))
    return { english: word === 'les' ? 'them' : 'it', next: at + 1 }
  return undefined
}

/** "Have" and "be" beside a verb are the tense of it, and with "été" the passive. */
function glossAuxiliary(words: readonly string[], at: number): Glossed | undefined {
  if (!AUXILIARY.test(wordAt(words, at))) return undefined
  // "À" without its accent, as in "A Gao".
  if (words[at] === 'A' || wordAt(words, at) !== (words[at] ?? '').toLowerCase()) return undefined
  let next = at + 1
  while (PRONOUN.test(wordAt(words, next)) || /^(?:pas|aussi|deja|jamais|egalement|bien)$/.test(wordAt(words, next)))
    next += 1
  if (wordAt(words, next) === 'ete' && /^(?:a|ont|avait|avaient|eut)$/.test(wordAt(words, at)))
    return { english: ASKS.test(wordAt(words, at - 1)) && next > at + 1 ? 'was it' : 'was', next: next + 1 }
  const phrase = glossAt(words, at)
  if (phrase.next > at + 1) return phrase
  const verb = words[next] ?? ''
  const past =
    /^(?:a|ont|avait|avaient|eut)$/.test(wordAt(words, at)) || /^(?:s|se)$/.test(wordAt(words, at - 1))
      ? isVerb(verb)
      : isVerbOfBeing(verb)
  return past ? { english: '', next: at + 1 } : undefined
}

/** The longest phrase that begins here; `#` in a phrase is any number. */
function glossAt(words: readonly string[], at: number): Glossed {
  const verbStands = at > 0 && BEFORE_VERB.has(wordAt(words, at - 1).replace(/^-/, ''))
  for (let next = Math.min(words.length, at + LONGEST_PHRASE); next > at; next -= 1) {
    const phrase = words.slice(at, next).join(' ')
    const number = /\d+/.exec(phrase)?.[0]
    const english =
      glossOf(phrase, verbStands) ?? (number && glossOf(phrase.replace(/\d+/, '#'), false)?.replace('#', number))
    if (english !== undefined) return { english, next }
  }
  return { english: glossApart(words[at] ?? '', verbStands), next: at + 1 }
}

/** A compound whose parts are known is glossed part by part, a name is kept. */
function glossApart(word: string, verbStands: boolean): string {
  const parts = spacedOut(word)
    .split(' ')
    .map((part) => glossOf(part, verbStands))
  return parts.length > 1 && parts.every((part) => part !== undefined) && word === word.toLowerCase()
    ? parts.join(' ')
    : word
}
