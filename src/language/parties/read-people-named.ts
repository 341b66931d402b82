import { foldText } from '../../model/fold-text.ts'
import { PERSON_NAMES } from '../../vocabulary/en/words-not-places.ts'
import { allMatches } from '../all-matches.ts'
import { isPersonName } from './is-person-name.ts'

const WORD = String.raw`\p{Lu}[\p{L}’-]*\p{L}`
const SURNAME = String.raw`(?:al-|el-)?\p{Lu}[\p{L}’-]*\p{L}`
/** "General Anna Kral", "Salva Kiir": the last name behind an office or a given name. */
const OFFICE =
  '[Pp]resident|[Pp]remier|[Pp]rime [Mm]inister|[Gg]eneral|Gen\\.|[Cc]olonel|Col\\.|[Mm]ajor|Maj\\.|[Cc]aptain|Capt\\.|[Cc]ommander|Cmdr|Brig\\.|[Ll]eader|[Ww]arlord|[Mm]inister|[Rr]uler|[Dd]ictator|[Ee]mir|Sheikh|Mullah|Dr\\.?|Mr\\.?'
const OFFICER = new RegExp(`\\b(?:${OFFICE}),? (?:${WORD} ){0,2}(?<last>${SURNAME})(?![\\p{L}’-])`, 'gu')
const GIVEN = new RegExp(`(?<![\\p{L}’-])(?<first>${WORD}) (?:${WORD} )?(?<last>${SURNAME})(?![\\p{L}’-])`, 'gu')

/**
 * The last names of those whom a text calls by an office or by a given name, by which it may call them elsewhere.
 * @example readPeopleNamed('President Salva Kiir dismissed Anna Kral.') // Set { 'Kiir', 'Kral' }
 */
export function readPeopleNamed(text: string): ReadonlySet<string> {
  const officers = allMatches(OFFICER, text).flatMap(({ groups }) => groups?.last ?? [])
  const given = allMatches(GIVEN, text).flatMap(({ groups }) =>
    PERSON_NAMES.has(foldText(groups?.first ?? '')) ? (groups?.last ?? []) : [],
  )
  return new Set([...officers, ...given].filter((name) => name.length > 2 && isPersonName(name)))
}
