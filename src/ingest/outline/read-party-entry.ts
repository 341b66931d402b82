import type { OutlineLine } from './outline-line.ts'

/** How a line of the list of parties begins. */
export interface PartyLine {
  /** `3` or a letter; null where the list has none. */
  readonly number: string | null
  /** Where the name stands in the line. */
  readonly start: number
  readonly end: number
  /** Where what is said of the party begins. */
  readonly from: number
}

const NUMBER = /^\(?(\d{1,2})[.)]\s+/
const LETTER = /^\(?([a-z])[.)]\s+|^\(([ivx]{1,5})\)\s+/
const BULLET = /^[•*—–-]\s+/
const DASH = /\s(?:[-–—|=]|--)\s/
const IN_BRACKETS = /\([^()]*\)/g
const LONGEST_NAME = 150
const LONGEST_OTHERS = 60
const ACRONYMS_END = /^[^.:]{3,120}?\([^()]{2,60}\)(?=\s+\p{Lu})/u
const WORD = String.raw`(?:\p{Lu}(?:[\p{L}\p{N}’'/–-]|\.(?=\S))*|\d{1,3}(?:st|nd|rd|th))`
const NEXT_WORD = `(?: (?:(?:of|for|the|and|in|de|du|del|la) ){0,2}${WORD})`
/** What ends a name that is not all capitals: "the Borland army", "Interior Ministry special units". */
const BODIES =
  'government|army|armies|navy|air force|militias?|forces?|troops|guards?|police|rebels|clans|tribes|monitors|peacekeepers|fighters|units?|brigades?|battalions?|regiments?|divisions?|commandos|mercenaries|contractors|volunteers|loyalists|factions?|wing|coalition|alliance|mission|gangs?|bands?|councils?|gendarmes|veterans|guerrillas|insurgents|separatists|paramilitaries|men|boys|tribesmen|contingents?|movements?|parties|party|groups?'
const NAME = String.raw`(?:[Tt]he )?${WORD}${NEXT_WORD}*(?:(?: \p{Ll}[\p{Ll}-]+){0,2} (?:${BODIES}))?(?: \([^()]{2,60}\)){0,2}`
/** In a list: "River Guard. A militia", "The government, whose army …", "Coast Front (CF), “the Front”", "Coast Front, 1992, …". */
const NAME_OF_ITEM = new RegExp(
  String.raw`^(?:${NAME}|[Tt]he (?:[\p{L}-]+ )?\p{Ll}{4,})(?=, (?!and (?!(?:its|their|his|the) ))[\p{Ll}\d“"‘]|; |\.(?: |$))`,
  'u',
)
/** Outside of lists a name is one where a sentence is all name: "Coast Front. Formed in 1992 …", "The Borland army. Weak." */
const NAME_OF_PARAGRAPH = new RegExp(String.raw`^${NAME}(?=\. [\p{Lu}\d])`, 'u')
/** Below another entry also "The Sons of the Coast (SC), a splinter of 1993": a name that is none of a person. */
const NEXT_NAME = new RegExp(
  String.raw`^(?:The )?(?<name>${WORD}${NEXT_WORD}+(?<acronym> \([^()]{2,60}\))?)(?=, (?:an?|which|formed|founded|created|raised|set up|led|headed|commanded|from|since|in)\b)`,
  'u',
)
const OF_BODY =
  /\b(?:Army|Armies|Forces?|Front|Movement|Guards?|Brigades?|Battalion|Division|Militia|Legion|Alliance|Coalition|Union|Council|League|Corps|Resistance|Fighters|Party)\b| (?:of|for|du|del?) /

/** What is nobody by name: "other bands", "several more". */
const NOBODY =
  /^(?:(?:and |many |some |several |various |numerous )*others?\b|outsiders\b|(?:outside|foreign|neighbou?ring) (?:powers|states|countries|actors)\b|bystanders\b|neighbou?rs\b|several\b|various\b|some \p{Ll}|and \p{Ll})/iu
const SMALL = '(?:of|for|the|and|de|del|du|la)'
/** "THE STATE. Governments of …", "COAST FRONT (CF), or …". */
const CAPITALS = new RegExp(
  String.raw`^(?=\P{Ll}*\p{Lu}{3})\p{Lu}[\p{Lu}\p{N}’'/-]+(?: (?:${SMALL} )?\p{Lu}[\p{Lu}\p{N}’'/-]*)*(?: \([^()]{2,60}\))?(?=[.,;] )`,
  'u',
)
/** Behind a name in bold: "(CF; “the Front”)", not "(founded 1992)". */
const OTHER_NAMES = /^ ?\((?:(?:also|or|aka) )?(?=["“‘]?(?:the )?[\p{Lu}\d])(?![^()]*(?<!\p{L} )\d{4})[^()]{2,60}\)/u
const TRAILING = /[\s:.,–—-]+$/

/**
 * Where the name of a party ends: at bold’s end, a colon, a dash, the brackets with its acronyms, the end of a sentence, in a
 * list or in capitals also at a comma, else with a short line.
 */
function nameEnd(text: string, start: number, { lead, isItem }: { lead: number; isItem: boolean }): number | undefined {
  if (lead > start) return lead + (OTHER_NAMES.exec(text.slice(lead))?.[0].length ?? 0)
  const rest = text.slice(start)
  const inCapitals = CAPITALS.exec(rest)
  if (inCapitals) return start + inCapitals[0].length
  const colon = rest.indexOf(':')
  const dash = DASH.exec(rest)?.index ?? -1
  const stop = Math.min(...[colon, dash].filter((at) => at > 1 && at <= LONGEST_NAME))
  if (Number.isFinite(stop) && !/[.!?]\s/.test(rest.slice(0, stop).replace(IN_BRACKETS, ''))) return start + stop
  const acronyms = ACRONYMS_END.exec(rest)
  if (acronyms) return start + acronyms[0].length
  const named = (isItem ? NAME_OF_ITEM : NAME_OF_PARAGRAPH).exec(rest)
  if (named) return start + named[0].length
  return rest.length <= LONGEST_NAME && !/[.!?]/.test(rest) ? text.length : undefined
}

/** Whether a line of a list says only that there are more: "other bands". */
export function isOfOthers({ text }: Pick<OutlineLine, 'text'>): boolean {
  return text.length <= LONGEST_OTHERS && NOBODY.test(text.replace(BULLET, ''))
}

/** Reads a paragraph below the entry of a party as one of another, of which it says what it is. */
export function readNextParty({ text, form }: OutlineLine): PartyLine | undefined {
  const { name, acronym } = (form === 'paragraph' ? NEXT_NAME.exec(text)?.groups : undefined) ?? {}
  if (name === undefined || (acronym === undefined && !OF_BODY.test(name))) return undefined
  const start = text.indexOf(name)
  return { number: null, start, end: start + name.length, from: start + name.length + 2 }
}

/** Whether paragraphs are entries like those of a list: most begin with a name that something is said of at once. */
export function areItems(paragraphs: readonly OutlineLine[]): boolean {
  const named = paragraphs.filter(({ text }) => NAME_OF_ITEM.test(text) || NAME_BEFORE_COLON.test(text))
  return named.length >= LEAST_ITEMS && named.length >= paragraphs.length * MOST_ITEMS
}
const NAME_BEFORE_COLON = new RegExp(`^${NAME}(?=: \\p{Lu})`, 'u')
const LEAST_ITEMS = 3
const MOST_ITEMS = 0.7

/**
 * Reads the beginning of a line as that of a party’s entry.
 * @param isItem whether a paragraph is like an item of a list
 */
export function readPartyLine({ text, lead, number, form }: OutlineLine, isItem = false): PartyLine | undefined {
  const marker = NUMBER.exec(text) ?? LETTER.exec(text)
  const start = (marker ?? BULLET.exec(text))?.[0].length ?? 0
  const end = nameEnd(text, start, { lead, isItem: isItem || form === 'item' || start > 0 })
  if (end === undefined) return undefined
  const name = text.slice(start, end).replace(TRAILING, '')
  const after = /^[\s:.,|=–—-]*/.exec(text.slice(start + name.length))?.[0].length ?? 0
  if (name.length < 2 || NOBODY.test(name)) return undefined
  return {
    number: marker?.[1] ?? marker?.[2] ?? number,
    start,
    end: start + name.length,
    from: start + name.length + after,
  }
}
