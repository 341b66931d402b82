import { stemWords } from '../../query/stem-words.ts'
import type { Library } from '../library.ts'
import type { Topic } from './concept.ts'

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

/**
 * Whether a text holds a name in capitals that a topic does not: months and words that the reports write small as well are none.
 * @example namesMore('Gunmen of the Front attacked Gao', attackOnGao, library) // true
 */
export function namesMore(text: string, { concepts }: Topic, { smallWords }: Library): boolean {
  const asked = new Set(concepts.flatMap(({ words }) => stemWords(words)))
  const capitals = text.match(/(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+/gu) ?? []
  return capitals.some(
    (word) =>
      !MONTH.test(word) && !smallWords.has(word.toLowerCase()) && stemWords(word).some((stem) => !asked.has(stem)),
  )
}
