import { THING_NOUNS } from '../../vocabulary/en/place-words.ts'
import { mentionAt, type NameReader, textOf } from './name-context.ts'
import { isNameToken, nameLength } from './read-capitalised.ts'

const things = new Set(THING_NOUNS)
/** "Day of Rage", but not "Day Bu Noe". */
const SPAN = /^(?:days?|weeks?|years?|war)$/
const MEETING = /^(?:Forum|Summit|Conference|Meeting|Congress|Dialogue)$/
const LINK = /^(?:for|of|on|the|and|in|to|against)$/

/** The name of an accord, an operation, a law, which neither acts nor is a place: "Agreement for Peace and Reconciliation". */
export const readThing: NameReader = (context, position) => {
  const { tokens, index } = context
  const length = nameLength(context, position)
  if (length === 0) return undefined
  const known = index.at(tokens, position)
  if (known?.target.actor && known.length >= length) return undefined
  const first = tokens[position]?.lower ?? ''
  const opens = things.has(first) && !(SPAN.test(first) && length > 1)
  // "The Bangui Forum" is held in Bangui.
  if (known?.target.place && MEETING.test(tokens[position + length - 1]?.text ?? '')) return undefined
  if (!opens && !things.has(tokens[position + length - 1]?.lower ?? '')) return undefined
  let to = position + length
  while (opens && LINK.test(tokens[to]?.lower ?? '') && isNameToken(context, to + 1))
    to += 1 + nameLength(context, to + 1)
  return mentionAt(context, position, to, {
    kind: 'thing',
    id: '',
    name: textOf(context, position, to),
    aliases: [],
    actorKind: null,
    place: null,
  })
}
