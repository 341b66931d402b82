import { slugOf } from '../../model/fold-text.ts'
import { BODY_NOUNS } from '../../vocabulary/en/person-nouns.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { NameContext } from './name-context.ts'
import type { NameMention } from './name-mention.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]+$/u
const OFFICER =
  /^(?:envoy|mediator|negotiator|spokesman|spokeswoman|leader|chief|commander|coordinator|representative|director)$/
const OFFICE =
  /^(?:head|leader|chief|commander|chairman|chairwoman|president|governor|mayor|founder|spokesman|spokeswoman|deputy|secretary|minister|director|then|former)$/
/** Nouns that only say what a body of that name is. */
const KIND =
  /^(?:group|movement|organi[sz]ation|party|wing|faction|militia|alliance|coalition|branch|front|affiliate|offshoot|splinter|insurgency|network)$/
const CLOSED_WITHIN = 8
const bodies = new Set(BODY_NOUNS.flatMap((noun) => [noun, pluralOf(noun)]))
const BRACKET_REACH = 8
const QUOTE = /^[“”"'‘’]$/

/**
 * "The Rapid Intervention Battalion (BIR)", "Mikhail Orlov (“Bison”)" is one: what stands in brackets behind a name is
 * another of its names, also later.
 */
export function isShortFor(
  { tokens, people, index }: NameContext,
  name: NameMention,
  before: NameMention | undefined,
): boolean {
  const isQuoted = QUOTE.test(tokens[name.from - 1]?.text ?? '')
  const [open, close] = isQuoted ? [name.from - 2, name.to + 1] : [name.from - 1, name.to]
  const isBracketed = tokens[open]?.text === '(' && tokens[close]?.text === ')' && before?.to === open
  if (!isBracketed || before?.kind !== 'actor') return false
  const isNickname = isQuoted && before.actorKind === 'person'
  if (!ACRONYM.test(name.text) && !isNickname) return false
  if (!isNickname && index.at(tokens, name.from)) return before.id === name.id
  const { id, actorKind } = before
  if (actorKind)
    people.set(slugOf(name.text), { id, name: before.name, aliases: [...before.aliases, name.text], kind: actorKind })
  return true
}

/** "their leader, Ibrahim ag Bahanga", "Kantner, a German sailor": the phrase beside a person’s name says who that is. */
export function isApposition(
  { tokens }: NameContext,
  phrase: NameMention,
  before: NameMention | undefined,
  after: NameMention | undefined,
): boolean {
  const last = tokens[phrase.to - 1]?.lower ?? ''
  const isBody = bodies.has(last)
  if (isBodyNamed(tokens, phrase, before, after)) return true
  // "The UN envoy, Ghassan Salamé, …"
  const isOfficer = phrase.actorKind === 'organisation' && OFFICER.test(last)
  if (
    !(isOfficer || /^(?:people|armed-group|forces)$/.test(phrase.actorKind ?? '')) ||
    (phrase.actorKind === 'forces' && isBody)
  )
    return false
  const leads =
    after?.actorKind === 'person' &&
    tokens[phrase.to]?.text === ',' &&
    after.from === phrase.to + 1 &&
    (isOfficer || !isTitle(tokens, phrase) || isClosed(tokens, phrase, after))
  return leads || follows(tokens, phrase, before)
}

const DESCRIPTION_AT_MOST = 12

/** "Kiir, a Dinka from Warrap, dismissed …": what is named within a description of somebody takes no part, nor is it where. */
export function isWithinDescription(
  { tokens }: NameContext,
  name: NameMention,
  before: readonly NameMention[],
): boolean {
  const person = before.findLast(({ actorKind, to }) => actorKind === 'person' && to < name.from)
  if (!person || name.from - person.to > DESCRIPTION_AT_MOST || tokens[person.to]?.text !== ',') return false
  if (
    !/^(?:an?|one|the|his|her|its|their|then|formerly|son|daughter|brother|head|deputy|leader)$/.test(
      tokens[person.to + 1]?.lower ?? '',
    )
  )
    return false
  const limit = person.to + 2 + DESCRIPTION_AT_MOST
  const close = tokens.findIndex(({ text }, index) => index > person.to && index < limit && /^[,.;]$/.test(text))
  return close >= name.to && !/^(?:and|or)$/.test(tokens[close + 1]?.lower ?? '')
}

/** "The FNL, the last group outside the accord, …", "their security wing, the Amniyat, …": beside a name the noun is no other. */
function isBodyNamed(
  tokens: NameContext['tokens'],
  phrase: NameMention,
  before: NameMention | undefined,
  after: NameMention | undefined,
): boolean {
  const last = tokens[phrase.to - 1]
  if (!last || last.text !== last.lower || !KIND.test(last.lower) || phrase.actorKind === 'person') return false
  const next = tokens[phrase.to + 1]?.lower === 'the' ? phrase.to + 2 : phrase.to + 1
  if (tokens[phrase.to]?.text === ',' && after?.from === next && isProper(after)) return closes(tokens, after.to)
  return (
    before !== undefined &&
    isProper(before) &&
    tokens[before.to]?.text === ',' &&
    phrase.from - before.to <= 4 &&
    /^(?:an?|the|its|another|one)$/.test(tokens[before.to + 1]?.lower ?? '') &&
    tokens.slice(phrase.to, phrase.to + CLOSED_WITHIN).some((_, step) => closes(tokens, phrase.to + step))
  )
}

const isProper = ({ kind, actorKind, text }: NameMention): boolean =>
  kind !== 'place' && actorKind !== 'person' && /\p{Lu}/u.test(text)

/** Whether a comma closes what was inserted, rather than leading on in a list. */
const closes = (tokens: NameContext['tokens'], at: number): boolean =>
  tokens[at]?.text === ',' && !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? '')

/** "Parliament Speaker", "President": capitals that do not come from the beginning of the sentence. */
const isTitle = (tokens: NameContext['tokens'], phrase: NameMention): boolean => {
  const word = tokens[phrase.from]
  return phrase.from > 0 && word?.text !== word?.lower && !isOwned(tokens, phrase)
}

/** "The then President, Moussa Mara, was …". */
const isClosed = (tokens: NameContext['tokens'], phrase: NameMention, after: NameMention): boolean =>
  /^(?:the|then|former|its|their)$/.test(tokens[phrase.from - 1]?.lower ?? '') && tokens[after.to]?.text === ','

/** "Marwan’s deputy". */
const isOwned = (tokens: NameContext['tokens'], phrase: NameMention): boolean =>
  tokens.slice(phrase.from, phrase.to).some((token) => /^'s?$/.test(token.lower))

function follows(tokens: NameContext['tokens'], phrase: NameMention, before: NameMention | undefined): boolean {
  if (before?.actorKind !== 'person') return false
  const end = behindBrackets(tokens, before.to)
  if (tokens[end]?.text !== ',' || phrase.from - end > 3) return false
  const next = tokens[end + 1]
  // "Moussa Mara, head of the council": an office without article.
  const isOffice = phrase.from === end + 1 && OFFICE.test(next?.text ?? '')
  return isOffice || /^(?:a|an|the|his|her|their)$/.test(next?.lower ?? '')
}

/** The position behind what stands in brackets at a position: "Orlov (“Bison”), a commander". */
function behindBrackets(tokens: NameContext['tokens'], from: number): number {
  if (tokens[from]?.text !== '(') return from
  const close = tokens.slice(from, from + BRACKET_REACH).findIndex(({ text }) => text === ')')
  return close < 0 ? from : from + close + 1
}
