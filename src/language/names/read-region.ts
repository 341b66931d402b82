import { slugOf } from '../../model/fold-text.ts'
import { DIRECTIONS } from '../../vocabulary/en/place-words.ts'
import { actorNounKind } from './actor-noun-kind.ts'
import { mentionAt, type NameContext, type NameReader, placeMeaning, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { nameLength } from './read-capitalised.ts'
import { countryCodeOf } from './resolve-state.ts'

const directions = new Set(DIRECTIONS)
const REGION_NOUN = /^(?:regions?|part|parts|provinces?|districts?|coast|border|areas?|zones?|half)$/
const CARDINAL = /^(?:north|south|east|west|(?:north|south)-?(?:east|west))$/
/** Where somebody heads for, or is away from, is not where they are. */
const APART = /^(?:near|towards?|to|from|for|of|with|by)$/
const CAPITALISED = /^\p{Lu}/u

/** A part of a country, which has no border of its own and so no point on the map: "northern Mali", "the central region", "the north". */
export const readRegion: NameReader = (context, position) => {
  const { tokens } = context
  const capital = theCapital(context, position)
  if (capital) return capital
  if (!directions.has(tokens[position]?.lower ?? '')) return undefined
  let end = position + 1
  while (directions.has(tokens[end]?.lower ?? '')) end++
  return (
    partOfNamed(context, position, end) ?? partUnnamed(context, position, end) ?? partOfUnknown(context, position, end)
  )
}

/** "Northern Shan", "southern Unity": what no list knows has a north and a south where it is a place. */
function partOfUnknown(context: NameContext, position: number, end: number): NameMention | undefined {
  const { tokens, index } = context
  const length = nameLength(context, end)
  const [name, next] = [textOf(context, end, end + length), tokens[end + length]]
  const isPlace =
    length === 1 &&
    tokens[position]?.text === tokens[position]?.lower &&
    !index.at(tokens, end) &&
    countryCodeOf(name) === undefined &&
    actorNounKind(name.toLowerCase()) === undefined &&
    actorNounKind(next?.lower ?? '') === undefined
  if (!isPlace) return undefined
  const whole = textOf(context, position, end + length)
  const row = { id: slugOf(whole), name: whole, aliases: [name], precision: 'region', country: null } as const
  return mentionAt(context, position, end + length, placeMeaning(row))
}

/** "The capital", where nothing says of what. */
function theCapital(context: NameContext, position: number): NameMention | undefined {
  const { tokens, called } = context
  const isCapital = tokens[position]?.lower === 'capital' && tokens[position - 1]?.lower === 'the'
  const row = isCapital && !APART.test(tokens[position - 2]?.lower ?? '') ? called.get('capital') : undefined
  const next = tokens[position + 1]
  if (!row || next?.lower === 'of' || (next && CAPITALISED.test(next.text))) return undefined
  return mentionAt(context, position, position + 1, placeMeaning(row))
}

const region = (context: NameContext, from: number, to: number, country: string | null): NameMention => {
  const name = textOf(context, from, to)
  return mentionAt(
    context,
    from,
    to,
    placeMeaning({ id: slugOf(name), name, aliases: [], precision: 'region', country }),
  )
}

function partOfNamed(context: NameContext, position: number, end: number): NameMention | undefined {
  const known = context.index.at(context.tokens, end)
  const place = known?.target.place
  if (!known || !place || place.precision === 'town' || place.precision === 'site') return undefined
  return region(context, position, end + known.length, place.country)
}

function partUnnamed(context: NameContext, position: number, end: number): NameMention | undefined {
  const { tokens, index } = context
  const noun = tokens[end]?.lower ?? ''
  if (!REGION_NOUN.test(noun))
    return isCardinalAlone(context, position, end) ? region(context, position, end, null) : undefined
  if (index.at(tokens, end + 1)?.target.place) return undefined
  const whole = tokens[end + 1]?.lower === 'of' ? index.at(tokens, end + 2) : undefined
  return region(context, position, whole?.target.place ? end + 2 + whole.length : end + 1, null)
}

/** "the north", but not "the north Korean" nor "the north rebels". */
function isCardinalAlone({ tokens }: NameContext, position: number, end: number): boolean {
  const next = tokens[end]
  // "In the north soldiers occupied …"
  const isFronted = position === 2 && tokens[0]?.lower === 'in'
  const goesOn =
    next !== undefined && (CAPITALISED.test(next.text) || (!isFronted && actorNounKind(next.lower) !== undefined))
  return tokens[position - 1]?.lower === 'the' && CARDINAL.test(tokens[position]?.lower ?? '') && !goesOn
}
