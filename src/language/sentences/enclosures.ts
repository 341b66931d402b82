import type { Span } from '../span.ts'

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' }
/** An opening bracket that is not closed within so many units is taken for a slip of the pen. */
const LONGEST = 600

/**
 * The stretches in round or square brackets, outermost only, brackets included, in order. Brackets without a partner are none.
 * @example readEnclosures('a (b [c] d) e') // [{ start: 2, end: 11 }]
 */
export function readEnclosures(text: string): readonly Span[] {
  const open: { readonly bracket: string; readonly start: number }[] = []
  const found: Span[] = []
  for (const match of text.matchAll(/[()[\]]/g)) {
    const partner = PAIRS[match[0]]
    if (partner === undefined) {
      open.push({ bracket: match[0], start: match.index })
    } else if (open.at(-1)?.bracket === partner) {
      const start = open.pop()?.start ?? 0
      const end = match.index + 1
      if (end - start > LONGEST) continue
      while (start < (found.at(-1)?.start ?? -1)) found.pop()
      found.push({ start, end })
    }
  }
  return found
}
