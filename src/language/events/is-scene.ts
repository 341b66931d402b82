import { DIRECTIONS, PLACE_NOUNS, SITE_NOUNS } from '../../vocabulary/en/place-words.ts'
import type { NameMention } from '../names/name-mention.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import { actsItself } from './acts-itself.ts'
import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

const placeNouns = new Set(PLACE_NOUNS.flatMap((noun) => [noun, pluralOf(noun)]))
const sites = new Set(SITE_NOUNS)
const directions = new Set(DIRECTIONS)
const LOCATES =
  /^(?:in|at|near|into|to|around|outside|inside|across|throughout|within|between|towards?|off|over|along|beyond|from|on|onto|through|surrounding|against|including|above|round|via|past|opposite|alongside|beside)$/
const BETWEEN =
  /^(?:the|a|an|its|their|town|towns|city|cities|village|villages|region|regions|province|provinces|districts?|area|areas|capital|capitals|of|northern|southern|eastern|western|central|north|south|east|west|both|neighbouring|neighboring|nearby|strategic|regional|several|rebel|rebel-held|government-held|contested|besieged|disputed|former|main|port|border|island|base|airport|outskirts|suburb|camp|hills?|valley)$/
const TAKES_PLACE = /^(?:territory|withdrawal|attack|destruction|deployment|airstrike|bombing|displacement)$/
/** A place before one of these only says which one is meant: "the Bamako agreement". */
const MODIFIED =
  /^(?:peace|agreements?|accords?|deal|process|government|conflict|crisis|authorities|police|war|talks|summit|conference|meeting|declaration|army|forces|troops|regime|protocol|treaty)$/
const MEETING = /^(?:talks|summit|conference|meeting)$/
/** Types that tell of somebody going, or being taken, from where they were. */
const LEFT = /^(?:abduction|territory)$/
const FOUGHT_FOR = /^(?:battle|attack|territory)$/
const DEPARTS =
  /^(?:leaves?|left|leaving|departed|departing|sailed|headed|bound|ran|run|running|made|making|out|flew|exile|flee|fled|fleeing)$/
const GONE = /^(?:displacement|withdrawal)$/
const PART_OF =
  /^(?:siege|blockade|most|much|all|half|parts?|rest|control|outskirts|suburbs|centre|center|middle|out|way)$/
const OPENER = /^(?:and|but|while|when|as|then|until|before|after|,|;|–|—)$/
const NO_RECEIVER = /^(?:aid|arms|statement|agreement|request)$/

/** A country, or the capital that stands for it. */
export const isCountry = (name: NameMention): boolean => name.place?.precision === 'country'

/** The position of the word that governs a name, past what belongs to it: "in the town of". */
export function governorOf({ tokens }: SentenceParts, name: NameMention): number {
  let position = name.from - 1
  const belongs = (word: string): boolean =>
    word !== 'of' && (BETWEEN.test(word) || directions.has(word) || placeNouns.has(word))
  while (position >= 0 && belongs(tokens[position]?.lower ?? '')) position--
  return position
}

/** Whether a name stands where a place would: behind a preposition of place, or as the object of taking or leaving one. */
export function isScene(sentence: SentenceParts, happening: Happening, name: NameMention): boolean {
  const { tokens } = sentence
  const next = tokens[name.to]?.lower ?? ''
  const before = governorOf(sentence, name)
  const word = tokens[before]?.lower ?? ''
  if (/^'s?$/.test(next) && !ownsSite(sentence, name)) return false
  // "At the London conference donors signed a pact."
  if (MODIFIED.test(next)) return word === 'at' && MEETING.test(next)
  if (comesUnder(sentence, name)) return true
  if (name.kind === 'place' && isGapped(sentence, happening, name)) return true
  if (word === 'of') return isSceneOf(sentence, happening, { of: before, name })
  const isHomeOf = isCountry(name) || (isHome(sentence, before) && !sites.has(next))
  if (word === 'from' && isHomeOf) return isLeft(sentence, happening, before)
  if (word === 'to' && NO_RECEIVER.test(happening.row.type)) return false
  if (word === 'for' && isGoal(sentence, happening, before)) return true
  if (word === ':' && TAKES_PLACE.test(happening.row.type)) return before > happening.from
  if (LOCATES.test(word)) return !(isCountry(name) && /^(?:on|against|over|between)$/.test(word))
  if (before < happening.to && name.from >= happening.to && TAKES_PLACE.test(happening.row.type)) return true
  return name.kind === 'place' && isBareSubject(sentence, happening, { before, name })
}

/** "The battle for Aleppo", "left for Togo". */
const isGoal = ({ tokens }: SentenceParts, { row, to }: Happening, before: number): boolean =>
  (before === to && FOUGHT_FOR.test(row.type)) || (DEPARTS.test(tokens[before - 1]?.lower ?? '') && GONE.test(row.type))

/** "Gao fell in May, Kidal in June": what a stretch without verb begins with, past its date, is where it happened. */
const isGapped = ({ tokens }: SentenceParts, { region }: Happening, { from, to }: NameMention): boolean =>
  region !== undefined &&
  (from === region.from ||
    (to === region.to && /^(?:in|on|,|later|day|then|\p{Lu}.*|\d.*)$/u.test(tokens[from - 1]?.text ?? '')))

/** "…; Goma fell", "On 3 May, Goma was shelled": a place that no word governs, at the head of its clause. */
function isBareSubject(
  sentence: SentenceParts,
  happening: Happening,
  { before, name }: { readonly before: number; readonly name: NameMention },
): boolean {
  const verb = sentence.clauses[happening.clause]?.verb
  // "A week after the blast the Rex hotel was stormed."
  if (verb?.passive && name.to === verb.from && TAKES_PLACE.test(happening.row.type)) return true
  if (actsItself(sentence, happening, name)) return false
  if (before < 0) return true
  const { from, to } = subjectRegion(sentence, happening.clause)
  const first = OPENER.test(sentence.tokens[from]?.lower ?? '') ? from + 1 : from
  return name.from >= from && name.to <= to && before < first
}

/** "Goma's main airport" is in Goma. */
const ownsSite = ({ tokens }: SentenceParts, { to, kind }: NameMention): boolean =>
  kind === 'place' && [to + 1, to + 2, to + 3].some((position) => sites.has(tokens[position]?.lower ?? ''))

/** "Goma came under fire". */
const comesUnder = ({ tokens }: SentenceParts, { to }: NameMention): boolean =>
  /^(?:came|come|comes)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'under'

/** "took students from Goma", "drove the army from Goma": where those were to whom it was done. */
function isLeft({ tokens }: SentenceParts, { row, to }: Happening, from: number): boolean {
  if (row.type === 'withdrawal') return true
  return LEFT.test(row.type) && from >= to - 1 && !tokens.slice(to, from).some(({ lower }) => LOCATES.test(lower))
}

/** "most of the north", "the city of Konna", "the fall of Gao". */
function isSceneOf(
  { tokens }: SentenceParts,
  happening: Happening,
  { of, name }: { readonly of: number; readonly name: NameMention },
): boolean {
  const noun = tokens[of - 1]?.lower ?? ''
  if (PART_OF.test(noun) || placeNouns.has(noun) || sites.has(noun) || directions.has(noun)) return true
  // "an operation of France" is its doer, "the fall of France" its place.
  const isItsOwn = of === happening.to - 1 || of === happening.to
  return isItsOwn && (!isCountry(name) || happening.row.type === 'territory')
}

/** "Groups from Kidal", "students from Goma", but not "inmates from the Goma prison": where somebody is from is not where they act. */
function isHome({ names }: SentenceParts, preposition: number): boolean {
  return names.some((name) => name.kind === 'actor' && name.to === preposition)
}
