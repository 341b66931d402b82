import { actorNounKind } from '../names/actor-noun-kind.ts'
import { countryCodeOf } from '../names/resolve-state.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import type { Span } from '../span.ts'

/** A party that prose names in a list. Offsets are those of the text given. */
export interface ListedParty {
  /** Its name as printed, with the brackets behind it. */
  readonly heading: Span
  /** All that the list says of it, such as ", est. 2001". */
  readonly item: Span
}

/** What a list stands in. */
export interface ListContext {
  /** Whether its items are parties for sure: the heading is "Post-paramilitary groups", or "External". */
  readonly isOfParties: boolean
  /** Whether a country may be a party of its own there. */
  readonly takesCountries: boolean
}

const LINK = '(?:of|for|the|and|in|de|des|du|del|la|le|et|y)'
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'./–-]*`
const NAME = `${WORD}(?: (?:${LINK} ){0,2}${WORD}){0,7}`
const BRACKETS = String.raw`(?: \([^()]{2,60}\))?`
const FOUNDING = String.raw`(?:est\.?|established|founded|formed|created|set up)(?: in)?`
/** An item by itself: "the Rastrojos", "Black Tigers (suicide squads)"; what is not capitalised ("infantry") is no name. */
const ITEM = new RegExp(`^(?:[Tt]he )?(?<heading>${NAME}${BRACKETS})$`, 'u')
/** What may stand in a list beside names: "infantry", "others", "from 2007". */
const ASIDE = /^(?:(?:other |some )?[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}|(?:from|since|until) (?:\p{Lu}\p{L}+\.? )?\d{4}|)$/u
/** "and, from 2007, Air Tigers": the date of the name that follows. */
const DATE = /^(?:from|since) .*\d{4}$/
const AND_OTHERS = `(?:,? (?:and|among) (?:some |many |several )?others)`
/** "Azov, Aidar and other volunteer formations were absorbed": the list opens a sentence that goes on. */
const KINDS = 'formations|groups|battalions|militias|units|factions|movements|gangs|bands|armies|fronts|parties|cartels'
const OPENING = new RegExp(
  String.raw`^(?<list>(?:the )?${NAME}${BRACKETS}(?:, (?:the )?${NAME}${BRACKETS})*),? and other (?:[\p{L}-]+ ){0,2}(?:${KINDS})\b`,
  'u',
)
/** "Armed Police Force, est. 2001.", "Royal Army (RA) from Nov. 2001: 45,000 men": a fragment that only says what there is. */
const FRAGMENT = new RegExp(
  String.raw`^(?<heading>${NAME}${BRACKETS})(?:, ${FOUNDING} [^.,;:]{4,20}[.]?$| \((?:${FOUNDING}) [^()]{4,20}\)[.]?$| (?:from|since) [^,;:]{4,20}: )`,
  'u',
)
/** "It broke up into the CF of Anna Kral, the mainly coastal PLK and others": parts with their leaders. */
const BROKE_UP =
  /\b(?:split|broke|broken|fell apart|divided|fractured|splintered|dissolved|disintegrated|fragmented)(?: up| apart)? (?:in|into) /u
const PERSON = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:(?:al|el|ag|ould|bin|de)[ -])?\p{Lu}[\p{L}’'-]*)*`
const PART = new RegExp(
  String.raw`^(?:the )?(?:[\p{Ll}-]+ )*(?:\p{Lu}\p{Ll}+ (?=\p{Lu}{2}))?(?<heading>\p{Lu}{2}[\p{Lu}\p{N}-]*${BRACKETS}|${NAME}${BRACKETS})(?: (?:of|under|around|led by|headed by|commanded by) ${PERSON})?$`,
  'u',
)
const ACRONYM = /\(\p{Lu}[\p{Lu}\p{N}–-]{1,9}\)/u
const ORGANISATION =
  /\b(?:Army|Armies|Forces?|Fronts?|Movement|Party|Group|Council|Union|Coalition|Organi[sz]ation|Alliance|Brigades?|Battalion|Militia|Guard|Police|League)\b/

/** A verb before a colon: what it goes on with are parts of something, of which others tell. */
const TELLS = /\b(?:is|are|was|were|be|has|have|had|includes?|included|comprises?|comprised|\p{Ll}+ed)\b/u

/** Commas outside of brackets, and the word before the last item. */
const SEPARATOR = /(?:,? and,? |, |; )(?![^(]*\))/g
const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

/** The items between the separators of a stretch. */
function itemsOf(text: string, { start, end }: Span): readonly Span[] {
  const items: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(SEPARATOR)) {
    items.push(trimmed(text, { start: from, end: start + match.index }))
    from = start + match.index + match[0].length
  }
  return [...items, trimmed(text, { start: from, end })]
}

/** The name in an item, without its article. */
function headingIn(text: string, item: Span): Span | undefined {
  const heading = ITEM.exec(text.slice(item.start, item.end))?.groups?.heading
  return heading === undefined ? undefined : { start: item.end - heading.length, end: item.end }
}

/** Words that nothing but a party has: "(FLN)", "Front", "Sea Tigers", "the Rastrojos". */
function isPartyLike(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const name = words.replace(/ \(.*$/, '')
  const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
  return (
    ACRONYM.test(words) ||
    ORGANISATION.test(name) ||
    (name.includes(' ') && /s$/.test(last) && actorNounKind(last) !== undefined)
  )
}

/** What somebody broke up into, each with its leader: the rest of a sentence behind the verb. */
function partsIn(text: string, sentence: Span): readonly ListedParty[] {
  const words = text.slice(sentence.start, sentence.end)
  const verb = BROKE_UP.exec(words)
  if (!verb) return []
  const start = sentence.start + verb.index + verb[0].length
  const items = itemsOf(text, { start, end: sentence.start + words.replace(/\.$/, '').length })
  const parts = items.flatMap((item) => {
    const heading = PART.exec(text.slice(item.start, item.end))?.groups?.heading
    if (heading === undefined) return []
    const at = text.indexOf(heading, item.start)
    return [{ heading: { start: at, end: at + heading.length }, item }]
  })
  return parts.length >= 2 ? parts : []
}

/** A stretch that is nothing but a list of names, at least two. */
function listIn(text: string, stretch: Span, context: ListContext): readonly ListedParty[] {
  const items = itemsOf(text, stretch)
  const wordsOf = (item: Span | undefined): string => (item ? text.slice(item.start, item.end) : '')
  const named = items.flatMap((item, index) => {
    const heading = headingIn(text, item)
    const before = items[index - 1]
    return heading
      ? [{ heading, item: before && DATE.test(wordsOf(before)) ? { ...item, start: before.start } : item }]
      : []
  })
  const isAside = (item: Span): boolean => headingIn(text, item) !== undefined || ASIDE.test(wordsOf(item))
  if (named.length < 2 || !items.every(isAside)) return []
  const isParties = context.isOfParties || named.some(({ heading }) => isPartyLike(text, heading))
  return isParties ? named.filter(({ heading }) => context.takesCountries || !isCountry(text, heading)) : []
}

const isCountry = (text: string, { start, end }: Span): boolean => countryCodeOf(text.slice(start, end)) !== undefined

/** The stretches of a sentence that may be a list: all of it, what stands behind a colon, what opens it. */
function stretchesOf(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end)
  const end = sentence.start + words.replace(new RegExp(`${AND_OTHERS}?\\.?$`, 'u'), '').length
  const colon = words.lastIndexOf(': ')
  const list = OPENING.exec(words)?.groups?.list
  return [
    { start: sentence.start, end },
    ...(colon > 0 && !TELLS.test(words.slice(0, colon)) ? [{ start: sentence.start + colon + 2, end }] : []),
    ...(list ? [{ start: sentence.start, end: sentence.start + list.length }] : []),
  ]
}

/** A party that a fragment tells of by itself. */
function fragmentIn(text: string, sentence: Span): readonly ListedParty[] {
  const heading = FRAGMENT.exec(text.slice(sentence.start, sentence.end))?.groups?.heading
  if (heading === undefined) return []
  const span = { start: sentence.start, end: sentence.start + heading.length }
  return isPartyLike(text, span) ? [{ heading: span, item: sentence }] : []
}

/**
 * The parties that prose lists without a number: "The Urabeños, the Rastrojos and others.", "Armed Police Force, est.
 * 2001."; a sentence with a verb of its own lists none.
 * @example readListedParties('Sea Tigers, Black Tigers and others.', context).length // 2
 */
export function readListedParties(text: string, context: ListContext): readonly ListedParty[] {
  return splitSentences(text).flatMap((sentence) => {
    const fragment = fragmentIn(text, sentence)
    if (fragment.length > 0) return fragment
    const parts = partsIn(text, sentence)
    if (parts.length > 0) return parts
    const isOpening = OPENING.test(text.slice(sentence.start, sentence.end))
    for (const stretch of stretchesOf(text, sentence)) {
      const found = listIn(text, stretch, { ...context, isOfParties: context.isOfParties || isOpening })
      if (found.length > 0) return found
    }
    return []
  })
}
