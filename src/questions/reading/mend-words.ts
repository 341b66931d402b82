import { isMisspelling } from '../../query/near-spelling.ts'
import { MONTHS } from '../../vocabulary/en/time-words.ts'
import { STOP_WORDS } from '../../vocabulary/stop-words.ts'
import type { Library } from '../library.ts'
import { isKnownWord, isVague } from '../topic/same-meaning.ts'

/** Words that the grammar of questions and dates needs as they are spelt. */
const NEEDED: readonly string[] = [
  ...['what', 'when', 'where', 'which', 'who', 'why', 'how', 'many', 'much', 'happened', 'happen', 'list', 'between'],
  ...['killed', 'kidnapped', 'attacked', 'leader', 'leads', 'after', 'before', 'during', 'compare', 'overview', 'were'],
  ...Object.keys(MONTHS),
]
const KNOWN = new Set(NEEDED)

/**
 * A question with the misspelt words of its grammar mended: "wat happend in janury" asks what happened in January. Words
 * that the reports hold, names and all that is spelt rightly stay.
 */
export function mendWords(question: string, library: Library): string {
  return question
    .split(' ')
    .map((word) => {
      const [, head = '', core = '', tail = ''] = /^([^\p{L}]*)(.*?)([^\p{L}]*)$/u.exec(word) ?? []
      const lower = core.toLowerCase()
      if (
        core.length < 3 ||
        KNOWN.has(lower) ||
        STOP_WORDS.has(lower) ||
        isVague(lower) ||
        isKnownWord(lower) ||
        library.knowsWord(lower)
      )
        return word
      const meant = NEEDED.find((needed) => isMisspelling(lower, needed))
      return meant === undefined ? word : head + meant + tail
    })
    .join(' ')
}
