import { slugOf } from '../../model/fold-text.ts'
import type { PlaceRow } from '../../model/lexicon.ts'
import { COMMON_VERBS, LIGHT_VERBS } from '../../vocabulary/en/common-verbs.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { OBJECT_CLASSES } from '../../vocabulary/en/object-classes.ts'
import { PLACE_NOUNS, PLACE_PREPOSITIONS, SITE_NOUNS } from '../../vocabulary/en/place-words.ts'
import { COMMON_WORDS } from '../../vocabulary/en/words-not-places.ts'
import { EVENT_ROWS } from '../../vocabulary/event-rows/index.ts'
import { inflectVerb, pluralOf } from '../words/inflect-verb.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { actorMeaning, mentionAt, type NameContext, type NameReader, placeMeaning, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { nameLength } from './read-capitalised.ts'
import { personNamed } from './read-person.ts'
import { countryCodeOf } from './resolve-state.ts'

const functionWords = new Set(FUNCTION_WORDS)
const prepositions = new Set(PLACE_PREPOSITIONS)
const commonWords = new Set(
  [
    ...COMMON_WORDS,
    ...FUNCTION_WORDS,
    ...EVENT_ROWS.flatMap((row) => (row.nouns ?? '').split(/[|\s]/)).flatMap((noun) => [noun, pluralOf(noun)]),
    ...Object.values(OBJECT_CLASSES).flatMap((nouns) => nouns.split(' ').flatMap((noun) => [noun, pluralOf(noun)])),
    ...[...COMMON_VERBS, ...LIGHT_VERBS].flatMap((base) => inflectVerb(base).map((form) => form.text)),
  ].map((word) => word.toLowerCase()),
)
const placeNouns = new Set(PLACE_NOUNS.flatMap((noun) => [noun, pluralOf(noun)]))
const sites = new Set(SITE_NOUNS)
/** Prepositions that nothing but a place stands behind. */
const WITHIN = /^(?:in|at|near|outside)$/
/** Organisations that are called by what they are for. */
const BODIES =
  /^(?:coalition|alliance|movement|front|army|council|congress|committee|commission|union|party|league|federation|confederation|association|organi[sz]ation|forces|brigades?|force|group|ministry|party|coordination|platform)$/
const PURPOSE = /^(?:of|for|in|and)$/
/** What lies in one place and takes its name: "Besari hill". */
const LANDS =
  /^(?:hills?|villages?|towns?|townships?|island|islands|peninsula|lake|river|mountains?|heights|plateau|region|province|forest|desert|delta|quarter|neighbou?rhood|road|front)$/
const SITE_PAIR =
  /^(?:air|army|military|naval|police|refugee|training|detention|transit|oil|gas|gold|diamond|power|railway|bus|petrol|border) (?:base|field|camp|station|post|cent(?:re|er)|mine|plant|crossing|headquarters|barracks|academy)$/
const SETTLEMENT =
  /^(?:town|city|village|hamlet|suburb|port|island|township|settlement|district|province|neighbou?rhood|outpost|stronghold|oasis|capital)$/
const WORDS_OF_DESCRIPTION = 4
const LONGEST_CALLED = 3
const NOT_OF_PLACE = /^(?:of|to|from|on|over|between)$/
const OF_PLACE =
  /^(?:siege|fall|capture|recapture|liberation|occupation|seizure|control|outskirts|suburbs|centre|center|north|south|east|west|out|parts?|bombardment|shelling)$/
const STRUCK =
  /^(?:strikes?|airstrikes?|raids?|attacks?|assaults?|offensives?|shelling|bombardment|bombing|march|marched|advance|advanced|closed)$/
const MOVED =
  /^(?:withdrew|withdrawn|withdrawal|withdraw|retreat|retreated|fled|flee|fleeing|returned|return|returning|moved|driven|drove|evacuated|expelled|ousted|advanced|marched|deployed|travelled|traveled|flew|flown|walked|escaped|bussed|went|sent|back|way)$/
const ACRONYM = /^\p{Lu}{2,}/u
const SENTENCE_START = /^[.“"(:—–;]$/

/** Capitalised words that no list knows: a person met before, an organisation by its last word, a place, a person of two names, else a name. */
export const readUnknownName: NameReader = (context, position) => {
  const length = nameLength(context, position)
  if (length === 0) return undefined
  const to = position + length
  const name = textOf(context, position, to)
  const known = context.people.get(slugOf(name))
  if (known) return mentionAt(context, position, to, actorMeaning(known))
  const people = peopleNamed(context, position, to)
  if (people) return people
  if (!slugOf(name) || (length === 1 && opensSentence(context, position) && isCommon(context, position)))
    return heading(context, position)
  return (
    organisation(context, position, to) ??
    place(context, position, to) ??
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

/** An organisation by its last word, or by its first with what it is for: "Relief Committee", "Congress for Justice in Darfur". */
function organisation(context: NameContext, from: number, to: number): NameMention | undefined {
  const { tokens } = context
  const kind = actorNounKind(tokens[to - 1]?.lower ?? '')
  if (!kind || isFederalState(tokens, from, to)) return undefined
  const end = to + purposeLength(context, to)
  const acronym = tokens[end]?.text === '(' ? context.index.at(tokens, end + 1) : undefined
  const known = acronym && tokens[end + 1 + acronym.length]?.text === ')' ? acronym.target.actor : undefined
  if (known) return mentionAt(context, from, end, actorMeaning(known))
  return mentionAt(context, from, end, {
    kind: 'actor',
    ...rowOf(textOf(context, from, end)),
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

/** A place by the words around it, or by how the report spoke of the name before. */
function place(context: NameContext, from: number, to: number): NameMention | undefined {
  const { tokens, called } = context
  const name = textOf(context, from, to)
  const before = tokens[from - 1]?.lower ?? ''
  const isPlace =
    placeNouns.has(tokens[to - 1]?.lower ?? '') ||
    (NOT_OF_PLACE.test(before) ? isGoverned(context, from, name) : prepositions.has(before))
  const met = called.get(slugOf(name))
  if (!isPlace && !met && !isSite(context, to) && !isDescribed(context, to)) return undefined
  const row: PlaceRow = met ?? { ...rowOf(name), precision: 'area', country: null }
  if (WITHIN.test(before) && to - from <= LONGEST_CALLED && countryCodeOf(name) === undefined) called.set(row.id, row)
  return mentionAt(context, from, to, placeMeaning(row))
}

/** Behind a preposition that people stand behind too, a place by the word before: "siege of", "fled to", "air strikes on". */
function isGoverned({ tokens }: NameContext, from: number, name: string): boolean {
  const [governor, preposition] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  if (preposition === 'of') return placeNouns.has(governor) || sites.has(governor) || OF_PLACE.test(governor)
  if (preposition === 'between') return /^(?:road|highway|route|railway|border)$/.test(governor)
  if (preposition === 'on') return STRUCK.test(governor) && !ACRONYM.test(name) && countryCodeOf(name) === undefined
  return MOVED.test(governor)
}

/** "Kitaya, a border town": what a name is called behind a comma. */
function isDescribed({ tokens }: NameContext, to: number): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:a|an|the|its|another)$/.test(tokens[to + 1]?.lower ?? '')) return false
  const words = tokens.slice(to + 2, to + 2 + WORDS_OF_DESCRIPTION)
  const noun = words.findIndex(({ lower }) => SETTLEMENT.test(lower))
  return noun >= 0 && words.slice(0, noun).every(({ text, lower }) => text === lower && !functionWords.has(lower))
}

/** "The Walikale prison", "Besari hill": the name before what stands or lies in one place is that place. */
function isSite({ tokens }: NameContext, to: number): boolean {
  const next = tokens[to]
  const pair = `${next?.lower} ${tokens[to + 1]?.lower}`
  return (
    next !== undefined &&
    next.text === next.lower &&
    (sites.has(next.lower) || LANDS.test(next.lower) || SITE_PAIR.test(pair))
  )
}

function person(context: NameContext, from: number, to: number): NameMention | undefined {
  if (to - from < 2 || context.tokens[from - 1]?.lower === 'the') return undefined
  return mentionAt(context, from, to, actorMeaning(personNamed(context.people, textOf(context, from, to))))
}
