import { slugOf } from '../../model/fold-text.ts'
import { readTokens } from '../words/read-tokens.ts'
import { actorMeaning, mentionAt, type NameReader, placeMeaning } from './name-context.ts'
import { isNameToken } from './read-capitalised.ts'

const LED_BY = /^(\p{Lu}[\p{L}.]+)-(?:led|brokered|mediated|sponsored|hosted|facilitated|chaired)$/u

/** "A French-led intervention", "the China-brokered truce": the first half names who leads or brings together. */
export const readLedBy: NameReader = (context, position) => {
  const token = context.tokens[position]
  const name = token?.text.includes('-') ? LED_BY.exec(token.text)?.[1] : undefined
  // "The African-led International Support Mission": all of it is a name.
  if (!token || !name || isNameToken(context, position + 1)) return undefined
  const known = context.index.at(readTokens(name), 0)?.target
  const meaning = known?.actor
    ? actorMeaning(known.actor)
    : known?.place
      ? placeMeaning(known.place)
      : { kind: 'name' as const, id: slugOf(name), name, aliases: [], actorKind: null, place: null }
  if (meaning.kind === 'place') return undefined
  return { ...mentionAt(context, position, position + 1, meaning), end: token.start + name.length, text: name }
}
