/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)

/**
 * Where words stand in a text, whole words only: within the stretch given where they do, else nearest to it.
 * @example findWords('In May, and in May again', 'May', { start: 8, end: 24 }) // { start: 15, end: 18 }
 */
export function findWords(text: string, words: string, near: Stretch): Stretch | undefined {
  if (words === '') return undefined
  const found: Stretch[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const isWhole =
      !(isLetter(text[start - 1]) && isLetter(words[0])) && !(isLetter(text[end]) && isLetter(words.at(-1)))
    if (isWhole) found.push({ start, end })
  }
  return found.sort((a, b) => distance(a, near) - distance(b, near) || a.start - b.start)[0]
}

/** How far a stretch lies outside of another; 0 within. */
function distance({ start, end }: Stretch, near: Stretch): number {
  return Math.max(0, near.start - start, end - near.end)
}
