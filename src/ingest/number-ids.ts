/**
 * Gives ids that nothing has had yet: on a collision the stem with the next number.
 * @example const idOf = numberIds(); [idOf('a'), idOf('a'), idOf('b')] // ['a', 'a-2', 'b']
 */
export function numberIds(): (stem: string) => string {
  const taken = new Set<string>()
  // Counted on from the last, as one stem can be wanted a thousand times.
  const next = new Map<string, number>()
  return (stem) => {
    let id = stem
    let number = next.get(stem) ?? 2
    for (; taken.has(id); number++) id = `${stem}-${number}`
    next.set(stem, number)
    taken.add(id)
    return id
  }
}
