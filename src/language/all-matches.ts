/**
 * All matches of a global expression in a text. `matchAll` gives the same, but copies the expression at each call, and the
 * copy is compiled anew whenever a garbage collection has emptied the cache: a report is read by thousands of calls.
 * @example allMatches(/\d+/g, '3 of 12').map(([number]) => number) // ['3', '12']
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`Expected a global expression, found ${pattern}`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
