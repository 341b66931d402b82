import { slugOf } from '../../model/fold-text.ts'
import { actorMeaning, mentionAt, textOf } from '../names/name-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun } from '../names/phrase-extent.ts'
import type { Happening } from './happening.ts'
import type { Region, SentenceParts } from './sentence-parts.ts'

const STRIKES = /^(?:airstrike|bombing|attack|protest)$/
/** What is struck as those are who are in it, or whose it is. */
const THING =
  /^(?:schools?|kindergarten|orphanage|seminary|university|market|bazaar|hospital|clinic|embassy|consulate|legation|weddings?|funeral|concert|procession|rally|church|mosque|temple|hotel|(?:transport|passenger|cargo|reconnaissance|air)?plane|airliner|lorries|trucks|tankers?|ferry|trawler|warehouse|depot|refinery|store|newsroom|studios?|monastery|courthouse|shelter)$/
const ARTICLE = /^(?:an?|the|its|their|two|three|four|several)$/
const LONGEST = 5

/** "Jets bombed a market", "a mob stoned the French embassy": a thing without a name of its own, where nobody else is struck. */
export function struckThing(sentence: SentenceParts, { row }: Happening, region: Region): readonly NameMention[] {
  const { tokens } = sentence
  const first = region.from + 1
  if (!STRIKES.test(row.type) || !ARTICLE.test(tokens[region.from]?.lower ?? '')) return []
  const limit = Math.min(region.to, first + LONGEST)
  let head = first
  while (head < limit && !THING.test(tokens[head]?.text ?? '')) head++
  const [noun, next] = [tokens[head], tokens[head + 1]]
  if (head >= limit || !noun || (next && head + 1 < region.to && isCommonNoun(next))) return []
  if (!tokens.slice(first, head).every((token) => /^[\p{L}-]+$/u.test(token.text))) return []
  const name = textOf(sentence, first, head + 1)
  const aliases = name === noun.text ? [] : [noun.text]
  return [mentionAt(sentence, first, head + 1, actorMeaning({ id: slugOf(name), name, aliases, kind: 'people' }))]
}
