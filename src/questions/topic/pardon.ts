import { KIN } from '../../vocabulary/en/loose-words.ts'
import type { Concept, Topic, WordConcept } from './concept.ts'
import { coverOf, READ } from './cover.ts'
import { isDeed } from './deeds.ts'
import type { Evidence } from './find-evidence.ts'
import { hardConcepts } from './hard-concepts.ts'

/** Fewest things asked about that a sentence must tell itself where it lacks a word, and fewest for each word it lacks. */
const FEWEST_MET = 2

/**
 * Whether what a sentence lacks of a topic may be said otherwise or left out: loose words, where it tells itself all that
 * says which happening is meant. A verb may only be lacked beside another deed, and a title beside the name of who has it.
 */
export function isPardoned({ missing, sentence }: Evidence, topic: Topic, asksFirst: boolean): boolean {
  if (missing.length === 0) return true
  const hard = hardConcepts(topic)
  const met = hard.filter((concept) => !missing.includes(concept))
  // What is asked for comes first: which helicopters, how many tanks.
  const [first] = hard
  if (asksFirst && first?.kind === 'word' && !first.loose && missing.includes(first)) return false
  if (met.length < Math.max(FEWEST_MET, missing.length + 1)) return false
  return met.every((concept) => coverOf(concept, sentence) >= READ) && missing.every((lacked) => mayLack(lacked, met))
}

/** Things asked about beside one that a sentence lacks, so that the one is but a detail. */
const FEWEST_BESIDE = 3

/**
 * Whether a common noun or adjective says no more of a happening than what tells it anyhow: it is neither what was done nor
 * whose it was, and a deed with who, where or when is told without it.
 */
function isDetail(lacked: WordConcept, met: readonly Concept[]): boolean {
  if (lacked.isVerb || /^[\p{Lu}\d]/u.test(lacked.words) || KIN.has(lacked.words.toLowerCase())) return false
  return met.length >= FEWEST_BESIDE && met.some(isDeed) && met.some(({ kind }) => kind === 'name' || kind === 'time')
}

/** Whether a deed and who, where or when are told, whatever stands aside of them. */
function isToldWithout(met: readonly Concept[]): boolean {
  const main = met.filter(({ aside }) => !aside)
  return main.length >= FEWEST_MET && main.some(isDeed)
}

function mayLack(lacked: Concept, met: readonly Concept[]): boolean {
  if (lacked.aside) return isToldWithout(met)
  if (lacked.kind !== 'word') return false
  switch (lacked.loose) {
    case 'place':
    case 'quality':
      return met.some(({ kind }) => kind !== 'word')
    case 'verb':
    case 'person':
      return met.some(isDeed)
    case 'title':
      return met.some(isDeed) && met.some(({ kind }) => kind !== 'word')
    default:
      return isDetail(lacked, met)
  }
}
