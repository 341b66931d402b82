import anyAscii from 'any-ascii'
import { remember } from './remember.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const ASCII = /^[\x00-\x7f]*$/

/**
 * A name as a key to look it up by: ASCII, lower case, no leading article, no possessive, no punctuation but one space between words.
 * @example foldText('The “Anéfis”’s') // 'anefis'
 */
export const foldText = remember(
  (text: string): string =>
    (ASCII.test(text) ? text : anyAscii(text))
      .toLowerCase()
      .replace(/['"`.]s?(?=\s|$)|['"`.]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replace(/^the /, ''),
  20_000,
)

/**
 * A name as part of an id: the words of `foldText` joined by hyphens.
 * @example slugOf('Macina Liberation Front') // 'macina-liberation-front'
 */
export function slugOf(text: string): string {
  return foldText(text).replaceAll(' ', '-')
}
