import { slugOf } from '../../model/fold-text.ts'
import { COMMON_VERBS, LIGHT_VERBS } from '../../vocabulary/en/common-verbs.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { OBJECT_CLASSES } from '../../vocabulary/en/object-classes.ts'
import { COMMON_WORDS } from '../../vocabulary/en/words-not-places.ts'
import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import { inflectVerb, pluralOf } from '../words/inflect-verb.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { actorMeaning, mentionAt, type NameContext, type NameReader, placeMeaning, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { ordinalBefore } from './phrase-extent.ts'
import { isFacility } from './read-actor-phrase.ts'
import { readOfName } from './read-building.ts'
import { nameLength } from './read-capitalised.ts'
import { personNamed } from './read-person.ts'
import { readUnknownPlace, WITHIN } from './read-unknown-place.ts'
import { countryCodeOf } from './resolve-state.ts'

const functionWords = new Set(FUNCTION_WORDS)
const commonWords = new Set(
  [
    ...COMMON_WORDS,
    ...FUNCTION_WORDS,
    ...EVENT_ROWS.flatMap((row) => (row.nouns ?? '').split(/[|\s]/)).flatMap((noun) => [noun, pluralOf(noun)]),
    ...Object.values(OBJECT_CLASSES).flatMap((nouns) => nouns.split(' ').flatMap((noun) => [noun, pluralOf(noun)])),
    ...[...COMMON_VERBS, ...LIGHT_VERBS].flatMap((base) => inflectVerb(base).map((form) => form.text)),
  ].map((word) => word.toLowerCase()),
)
/** Organisations that are called by what they are for. */
const BODIES =
  /^(?:coalition|alliance|movement|front|army|council|congress|committee|commission|union|party|league|federation|confederation|association|organi[sz]ation|forces|brigades?|force|group|ministry|party|coordination|platform)$/
const PURPOSE = /^(?:of|for|in|and)$/
const NUMERAL = /^[IVX]+$/
const SENTENCE_START = /^[.“"(:—–;]$/

/** Capitalised words that no list knows: a person met before, an organisation by its last word, a place, a person of two names, else a name. */
export const readUnknownName: NameReader = (context, position) => {
  const length = nameLength(context, position)
  if (length === 0) return undefined
  const ofName = length === 1 ? readOfName(context, position) : undefined
  if (ofName) return ofName
  const to = position + length
  const name = textOf(context, position, to)
  // "Muslims", which is no name, is left to those who read noun phrases; "Minsk II" is one with what is before it.
  if (NUMERAL.test(name) || (length === 1 && actorNounKind(name.toLowerCase()) === 'people')) return undefined
  const known = context.people.get(slugOf(name))
  // "In Tarsa" is no person, whatever "Fani Tarsa" looked like.
  if (known && !(length === 1 && WITHIN.test(context.tokens[position - 1]?.lower ?? '')))
    return mentionAt(context, position, to, actorMeaning(known))
  const people = peopleNamed(context, position, to)
  if (people) return people
  if (!slugOf(name) || (length === 1 && opensSentence(context, position) && isCommon(context, position)))
    return heading(context, position)
  return (
    organisation(context, position, to) ??
    readUnknownPlace(context, position, to) ??
    person(context, position, to) ??
    mentionAt(context, position, to, { kind: 'name', ...rowOf(name), actorKind: null, place: null })
  )
}

/** "Karen: soldiers entered …": a word of many meanings heads a note as the place that the report has been in before. */
function heading(context: NameContext, position: number): NameMention | undefined {
  const met =
    context.tokens[position + 1]?.text === ':' && context.called.get(slugOf(context.tokens[position]?.text ?? ''))
  return met ? mentionAt(context, position, position + 1, placeMeaning(met)) : undefined
}

const rowOf = (name: string) => ({ id: slugOf(name), name, aliases: [] })

/** Whether the first word of a sentence may be any word, as far as lists and the rest of the report tell. */
function isCommon({ tokens, smallWords }: NameContext, position: number): boolean {
  const lower = tokens[position]?.lower ?? ''
  return (
    smallWords.has(lower) ||
    commonWords.has(lower) ||
    actorNounKind(lower) !== undefined ||
    /(?:ing|ed|ly|tion|ment|ness|ity)s?$/.test(lower)
  )
}

function opensSentence({ tokens }: NameContext, position: number): boolean {
  return position === 0 || SENTENCE_START.test(tokens[position - 1]?.text ?? '')
}

/** "four Malaysians", "an Italian", "the French": a people stands for those of it that the sentence tells of. */
function peopleNamed(context: NameContext, from: number, to: number): NameMention | undefined {
  const name = textOf(context, from, to)
  const next = context.tokens[to]
  const facility = isFacility(next) && countryCodeOf(name) !== undefined && !isFacility(context.tokens[to + 1])
  if (to - from === 1 && facility) return facilityOf(context, from, to + 1)
  const isAlone =
    to - from === 1 &&
    countryCodeOf(name) !== undefined &&
    !(
      next &&
      /^\p{L}+$/u.test(next.text) &&
      next.text === next.lower &&
      !functionWords.has(next.lower) &&
      !/ed$/.test(next.lower)
    )
  return isAlone
    ? mentionAt(context, from, to, { kind: 'actor', ...rowOf(name), actorKind: 'people', place: null })
    : undefined
}

/** "The Kenyan camp", "a Russian convoy": what is attacked is those to whom it belongs. */
function facilityOf(context: NameContext, from: number, to: number): NameMention {
  const people = textOf(context, from, to - 1)
  const row = { ...rowOf(textOf(context, from, to)), aliases: [people] }
  return mentionAt(context, from, to, { kind: 'actor', ...row, actorKind: 'forces', place: null })
}

/** An organisation by its last word, or by its first with what it is for: "Relief Committee", "Congress for Justice in Darfur". */
function organisation(context: NameContext, from: number, to: number): NameMention | undefined {
  const { tokens } = context
  const kind = actorNounKind(tokens[to - 1]?.lower ?? '')
  if (!kind || isFederalState(tokens, from, to)) return undefined
  const end = to + purposeLength(context, to)
  const acronym = tokens[end]?.text === '(' ? context.index.at(tokens, end + 1) : undefined
  const known = acronym && tokens[end + 1 + acronym.length]?.text === ')' ? acronym.target.actor : undefined
  if (known) return mentionAt(context, from, end, actorMeaning(known))
  // "The 310th Armoured Brigade"
  const start = ordinalBefore(tokens, from)
  return mentionAt(context, start, end, {
    kind: 'actor',
    ...rowOf(textOf(context, start, end)),
    aliases: start < from ? [textOf(context, from, end)] : [],
    actorKind: kind === 'people' ? 'organisation' : kind,
    place: null,
  })
}

/** "Karen State" is where it is said to be; it acts only as its government does. */
const isFederalState = (tokens: NameContext['tokens'], from: number, to: number): boolean =>
  to - from === 2 && tokens[to - 1]?.text === 'State' && tokens[from]?.text !== 'Islamic'

/** How many tokens "of Desert Peoples", "for Justice in Darfur" take. */
function purposeLength(context: NameContext, to: number): number {
  const { tokens } = context
  if (!BODIES.test(tokens[to - 1]?.lower ?? '')) return 0
  let end = to
  while (PURPOSE.test(tokens[end]?.lower ?? '')) {
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
    const length = nameLength(context, next)
    if (length === 0) break
    end = next + length
  }
  return end - to
}

function person(context: NameContext, from: number, to: number): NameMention | undefined {
  if (to - from < 2 || context.tokens[from - 1]?.lower === 'the') return undefined
  return mentionAt(context, from, to, actorMeaning(personNamed(context.people, textOf(context, from, to))))
}
