import type { Span } from '../span.ts'
import type { Happening } from './happening.ts'
import { happeningRegion, type Region, type SentenceParts } from './sentence-parts.ts'

const LEADING = /^(?:,|;|:|and|but|then|yet|or|–|—|\.|while|when|as|although|though|because|who|which|that)$/
const TRAILING = /^(?:,|;|:|\.|–|—|and|but|while|\(|\)|who|which)$/
const BEFORE_NOUN =
  /^(?:the|a|an|of|heavy|new|major|fresh|renewed|further|series|his|its|their|\p{L}+ed|deadly|military|[’']s)$|^\p{Lu}/u
const AFTER_NOUN = /^(?:,|;|:|and|which|who|that)$/
const NOUN_REACH = 4

/** A noun with its modifiers and complements, within its clause. */
function nounRegion({ tokens, clauses, names }: SentenceParts, happening: Happening): Region {
  const clause = clauses[happening.clause]
  const [floor, limit] = [clause?.from ?? happening.from, clause?.to ?? happening.to]
  let { from, to } = happening
  while (from > floor && happening.from - from < NOUN_REACH && BEFORE_NOUN.test(tokens[from - 1]?.text ?? '')) from--
  while (to < limit && !AFTER_NOUN.test(tokens[to]?.lower ?? '') && clause?.verb?.from !== to)
    to = Math.max(to + 1, names.find((name) => name.from === to)?.to ?? 0)
  return { from, to }
}

/**
 * The words that tell a happening: its clause without what joins it to others, or a noun with what belongs to it.
 * Offsets are those of the paragraph's text.
 */
export function spanHappening(sentence: SentenceParts, happening: Happening): Span {
  const { tokens } = sentence
  let { from, to } =
    happening.told === 'nominal' ? nounRegion(sentence, happening) : happeningRegion(sentence, happening)
  while (from < to - 1 && LEADING.test(tokens[from]?.lower ?? '')) from++
  while (to > from + 1 && TRAILING.test(tokens[to - 1]?.lower ?? '')) to--
  return { start: tokens[from]?.start ?? sentence.start, end: tokens[to - 1]?.end ?? sentence.end }
}
