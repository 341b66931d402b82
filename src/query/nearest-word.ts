import { distance } from 'fastest-levenshtein'

/**
 * The known word that is spelt most like a given one, if any is near.
 * @example nearestWord('plcae', ['place', 'type']) // 'place'
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  return best && best.far <= Math.max(2, word.length / 3) ? best.each : undefined
}
