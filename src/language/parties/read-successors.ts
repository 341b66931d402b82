import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { COMMON_WORDS } from '../../vocabulary/en/words-not-places.ts'
import { allMatches } from '../all-matches.ts'
import { isPersonName } from './is-person-name.ts'

const WORD = String.raw`\p{Lu}[\p{L}’'-]+`
const SMALL = '(?:ag|al|el|ould|bin|ben|ibn|de|del|la|von|van)'
const PERSON = new RegExp(
  String.raw`(?<![\p{L}’'-])${WORD}(?: (?:${SMALL}[ -])?${WORD})+(?! (?:of|for)\b)(?![\p{L}])`,
  'gu',
)
/** What says of a sentence that it tells who leads. */
const LEADS =
  /\b(?:lead(?:s|ers?|ership)?|led|head(?:s|ed)?|command(?:s|ed|ers?)?|chiefs?|chair(?:s|ed|man|woman|person)?|emirs?|found(?:ed|ers?)|presid(?:es|ed|ents?)|prime minister|premier|rule[sd]?|governed|succe(?:eds|eded|ssors?)|took over|takes over|proclaimed|ran|runs|in the hands of|obey(?:s|ed)?|answer(?:s|ed)? to|rall(?:y|ied) (?:around|round|behind|to)|follow(?:s|ed)? (?=\p{Lu})|until his (?:death|arrest|capture)|launched)\b/iu
/** Words before a name that is no leader's: where, against whom. */
const NO_LEADER =
  /\b(?:in|at|near|from|against|opposed to|opposes?|fought|fights|rivals?|enem(?:y|ies) of|killed|murdered|ousted|overthrew|toppled|expelled|captured|than|like|between|town of|city of|mosque of|province of)(?: the)? $/iu
const OPENS_NAME = /^(?:abu|umm|ibn|bin|al|el)$/
/** "Two of its enemies' commanders were killed." */
const OTHERS = /\bwere (?:killed|captured|arrested|shot)\b/u
const common = new Set(COMMON_WORDS)
const functionWords = new Set(FUNCTION_WORDS)

/** A name without the word that only opens its sentence: "Obeys Sadiq Hadi". */
function withoutOpener(name: string, opens: boolean): string {
  const [first = '', ...rest] = name.split(' ')
  const lower = first.toLowerCase()
  if (!opens || OPENS_NAME.test(lower)) return name
  if (functionWords.has(lower)) return rest.join(' ')
  return common.has(lower) ? rest.join(' ') : name
}

/**
 * All people of two names at least in those sentences of a party's entry that tell who leads it: "Headed first by Anna
 * Kral and then by Karl Orme".
 * @example readSuccessors('Anna Kral took over from 2012, then Karl Orme.') // ['Anna Kral', 'Karl Orme']
 */
export function readSuccessors(text: string): readonly string[] {
  return text.split(/(?<=[^\p{Lu}][.;])\s+/u).flatMap((sentence) =>
    LEADS.test(sentence) && !OTHERS.test(sentence)
      ? allMatches(PERSON, sentence).flatMap((match) => {
          const before = sentence.slice(0, match.index)
          const name = withoutOpener(match[0].replace(/[’']s$/, ''), before === '')
          return isPersonName(name) && name.includes(' ') && !NO_LEADER.test(before) ? [name] : []
        })
      : [],
  )
}
