import { stemWords } from '../../query/stem-words.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Concept, Topic } from './concept.ts'

/** A number of a unit, which need not stand before what it measures: "opium … at 1,080 tons". */
export const OF_UNIT =
  /[$€£]\s?\d|\d[\d,.]*[- ]?(?:million |billion |thousand )?(?:metric )?(?:tons?|tonnes?|dollars?|euros?|pounds?|rupees?|per ?cent|%|barrels?|kilos?|kilograms?|kilometres?|km|hectares?|litres?)/i
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|tens|several)\b/i

/** Whether a sentence holds a number. */
export const hasNumber = ({ text }: Sentence): boolean => NUMBER.test(text)

/** What is counted: the first thing asked about; of "Kenyan soldiers" either. */
export function countedIn({ concepts }: Topic): readonly Concept[] {
  const [first, next] = concepts
  const [noun] = concepts.filter(({ kind }) => kind === 'word' || kind === 'type')
  // "How many got away?" counts whoever did.
  if (!first || (noun?.kind === 'word' && noun.isVerb && !/s$/.test(noun.words))) return []
  return first.kind === 'name' && next && (next.kind === 'word' || next.kind === 'type') ? [first, next] : [first]
}

/** How many words may stand between a number and what it counts: "700 well-armed young fighters". */
const NUMBER_APART = 5

/** Whether a number stands before the words for what is counted; what is no noun to count is let through. */
export function hasNumberOf(counted: Concept, text: string): boolean {
  if (counted.kind === 'time' || counted.kind === 'event' || (counted.kind === 'word' && counted.vague)) return true
  const stems = counted.kind === 'name' ? new Set(counted.spellings.flat()) : counted.stems
  const words = text.split(/\s+/)
  return words.some((word, at) => {
    if (!stemWords(word).some((stem) => stems.has(stem))) return false
    const before = words.slice(Math.max(0, at - NUMBER_APART), at).join(' ')
    return NUMBER.test(before.replace(/\b(?:19|20)\d\d\b/g, ''))
  })
}
