import { splitSentences } from '../sentences/split-sentences.ts'
import type { Span } from '../span.ts'
import { readNamedSides } from './read-named-sides.ts'
import { readToldParties } from './read-told-parties.ts'
import { partiesAt, type ToldParty } from './told-party.ts'

const WHO =
  '(?:belligerents|combatants|parties|protagonists|antagonists|actors|sides|players|opponents|adversaries|contenders|contestants|factions|armies|forces|participants|groups)'
/** "The belligerents were …", "The main parties to the conflict: …": what goes on with a list of them. */
const ANNOUNCED = new RegExp(
  String.raw`^(?:(?:The|Its|On the ground,? the|In the field,? the) )?(?:[\p{L}-]+ ){0,2}${WHO}(?: (?:in|to|of|on) [^.;:,]{3,40}?)?(?: (?:were|are|included?|comprised?|consisted of)(?: (?:as follows|these|the following))?:?|:) `,
  'iu',
)
const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'./–-]*`
/** "ANT (Armée nationale), the army", "Coast Front (CF). Led by …": a sentence that begins with a name and its brackets. */
const ENTRY = new RegExp(
  String.raw`^(?:The |the )?(?<heading>${WORD}(?: (?:(?:of|for|the|and|in|de|du|des|la|del) ){0,2}${WORD}){0,9} \([^()]{2,80}\))(?=[,.;:]| –| —| is | was | are | were )`,
  'u',
)
const LEAST = 3

/** The first party of each item of a list between semicolons, or all that are parties for sure where there are none. */
function announcedIn(text: string, from: number): readonly Span[] {
  const sentence = splitSentences(text).find(({ end }) => end > from)
  const end = sentence?.end ?? text.length
  const items = itemsOf(text.slice(from, end))
  const isList = items.length >= LEAST
  return isList
    ? items.flatMap(({ start, end: to }) => {
        const words = text.slice(from + start, from + to)
        const first = readNamedSides(words).find(({ heading }) => /^\p{Lu}/u.test(words.slice(heading.start)))
        return first ? [{ start: from + start + first.heading.start, end: from + start + first.heading.end }] : []
      })
    : readToldParties(text.slice(from, end), { subjects: true }).map(({ heading }) => ({
        start: from + heading.start,
        end: from + heading.end,
      }))
}

function itemsOf(list: string): readonly Span[] {
  let start = 0
  return list.split(';').map((item) => {
    const span = { start, end: start + item.length }
    start += item.length + 1
    return span
  })
}

/** Sentences that are entries, one after the other. */
function entriesIn(text: string): readonly Span[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const heading = ENTRY.exec(sentence)?.groups?.heading
    if (heading === undefined) return []
    const at = start + sentence.indexOf(heading)
    return [{ start: at, end: at + heading.length }]
  })
}

/**
 * The parties that a paragraph lists in prose: those that it announces ("The belligerents were the Hill Army (HA), led by
 * Anna Kral; the Coast Front; and the River Guard"), or of which each has a sentence that begins with its name in two ways.
 * @example readCast('The parties were the Hill Army (HA); the Coast Front; and the River Guard.').length // 3
 */
export function readCast(text: string): readonly ToldParty[] {
  const announced = ANNOUNCED.exec(text)
  if (announced) return partiesAt(announcedIn(text, announced[0].length), text)
  const entries = entriesIn(text)
  return entries.length >= LEAST ? partiesAt(entries, text) : []
}
