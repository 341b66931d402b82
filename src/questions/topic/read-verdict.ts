import { stemWords } from '../../query/stem-words.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import type { Concept, Topic, TypeConcept, WordConcept } from './concept.ts'
import { AROUND, coverOf, MEANT } from './cover.ts'
import { isDeed } from './deeds.ts'
import { hardConcepts } from './hard-concepts.ts'

const NOT = /^(?:not|never|no|nobody|none|neither|nor|without|hardly|\w+n[’']t)$/i
/** Words that leave open whether what stands beside them came about. */
const OPEN =
  /\b(?:would|will|could|may|might|should|if|unless|plan\w*|promis\w*|threat\w*|vow\w*|pledg\w*|propos\w*|den(?:y|ied|ies)|refus\w*|fail\w*|reject\w*|demand\w*|call(?:ed|s|ing)? (?:for|on)|want\w*|hop\w+|allege\w*|reported(?:ly)?|accus\w*|attempt\w*|tried|expect\w*|announc\w*)\b/i
/** How many words may stand between a denial and the deed that it denies. */
const APART = 3

/** What a sentence says to the question whether something happened, where it tells all of it in words of its own. */
export type Verdict = 'yes' | 'no'

/**
 * Reads whether a sentence says that what is asked about happened, or that it did not; it says neither where it only plans,
 * blames or doubts, or where the next takes it back.
 * @example readVerdict(topic, sentence, next) // 'no' for "No attack on the town took place."
 */
export function readVerdict(topic: Topic, sentence: Sentence, next: Sentence | undefined): Verdict | undefined {
  const hard = hardConcepts(topic)
  const deeds = hard.filter(isDeed)
  if (deeds.length === 0 || !hard.every((concept) => tells(concept, sentence))) return undefined
  const words = sentence.text.split(/\s+/)
  if (deeds.some((deed) => isDenied(deed, words))) return OPEN.test(sentence.text) ? undefined : 'no'
  const isOpen = OPEN.test(sentence.text) || words.some((word) => NOT.test(bare(word)))
  return isOpen || (next && takesBack(next)) || !isSameWayRound(hard, sentence.text) ? undefined : 'yes'
}

const bare = (word: string): string => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** A time is told by the event or the entry; all else the sentence must say. */
const tells = (concept: Concept, sentence: Sentence): boolean =>
  coverOf(concept, sentence) >= (concept.kind === 'time' ? AROUND : MEANT)

function isDenied({ stems }: TypeConcept | WordConcept, words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!stemWords(word).some((stem) => stems.has(stem))) return false
    return words.slice(Math.max(0, at - APART), at).some((before) => NOT.test(bare(before)))
  })
}

/** Whether those who are named stand in the order of the question, and none is only named as by whom it was done. */
function isSameWayRound(hard: readonly Concept[], text: string): boolean {
  const lower = text.toLowerCase()
  const places = hard
    .filter((concept) => concept.kind === 'name' || (concept.kind === 'word' && /^\p{Lu}/u.test(concept.words)))
    .map(({ words }) => lower.indexOf(words.toLowerCase().replace(/^the /, '')))
    .filter((at) => at >= 0)
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined || first === last) return true
  return (
    places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0)) && !/\bby\b/.test(text.slice(first, last))
  )
}

const takesBack = ({ text }: Sentence): boolean =>
  /^(?:But |However, )?(?:It|They|He|She|This|That|Neither|None)\b.{0,20}\b(?:not|never|n[’']t)\b/.test(text)
