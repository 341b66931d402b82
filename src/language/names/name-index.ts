import { foldText } from '../../model/fold-text.ts'
import type { ActorRow, Lexicon, PlaceRow } from '../../model/lexicon.ts'
import { readTokens, type Token } from '../words/read-tokens.ts'

/** What a name of a lexicon stands for. */
export type NameTarget =
  | { readonly actor: ActorRow; readonly place?: undefined }
  | { readonly place: PlaceRow; readonly actor?: undefined }

interface Entry {
  readonly words: readonly string[]
  /** The exact writing, where only that counts: acronyms such as US, IS, CAR. */
  readonly exact: string | null
  /** Whether it is written small: "anti-balaka". */
  readonly small: boolean
  readonly target: NameTarget
}

/** Finds the names of a lexicon in tokens. */
export interface NameIndex {
  /** The longest name that begins at a token, with the number of tokens it takes. */
  readonly at: (
    tokens: readonly Token[],
    position: number,
  ) => { readonly target: NameTarget; readonly length: number } | undefined
}

const ACRONYM = /^[\p{Lu}\p{N}-]{2,8}s?$/u
const CAPITAL = /\p{Lu}/u

/**
 * Makes a lexicon searchable by the words of its names: actors before places, earlier rows before later ones.
 * @example createNameIndex(lexicon).at(readTokens('Ansar Dine attacked'), 0) // { target: { actor }, length: 2 }
 */
export function createNameIndex(lexicon: Lexicon): NameIndex {
  const byFirst = new Map<string, Entry[]>()
  const known = new Set<string>()
  const add = (name: string, target: NameTarget): void => {
    const words = readTokens(name.replace(/^the /i, '')).map((token) => foldText(token.text))
    const first = words[0]
    if (!first) return
    const exact = words.length === 1 && ACRONYM.test(name) ? name : null
    // A later row is never found under a name that an earlier one has.
    const key = `${words.join(' ')}|${exact ?? ''}`
    if (known.has(key)) return
    known.add(key)
    const entries = byFirst.get(first)
    const entry = { words, exact, small: !CAPITAL.test(name), target }
    if (entries) entries.push(entry)
    else byFirst.set(first, [entry])
  }
  for (const actor of lexicon.actors) for (const name of [actor.name, ...actor.aliases]) add(name, { actor })
  for (const place of lexicon.places) for (const name of [place.name, ...place.aliases]) add(name, { place })
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length)
  const fits = (entry: Entry, tokens: readonly Token[], position: number): boolean =>
    entry.exact !== null
      ? tokens[position]?.text === entry.exact
      : entry.words.every((word, offset) => foldText(tokens[position + offset]?.text ?? '') === word) &&
        (entry.small || tokens.slice(position, position + entry.words.length).some((token) => CAPITAL.test(token.text)))
  return {
    at(tokens, position) {
      const token = tokens[position]
      if (!token) return undefined
      const entry = byFirst.get(foldText(token.text))?.find((candidate) => fits(candidate, tokens, position))
      return entry && { target: entry.target, length: entry.words.length }
    },
  }
}
