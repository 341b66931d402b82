import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { COMMON_WORDS } from '../../vocabulary/en/words-not-places.ts'
import { allMatches } from '../all-matches.ts'
import { countryCodeOf } from '../names/resolve-state.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import type { Span } from '../span.ts'
import { readAcronyms } from './read-acronyms.ts'
import { partiesAt, type ToldParty } from './told-party.ts'

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'./–-]*`
const NAME = `${WORD}(?: (?:(?:of|for|the|and|in|de|du|del|la) ){0,2}${WORD}){0,9}`
const GOVERNMENT = /\bGovernment of (?:the )?(?<country>\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)/gu
/** "The Defence Force, founded in 1964, …", "The Defence Force was formed …": a name that the sentence goes on to define. */
const DEFINED = new RegExp(
  String.raw`^(?:The )?(?<heading>${NAME}),? (?:(?:was|were|has been) )?(?:first )?(?:founded|formed|created|established|set up|launched|born) (?:in|on|by|from|out|after|as|around)\b`,
  'u',
)

/** "The 7th Division, left behind …", "Veridia, which …": a name that what follows tells of, with or without an article. */
const TOLD_OF = new RegExp(
  `^(?:The )?(?<heading>(?:\\d{1,3}(?:st|nd|rd|th) )?${NAME}(?: \\([^()]{2,60}\\))?)(?=, (?:which|who|whose|an?|some|about|based|backed|led|headed|commanded|left|raised|supported|made up|composed|numbering)\\b)`,
  'u',
)
/** "The Houthis, who …", "Saudi Arabia leads …": whom a paragraph begins with, and countries that a sentence does. */
const SUBJECT = new RegExp(`^(?<article>The )?(?<heading>${NAME})(?=, | \\p{Ll}{2,})`, 'u')

/** Where a name stands in a text with its acronym: "Army of the Coast (AC)". */
function introducedIn(text: string): readonly Span[] {
  return readAcronyms(text).flatMap(({ name, acronym }) => {
    const words = `${name} (${acronym})`
    const start = text.indexOf(words)
    return start < 0 ? [] : [{ start, end: start + words.length }]
  })
}

/** A name with a word for armed bodies in it, wherever a section on the parties has it: "a rival, the Free Coast Movement". */
const BODY =
  /\b(?:Army|Armies|Forces?|Front|Movement|Guards?|Brigades?|Battalions?|Militia|Legion|Alliance|Coalition|Union|Council|League|Corps|Resistance|Fighters|Defen[cs]e)\b/
const NAMED = new RegExp(NAME, 'gu')

/** "Movement of Anna Kral": whose it is, not what it is called. */
const OF_PERSON = /(?<=\p{L} ) ?of (?!(?:North|South|East|West|Upper|Lower|New)\b)\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}’'-]+$/u

function bodiesIn(text: string): readonly Span[] {
  return allMatches(NAMED, text).flatMap(({ index, 0: words }) => {
    const article = /^The /.exec(words)?.[0].length ?? 0
    const name = words
      .slice(article)
      .replace(/\. .*$/, '')
      .replace(OF_PERSON, '')
      .trimEnd()
    const start = index + article
    return BODY.test(name) && name.includes(' ') ? [{ start, end: start + name.length }] : []
  })
}

const spanOf = (text: string, sentence: Span, heading: string): Span => {
  const start = text.indexOf(heading, sentence.start)
  return { start, end: start + heading.length }
}

function definedIn(text: string): readonly Span[] {
  return splitSentences(text).flatMap((sentence) => {
    const heading = DEFINED.exec(text.slice(sentence.start, sentence.end))?.groups?.heading
    return heading?.includes(' ') ? [spanOf(text, sentence, heading)] : []
  })
}

const isCommon = (name: string): boolean =>
  FUNCTION_WORDS.includes(name.toLowerCase()) || COMMON_WORDS.has(name.toLowerCase())

function subjectsIn(text: string): readonly Span[] {
  return splitSentences(text).flatMap((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end)
    const groups = SUBJECT.exec(words)?.groups
    const heading = groups?.heading ?? ''
    const told = index === 0 ? TOLD_OF.exec(words)?.groups?.heading : undefined
    if (told !== undefined && !isCommon(told)) return [spanOf(text, sentence, told)]
    const isGroup = index === 0 && groups?.article !== undefined
    if (!isGroup && countryCodeOf(heading) === undefined) return []
    const start = sentence.start + (groups?.article?.length ?? 0)
    return [{ start, end: start + heading.length }]
  })
}

/** "the government of Anna Kral" is a side by whose it is. */
const OF_RULER = /\b(?:government|regime) of (?:(?:ex-)?[Pp]resident )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu
/** "a peacekeeping force (COMFOR)", "the smaller Youth of Zell": described, and named last. */
const DESCRIBED =
  /\b(?:an?|its|their|the) (?:[\p{L}-]+ ){0,3}(?:force|mission|coalition|alliance|militia|group|movement|organi[sz]ation|army|party|contingent|operation) \((?<heading>\p{Lu}{2}[\p{Lu}\p{N}-]+)\)/gu
const LAST_OF_LIST = new RegExp(
  `; (?:and )?(?:lastly |finally )?the (?:[\\p{Ll}-]+ )?(?<heading>${NAME})(?=[.;,])`,
  'gu',
)

function namedIn(text: string): readonly Span[] {
  const rulers = allMatches(OF_RULER, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  const described = [DESCRIBED, LAST_OF_LIST].flatMap((pattern) =>
    allMatches(pattern, text).map(({ index, 0: words, groups }) => {
      const start = index + words.lastIndexOf(groups?.heading ?? '')
      return { start, end: start + (groups?.heading?.length ?? 0) }
    }),
  )
  return [...rulers, ...described]
}

function governmentsIn(text: string): readonly Span[] {
  return allMatches(GOVERNMENT, text).flatMap((match) =>
    countryCodeOf(match.groups?.country ?? '') === undefined
      ? []
      : [{ start: match.index, end: match.index + match[0].length }],
  )
}

/**
 * The parties that prose introduces where a report has no list of them: names with their acronyms, names that a sentence
 * defines, governments; with `subjects`, also whom a paragraph begins with.
 * @example readToldParties('The Army of the Coast (AC), founded in 1964, holds the hills.')[0]?.heading // { start: 4, end: 26 }
 */
export function readToldParties(text: string, options: { readonly subjects?: boolean } = {}): readonly ToldParty[] {
  const subjects = options.subjects ? [...subjectsIn(text), ...bodiesIn(text), ...namedIn(text)] : []
  const headings = [...introducedIn(text), ...definedIn(text), ...governmentsIn(text), ...subjects].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const apart = headings.filter((span, index) => !headings.slice(0, index).some((other) => span.start < other.end))
  return partiesAt(apart, text)
}
