import { dateInWords } from '../../query/dates-in-words.ts'
import type { Concept, Topic } from './concept.ts'

/**
 * A topic in words, for saying what was understood.
 * @example topicInWords(readTopic('2014 Kidal', library)) // 'in 2014, at Kidal'
 */
export function topicInWords({ concepts }: Topic): string {
  return concepts.map(inWords).filter(Boolean).join(', ')
}

function inWords(concept: Concept): string {
  switch (concept.kind) {
    case 'time':
      return dateInWords(concept.edtf)
    case 'type':
      return `of type ${concept.words}`
    case 'name':
      if (concept.of === 'source') return `told by ${concept.words}`
      return concept.of === 'actor' ? `involving ${concept.words}` : `at ${concept.words}`
    case 'event':
      return concept.words
    case 'word':
      return concept.vague ? '' : `with “${concept.words}”`
  }
}
