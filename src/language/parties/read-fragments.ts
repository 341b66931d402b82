import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'
import { isPersonName } from './is-person-name.ts'
import { PERSON, TITLE } from './person-patterns.ts'
import type { PartyTime } from './read-party-body.ts'

/** What fragments without a verb say of a party. */
export interface PartyFragments {
  readonly leaders: readonly string[]
  /** EDTF; null where they do not say. */
  readonly founded: string | null
  readonly dissolved: string | null
}

/** Where a fragment ends: at a semicolon, or a stop that is none of an initial or a rank. */
const FRAGMENT_END =
  /;\s+|(?<!\b(?:\p{Lu}|Gen|Col|Maj|Capt|Brig|Lt|Cmdr|Dr|Mr|Sgt|St|c|d|f|est|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec))\.\s+(?=[\p{Lu}“"\d])|\.?\s*$/gu
/** What sets those apart who followed one another, or stand side by side. */
const PIECE_END = /,\s+(?:and\s+)?(?=\p{L}|\d|[“"])|\s+and\s+(?=\p{Lu})|\s+(?=then\s+\p{Lu})/gu
/** "then", "after his death", "from 1995": whom it leads in follows somebody. */
const FOLLOWS =
  /^(?:(?:and|but) )?(?:then(?: \([^()]*\))?|later|thereafter|afterwards|subsequently|succeeded by|followed by|replaced by|after (?:him|her|that|(?:his|her|whose) (?:death|arrest|capture|killing|murder|exile|fall|flight)(?: (?:in|on) (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?(?:19|20)\d\d)?)|(?:from|since|after|in) (?:(?:early|mid|late)[- ])?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)[, ]\s*/iu
const OPENS = /^(?:first|initially|originally|at first|now|currently|today|under|mainly|chiefly|notably)[, ]\s*/i
/** "(political)", "until his death", "from 1995 on", "in command": how long, and as what. */
const TERM =
  /^(?:\s*\([^()]*\))?(?:\s+(?:until|till|to|from|since|after|before|in (?:charge|command|\d)|presid(?:ed|es|ing)|command(?:ed|s|ing)|(?:19|20)\d\d)\b.*)?$/u
const HAS_TERM = /\s(?:until|till|to|from|since)\s/
/** Small words on a person, or on the party, that tell nothing by themselves: "deputy defence minister", "exiles". */
const ASIDE = /^(?:\p{Ll}[\p{Ll}’'-]*|\p{Lu}\p{Ll}+)(?: \p{Ll}[\p{Ll}’'-]*){0,5}$/u
const WHO = new RegExp(`^(?<title>${TITLE}*)(?:[“"]\\p{Lu}\\p{L}+[”"] )?(?<who>${PERSON})(?<term>.*)$`, 'u')
const SINCE = /^(?:from|since|est\.?)\s/i

/** The parts of a text between marks. */
function splitAt(text: string, { start, end }: Span, marks: RegExp): readonly Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index, 0: mark } of allMatches(marks, text.slice(start, end))) {
    if (start + index > from) parts.push({ start: from, end: start + index })
    from = start + index + mark.length
  }
  return from < end ? [...parts, { start: from, end }] : parts
}

/** The person that a piece is nothing but the name of; one of a single name only where something else says so: others before or behind him, a term. */
function personIn(piece: string, isAmongPeople: boolean, people: ReadonlySet<string>): string | undefined {
  const opened = piece.replace(OPENS, '')
  const bare = opened.replace(FOLLOWS, '')
  const { who = '', term = '', title = '' } = WHO.exec(bare)?.groups ?? {}
  if (!who || !TERM.test(term) || !isPersonName(who)) return undefined
  const isKnown =
    who.includes(' ') || people.has(who) || isAmongPeople || bare !== opened || title !== '' || HAS_TERM.test(term)
  return isKnown ? who : undefined
}

/** "Anna Kral, then Dunn": whether one follows. */
function isFollowed(text: string, next: Span | undefined, people: ReadonlySet<string>): boolean {
  const words = next ? text.slice(next.start, next.end) : ''
  return FOLLOWS.test(words) && personIn(words, true, people) !== undefined
}

const timeOf = (text: string, { start, end }: Span, times: readonly PartyTime[]): PartyTime | undefined =>
  times.find(
    (time) =>
      time.start <= start + (SINCE.exec(text.slice(start, end))?.[0].length ?? 0) &&
      time.end >= end - (/\s*[–-]?$/.exec(text.slice(start, end))?.[0].length ?? 0),
  )

/** From when a date by itself dates a party: "from 1993"; the first fragment also says so with the year alone. */
function lifetimeOf(
  words: string,
  { edtf }: PartyTime,
  { isFirst, isCount }: { readonly isFirst: boolean; readonly isCount: boolean },
): readonly string[] {
  if (SINCE.test(words)) return [edtf]
  // "About 9,000 men, 1999" is when they were counted.
  return isFirst && (!isCount || edtf.includes('/')) ? edtf.split('/') : []
}

interface FragmentContext {
  readonly times: readonly PartyTime[]
  /** Whether it is the first of its entry. */
  readonly isFirst: boolean
  /** Those known by one name. */
  readonly people: ReadonlySet<string>
}

/** Reads a fragment piece by piece, as long as each is a person, a date or a few small words. */
function readFragment(text: string, fragment: Span, { times, isFirst, people }: FragmentContext): PartyFragments {
  const leaders: string[] = []
  let lifetime: readonly string[] = []
  let isCount = false
  const pieces = splitAt(text, fragment, PIECE_END)
  for (const [index, piece] of pieces.entries()) {
    const words = text.slice(piece.start, piece.end)
    const time = timeOf(text, piece, times)
    const isDated = lifetime.length > 0
    const person = time ? undefined : personIn(words, isDated || isFollowed(text, pieces[index + 1], people), people)
    if (person) leaders.push(person)
    if (time && leaders.length === 0 && !isDated) lifetime = lifetimeOf(words, time, { isFirst, isCount })
    const mayGoOn = person !== undefined || time !== undefined || (isFirst && index === 0) || ASIDE.test(words)
    if (!mayGoOn) break
    isCount ||= !time && /\d/.test(words)
    // "Anna Kral, March 2017.": where nothing else is said, that is when it was hers.
    if (time && leaders.length === 1 && !isDated && index === pieces.length - 1) lifetime = time.edtf.split('/')
  }
  const [founded = null, dissolved = null] = lifetime
  return { leaders, founded, dissolved }
}

/** The fragments of a text, without the marks that open it. */
export function fragmentsOf(text: string): readonly Span[] {
  const start = /^[\s:,.|–—-]*/.exec(text)?.[0].length ?? 0
  return splitAt(text, { start, end: text.length }, FRAGMENT_END)
}

/**
 * What a party’s entry says without verbs: "1994, Anna Kral.", "Exiles; Anna Kral until 1996, then Ivo Dunn."
 * @example readFragments('Hill bands; Anna Kral, then Ivo Dunn.', []).leaders // ['Anna Kral', 'Ivo Dunn']
 */
export function readFragments(
  text: string,
  times: readonly PartyTime[],
  people: ReadonlySet<string> = new Set(),
): PartyFragments {
  const read = fragmentsOf(text).map((fragment, index) =>
    readFragment(text, fragment, { times, isFirst: index === 0, people }),
  )
  const dated = read.find(({ founded }) => founded !== null)
  return {
    leaders: read.flatMap(({ leaders }) => leaders),
    founded: dated?.founded ?? null,
    dissolved: dated?.dissolved ?? null,
  }
}
