/** A label at the beginning of a line, with the unit at which the prose begins. */
export interface Label {
  readonly text: string
  readonly from: number
}

/** A year label, with the first year it stands for. */
export interface YearLabel extends Label {
  readonly year: number
}

/** A year, or several in a row: "2016", "1990–92". */
export const YEARS = String.raw`(?<years>(?<year>(?:19|20)\d\d)(?:\s?[-–/]\s?(?:19|20)?\d\d)?)(?!\d)`
const LABEL = new RegExp(`^${YEARS}`)
const SEPARATOR = /^(?:\s*[:.–—|]\s*|\s+[-–—]\s+|\s{2,}|\s+(?=[\p{Lu}“"‘(])|\s*$)/u
const RUN_IN = /^(\p{Lu}[^.:;!?]{1,70}):\s+/u
const LONGEST_RUN_IN = 9

/**
 * The year that a line is an entry for: "2016 …", "2016: …", "2014 - …", "2016" by itself; not "2016 was …", unless
 * the year is set off in bold.
 * @param lead units of bold that the line begins with
 */
export function readYearLabel(text: string, lead: number): YearLabel | undefined {
  const { years, year } = LABEL.exec(text)?.groups ?? {}
  if (years === undefined) return undefined
  const { length } = years
  const isSetOff = lead > 0 && lead >= length && lead <= length + 2
  const separator =
    SEPARATOR.exec(text.slice(length))?.[0] ??
    (isSetOff ? (/^[\s.:–—-]*/.exec(text.slice(length))?.[0] ?? '') : undefined)
  if (separator === undefined) return undefined
  return { text: years, year: Number(year), from: length + separator.length }
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
