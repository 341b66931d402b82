/**
 * A name as scores compare it: without accents, quotation marks, full stops, case and a leading "the". It forgives
 * less than the folding that look-ups use, so that a score means the same whatever look-ups come to forgive.
 */
export function foldName(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'"“”.]/g, '')
    .toLowerCase()
    .replace(/^the /, '')
    .trim()
}

/** Whether any name of one list is, folded, any of the other; an empty name is none. */
export function shareName(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others.map(foldName).filter(Boolean))
  return some.some((name) => known.has(foldName(name)))
}
