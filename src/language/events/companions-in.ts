import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Scene } from './casting.ts'
import { actorsAfter } from './find-participants.ts'

/** "Fifteen of them children", "most of the dead women": who those are of whom only the number was told. */
const SORTS = /^(?:them|whom|these|those)$/
const OF_LOSS = /^(?:loss|death|deaths|killing)$/
/** "With the help of": those are no victims. */
const MANNER = /^(?:help|support|backing|assistance|aid|approval|consent|involvement|connivance|blessing)$/
const OTHERWISE =
  /^(?:connection|line|accordance|charged|armed|contact|talks|links|clashes|clash|fighting|together|along)$/

/**
 * Those who suffer with whom something is done to: "was murdered with his wife and a student", "with the loss of three
 * crewmen", "killed forty, many of them traders".
 */
export function companionsIn({ sentence, happening, clause }: Scene): readonly NameMention[] {
  const { verb } = clause
  if (!verb || CLASS_OF_TYPE.get(happening.row.type) !== 'violence' || happening.row.subject === 'party') return []
  const { tokens } = sentence
  const found: NameMention[] = []
  for (let position = verb.to; position < clause.to; position++) {
    const [before = '', word = ''] = [-1, 0].map((step) => tokens[position + step]?.lower)
    if (word === 'with' && verb.passive && !OTHERWISE.test(before))
      found.push(...actorsAfter(sentence, behindLoss(tokens, position + 1), clause.to))
    else if (before === 'of' && SORTS.test(word)) found.push(...actorsAfter(sentence, position + 1, clause.to))
  }
  return found
}

/** The position behind "the loss of", or the same; the end of all where "with" tells of something else. */
function behindLoss(tokens: Scene['sentence']['tokens'], from: number): number {
  const words = tokens.slice(from, from + 2).map(({ lower }) => lower)
  if (words.some((word) => MANNER.test(word))) return tokens.length
  const loss = words.findIndex((word) => OF_LOSS.test(word))
  return loss >= 0 && tokens[from + loss + 1]?.lower === 'of' ? from + loss + 2 : from
}
