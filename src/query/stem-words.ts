import { stemmer } from 'stemmer'
import { foldText } from '../model/fold-text.ts'

/**
 * The words of a text as they are indexed: folded, and cut to their stems.
 * @example stemWords('Gunmen attacked Ménaka') // ['gunmen', 'attack', 'menaka']
 */
export function stemWords(text: string): readonly string[] {
  const folded = foldText(text)
  return folded === '' ? [] : folded.split(' ').map(stemmer)
}

/** Whether a text holds a word at all. */
export function hasWords(text: string): boolean {
  return foldText(text) !== ''
}
