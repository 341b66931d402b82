import { countryCodeOf } from '../names/resolve-state.ts'
import { readNamedSides } from './read-named-sides.ts'
import type { ToldParty } from './told-party.ts'

const ONE_OF_TWO = '(?:on )?(?:the )?(?:one|other) (?:side|hand)'
const OF_STATE = '(?:the )?(?:pro-|anti-)?(?:government|state)(?: (?:side|camp|forces|bloc))?'
const OF_OTHERS =
  '(?:the )?(?:armed )?(?:rebels?|insurgents?|guerrillas?|separatists?|loyalists?|opposition|outsiders?|foreigners|foreign|external|international|neutral|peacekeepers|paramilitaries|militias)(?: (?:side|camp|groups|forces|powers|bloc))?'
/** What a side is called that stands before those who are on it. */
const SIDE = new RegExp(`^(?:${ONE_OF_TWO}|${OF_STATE}|${OF_OTHERS}|against(?: it| them)?|allies|others?)$`, 'i')
const BODY =
  /\b(?:Army|Armies|Forces?|Front|Movement|Guards?|Brigades?|Militia|Legion|Alliance|Coalition|Union|Council|League|Corps|Resistance)\b|^\p{Lu}{3,}|\(\p{Lu}[\p{Lu}\p{N}-]+/u

/** Whether a name is one for sure: by its words, its acronym, its article, as that of a country. */
const isCertain = (text: string, { start, end }: ToldParty['heading']): boolean => {
  const name = text.slice(start, end)
  return BODY.test(name) || countryCodeOf(name) !== undefined
}

/**
 * Those on a side that stands before them: "Rebels: the Coast Army (CA), led by Anna Kral; the Hill Legion"; none where
 * what follows tells something of the side.
 * @example readSideList('Rebels', 'the Coast Army (CA); the Kamas.').length // 2
 */
export function readSideList(side: string, text: string): readonly ToldParty[] {
  if (!SIDE.test(side.replace(/^[•*—–-]\s+/, ''))) return []
  const named = readNamedSides(text).filter(({ heading }) => /^\p{Lu}/u.test(text.slice(heading.start)))
  const [first] = named
  const isList = first && /^(?:the )?$/i.test(text.slice(0, first.heading.start)) && isCertain(text, first.heading)
  return isList
    ? named.filter(({ heading }) => isCertain(text, heading) || /\bthe $/i.test(text.slice(0, heading.start)))
    : []
}
