import type { Role } from '../../vocabulary/record-words.ts'
import type { NameMention } from '../names/name-mention.ts'
import { actorsAfter } from './find-participants.ts'
import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'

const BY_REACH = 12
const MEDIATED = /^(?:talks|agreement|ceasefire)$/
const FIRED = /^(?:airstrike|bombing|attack)$/
const MEDIATED_BY = /^(?:mediated|brokered|facilitated|moderated|hosted|chaired|convened|sponsored|arranged|overseen)$/
const FIRED_BY = /^(?:fired|launched|planted|laid|operated|flown|piloted|thrown|lobbed|dropped|detonated|driven)$/
const BROKERED = /-(?:brokered|mediated|sponsored|hosted|facilitated|chaired)$/

/** "A truce mediated by Kenya", "missiles fired by the army hit a school": whom "by" brings to a participle, and their role. */
export function byParticiple(
  sentence: SentenceParts,
  { row, from, to }: Happening,
  start: number,
): readonly (readonly [names: readonly NameMention[], role: Role])[] {
  const { tokens } = sentence
  const isMediated = MEDIATED.test(row.type)
  if (!isMediated && !FIRED.test(row.type)) return []
  const region = isMediated
    ? { from: start, to: Math.min(tokens.length, to + BY_REACH) }
    : { from: Math.max(0, from - BY_REACH), to: from }
  const participle = isMediated ? MEDIATED_BY : FIRED_BY
  for (let position = region.from; position < region.to; position++) {
    if (!participle.test(tokens[position]?.lower ?? '') || tokens[position + 1]?.lower !== 'by') continue
    return [[actorsAfter(sentence, position + 2, tokens.length), isMediated ? 'mediator' : 'agent']]
  }
  return []
}

/** "The China-brokered truce": whether the word before a noun says who brought the sides together. */
export const isBrokered = ({ tokens }: SentenceParts, { row, from }: Happening): boolean =>
  MEDIATED.test(row.type) && BROKERED.test(tokens[from - 1]?.lower ?? '')
