import { slugOf } from '../../model/fold-text.ts'
import type { ActorRow, PlaceRow } from '../../model/lexicon.ts'
import { PERSON_TITLES } from '../../vocabulary/en/actor-nouns.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { DIRECTIONS, PLACE_NOUNS, PLACE_PREPOSITIONS, THING_NOUNS } from '../../vocabulary/en/place-words.ts'
import type { Span } from '../span.ts'
import type { Token } from '../words/read-tokens.ts'
import type { NameIndex } from './name-index.ts'
import type { NameMention } from './name-mention.ts'
import { actorNounKind, readActorPhrase } from './read-actor-phrase.ts'

const titles = new Set(PERSON_TITLES)
const functionWords = new Set(FUNCTION_WORDS)
const prepositions = new Set(PLACE_PREPOSITIONS)
const placeNouns = new Set(PLACE_NOUNS)
const directions = new Set(DIRECTIONS)
const things = new Set(THING_NOUNS)
const CAPITALISED = /^\p{Lu}/u
const PARTICLE = /^(?:ag|al|el|de|del|da|di|du|dos|la|bin|ben|ibn|ould|abu|van|von|bar|ul|ur|y|e|i)$/

/** What reading names needs to know beside the words. */
export interface NameContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly index: NameIndex
  /** Stretches that hold no names: dates, citations. */
  readonly skip: readonly Span[]
  /** People met earlier in the report, by surname: "Mara" for "Moussa Mara". */
  readonly people: Map<string, ActorRow>
}

type Reader = (context: NameContext, position: number) => NameMention | undefined

const spanText = ({ text, tokens }: NameContext, from: number, to: number): string => {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}

function mention(
  context: NameContext,
  from: number,
  to: number,
  rest: Omit<NameMention, 'from' | 'to' | 'start' | 'end' | 'text'>,
): NameMention {
  const start = context.tokens[from]?.start ?? 0
  return { from, to, start, end: context.tokens[to - 1]?.end ?? start, text: spanText(context, from, to), ...rest }
}

const ofActor = (actor: ActorRow): Omit<NameMention, 'from' | 'to' | 'start' | 'end' | 'text'> => ({
  kind: 'actor',
  id: actor.id,
  name: actor.name,
  aliases: actor.aliases,
  actorKind: actor.kind,
  place: null,
})

const ofPlace = (place: PlaceRow): Omit<NameMention, 'from' | 'to' | 'start' | 'end' | 'text'> => ({
  kind: place.precision === 'country' ? 'country' : 'place',
  id: place.id,
  name: place.name,
  aliases: place.aliases,
  actorKind: place.precision === 'country' ? 'state' : null,
  place,
})

/** A name of the lexicon, the longest that begins here, with what names its members after it ("MNLA fighters"). */
const readKnownName: Reader = (context, position) => {
  const found = context.index.at(context.tokens, position)
  if (!found) return undefined
  const to = position + found.length
  if (found.target.actor) return mention(context, position, withMembers(context, to), ofActor(found.target.actor))
  const place = found.target.place
  const next = context.tokens[to]?.lower ?? ''
  const region = placeNouns.has(next) && !/^(?:base|camp|road|stronghold|airport)$/.test(next) ? 1 : 0
  return mention(context, position, to + region, ofPlace(place))
}

/** After a named group, the noun for its people belongs to it: "MINUSMA peacekeepers", "MNLA Tuareg rebels". */
function withMembers(context: NameContext, to: number): number {
  const { tokens } = context
  for (let end = to; end < Math.min(to + 3, tokens.length); end++) {
    const token = tokens[end]
    if (!token) break
    if (actorNounKind(token.lower) && token.lower === token.text) return end + 1
    if (!CAPITALISED.test(token.text)) break
  }
  return to
}

/** "northern Mali", "the central region", "the north": a part of a country, which has no point on the map. */
const readRegionPhrase: Reader = (context, position) => {
  const { tokens, index } = context
  const token = tokens[position]
  if (!token || !directions.has(token.lower)) return undefined
  const before = tokens[position - 1]?.lower ?? ''
  let end = position + 1
  while (directions.has(tokens[end]?.lower ?? '')) end++
  const known = index.at(tokens, end)
  if (known?.target.place) {
    const to = end + known.length
    const place = known.target.place
    if (place.precision === 'town' || place.precision === 'site') return undefined
    const name = spanText(context, position, to)
    return mention(
      context,
      position,
      to,
      ofPlace({ id: slugOf(name), name, aliases: [], precision: 'region', country: place.country }),
    )
  }
  const noun = tokens[end]?.lower ?? ''
  const isNoun = /^(?:regions?|part|parts|provinces?|districts?|coast|border|areas?|zones?|half)$/.test(noun)
  const alone =
    before === 'the' &&
    /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/.test(token.lower) &&
    !CAPITALISED.test(tokens[end]?.text ?? '') &&
    !actorNounKind(noun)
  if (!isNoun && !alone) return undefined
  let to = end + (isNoun ? 1 : 0)
  if (isNoun && tokens[to]?.lower === 'of') {
    const whole = index.at(tokens, to + 1)
    if (whole?.target.place) to += 1 + whole.length
  }
  const name = spanText(context, position, to)
  return mention(
    context,
    position,
    to,
    ofPlace({ id: slugOf(name), name, aliases: [], precision: 'region', country: null }),
  )
}

const isNameToken = ({ tokens, skip }: NameContext, position: number): boolean => {
  const token = tokens[position]
  if (!token || !CAPITALISED.test(token.text) || (functionWords.has(token.lower) && /\p{Ll}/u.test(token.text)))
    return false
  return !skip.some((span) => span.start <= token.start && token.end <= span.end)
}

/** How many tokens a capitalised name takes from `position`: "Hamada Ould Mohamed Kheirou", "Jairo Martínez". */
function nameLength(context: NameContext, position: number): number {
  const { tokens } = context
  let length = 0
  while (true) {
    const token = tokens[position + length]
    if (isNameToken(context, position + length)) length++
    else if (length > 0 && token && PARTICLE.test(token.lower) && isNameToken(context, position + length + 1))
      length += 2
    else if (
      length > 0 &&
      token?.text === '“' &&
      isNameToken(context, position + length + 1) &&
      tokens[position + length + 2]?.text === '”'
    )
      length += 3
    else return length
  }
}

const personOf = (name: string): ActorRow => {
  const surname = name.split(/\s+/).at(-1) ?? name
  return { id: slugOf(name), name, aliases: surname === name ? [] : [surname], kind: 'person' }
}

/** A title and a name: "Captain Amadou Sanogo", "former minister Fernando Londoño". */
const readTitledPerson: Reader = (context, position) => {
  const { tokens, index, people } = context
  let end = position
  while (titles.has(tokens[end]?.lower.replace(/\.$/, '') ?? '') || (end > position && tokens[end]?.text === '.')) end++
  if (end === position || !isNameToken(context, end)) return undefined
  if (index.at(tokens, end)) return undefined
  const length = nameLength(context, end)
  const name = spanText(context, end, end + length)
  const known = people.get(slugOf(name)) ?? personOf(name)
  remember(people, known)
  const full = spanText(context, position, end + length)
  return mention(context, position, end + length, {
    ...ofActor(known),
    aliases: [...new Set([...known.aliases, name, full])],
  })
}

function remember(people: Map<string, ActorRow>, person: ActorRow): void {
  people.set(person.id, person)
  const surname = person.name.split(/\s+/).at(-1)
  if (surname && person.name !== surname) people.set(slugOf(surname), person)
}

/** Capitalised words that no list knows: an organisation by its last word, a person met before, a place after a preposition, else a name. */
const readUnknownName: Reader = (context, position) => {
  const { tokens, people } = context
  const length = nameLength(context, position)
  if (length === 0) return undefined
  const from = position
  const to = from + length
  const name = spanText(context, from, to)
  const known = people.get(slugOf(name))
  if (known) return mention(context, from, to, ofActor(known))
  const last = tokens[to - 1]?.lower ?? ''
  const isFirst = position === 0 || /^[.“"(:—–;]$/.test(tokens[position - 1]?.text ?? '')
  if (things.has(last) || things.has(tokens[from]?.lower ?? '')) return undefined
  if (length === 1 && isFirst) return undefined
  const kind = actorNounKind(last)
  const row = { id: slugOf(name), name, aliases: [] }
  if (!row.id) return undefined
  if (kind)
    return mention(context, from, to, {
      kind: 'actor',
      ...row,
      actorKind: kind === 'people' ? 'organisation' : kind,
      place: null,
    })
  const before = tokens[from - 1]?.lower ?? ''
  const afterPlaceNoun = before === 'of' && placeNouns.has(tokens[from - 2]?.lower ?? '')
  if (
    placeNouns.has(last) ||
    afterPlaceNoun ||
    (prepositions.has(before) && !/^(?:of|to|from|on|over|between)$/.test(before) && !/^(?:19|20)\d\d/.test(name))
  ) {
    return mention(context, from, to, ofPlace({ ...row, precision: 'area', country: null }))
  }
  if (length >= 2 && before !== 'the') {
    const person = personOf(name)
    remember(people, person)
    return mention(context, from, to, ofActor(person))
  }
  return mention(context, from, to, { kind: 'name', ...row, actorKind: null, place: null })
}

/** The readers, in the order they are tried at each word. */
const READERS: readonly Reader[] = [readTitledPerson, readRegionPhrase, readKnownName, readUnknownName]

/**
 * The actors and places that a sentence names, in order, none overlapping: names of the lexicon, people with their
 * offices, regions, unknown names, and noun phrases for actors ("government troops", "a Swiss missionary").
 * @example readNames(context).map((name) => name.text) // ['MNLA fighters', 'Gao']
 */
export function readNames(context: NameContext): readonly NameMention[] {
  const { tokens, skip } = context
  const named: NameMention[] = []
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position]
    const isSkipped = token && skip.some((span) => span.start <= token.start && token.end <= span.end)
    const found = isSkipped
      ? undefined
      : READERS.reduce<NameMention | undefined>((hit, read) => hit ?? read(context, position), undefined)
    if (found) named.push(found)
    position = found ? found.to : position + 1
  }
  return withActorPhrases(context, named)
}

/** Adds the noun phrases for actors; one that has a name in it takes the name's place. */
function withActorPhrases(context: NameContext, named: readonly NameMention[]): readonly NameMention[] {
  const phrases: NameMention[] = []
  for (let position = 0; position < context.tokens.length; position++) {
    const phrase = readActorPhrase(context, position, named)
    if (phrase) {
      while ((phrases.at(-1)?.to ?? 0) > phrase.from) phrases.pop()
      phrases.push(phrase)
      position = phrase.to - 1
    }
  }
  const covered = (name: NameMention): boolean =>
    phrases.some((phrase) => phrase.from < name.to && name.from < phrase.to)
  const all = [...named.filter((name) => !covered(name)), ...phrases].sort((a, b) => a.from - b.from)
  return all.filter((name, index) => !isApposition(context, name, all[index - 1], all[index + 1]))
}

/** "their leader, Ibrahim ag Bahanga", "Kantner, a German sailor": the phrase beside a person’s name says who that is. */
function isApposition(
  { tokens }: NameContext,
  phrase: NameMention,
  before: NameMention | undefined,
  after: NameMention | undefined,
): boolean {
  if (phrase.actorKind !== 'people' && phrase.actorKind !== 'armed-group') return false
  if (tokens[phrase.from]?.text !== tokens[phrase.from]?.lower) return false
  const follows =
    before?.actorKind === 'person' &&
    tokens[before.to]?.text === ',' &&
    phrase.from - before.to <= 3 &&
    /^(?:a|an|the|his|her|their)$/.test(tokens[before.to + 1]?.lower ?? '')
  const leads = after?.actorKind === 'person' && tokens[phrase.to]?.text === ',' && after.from === phrase.to + 1
  return follows || leads
}
