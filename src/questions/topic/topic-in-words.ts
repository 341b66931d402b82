import type { Language } from '../../model/answer.ts'
import { dateInWords } from '../../query/dates-in-words.ts'
import { say } from '../say/say.ts'
import { typeName, whenInWords } from '../say/say-event.ts'
import type { Concept, Topic } from './concept.ts'

/**
 * A topic in words, for saying what was understood.
 * @example topicInWords(readTopic('2014 Kidal', library), 'en') // 'in 2014, at Kidal'
 */
export function topicInWords({ concepts }: Topic, language: Language): string {
  return concepts
    .map((concept) => inWords(concept, language))
    .filter(Boolean)
    .join(', ')
}

function inWords(concept: Concept, language: Language): string {
  switch (concept.kind) {
    case 'time':
      return language === 'en' ? dateInWords(concept.edtf) : whenInWords(concept.edtf, language)
    case 'type': {
      const [type] = concept.types
      return say(language, 'ofType', { what: language === 'en' || !type ? concept.words : typeName(type, language) })
    }
    case 'name':
      return say(language, PHRASE_OF[concept.of], { what: concept.words })
    case 'event':
      return concept.words
    case 'word':
      return concept.vague ? '' : say(language, 'withWord', { what: concept.words })
  }
}

const PHRASE_OF = { place: 'atPlace', country: 'atPlace', actor: 'involving', source: 'toldBy' } as const
