import { lexWords, type Word } from './lex-words.ts'
import { WORD_CLASSES } from './word-classes.ts'

/** A word or phrase of a class, cut up as texts are, with the number it stands for. */
interface Phrase {
  readonly words: readonly Word[]
  readonly number: number
}

const capitalised = (phrase: string): string => phrase.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())

/** Cuts up a phrase of a pattern or a class; with capitals, which names of months and weekdays need. */
export const wordsOf = (phrase: string): readonly Word[] => lexWords(capitalised(phrase))

/** The keys of words, to look a phrase up by. */
export const phraseKey = (words: readonly Pick<Word, 'key'>[]): string => words.map((word) => word.key).join(' ')

/** The phrases of each class of words. */
export const CLASS_PHRASES: ReadonlyMap<string, readonly Phrase[]> = new Map(
  Object.entries(WORD_CLASSES).map(([name, phrases]) => [
    name,
    Object.entries(phrases).map(([phrase, number]) => ({ words: wordsOf(phrase), number })),
  ]),
)

const NUMBERS = new Map(
  [...CLASS_PHRASES].map(([name, phrases]) => [
    name,
    new Map(phrases.map(({ words, number }) => [phraseKey(words), number])),
  ]),
)

/** The number that words of a class stand for: their place in the vocabulary, else their figures. */
export function numberOf(name: string, words: readonly Pick<Word, 'key'>[]): number {
  const phrase = phraseKey(words)
  const known = NUMBERS.get(name)?.get(phrase)
  if (known !== undefined) return known
  const figures = Number.parseInt(phrase.replaceAll(',', ''), 10)
  return name === 'decadefigures' ? Math.floor(figures / 10) : figures
}
