import { CLASS_OF_TYPE } from '../../vocabulary/event-types.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { Discourse } from './discourse.ts'
import type { DraftDate } from './event-draft.ts'
import type { Happening } from './happening.ts'
import { placeLabel } from './place-label.ts'
import { placeStruck, placeUnnamed } from './place-unnamed.ts'
import { happeningRegion, type SentenceParts, timesIn } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

/** Words that point back to the place told of before. */
const POINTS_BACK =
  /\b(?:there(?! (?:was|were|is|are|had|has|have)\b)|the (?:city|town|village|camp|base|island|enclave|district|compound|barracks|prison|airport|hotel|siege|attackers|defenders|assailants|raiders|besiegers)|(?:its|whose) (?:inhabitants|residents|garrison|defenders))\b/i
const MEANS_PLACE =
  /^(?:and |but )?(?:the|this|that) (?:city|town|village|camp|base|island|district|outpost|hill|port|settlement)\b/
/** Types beside violence whose "there" is where something was told of before. */
const STAYS = /^(?:territory|withdrawal|deployment|protest|talks|aid)$/
const AT_TABLE = /^(?:talks|ceasefire|agreement)$/
/** Times that are counted from what was told just before. */
const SAME_DAYS = /\b(?:same (?:day|night|evening)|that (?:day|night|evening|morning)|hours? later|nightfall)\b/i

const isViolent = ({ row }: Happening): boolean =>
  CLASS_OF_TYPE.get(row.type) === 'violence' || row.type === 'displacement'

/** Violence and flight told without a date of their own go on where the same sentence last told of something. */
function goesOnInSentence(sentence: SentenceParts, happening: Happening, { text }: DraftDate): boolean {
  const own = happeningRegion(sentence, happening)
  const from = happening.told === 'nominal' ? happening.from : own.from
  const isBare = text === '' || timesIn(sentence, { from, to: own.to }).every((time) => SAME_DAYS.test(time.text))
  return (isViolent(happening) && isBare) || goesOnAtTable(sentence, happening)
}

/** "Met in Pretoria and signed a truce": what the same people agree on in the same breath. */
const goesOnAtTable = ({ clauses }: SentenceParts, { row, clause }: Happening): boolean =>
  AT_TABLE.test(row.type) && clauses[clause]?.inherits === 'subject' && clauses[clause]?.verb?.passive === false

/** "Nine guards died", "shells hit a school": told without a date right after what was told with one. */
const isUndated = ({ told }: Happening, date: DraftDate): boolean => told !== 'gapped' && date.text === ''

/** Whether a happening without a place of its own is told to go on where the sentences before told of something. */
function goesOnInText(sentence: SentenceParts, happening: Happening, date: DraftDate): boolean {
  if (sentence.names.some((name) => name.kind === 'place')) return false
  const { from, to } = happeningRegion(sentence, happening)
  const { tokens, text } = sentence
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  if (STAYS.test(happening.row.type) && POINTS_BACK.test(words)) return true
  return isViolent(happening) && (POINTS_BACK.test(words) || SAME_DAYS.test(words) || isUndated(happening, date))
}

const LEAVES = /^(?:territory|withdrawal|displacement)$/
/** Verbs by which somebody is made to leave, or comes into, where the text is. */
const DRIVES = /^(?:drive|push|throw|expel|chase|force|oust|flush|dislodge|evict|rout|beat|kick)$/
const COMES = /^(?:march|walk|move|come|go|drive|ride|roll|pour|sweep|storm|slip|stream|pull)$/
const OUT = /^(?:out|back|away|off)$/

/** "Drove them out", "was pushed out two days later", "marched back in": from or into where the text is. */
function comesOrGoes({ tokens, clauses }: SentenceParts, { row, told, clause }: Happening): boolean {
  const verb = clauses[clause]?.verb
  if (!verb || told !== 'verb' || !LEAVES.test(row.type)) return false
  const words = tokens.slice(verb.to, verb.to + 3).map(({ lower }) => lower)
  if (DRIVES.test(verb.base))
    return verb.passive ? !/^(?:from|into|to)$/.test(words[0] ?? '') : words[0] === 'them' && OUT.test(words[1] ?? '')
  const into = words[0] === 'back' ? 1 : 0
  return COMES.test(verb.base) && words[into] === 'in' && isAdverb(tokens[verb.to + into + 1]?.lower ?? '.')
}

const isAdverb = (next: string): boolean =>
  /^(?:[.,;:–—)]|on|at|by|after|with|without|an?|two|three|four|five|six|unopposed|soon|late|early|again|behind|and)$/.test(
    next,
  )

/** "Lost it again", "it was retaken", "the town itself was entered": a place that was told of before is taken or left. */
function meansPlace(sentence: SentenceParts, happening: Happening): boolean {
  const verb = sentence.clauses[happening.clause]?.verb
  if (comesOrGoes(sentence, happening)) return true
  if (!verb || happening.told !== 'verb' || !/^(?:territory|withdrawal)$/.test(happening.row.type)) return false
  const isSubject = verb.passive || happening.row.subject === null
  const { from, to } = isSubject ? subjectRegion(sentence, happening.clause) : { from: verb.to, to: verb.to + 2 }
  const words = sentence.tokens.slice(from, to).map(({ lower }) => lower)
  if (isSubject) return words.includes('it') || words.includes('both') || MEANS_PLACE.test(words.join(' '))
  return words[0] === 'it' || words.join(' ') === 'each place' || MEANS_PLACE.test(words.join(' '))
}

/** A name that no list knows may be where it was. */
const mayBePlace = ({ kind, actorKind, text, name }: NameMention): boolean =>
  kind === 'place' || kind === 'name' || (actorKind === 'person' && text === name)

/** Where a happening that names no place took place by what was told before; empty where that says nothing. */
export function placeToldBefore(
  sentence: SentenceParts,
  happening: Happening,
  date: DraftDate,
  { places, scene, label }: Discourse,
): readonly NameMention[] {
  if (meansPlace(sentence, happening)) return places.length > 0 ? places : scene
  if (places.length > 0 && goesOnInSentence(sentence, happening, date)) return places
  const struck = placeStruck(sentence, happening)
  if (struck.length > 0) return struck
  const before = goesOnInText(sentence, happening, date) ? scene : []
  if (before.length > 0 || placeLabel(sentence).to > 0) return before
  if (sentence.names.some(mayBePlace)) return placeUnnamed(sentence, happening)
  const headed = isViolent(happening) || happening.row.type === 'territory' ? label : []
  return headed.length > 0 ? headed : placeUnnamed(sentence, happening)
}
