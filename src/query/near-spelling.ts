import { distance } from 'fastest-levenshtein'

/** Spellings that names written down by ear drift between, longest first: Timbuctoo and Timbuktu, Menaka and Mennaka. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ /g, ''],
  [/oo|ou/g, 'u'],
  [/ph/g, 'f'],
  [/ck|c(?!h)|q/g, 'k'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/**
 * A folded name as it sounds, roughly: what is equal here may be the same name written otherwise.
 * @example soundOf('timbuctoo') // 'timbuktu'
 */
export function soundOf(folded: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), folded)
}

/** How many letters of a name of this length may be wrong. */
function toleranceFor(length: number): number {
  if (length < 5) return 0
  return length < 8 ? 1 : 2
}

/**
 * How far the sounds of two names are apart, or undefined where that is too far to be the same name.
 * @example nearness('kidal', 'kidall') // 0, as double letters sound alike
 */
export function nearness(a: string, b: string): number | undefined {
  const tolerance = toleranceFor(Math.min(a.length, b.length))
  if (tolerance === 0 || Math.abs(a.length - b.length) > tolerance) return undefined
  const apart = distance(a, b)
  return apart <= tolerance ? apart : undefined
}

/**
 * Whether a word may be another one misspelt: a letter off in a short word, two in a longer one, the first letter right.
 * @example isMisspelling('janury', 'january') // true
 */
export function isMisspelling(written: string, meant: string): boolean {
  if (written[0] !== meant[0] || Math.abs(written.length - meant.length) > 1) return false
  const swapped = written.length === meant.length && [...written].sort().join('') === [...meant].sort().join('')
  return swapped || distance(written, meant) <= (meant.length < 7 ? 1 : 2)
}
