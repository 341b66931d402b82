import { slugOf } from '../../model/fold-text.ts'
import type { PlaceRow } from '../../model/lexicon.ts'
import { NAMED_BUILDINGS } from '../../vocabulary/en/place-words.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import { mentionAt, type NameContext, placeMeaning, textOf } from './name-context.ts'
import type { NameMention } from './name-mention.ts'
import { nameLength } from './read-capitalised.ts'
import { countryCodeOf } from './resolve-state.ts'

const buildings = new Set(NAMED_BUILDINGS)
const plurals = new Set(NAMED_BUILDINGS.map(pluralOf))
const NUMBER = /^\d{1,2}$/
/** Places that are called so by their first word: "Camp Lemon", "Hotel Terminus". */
const OPENS = /^(?:Camp|Fort|Hotel|Café|Cafe|Restaurant|Villa|Base|Mount|Lake)$/
/** A name that some list knows for a place may still be that of a building: "the Goma Hotel". */
const FOLLOWS_KNOWN = /^(?:Hotel|Mosque|Cathedral|Restaurant|University|Hospital|Stadium|Palace)$/

/** Whether a word is the capitalised end of the name of a building, behind a name that is known otherwise. */
export const endsBuilding = (word: string | undefined): boolean => FOLLOWS_KNOWN.test(word ?? '')

/** Whether a word right behind a name makes it that of a building: "the Imam Ali mosque". */
export const isBuildingNoun = (lower: string | undefined): boolean => lower !== undefined && buildings.has(lower)

const siteRow = (name: string, aliases: readonly string[]): PlaceRow => ({
  id: slugOf(name),
  name,
  aliases,
  precision: 'site',
  country: null,
})

/** The name of a building with the noun that tells what it is, which is known by the rest of it too. */
export function buildingAt(context: NameContext, from: number, to: number, bare: string): NameMention {
  const name = textOf(context, from, to)
  return mentionAt(context, from, to, placeMeaning(siteRow(name, bare === name ? [] : [bare])))
}

const OF_NAME =
  /^(?:Palace|Hill|Square|Bridge|Gate|Tower|Valley|Cathedral|Basilica|Monastery|Fort|Castle|Mount|Cape|Island)$/

/** "The Palace of Justice", "the Hill of Crosses": a place that is called after what follows "of", which is none itself. */
export function readOfName(context: NameContext, from: number): NameMention | undefined {
  const { tokens, index } = context
  if (!OF_NAME.test(tokens[from]?.text ?? '') || tokens[from + 1]?.text !== 'of') return undefined
  const start = tokens[from + 2]?.text === 'the' ? from + 3 : from + 2
  const length = nameLength(context, start)
  if (length === 0 || index.at(tokens, start)?.target.place) return undefined
  return buildingAt(context, from, start + length, textOf(context, from, start + length))
}

/**
 * A building that bears a name of its own: "the Golden Hotel", "the Imam Ali mosque", "the church of Saint George", "the
 * restaurant Terminus". It is where something happens, as a town is.
 */
export function readBuilding(context: NameContext, from: number, to: number): NameMention | undefined {
  const { tokens } = context
  const name = textOf(context, from, to)
  if (countryCodeOf(name) !== undefined) return undefined
  const last = tokens[to - 1]?.lower ?? ''
  if (to - from > 1 && (buildings.has(last) || OPENS.test(tokens[from]?.text ?? '')))
    return buildingAt(context, from, to, name)
  const numbered = NUMBER.test(tokens[to]?.text ?? '') ? to + 1 : to
  if (buildings.has(tokens[numbered]?.text ?? ''))
    return buildingAt(context, from, numbered + 1, textOf(context, from, numbered))
  const [noun, of] = [tokens[from - 2]?.text ?? '', tokens[from - 1]?.text ?? '']
  if (of === 'of' && buildings.has(noun))
    return mentionAt(context, from, to, placeMeaning(siteRow(`${noun} of ${name}`, [name])))
  return buildings.has(of) || plurals.has(of) ? buildingAt(context, from, to, name) : undefined
}
