import { allMatches } from '../all-matches.ts'

/** A name that a text gives an acronym for. */
export interface AcronymPair {
  readonly name: string
  readonly acronym: string
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'.-]*`
const LINK = `(?:for|of|the|and|in|on|to|de|des|du|la|le|les|et|y|del|d[’'])`
const NAMED = new RegExp(
  String.raw`(?<name>${WORD}(?:\s+(?:${LINK}\s*)*(?:${LINK})?${WORD})*)\s+\((?<acronym>\p{Lu}[\p{L}\p{N}–-]{1,10})\)`,
  'gu',
)
/** A name with such a word is meant even where the acronym is of another language: "Revolutionary Armed Forces of Colombia (FARC)". */
const ORGANISATION =
  / .*\b(?:Army|Forces?|Front|Movement|Party|Group|Council|Union|Coalition|Organi[sz]ation|Mission|Alliance|Fighters|Committee)\b|\b(?:Army|Forces?|Front|Movement|Party|Union)\b.* /
const MOST_WORDS = 12

const capitals = (text: string): string =>
  text
    .replace(/[^\p{Lu}]/gu, '')
    .normalize('NFD')
    .replace(/[^A-Z]/g, '')

/** How the letters of a name may spell its acronym: in any order but each of them, else in order but for one. */
const SPELLINGS: readonly ((letters: string, acronym: string) => boolean)[] = [isSpelledInAnyOrder, isSpelledBy]

/** The name that an acronym stands for: of the words before the brackets those that its letters begin. */
function nameFor(words: string, acronym: string): string | undefined {
  const wanted = capitals(acronym)
  const parts = words.split(/\s+/).slice(-MOST_WORDS)
  const names = parts.map((_, from) => parts.slice(from).join(' ')).filter((name) => /^\p{Lu}/u.test(name))
  for (const isSpelled of SPELLINGS) {
    const name = names.find((each) => capitals(each).length >= 2 && isSpelled(capitals(each), wanted))
    if (name) return name
  }
  return undefined
}

/** "NMLA" and "MNLA": an acronym of another language puts adjectives elsewhere. */
function isSpelledInAnyOrder(letters: string, acronym: string): boolean {
  return acronym.length >= 3 && [...letters].sort().join('') === [...acronym].sort().join('')
}

/** Whether a name begins with the first letter of an acronym and has the others in their order, but for one. */
export function isSpelledBy(letters: string, acronym: string): boolean {
  let position = 0
  let missing = 0
  for (const letter of acronym) {
    const found = letters.indexOf(letter, position)
    if (found < 0) missing++
    else position = found + 1
  }
  return letters[0] === acronym[0] && missing <= (acronym.length > 3 ? 1 : 0)
}

const OPENING_NAME = new RegExp(
  String.raw`^[\s:.,|=–—-]*(?:[Tt]he )?(?<name>${WORD}(?:\s+(?:${LINK}\s*)*${WORD})+)(?=[,.;:]|$)`,
  'u',
)

/**
 * What an acronym stands for by the name that the text about it begins with: of "SPN", "Sons of the Northern Plains, …".
 * @example readExpansion('HF', 'Hill Front, formed in 2003.') // 'Hill Front'
 */
export function readExpansion(acronym: string, text: string): string | undefined {
  const { name } = OPENING_NAME.exec(text)?.groups ?? {}
  if (name === undefined || !/^\p{Lu}/u.test(name)) return undefined
  const letters = capitals(name)
  const parts = [acronym, ...acronym.split(/[-/–]/)].map(capitals).filter((part) => part.length >= 2)
  return parts.some((part) => letters === part) ? name : undefined
}

/**
 * The names that a text gives acronyms for: "Revolutionary Armed Forces of Colombia (FARC)".
 * @example readAcronyms('the High Council for Unity (HCU)') // [{ name: 'High Council for Unity', acronym: 'HCU' }]
 */
export function readAcronyms(text: string): readonly AcronymPair[] {
  return allMatches(NAMED, text).flatMap((match) => {
    const { name = '', acronym = '' } = match.groups ?? {}
    const full = nameFor(name, acronym) ?? (ORGANISATION.test(name) ? name : undefined)
    return full ? [{ name: full, acronym }] : []
  })
}
