import { type DateHabits, NO_HABITS, shortYear } from '../../language/time/date-habits.ts'
import { hasRunInYears } from '../../language/time/run-in-years.ts'
import { spelledYears } from '../../language/time/spelled-years.ts'

/** A label at the beginning of a line, with the unit at which the prose begins. */
export interface Label {
  readonly text: string
  readonly from: number
}

/** A year label, with the first year it stands for. */
export interface YearLabel extends Label {
  readonly year: number
  /** The months that the entry is of where they are not those of a calendar year, EDTF: `1997-10/1998-09`. */
  readonly months?: string
}

/** A year, or several in a row: "2016", "1990–92". */
const YEARS = String.raw`(?<years>(?<year>(?:19|20)\d\d)(?:\s?[-–/]\s?(?:19|20)?\d\d)?)(?!\d)`
const LABEL = new RegExp(`^${YEARS}`)
const SEPARATOR = /^(?:\s*[:.–—|]\s*|\s+[-–—]\s+|\s{2,}|\s+(?=[\p{Lu}“"‘(])|\s*$)/u
/** "1910  He speaks on the radio.": in a document that heads its lines with times of day, no year. */
const CLOCK = /^(?:19|20)[0-5]\d\s/
const RUN_IN = /^(\p{Lu}[^.:;!?]{1,70}):\s+/u
const LONGEST_RUN_IN = 9

/**
 * The year that a line is an entry for: "2016 …", "2016: …", "2014 - …", "2016" by itself; not "2016 was …", unless
 * the year is set off in bold.
 * @param lead units of bold that the line begins with
 */
export function readYearLabel(text: string, lead: number, habits: DateHabits = NO_HABITS): YearLabel | undefined {
  if (habits.hasClock && CLOCK.test(text)) return undefined
  const { years, year } = LABEL.exec(text)?.groups ?? {}
  if (years === undefined) return labelInWords(text, lead, habits)
  if (hasRunInYears(text, years.length)) return undefined
  const { length } = years
  const isSetOff = lead > 0 && lead >= length && lead <= length + 2
  const separator =
    SEPARATOR.exec(text.slice(length))?.[0] ??
    (isSetOff ? (/^[\s.:–—-]*/.exec(text.slice(length))?.[0] ?? '') : undefined)
  if (separator === undefined) return undefined
  return { text: years, year: Number(year), from: length + separator.length }
}

/** How far into a line its label is looked for. */
const REACH = 60
/** What parts a year in words from the prose: "Ninety-seven: …", and where it is set off also "**Ninety-seven.** …". */
const APART = /^\s*(?:[:—]|–\s|-\s)\s*/
const SHORT = /(?<![\p{L}\p{N}])['’‘](\d\d)(?![\d\p{L}])/gu
const SET_APART = /^[\s.:–—-]*/

/** The same of a year, or two, in words or shortened: "Ninety-seven: …", "’97 – …". */
function labelInWords(text: string, lead: number, habits: DateHabits): YearLabel | undefined {
  const head = text.slice(0, REACH)
  const spelled = spelledYears(head, habits, true)
  const short = [...head.matchAll(SHORT)].map(({ 0: words, 1: figures, index: start }) => ({
    start,
    end: start + words.length,
    year: shortYear(Number(figures), habits),
  }))
  const [first, next] = spelled[0]?.start === 0 ? spelled : short
  if (first?.start !== 0) return undefined
  const isRange =
    next !== undefined && /^(?: (?:to|and|through) |\s?[-–—/]\s?)$/.test(text.slice(first.end, next.start))
  const { end } = isRange ? next : first
  const isSetOff = lead >= end && lead <= end + 2
  const separator = (isSetOff ? SET_APART : APART).exec(text.slice(end))?.[0]
  if (separator === undefined) return undefined
  const label = isRange ? `${first.year}–${next.year}` : String(first.year)
  return { text: label, year: first.year, from: end + separator.length }
}

const TOPIC_WORD =
  'total|overall|refugees?|idps?|internally|displaced|displacement|persons?|people|returnees?|asylum|seekers?|deaths?|dead|killed|wounded|injured|casualties|fatalities|civilians?|combatants?|and|other|excess|per|by|a|each|year|month|annual|at|home|abroad|running|to|date|so|far|missing|disappeared|abducted|kidnapped|detained|raped|the|of|number|numbers|toll|returned|homeless|inside|outside|country'
const TOPIC = new RegExp(`^(?:(?:who|what|when|where|why|how)\\b.*|(?:${TOPIC_WORD})(?:[ -](?:${TOPIC_WORD}))*)$`, 'i')

/** Whether a label names what follows and tells nothing: "Total", "Refugees and IDPs", "Who (is fighting)"; not "January", "Sanaa". */
export function isTopic(label: string): boolean {
  return TOPIC.test(label)
}

/** A run-in label: "Refugees and IDPs: …", "Total: …"; not "Royal massacre, 1 June: …", which tells something. */
export function readRunInLabel(text: string): Label | undefined {
  const match = RUN_IN.exec(text)
  const label = match?.[1]
  if (!match || label === undefined || /\d/.test(label) || label.split(/\s+/).length > LONGEST_RUN_IN) return undefined
  return { text: label, from: match[0].length }
}
