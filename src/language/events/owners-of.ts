import { slugOf } from '../../model/fold-text.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { actorNounKind } from '../names/actor-noun-kind.ts'
import { actorMeaning, mentionAt, textOf } from '../names/name-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import { phraseStart } from '../names/phrase-extent.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import { canAct } from './find-participants.ts'
import type { SentenceParts } from './sentence-parts.ts'

/** Nouns that say of what kind a happening is rather than whose: "military operation", "state visit". */
const KIND_ONLY =
  /^(?:military|state|peace|government|union|party|police|leader|minister|president|church|family|general|alliance|coalition|troop|hostage|prisoner|candidate|child)$/
/** What a happening is done with: "a drone strike". */
const MEANS = /^(?:drone|artillery|helicopter|gunship|jet|aircraft|warplane)$/
/** Ranks that are adjectives where they stand before a noun: "a major push". */
const ADJECTIVE = /^(?:general|major|private)$/

const functionWords = new Set(FUNCTION_WORDS)
const isPossessive = (word: string | undefined): boolean => word !== undefined && /^'s?$/.test(word)

/** The actors right before a noun that own it: "the rebel attack", "an army offensive", "the CMA’s first boycott". */
export function ownersOf(
  sentence: SentenceParts,
  noun: { readonly from: number; readonly to: number },
): readonly NameMention[] {
  const { tokens, names } = sentence
  const before = ownedFrom(tokens, noun.from)
  const owners = names.filter((name) => canAct(name) && (name.to === noun.from || name.to === before))
  if (owners.length > 0) return owners
  const inner = noun.to - noun.from > 1 ? tokens[noun.from] : undefined
  const isInner = inner !== undefined && actorNounKind(inner.lower) !== undefined && !KIND_ONLY.test(inner.lower)
  const at = isInner ? noun.from : noun.from - 1
  const word = tokens[at]
  const kind = word && actorNounKind(word.lower)
  if (!word || !kind || MEANS.test(word.lower) || ADJECTIVE.test(word.lower)) return []
  const from = phraseStart(tokens, at, 0)
  const name = textOf(sentence, from, at + 1)
  const aliases = [...new Set([word.text, pluralOf(word.lower)])]
  return [mentionAt(sentence, from, at + 1, actorMeaning({ id: slugOf(name), name, aliases, kind }))]
}

/** The position of the possessive that owns a noun, past its adjectives, or -1. */
function ownedFrom(tokens: SentenceParts['tokens'], noun: number): number {
  for (let position = noun - 1; position >= Math.max(0, noun - 4); position--) {
    const word = tokens[position]?.lower ?? ''
    if (isPossessive(word)) return position
    if (functionWords.has(word) && !/^(?:first|second|third|last|own|more)$/.test(word)) return -1
  }
  return -1
}
