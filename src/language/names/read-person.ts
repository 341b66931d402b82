import { slugOf } from '../../model/fold-text.ts'
import type { ActorRow } from '../../model/lexicon.ts'
import { PERSON_TITLES } from '../../vocabulary/en/actor-nouns.ts'
import { PLACE_NOUNS, THING_NOUNS } from '../../vocabulary/en/place-words.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { actorMeaning, mentionAt, type NameContext, type NameReader, textOf } from './name-context.ts'
import { isBuildingNoun } from './read-building.ts'
import { isNameToken, nameLength } from './read-capitalised.ts'
import { countryCodeOf } from './resolve-state.ts'

const titles = new Set(PERSON_TITLES)
const NOT_PEOPLE = new Set([...PLACE_NOUNS, ...THING_NOUNS])
/** Titles that are written with a stop: "Gen. Dostum"; any other stop ends a sentence. */
const ABBREVIATED = /^(?:gen|lt|col|capt|maj|brig|dr|mr|mrs|ms|prof|rev|sgt|sen|gov|fr|st)$/
/** "Secretary of State Mike Pompeo", "chief of staff Kamal Abdi". */
const PORTFOLIO = /^(?:state|staff|defen[cs]e|justice|finance|police|intelligence|parliament|information|interior)$/
/** Nouns for several people, which name nobody behind them. */
const SEVERAL =
  /^(?:\p{L}*men|people|\p{L}*women|children|family|household|community|tribe|clan|mob|crowd|crew|minority|population|muslim|christian|hindu|sikh|catholic|protestant|jew|majority|politburo|townsfolk)$/u
const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name

/**
 * The person of a name, the one met earlier if there is one. A full name makes its surname mean that person from there
 * on: of two presidents Traoré the one last named in full is meant.
 */
export function personNamed(people: NameContext['people'], name: string): ActorRow {
  const surname = surnameOf(name)
  const known = people.get(slugOf(name))
  const person: ActorRow = known ?? {
    id: slugOf(name),
    name,
    aliases: surname === name ? [] : [surname],
    kind: 'person',
  }
  people.set(slugOf(name), person)
  if (surname !== name) people.set(slugOf(surname), person)
  return person
}

/** "Canadian Robert Hall": a people before two names tells where the person is from. */
function demonymEnd(context: NameContext, position: number): number {
  const { tokens } = context
  if (
    countryCodeOf(tokens[position]?.text ?? '') === undefined ||
    (context.index.at(tokens, position)?.length ?? 0) > 1
  )
    return position
  const length = nameLength(context, position + 1)
  const words = tokens.slice(position + 1, position + 1 + length).map((token) => token.lower)
  return length >= 2 && !words.some((word) => actorNounKind(word) || titles.has(word) || NOT_PEOPLE.has(word))
    ? position + 1
    : position
}

/** An office or a rank, or what else one person is called in front of a name: "photographer Camille Lepage". */
function isTitle(tokens: NameContext['tokens'], position: number): boolean {
  const { text = '', lower = '' } = tokens[position] ?? {}
  if (titles.has(lower.replace(/\.$/, ''))) return true
  return text === lower && actorNounKind(lower) === 'people' && !/s$/.test(lower) && !SEVERAL.test(lower)
}

/** A person with an office or rank: "Captain Amadou Sanogo", "former minister Fernando Londoño". */
export const readPerson: NameReader = (context, position) => {
  const { tokens, index, people } = context
  const start = demonymEnd(context, position)
  let end = start
  while (isTitle(tokens, end) || (tokens[end]?.text === '.' && ABBREVIATED.test(tokens[end - 1]?.lower ?? ''))) end++
  if (end > start && tokens[end]?.lower === 'of' && PORTFOLIO.test(tokens[end + 1]?.lower ?? '')) end += 2
  if (
    end === position ||
    !isNameToken(context, end) ||
    index.at(tokens, end) ||
    (start === position && index.at(tokens, position))
  )
    return undefined
  const to = end + nameLength(context, end)
  // "The Imam Ali mosque"
  if (isBuildingNoun(tokens[to]?.text)) return undefined
  const name = textOf(context, end, to)
  const person = personNamed(people, name)
  const aliases = [...new Set([...person.aliases, name, textOf(context, position, to)])]
  return mentionAt(context, position, to, { ...actorMeaning(person), aliases })
}
