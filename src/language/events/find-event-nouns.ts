import type { Clause } from '../clauses/split-clauses.ts'
import { classesIn } from './classes-in.ts'
import { isInterrupted } from './heads-subject.ts'
import { isUnreal } from './is-asserted.ts'
import { objectRegion } from './object-region.ts'
import { isInTime, namesIn, type SentenceParts, timesIn } from './sentence-parts.ts'
import { matchNoun, type TriggerIndex, type TriggerMatch } from './trigger-index.ts'

const TEMPORAL = /^(?:after|during|following|amid|amidst|despite|since|before|until|upon|through|throughout|including)$/
const CONNECTS = /^(?:\(|without|between|by|on|against|in|of|for|with|at|near|along|over|across|among|from|to)$/
/** Nouns that an event noun before them only describes: "peace agreement committee", "war crimes", "assault rifles". */
const HEADS =
  /^(?:ministry|ministries|committee|committees|commission|monitor|monitors|groups?|leaders?|forces?|zones?|lines?|laws?|plans?|aircraft|vehicles?|capacity|capabilities|fatigue|crimes?|criminals?|games?|economy|victims?|results?|follow-up|teams?|chief|observers?|process|movement|prize|cabinet|efforts?|damage|casualties|deaths?|range|rings?|cent(?:re|er)s?|camps?|facilit(?:y|ies)|rifles?|launchers?|grenades?|helicopters?|guns?|tanks?|boats?|ships?|planes?|jets?|weapons?|munitions?|ammunition|squads?|troops)$/
/** Endings that a noun has and its verb has not. */
const NO_VERB = /(?:s|ing|ion|ment|al|th|ce|re)$/
const MINERAL =
  /^(?:coal|copper|gold|diamond|tin|salt|uranium|coltan|iron|silver|platinum|emerald|jade|cobalt|bauxite|artisanal|open-cast)$/
const REACH = { before: 5, names: 8, times: 6 }

/** The event nouns of a clause that no name, no date and no verb covers, in order. */
export function findEventNouns(
  sentence: SentenceParts,
  clause: Clause,
  triggers: TriggerIndex,
): readonly TriggerMatch[] {
  const found: TriggerMatch[] = []
  for (let position = clause.from; position < clause.to; position++) {
    if (isCovered(sentence, clause, position)) continue
    const match = matchNoun(
      triggers,
      sentence.tokens,
      position,
      (noun) => noun.to <= clause.to && isOfItsKind(sentence, clause, noun),
    )
    if (!match || isNoDeed(sentence, match)) continue
    found.push(match)
    position = match.to - 1
    if (match.row.takes && sentence.tokens[position]?.lower === 'of') position = endOfTaken(sentence, clause, match) - 1
  }
  return found
}

/** Whether the word is part of a name, tells of what kind the next word is, or means something else here. */
const isNoDeed = (sentence: SentenceParts, noun: TriggerMatch): boolean =>
  isWithinName(sentence, noun) || isModifier(sentence, noun) || isPit(sentence, noun) || isInfinitive(sentence, noun)
/** Where the noun ends that a noun before it is about: "the postponement of the poll" is no poll. */
function endOfTaken(sentence: SentenceParts, clause: Clause, { row, to }: TriggerMatch): number {
  const object = objectRegion(sentence, clause, to)
  for (let position = object.from; position < object.to; position++) {
    const word = { from: position, to: position + 1 }
    if (row.takes?.some((wanted) => classesIn(sentence, word, 'object').has(wanted))) return position + 1
  }
  return to
}

/** Whether what follows the noun is of the kind that its row asks for: "the capture of a general" is no territory. */
function isOfItsKind(sentence: SentenceParts, clause: Clause, { row, to }: TriggerMatch): boolean {
  if (!row.takes) return true
  const found = classesIn(sentence, objectRegion(sentence, clause, to), 'object')
  return row.takes.some((wanted) => found.has(wanted))
}

function isCovered(sentence: SentenceParts, { verb }: Clause, position: number): boolean {
  if (verb && position >= (verb.purpose ?? verb.from) && position < verb.to) return true
  return sentence.tokens[position] === undefined || isInTime(sentence, position)
}

/** Whether the noun begins in a name; but "drone" of "drone strike" names nobody. */
function isWithinName({ names }: SentenceParts, { from, to }: TriggerMatch): boolean {
  const name = names.find((each) => each.from <= from && from < each.to)
  return name !== undefined && (name.kind !== 'actor' || name.from < from || to <= name.to)
}

/** "Created to combat crime": a verb, and no deed. */
function isInfinitive({ tokens }: SentenceParts, { from, to }: TriggerMatch): boolean {
  const [before, noun, next] = [tokens[from - 1], tokens[from], tokens[to]]
  return (
    to - from === 1 &&
    before?.lower === 'to' &&
    !NO_VERB.test(noun?.lower ?? '') &&
    /^\p{L}/u.test(next?.text ?? '') &&
    !CONNECTS.test(next?.lower ?? '') &&
    !/^(?:and|or|as|when|where|while|that|which|who|before|after|until|during|since|is|was|were|had|has)$/.test(
      next?.lower ?? '',
    )
  )
}

/** "The copper mine": nothing that goes off. */
function isPit({ tokens }: SentenceParts, { from }: TriggerMatch): boolean {
  return /^mines?$/.test(tokens[from]?.lower ?? '') && MINERAL.test(tokens[from - 1]?.lower ?? '')
}

/** "reconciliation ministry", "peace agreement committee": a noun before another tells what kind that is. */
function isModifier({ tokens, names }: SentenceParts, noun: TriggerMatch): boolean {
  const next = tokens[noun.to]
  if (!next || CONNECTS.test(tokens[noun.to - 1]?.lower ?? '')) return false
  return HEADS.test(next.lower) || names.some((name) => name.from === noun.to && /^\p{Ll}/u.test(next.text))
}

/**
 * Whether an event noun tells of a happening by itself: it has a date, an actor or a place of its own, or stands after
 * "during", "following" and the like; never under "no", "the threat of".
 */
export function tellsByItself(sentence: SentenceParts, clause: Clause, noun: TriggerMatch): boolean {
  const { tokens, names } = sentence
  const start = Math.max(clause.from, noun.from - REACH.before)
  if (isUnreal(sentence, start, noun.from) || isEra(sentence, noun)) return false
  if (timesIn(sentence, { from: start, to: noun.from }).length > 0) return true
  if (tokens.slice(start, noun.from).some((token) => TEMPORAL.test(token.lower))) return true
  if (isComitative(sentence, noun)) return true
  const isOwned = names.some(
    (name) =>
      name.kind !== 'place' &&
      (name.to === noun.from || (name.to === noun.from - 1 && /^'s?$/.test(tokens[name.to]?.lower ?? ''))),
  )
  return isOwned || hasComplement(sentence, clause, noun)
}

/** "Since the war", "at war with everybody": a time or a state that the text takes for known. */
function isEra({ tokens }: SentenceParts, { from, to }: TriggerMatch): boolean {
  if (to !== from + 1 || tokens[from]?.lower !== 'war') return false
  return /^(?:the|this|that|at|nor|of)$/.test(tokens[from - 1]?.lower ?? '') && tokens[to]?.lower !== 'of'
}

/** ", with the capture of several towns": what came along. */
function isComitative({ tokens }: SentenceParts, { from, to }: TriggerMatch): boolean {
  const hasArticle = /^(?:the|its|his|their)$/.test(tokens[from - 1]?.lower ?? '')
  const start = hasArticle ? from - 2 : from - 1
  if (tokens[start]?.lower !== 'with' || !(start === 0 || tokens[start - 1]?.text === ',')) return false
  return tokens[to]?.lower === 'of' || tokens[to - 1]?.lower === 'of'
}

function hasComplement(sentence: SentenceParts, clause: Clause, { to }: TriggerMatch): boolean {
  const { tokens } = sentence
  const next = isInterrupted(tokens, to) ? to + 1 : to
  if (!CONNECTS.test(tokens[next]?.lower ?? '') && !CONNECTS.test(tokens[to - 1]?.lower ?? '')) return false
  const within = (reach: number) => ({ from: to, to: Math.min(to + reach, clause.to) })
  return namesIn(sentence, within(REACH.names)).length > 0 || timesIn(sentence, within(REACH.times)).length > 0
}
