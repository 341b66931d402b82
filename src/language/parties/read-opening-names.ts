import { foldText } from '../../model/fold-text.ts'
import { isPersonName } from './is-person-name.ts'
import { isSpelledBy } from './read-acronyms.ts'
import { fragmentsOf } from './read-fragments.ts'

const PIECE_END = /\s*[,;]\s*(?:or\s+)?|\s+\/\s+|(?<=\p{Ll})\/|\s+or\s+|\s*=\s*/u
const LEAD_IN =
  /^(?:(?:or|also|aka|a\.k\.a\.|alias|called|known as|styled|i\.e\.|that is|in full|for short)[:,]?\s+)+/iu
/** "a.k.a. the Hillmen": said to be a name. */
const CALLED = /^(?:or |also )?(?:aka|a\.k\.a\.|alias|also (?:called|known as)|known as|called)[:,]?\s/iu
/** "CF", "FAMa", "SPLA-N", "201st MRD": two capitals at least. */
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}/&.–-]{1,9}$/u
const QUOTED = /^[“"‘'](?<name>[^“”"]{2,60})[”"’']$/u
const NAME = /^(?:the )?(?<name>\p{Lu}[\p{L}\p{N}’'./–-]*(?: [\p{L}’'.-]+){0,10})$/u
const BODY =
  /\b(?:Army|Armies|Forces?|Fronts?|Movement|Party|Group|Council|Union|Coalition|Organi[sz]ation|Alliance|Brigades?|Battalion|Militia|Guards?|League|Congress|Command|Corps|Resistance|Mission|Committee|Federation|Frente|Movimiento|Partido|Ejército|Fuerzas?|Mouvement|Parti|Armée|Forces|Rassemblement|Exército|Tentara|Gerakan|Harakat|Hizb)\b/iu
const SMALL_WORDS = /^(?:of|for|the|and|in|on|to|de|des|du|la|le|les|et|y|e|del|da|do|dos|pour|uni|para|a)$/iu
const LEAST_PART = 2

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word.replace(/^(?:d|l|al)[’'-]/iu, '').charAt(0))
    .join('')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()

/** Whether an acronym is one of a name, by the words of it that are no small ones, or by most of its capitals. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym
    .replace(/[^\p{Lu}]/gu, '')
    .normalize('NFD')
    .replace(/[^A-Z]/g, '')
  const first = initials(name)
  return letters.length >= 2 && (first === letters || (first.length >= 3 && isSpelledBy(first, letters)))
}

/** Whether a word is put together from the beginnings of words of a name, as Brimob is of Mobile Brigade. */
export function isBlendOf(word: string, name: string): boolean {
  const wanted = foldText(word)
  const parts = foldText(name).split(/[\s-]+/)
  const fits = (from: number, used: number): boolean =>
    from === wanted.length
      ? used > 1
      : parts.some((part) => {
          for (let length = Math.min(part.length, wanted.length - from); length >= LEAST_PART; length--) {
            if (wanted.startsWith(part.slice(0, length), from) && fits(from + length, used + 1)) return true
          }
          return false
        })
  return wanted.length >= 2 * LEAST_PART + 1 && !parts.includes(wanted) && fits(0, 0)
}

/** The name that a piece is, where it is one of a party and of nobody else. */
function nameIn(piece: string, { name, pieces }: { readonly name: string; readonly pieces: readonly string[] }) {
  const quoted = QUOTED.exec(piece)?.groups?.name
  if (quoted !== undefined) return quoted
  if (ACRONYM.test(piece)) return piece.replace(/\.$/, '')
  const found = NAME.exec(piece)?.groups?.name
  if (found === undefined) return undefined
  if (!found.includes(' ')) return isBlendOf(found, name) ? found : undefined
  const known = [name, ...pieces].filter((each) => ACRONYM.test(each))
  if (known.some((acronym) => isAcronymOf(acronym, found))) return found
  return ACRONYM.test(name) && BODY.test(found) && !isPersonName(found) ? found : undefined
}

/**
 * The other names of a party that what is said of it begins with: of "Free Hill Army", "Armée libre, FHA; founded 2003".
 * @example readOpeningNames('Hill Front', 'HF, “the Front”; formed 2003.') // ['HF', 'the Front']
 */
export function readOpeningNames(name: string, text: string): readonly string[] {
  const [first] = fragmentsOf(text)
  if (first === undefined) return []
  const pieces = text
    .slice(first.start, first.end)
    .split(PIECE_END)
    .map((piece) => piece.trim())
  const bare = pieces.map((piece) =>
    piece
      .replace(LEAD_IN, '')
      .replace(/^\[(.*)\]$/, '$1')
      .trim(),
  )
  const end = bare.findIndex((piece) => nameIn(piece, { name, pieces: bare }) === undefined)
  return pieces.flatMap((piece, index) => {
    const called = CALLED.test(piece) ? NAME.exec(bare[index] ?? '')?.[0] : undefined
    const isOpening = end < 0 || index < end
    return called ?? (isOpening ? nameIn(bare[index] ?? '', { name, pieces: bare }) : undefined) ?? []
  })
}
