import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'
import { partiesAt, type ToldParty } from './told-party.ts'

/** What stands between those who fight, and with or against whom. */
const BETWEEN =
  /(?:[;:]|,(?! (?:Inc|Jr)\b)|\.(?= \p{Lu})|\b(?:and|with|against|versus|vs\.?|alongside|fighting|fights|fought|opposed by|(?:later |then )?(?:helped|backed|supported|joined|assisted|aided) by|allied (?:with|to))\b)(?![^(]*\))/gu
/** What may stand before a name: whom they face, since when, an article. */
const BEFORE =
  /^(?:on (?:the )?(?:one|other) (?:side|hand)|against (?:them|it|both|all)|(?:since|from|until|after|in|by) (?:(?:late|early|mid-?) ?)?(?:\p{Lu}\p{Ll}+ )?\d{4}|in between|later|also|then|now|plus|mainly|chiefly|several|various|the|an?|its|their|them|of)\b[,\s]*/iu
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'./–-]*`
const NAMED = `${WORD}(?: (?:(?:of|for|the|in|de|du|del|la) ){0,2}${WORD})*`
const BODIES =
  'government|regime|army|armed forces|security forces|military|police|coalition|alliance|force|forces|troops|units|army units|guards?|militias?|rebels|insurgents|guerrillas|fighters|clans|tribes|tribesmen|separatists|affiliate|branch|wing'
const BRACKETS = String.raw`(?: \([^()]{2,60}\))?`
/** "Coast Front (CF)", "Islamic State affiliate". */
const BY_NAME = new RegExp(`^${NAMED}(?: (?:${BODIES}))?${BRACKETS}$`, 'u')
/** "government of Omar Tesk", "army units that stayed loyal to Omar Tesk", "coalition of three states". */
const BY_BODY = new RegExp(
  String.raw`^(?:[\p{L}-]+ ){0,2}(?:${BODIES})${BRACKETS}(?: (?:of|loyal to|from|named|called|known as|under|that (?:stayed|remained|were|are) loyal to) [^,;.]{3,60})?$`,
  'u',
)
/** “Popular Resistance” fighters: what they call themselves. */
const QUOTED = /[“"](?<name>\p{Lu}[^”"]{2,40})[”"]/u
/** ", a splinter of the Front": what the one before is. */
const IS_ONE = /^an? /

/** The stretches between the words that set those who fight apart. */
function stretchesOf(text: string): readonly { readonly span: Span; readonly after: string }[] {
  const marks = allMatches(BETWEEN, text).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    mark: match[0],
  }))
  let start = 0
  let after = ''
  return [...marks, { from: text.length, to: text.length, mark: '' }].map(({ from, to, mark }) => {
    const found = { span: { start, end: from }, after }
    start = to
    // "…, and a coalition": what joins two is the word, not the comma before it.
    after = found.span.start === from || text.slice(found.span.start, from).trim() === '' ? `${after}${mark}` : mark
    return found
  })
}

/** The name in a stretch, without what stands before and behind it; undefined where the stretch is none. */
function nameIn(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end)
  const quoted = QUOTED.exec(words)
  if (quoted?.groups?.name !== undefined) {
    const from = start + quoted.index + 1
    return { start: from, end: from + quoted.groups.name.length }
  }
  let from = start + words.length - words.trimStart().length
  for (let before = BEFORE.exec(text.slice(from, end)); before; before = BEFORE.exec(text.slice(from, end)))
    from += before[0].length
  const name = text.slice(from, end).replace(/[\s.]+$/, '')
  return name.length > 2 && (BY_NAME.test(name) || BY_BODY.test(name))
    ? { start: from, end: from + name.length }
    : undefined
}

/**
 * Those who fight, as a line of key facts puts them: "The Coast Front, with the clans; against them the government of
 * Omar Tesk, and since 2012 a force of three states".
 * @example readNamedSides('the Coast Front (CF); the army of Veridia').length // 2
 */
export function readNamedSides(text: string): readonly ToldParty[] {
  const headings: Span[] = []
  for (const { span, after } of stretchesOf(text)) {
    const name = nameIn(text, span)
    const isApposition =
      after === ',' && headings.length > 0 && IS_ONE.test(text.slice(span.start, span.end).trimStart())
    if (name && !isApposition) headings.push(name)
  }
  return partiesAt(headings, text)
}
