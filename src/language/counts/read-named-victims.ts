import { allMatches } from '../all-matches.ts'
import type { Span } from '../span.ts'

const TITLES =
  '(?:President|Prime Minister|Vice[- ]President|Minister|Governor|Mayor|Senator|Deputy|King|Queen|Prince|Sheikh|Sheik|Imam|Mullah|Maulana|Bishop|Archbishop|Father|Sister|Brother|Rev\\.|Reverend|Pastor|Dr\\.?|Professor|Judge|Justice|Ambassador|General|Gen\\.|(?:Lieutenant|Brigadier|Major)[- ](?:General|Colonel)|Lt\\.?-?(?:Gen|Col)?\\.?|Brig\\.?(?: Gen\\.)?|Brigadier|Colonel|Col\\.|Major|Maj\\.(?: Gen\\.)?|Captain|Capt\\.|Commander|Sergeant|Sgt\\.|Chief|Emir|Commissioner|Marshal|Admiral)'
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:al|el|ibn|bin|de|da|von|van|ag|ould)[ -])?\\p{Lu}[\\p{L}’'-]+){0,3}"
const KILL = '(?:kill|murder|assassinat|execut|behead|gunn|wound|injur|kidnapp|abduct)(?:ed|ing)(?: down)?'
/** A person by name where a number of others joins: after a title, a verb that takes people, or as the subject. */
const NAMED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${TITLES} ${NAME}|(?<=\\b${KILL} )${NAME}|(?<=^|[.;:] )(?:He|She|${NAME}))(?:, [^,.;\\d]{2,50},)?(?=,? (?:and|along with|together with|as well as) (?:at least |up to |about |some |another )?(?:\\d|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|eleven\\b|twelve\\b|a dozen\\b|his |her |an? ))`,
  'gu',
)
/** What cannot be who is meant by a capital at the head of a sentence. */
const NO_PERSON =
  /^(?:The|A|An|In|On|At|By|After|Before|During|Between|Some|About|More|Of|There|It|They|We|This|That|These|Those|Government|Police|Army)\b/

/**
 * The people by name whom a number of others joins: "General Ali and four guards", "killed Father Siméon and five others".
 * @example readNamedVictims('They killed General Ali and four guards.').length // 1
 */
export function readNamedVictims(text: string): readonly Span[] {
  if (!/ (?:and|with|as) /.test(text)) return []
  return allMatches(NAMED, text)
    .filter(([name]) => !NO_PERSON.test(name))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }))
}
