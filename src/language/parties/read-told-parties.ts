import { allMatches } from '../all-matches.ts'
import { countryCodeOf } from '../names/resolve-state.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import type { Span } from '../span.ts'
import { readAcronyms } from './read-acronyms.ts'

/** A party that prose introduces. Offsets are those of the text given. */
export interface ToldParty {
  /** Its name as printed, with the brackets behind it. */
  readonly heading: Span
  /** What is said of it, up to the next. */
  readonly body: Span
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'./–-]*`
const NAME = `${WORD}(?: (?:(?:of|for|the|and|in|de|du|del|la) ){0,2}${WORD}){0,9}`
const GOVERNMENT = /\bGovernment of (?:the )?(?<country>\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)/gu
/** "The Defence Force, founded in 1964, …", "The Defence Force was formed …": a name that the sentence goes on to define. */
const DEFINED = new RegExp(
  String.raw`^(?:The )?(?<heading>${NAME}),? (?:(?:was|were|has been) )?(?:first )?(?:founded|formed|created|established|set up|launched|born) (?:in|on|by|from|out|after|as|around)\b`,
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

function definedIn(text: string): readonly Span[] {
  return splitSentences(text).flatMap((sentence) => {
    const heading = DEFINED.exec(text.slice(sentence.start, sentence.end))?.groups?.heading
    if (heading === undefined || !heading.includes(' ')) return []
    const start = text.indexOf(heading, sentence.start)
    return [{ start, end: start + heading.length }]
  })
}

function subjectsIn(text: string): readonly Span[] {
  return splitSentences(text).flatMap((sentence, index) => {
    const groups = SUBJECT.exec(text.slice(sentence.start, sentence.end))?.groups
    const heading = groups?.heading ?? ''
    const isGroup = index === 0 && groups?.article !== undefined
    if (!isGroup && countryCodeOf(heading) === undefined) return []
    const start = sentence.start + (groups?.article?.length ?? 0)
    return [{ start, end: start + heading.length }]
  })
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
  const subjects = options.subjects ? [...subjectsIn(text), ...bodiesIn(text)] : []
  const headings = [...introducedIn(text), ...definedIn(text), ...governmentsIn(text), ...subjects].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  const apart = headings.filter((span, index) => !headings.slice(0, index).some((other) => span.start < other.end))
  return apart.map((heading, index) => ({
    heading,
    body: { start: heading.end, end: apart[index + 1]?.start ?? text.length },
  }))
}
