/**
 * The capitals that a name of several words begins with, as people shorten it; empty for a name of one word.
 * @example initialsOf('International Crisis Group') // 'ICG'
 */
export function initialsOf(name: string): string {
  const capitals = name.split(/[\s-]+/).flatMap((word) => /^\p{Lu}/u.exec(word)?.[0] ?? [])
  return capitals.length > 1 ? capitals.join('') : ''
}
