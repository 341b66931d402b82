import type { NameMention } from '../names/name-mention.ts'
import { actorsAfter } from './find-participants.ts'
import type { Region, SentenceParts } from './sentence-parts.ts'

const HELPING =
  /^(?:help of|support of|backing of|assistance of|aid of|backed by|supported by|aided by|assisted by|joined by|together with|along with|jointly with)$/

/** The actors told as helpers: "with the help of MUJWA", "alongside the army", "backed by Russia". */
export function helpersIn(sentence: SentenceParts, region: Region): readonly NameMention[] {
  const found: NameMention[] = []
  for (let position = region.from; position < region.to; position++) {
    const pair = `${sentence.tokens[position]?.lower} ${sentence.tokens[position + 1]?.lower}`
    if (HELPING.test(pair)) found.push(...actorsAfter(sentence, position + 2, region.to))
    else if (sentence.tokens[position]?.lower === 'alongside')
      found.push(...actorsAfter(sentence, position + 1, region.to))
  }
  return found
}
