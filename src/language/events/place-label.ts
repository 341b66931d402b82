import { PLACE_NOUNS, SITE_NOUNS } from '../../vocabulary/en/place-words.ts'
import type { NameMention } from '../names/name-mention.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import { asPlace, isWider } from './place-phrase.ts'
import type { SentenceParts } from './sentence-parts.ts'

/** The places that head a sentence, and the position after what heads it. */
export interface PlaceLabel {
  readonly to: number
  readonly places: readonly NameMention[]
}

const NONE: PlaceLabel = { to: 0, places: [] }
const REACH = 14
const nouns = new Set([...PLACE_NOUNS, ...SITE_NOUNS].flatMap((noun) => [noun, pluralOf(noun)]))
const BELONGS = /^(?:,|and|the|of|near|in|\(|\)|both|seat|night|nights|morning|evening|dawn|early|late)$/

/**
 * The place that heads a note or a dispatch: "Bhojpur, 2 March: …", "Tarsa, capital of Bodo, 25 May: …". It ends in a
 * colon, or before a date behind a comma.
 */
export function placeLabel(sentence: SentenceParts): PlaceLabel {
  const { tokens, names, times } = sentence
  const from = behindDate(sentence)
  if (names[0]?.from !== from) return NONE
  const found: NameMention[] = []
  let last: NameMention | undefined
  for (let position = from; position < Math.min(REACH, tokens.length); ) {
    const token = tokens[position]
    const name = names.find((each) => each.from === position)
    const isTime = times.some((time) => time.start === token?.start)
    if (token?.text === ':' || isTime) {
      const to = labelEnd(sentence, position)
      const isClosed =
        tokens[to - 1]?.text === ':' || (from === 0 && tokens[position - 1]?.text === ',' && found.every(cannotAct))
      return isClosed && found.length > 0 ? { to, places: found.map(asPlace) } : NONE
    }
    if (name?.kind === 'actor' && !isUnknown(name)) return NONE
    if (name) {
      const isWithin = last !== undefined && isWider(sentence, last, name, tokens.slice(last.to, name.from))
      if (!isWithin) found.push(name)
      last = name
    } else if (!token || !(BELONGS.test(token.lower) || nouns.has(token.lower))) return NONE
    position = name?.to ?? position + 1
  }
  return NONE
}

/** Words that stand around a place in a line that is nothing but a heading: "Then Tarsa.", "Chipene mission, Nampula." */
const AROUND =
  /^(?:[.,()–—]|then|next|and|again|also|meanwhile|later|in|at|on|near|of|the|night|morning|evening|dawn|early|late|mid|first|town|mission)$/

/** The places of a sentence without verb that is nothing but a heading: "Tarsa, 14 November.", "Xitaxi (Muidumbe)." */
export function headingPlaces(sentence: SentenceParts): readonly NameMention[] {
  const { tokens, names, times, clauses } = sentence
  if (tokens.length > REACH || clauses.some(({ verb }) => verb !== null)) return []
  const isBare = tokens.every(
    (token, position) =>
      AROUND.test(token.lower) ||
      nouns.has(token.lower) ||
      names.some((name) => name.from <= position && position < name.to) ||
      times.some((time) => time.start <= token.start && token.end <= time.end),
  )
  if (!isBare || !names.some(cannotAct) || names.some((name) => name.kind === 'actor' && !isUnknown(name))) return []
  const found = names.filter((name, index) => {
    const last = names[index - 1]
    return last === undefined || !isWider(sentence, asPlace(last), name, tokens.slice(last.to, name.from))
  })
  return found.map(asPlace)
}

/** "2 March, Bhojpur: …": a date may stand before the place that heads a note. */
function behindDate({ tokens, times }: SentenceParts): number {
  const date = times[0]
  if (!date || date.start !== tokens[0]?.start) return 0
  const after = tokens.findIndex((token) => token.start >= date.end)
  return tokens[after]?.text === ',' ? after + 1 : 0
}

/** Two capitalised words that no list knows pass for a person, but none heads a note. */
const isUnknown = ({ actorKind, text, name }: NameMention): boolean => actorKind === 'person' && text === name

/** "China, in May, sent …": what may act heads only what a colon follows. */
const cannotAct = ({ kind }: NameMention): boolean => kind === 'place'

/** The colon behind a date still belongs to what heads the sentence. */
function labelEnd({ tokens }: SentenceParts, position: number): number {
  const colon = tokens.findIndex((token, index) => index >= position && index < position + REACH && token.text === ':')
  return colon < 0 ? position : colon + 1
}
