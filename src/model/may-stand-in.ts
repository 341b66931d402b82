import anyAscii from 'any-ascii'
import { remember } from './remember.ts'

const isAscii = (text: string): boolean => !/[^\0-\u007f]/.test(text)
const fold = (text: string): string => (isAscii(text) ? text : anyAscii(text)).toLowerCase()
const firstWordOf = remember((name) => /^(?:the )?[^a-z0-9]*([a-z0-9]+)/.exec(fold(name))?.[1] ?? '', 20_000)

/**
 * Tells of names, quickly and generously, whether they can stand in a text: whether their first word does. Most of a
 * gazetteer need not be looked at any closer.
 * @example mayStandIn('Rebels took Gao.')('Gao') // true
 */
export function mayStandIn(text: string): (name: string) => boolean {
  const words = new Set<string>()
  // Line by line: a text of megabytes takes thirty times its room while it is folded.
  for (const line of text.split('\n')) for (const word of fold(line).match(/[a-z0-9]+/g) ?? []) words.add(word)
  return (name) => words.has(firstWordOf(name))
}
