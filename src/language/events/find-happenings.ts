import { IMPLICATIVE_VERBS, LIGHT_VERBS, OPAQUE_VERBS } from '../../vocabulary/en/common-verbs.ts'
import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import { EVENT_TYPES } from '../../vocabulary/event-types.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import {
  classesIn,
  namesIn,
  objectRegion,
  type Region,
  type SentenceParts,
  subjectRegion,
  timesIn,
} from './sentence-parts.ts'
import { matchNoun, matchVerbs, type TriggerIndex, type TriggerMatch } from './trigger-index.ts'

/** Something that a clause says happened. */
export interface Happening extends TriggerMatch {
  /** Index of the clause. */
  readonly clause: number
  /** The verb tells it, the clause's light verb tells its noun, the noun stands by itself, or the verb is left out. */
  readonly told: 'verb' | 'light' | 'nominal' | 'gapped'
  /** The stretch that tells it, where that is not the clause. */
  readonly region?: Region
  /** Where its clause goes over to happenings told without the verb. */
  readonly until?: number
  /** The verb beside the noun tells of deaths: "an ambush cost five soldiers their lives". */
  readonly toll?: boolean
}

const light = new Set(LIGHT_VERBS)
const implicative = new Set(IMPLICATIVE_VERBS)
const opaque = new Set(OPAQUE_VERBS)
const classOf = new Map(EVENT_TYPES.map((row) => [row.type, row.class]))
const TEMPORAL =
  /^(?:after|during|following|amid|amidst|despite|since|before|until|upon|through|throughout|by|in|with|including|from|to|of)$/
const CONNECTS = /^(?:between|by|on|against|in|of|with|at|near|along|over|across|among|from|to)$/
const UNREAL =
  /^(?:no|without|lack|absence|threat|threats|risk|fear|fears|possibility|plan|plans|prospect|prospects|potential|possible|future|planned|proposed|against|any|avoid|prevent|deter|danger|never|imminent)$/
const HEADS =
  /^(?:ministry|ministries|committee|committees|commission|monitor|monitors|groups?|leaders?|forces?|zones?|lines?|law|laws|plans?|aircraft|vehicles?|capacity|capabilities|fatigue|crimes?|criminals?|games?|economy|zone|victims?|victim|results?|follow-up|team|teams|chief|observers?|process|movement|prize|cabinet|effort|efforts|damage|casualties|deaths?|range|ring|rings)$/
const STATES = /^(?:be|remain|have|contain|include|involve|consist|exist|seem|appear)$/

/** Whether what a clause says is asserted to have happened. */
function isAsserted(sentence: SentenceParts, index: number): boolean {
  const { clauses } = sentence
  const clause = clauses[index]
  const verb = clause?.verb
  if (!verb) return true
  if (verb.negated || verb.modal || verb.present || hasNoSubject(sentence, clause, verb.from)) return false
  if (/^(?:if|unless|lest|whether)$/.test(clause.opener)) return false
  const before = clauses[index - 1]?.verb
  if (verb.infinitive)
    return (
      before !== null &&
      before !== undefined &&
      implicative.has(before.base) &&
      !opaque.has(before.base) &&
      isAsserted(sentence, index - 1)
    )
  if (verb.reduced && before?.infinitive && !isAsserted(sentence, index - 1)) return false
  return true
}

/** "No talks were held", "nobody claimed it": what has no subject did not happen. */
function hasNoSubject({ tokens }: SentenceParts, clause: Clause, verbFrom: number): boolean {
  return tokens
    .slice(clause.from, verbFrom)
    .some(
      (token, index, words) =>
        /^(?:no|nobody|none|neither|nothing)$/.test(token.lower) &&
        words[index + 1]?.lower !== 'sooner' &&
        words[index + 1]?.lower !== 'longer',
    )
}

/** Whether the classes that a row asks for stand in its subject and object. */
function fits(sentence: SentenceParts, index: number, clause: Clause, match: TriggerMatch): boolean {
  const { takes, by } = match.row
  const passive = clause.verb?.passive ?? false
  const subject = subjectRegion(sentence, index)
  const direct = objectRegion(sentence, clause, match.object)
  const object: Region = passive ? subject : direct
  if (passive && takes?.some((wanted) => classesIn(sentence, direct).has(wanted))) return true
  const beyond: Region = { from: match.to, to: clause.to }
  if (takes) {
    const found = classesIn(sentence, object.to > object.from ? object : passive ? subject : beyond)
    const alone = !passive && object.to === object.from
    if (
      !takes.some((wanted) => found.has(wanted)) &&
      !(alone && takes.some((wanted) => classesIn(sentence, subject).has(wanted)) && match.row.object === 'agent')
    )
      return false
  }
  if (!by) return true
  const found = classesIn(sentence, passive ? beyond : subject)
  return by.some((wanted) => found.has(wanted))
}

const rank = (match: TriggerMatch): number =>
  match.words * 10 + (match.row.takes ? 5 : 0) + (match.row.by ? 3 : 0) - (match.row.weak ? 9 : 0)

/** The row that fits the verb of a clause best. */
function bestVerb(sentence: SentenceParts, index: number, triggers: TriggerIndex): TriggerMatch | undefined {
  const clause = sentence.clauses[index]
  if (!clause?.verb) return undefined
  const dated = sentence.times.length > 0
  const matches = matchVerbs(triggers, sentence.tokens, {
    ...clause.verb,
    clauseFrom: clause.from,
    clauseTo: clause.to,
  }).filter((match) => (dated || !match.row.dated) && fits(sentence, index, clause, match))
  return matches.reduce<TriggerMatch | undefined>(
    (best, match) => (!best || rank(match) > rank(best) ? match : best),
    undefined,
  )
}

/** The event nouns of a clause that no name and no verb covers. */
function nounsOf(sentence: SentenceParts, clause: Clause, triggers: TriggerIndex): readonly TriggerMatch[] {
  const found: TriggerMatch[] = []
  for (let position = clause.from; position < clause.to; position++) {
    if (clause.verb && position >= clause.verb.from && position < clause.verb.to) continue
    if (isCovered(sentence, position)) continue
    const match = matchNoun(
      triggers,
      sentence.tokens,
      position,
      (found) => found.to <= clause.to && nounTakes(sentence, clause, found),
    )
    if (!match || isModifier(sentence, match)) continue
    found.push(match)
    position = match.to - 1
  }
  return found
}

/** Whether what follows the noun is of the kind that its row asks for: "the capture of a general" is no territory. */
function nounTakes(sentence: SentenceParts, clause: Clause, { row, to }: TriggerMatch): boolean {
  return !row.takes || row.takes.some((wanted) => classesIn(sentence, objectRegion(sentence, clause, to)).has(wanted))
}

/** Whether a word is part of a name or of a date. */
function isCovered({ names, times, tokens }: SentenceParts, position: number): boolean {
  const token = tokens[position]
  return (
    token !== undefined &&
    (names.some((name) => name.from <= position && position < name.to) ||
      times.some((time) => time.start <= token.start && token.end <= time.end))
  )
}

/** "reconciliation ministry", "peace agreement committee": a noun before another tells what kind that is. */
function isModifier({ tokens, names }: SentenceParts, noun: TriggerMatch): boolean {
  const next = tokens[noun.to]
  return (
    next !== undefined &&
    (HEADS.test(next.lower) || names.some((name) => name.from === noun.to && /^\p{Ll}/u.test(next.text)))
  )
}

/** Whether the words before a noun take it out of the world: "no talks", "the threat of attacks"; not "no sooner". */
function isUnreal(before: readonly string[]): boolean {
  return before.some((word, index) => UNREAL.test(word) && before[index + 1] !== 'sooner')
}

/** Whether a noun by itself tells of a happening: with a date, an actor or a place of its own, or after "during", "following". */
function isLicensed(sentence: SentenceParts, clause: Clause, noun: TriggerMatch): boolean {
  const { tokens, names } = sentence
  const before = tokens.slice(Math.max(clause.from, noun.from - 5), noun.from).map((token) => token.lower)
  if (isUnreal(before)) return false
  const next = tokens[noun.to]?.lower ?? ''
  const connected =
    (CONNECTS.test(next) || tokens[noun.to - 1]?.lower === 'of') &&
    (namesIn(sentence, { from: noun.to, to: Math.min(noun.to + 8, clause.to) }).length > 0 ||
      timesIn(sentence, { from: noun.to, to: Math.min(noun.to + 6, clause.to) }).length > 0)
  const dated = timesIn(sentence, { from: Math.max(clause.from, noun.from - 5), to: noun.from }).length > 0
  const owned = names.some(
    (name) =>
      (name.to === noun.from || (name.to === noun.from - 1 && /^'s?$/.test(tokens[name.to]?.lower ?? ''))) &&
      name.kind !== 'place',
  )
  const temporal = before.some((word) => TEMPORAL.test(word) && !/^(?:of|to|from|in|with|by)$/.test(word))
  return connected || dated || owned || temporal
}

const isViolence = (row: EventRow): boolean => classOf.get(row.type) === 'violence'

/** The noun that the verb of a clause only supports, if it is of that kind. */
function supportedNoun(
  sentence: SentenceParts,
  index: number,
  nouns: readonly TriggerMatch[],
  verb: TriggerMatch | undefined,
): TriggerMatch | undefined {
  const clause = sentence.clauses[index]
  const group = clause?.verb
  if (!clause || nouns.length === 0) return undefined
  const real = nouns.filter(
    (noun) =>
      !isUnreal(sentence.tokens.slice(Math.max(clause.from, noun.from - 4), noun.from).map((token) => token.lower)),
  )
  if (!group) return real.find((noun) => isLicensed(sentence, clause, noun))
  if (verb?.row.weak) return real.find((noun) => isViolence(noun.row))
  if (!light.has(group.base) && !STATES.test(group.base)) return undefined
  const object = group.passive ? { from: clause.from, to: group.from } : objectRegion(sentence, clause, group.to)
  const inObject = real.filter((noun) => noun.from >= object.from && noun.from < object.to)
  if (verb)
    return /^(?:agreement|talks|decision|statement|deployment|election|leadership)$/.test(verb.row.type) &&
      inObject[0] &&
      inObject[0].row.type !== verb.row.type &&
      !verb.row.takes?.some((wanted) => wanted === 'mission' || wanted === 'office')
      ? inObject[0]
      : undefined
  const inSubject = real.filter((noun) => noun.to <= group.from)
  if (STATES.test(group.base))
    return timesIn(sentence, clause).length > 0
      ? inSubject.find((noun) => isLicensed(sentence, clause, noun))
      : undefined
  return group.passive ? (inSubject[0] ?? real[0]) : (inObject[0] ?? inSubject[0])
}

/**
 * What a sentence says happened: for each asserted clause its main happening, told by the verb or by a noun that the
 * verb supports, then the nouns that tell of one by themselves.
 */
export function findHappenings(sentence: SentenceParts, triggers: TriggerIndex): readonly Happening[] {
  const happenings: Happening[] = []
  sentence.clauses.forEach((clause, index) => {
    const asserted = isAsserted(sentence, index)
    const verb = bestVerb(sentence, index, triggers)
    const nouns = nounsOf(sentence, clause, triggers)
    const noun = asserted ? supportedNoun(sentence, index, nouns, verb) : undefined
    const main: Happening | undefined = noun
      ? { ...noun, clause: index, told: 'light', toll: verb?.row.weak === true }
      : verb && asserted
        ? { ...verb, clause: index, told: 'verb' }
        : undefined
    if (main) happenings.push(main)
    for (const other of nouns) {
      const apart = !main || other.from >= main.to || other.to <= main.from
      const same =
        main?.row.type === other.row.type &&
        main.told !== 'nominal' &&
        other.from >= main.from &&
        other.from - main.to < 6
      if (apart && !same && (asserted || clause.verb?.reduced) && isLicensed(sentence, clause, other))
        happenings.push({ ...other, clause: index, told: 'nominal' })
    }
  })
  return happenings
}
