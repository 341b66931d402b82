import { slugOf } from '../../model/fold-text.ts'
import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import { actorMeaning, mentionAt, textOf } from '../names/name-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isCommonNoun, withQuantity } from '../names/phrase-extent.ts'
import { isListed } from './classes-in.ts'
import type { Region, SentenceParts } from './sentence-parts.ts'

/** Verbs whose object is somebody, whatever the noun. */
const DONE_TO_PEOPLE =
  /^(?:kill|massacre|murder|behead|wound|injure|abduct|kidnap|arrest|detain|slaughter|butcher|lynch|assassinate)$/
/** Verbs whose object is somebody where it is counted: "released nine ostlers", but "released a report". */
const DONE_TO_COUNTED = /^(?:release|free|shoot|execute|capture|evacuate|expel|deport|hang|rescue)$/
const NO_PEOPLE =
  /^(?:percent|cent|cattle|livestock|sheep|goats?|camels?|cows?|horses?|dogs?|animals?|birds?|hopes?|chances?|times?|days?|nights?|mornings?|evenings?|afternoons?|weeks?|months?|years?|hours?|metres?|meters?|miles?|kilomet(?:re|er)s?|half|quarters?|thirds?|pages?|words?|number|lot|total|deal|idea|proposal|bill|plan|more|others?|many|several|some|most|all|each|both|himself|itself|themselves|herself)$/
const ARTICLE = /^(?:an?|the|his|her|its|their)$/
const LONGEST = 6
const functionWords = new Set(FUNCTION_WORDS)

/**
 * Those whom something is done to that only people suffer, where no list knows their noun: "killed nine ostlers", "a cooper
 * was murdered".
 */
export function unlistedPeople(sentence: SentenceParts, base: string, region: Region): readonly NameMention[] {
  const isCountedOnly = DONE_TO_COUNTED.test(base)
  if (!isCountedOnly && !DONE_TO_PEOPLE.test(base)) return []
  const { tokens } = sentence
  const from = ARTICLE.test(tokens[region.from]?.lower ?? '') ? region.from + 1 : region.from
  let to = from
  while (
    to < region.to &&
    to - from < LONGEST &&
    /^[\p{L}\p{N}][\p{L}\p{N},.-]*$/u.test(tokens[to]?.text ?? '') &&
    !/^(?:and|or|who|which|that|of)$/.test(tokens[to]?.lower ?? '')
  )
    to++
  const head = tokens[to - 1]
  if (!head || to <= from || !isCommonNoun(head) || isQuantity(head.lower)) return []
  if (NO_PEOPLE.test(head.lower) || isListed(head.lower) || /ing$/.test(head.lower)) return []
  const start = wordStart(sentence, from, to)
  const isCounted = start > region.from && from === region.from
  if ((isCountedOnly || from === region.from) && !isCounted) return []
  const name = textOf(sentence, start, to)
  const aliases = start < to - 1 ? [head.text] : []
  const counted = Math.max(region.from, withQuantity(tokens, start))
  return [mentionAt(sentence, counted, to, actorMeaning({ id: slugOf(name), name, aliases, kind: 'people' }))]
}

/** Where the words of the noun phrase begin, behind what counts it. */
function wordStart({ tokens }: SentenceParts, from: number, to: number): number {
  let start = to - 1
  while (
    start > from &&
    /^\p{L}[\p{L}-]*$/u.test(tokens[start - 1]?.text ?? '') &&
    !isQuantity(tokens[start - 1]?.lower ?? '')
  )
    start--
  return start
}

const isQuantity = (lower: string): boolean =>
  functionWords.has(lower) ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?|hundreds?|thousands?|dozens?|scores?|least|nearly|about|around|over|up|than)$/u.test(
    lower,
  )
