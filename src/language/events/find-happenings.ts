import { LIGHT_VERBS } from '../../vocabulary/en/common-verbs.ts'
import { CLASS_OF_TYPE, type EventType } from '../../vocabulary/event-types.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { VerbGroup } from '../clauses/verb-group.ts'
import { findEventNouns, tellsByItself } from './find-event-nouns.ts'
import { fitVerb } from './fit-verb.ts'
import type { Happening } from './happening.ts'
import { headsSubject, isNote } from './heads-subject.ts'
import { isAsserted, isDenied, isDeniedLater, isUnreal } from './is-asserted.ts'
import { goesOnBehind, isToldNext } from './is-told-next.ts'
import { objectRegion } from './object-region.ts'
import { refusalOf } from './refusal-of.ts'
import { type SentenceParts, timesIn } from './sentence-parts.ts'
import { tellsMore } from './tells-more.ts'
import type { TriggerIndex, TriggerMatch } from './trigger-index.ts'
import { withMeaning } from './what-it-means.ts'

const light = new Set(LIGHT_VERBS)
/** Verbs of those who are attacked. */
const UNDERGOES = /^(?:be|come|suffer|face|remain|stay|endure|subject)$/
/** What a month or a year does to what happens in it. */
const BRINGS = /^(?:bring|see|witness|follow|include|comprise|trigger|spark|prompt|provoke|cause)$/
/** What is held or taken, when a noun of an event stands before it, is that event: "a meeting of rebels was held". */
const EMPTY = /^(?:hold|take|make|give)$/
/** Both sides of these happened: "a string of attacks ended in a truce", "the arrests triggered riots". */
const LINKS = /^(?:end|result|culminate|lead|follow|precede|trigger|spark|prompt|provoke|cause)$/
const STATES = /^(?:be|remain|have|contain|include|involve|consist|exist|seem|appear)$/
/** Types whose verbs also support the noun of another: "agreed a ceasefire", "announced an amnesty". */
const SUPPORTING = /^(?:agreement|talks|decision|statement|deployment|election|leadership)$/
/** Rows that tell of talks and truces told before; those named in the subject tell of themselves. */
const COURSE = /^(?:talks|ceasefire)\.course$/
/** "The truce held." */
const lasts = ({ base, passive }: VerbGroup): boolean => base === 'hold' && !passive
/** What is said of violence is no violence: "called the raid barbaric", "claimed the attack". */
const SPEAKS = /^(?:call|claim)$/
/** Behind these stands no object: "resigned at a summit", "stepped down after the riots". */
const BESIDE = /^(?:for|at|during|after|following|before|amid|despite|on|over|under)$/
const NOUN_REACH = 4

/** The noun that the verb of a clause only supports, if it is of that kind. */
function supportedNoun(
  sentence: SentenceParts,
  clause: Clause,
  nouns: readonly TriggerMatch[],
  verb: TriggerMatch | undefined,
): TriggerMatch | undefined {
  const real = nouns.filter(
    (noun) =>
      !(verb && noun.from < verb.to && verb.from < noun.to) &&
      !isUnreal(sentence, Math.max(clause.from, noun.from - NOUN_REACH), noun.from),
  )
  if (!clause.verb)
    return real.find((noun, place) => tellsByItself(sentence, clause, noun) || (place === 0 && isNote(sentence, noun)))
  if (verb && clause.verb.passive && EMPTY.test(clause.verb.base)) {
    const inSubject = supportedByLight(sentence, clause, real, clause.verb)
    if (inSubject && inSubject.to <= clause.verb.from && inSubject.row.type !== verb.row.type) return inSubject
  }
  if (verb?.row.weak && !SUPPORTING.test(verb.row.type))
    return real.find((noun) => CLASS_OF_TYPE.get(noun.row.type) === 'violence')
  if (verb && COURSE.test(verb.row.id) && light.has(clause.verb.base) && !lasts(clause.verb)) {
    const inSubject = real.find((noun) => noun.to <= (clause.verb?.from ?? 0))
    if (inSubject) return inSubject
  }
  if (verb) return kindOf(nouns, clause.verb, verb) ?? supportedByTrigger(sentence, clause, real, verb)
  if (STATES.test(clause.verb.base) && sentence.tokens[clause.verb.from - 1]?.lower === 'there')
    return timesIn(sentence, clause).length > 0 ? real.find((noun) => noun.from >= (clause.verb?.to ?? 0)) : undefined
  if (STATES.test(clause.verb.base))
    return timesIn(sentence, clause).length > 0
      ? real.find((noun) => noun.to <= (clause.verb?.from ?? 0) && tellsByItself(sentence, clause, noun))
      : undefined
  if (light.has(clause.verb.base)) return supportedByLight(sentence, clause, real, clause.verb)
  return timesIn(sentence, clause).length > 0 ? real.find((noun) => headsSubject(sentence, clause, noun)) : undefined
}

/** "Came under artillery fire", "was the target of barrel bombs": what it was is said by the noun. */
function kindOf(nouns: readonly TriggerMatch[], { base, to }: VerbGroup, verb: TriggerMatch): TriggerMatch | undefined {
  if (verb.row.type !== 'attack' || !UNDERGOES.test(base)) return undefined
  return nouns.find(({ row, from }) => /^(?:bombing|airstrike)$/.test(row.type) && from >= to && from <= verb.to)
}

/** The nouns in the object of a verb, or behind the preposition that stands for one: "participated in kidnappings", "led to clashes". */
function nounsInObject(
  sentence: SentenceParts,
  clause: Clause,
  nouns: readonly TriggerMatch[],
  verb: VerbGroup,
): readonly TriggerMatch[] {
  if (verb.passive) return nouns.filter((noun) => noun.from >= clause.from && noun.from < verb.from)
  const direct = objectRegion(sentence, clause, verb.to)
  if (direct.to === direct.from && BESIDE.test(sentence.tokens[verb.to]?.lower ?? '')) return []
  const object = direct.to > direct.from ? direct : objectRegion(sentence, clause, Math.min(verb.to + 1, clause.to))
  return nouns.filter((noun) => noun.from >= object.from && noun.from < object.to)
}

function supportedByTrigger(
  sentence: SentenceParts,
  clause: Clause,
  nouns: readonly TriggerMatch[],
  { row }: TriggerMatch,
): TriggerMatch | undefined {
  if (
    !clause.verb ||
    !(light.has(clause.verb.base) || row.type === 'leadership') ||
    !SUPPORTING.test(row.type) ||
    row.takes?.some((wanted) => wanted === 'mission' || wanted === 'office' || (wanted === 'agreement' && row.by))
  )
    return undefined
  const noun = nounsInObject(sentence, clause, nouns, clause.verb)[0]
  if (SPEAKS.test(clause.verb.base) && noun && CLASS_OF_TYPE.get(noun.row.type) === 'violence') return undefined
  return noun && noun.row.type !== row.type ? noun : undefined
}

function supportedByLight(
  sentence: SentenceParts,
  clause: Clause,
  nouns: readonly TriggerMatch[],
  verb: VerbGroup,
): TriggerMatch | undefined {
  const inSubject = nouns.filter((noun) => noun.to <= verb.from)
  if (verb.passive) return inSubject[0] ?? nouns[0]
  return nounsInObject(sentence, clause, nouns, verb)[0] ?? inSubject[0]
}

function mainOf(
  sentence: SentenceParts,
  index: number,
  nouns: readonly TriggerMatch[],
  triggers: TriggerIndex,
): Happening | undefined {
  const clause = sentence.clauses[index]
  if (!clause) return undefined
  const denied = isDenied(sentence, clause) ? fitVerb(sentence, index, triggers, true) : undefined
  if (denied) return { ...denied, clause: index, told: 'verb' }
  if (!isAsserted(sentence, index)) return undefined
  const verb = fitVerb(sentence, index, triggers)
  const noun = supportedNoun(sentence, clause, nouns, verb)
  if (noun) return { ...noun, clause: index, told: 'light', toll: verb?.row.weak === true }
  if (!verb) return undefined
  const until = verb.to > clause.to ? sentence.clauses[index + 1]?.to : undefined
  return { ...verb, clause: index, told: 'verb', ...(until === undefined ? {} : { until }) }
}

/** Whether a noun is what brought about the main happening: "attacks … ended in a truce". */
function leadsTo(sentence: SentenceParts, { from, verb }: Clause, noun: TriggerMatch, main?: Happening): boolean {
  return (
    main?.told === 'light' &&
    verb !== null &&
    !verb.passive &&
    LINKS.test(verb.base) &&
    noun.to <= verb.from &&
    main.from >= verb.to &&
    !isUnreal(sentence, from, noun.from)
  )
}

/** "July brought fighting and the signature of a truce": nouns that one such verb tells of together. */
function isListed({ tokens }: SentenceParts, { verb, to }: Clause, noun: TriggerMatch, main?: Happening): boolean {
  if (main?.told !== 'light' || !verb || !BRINGS.test(verb.base) || main.from < verb.to || noun.from < main.to)
    return false
  const words = tokens.slice(main.to, noun.from).map((token) => token.lower)
  const link = words.lastIndexOf('and') < 0 ? words.lastIndexOf(',') : words.lastIndexOf('and')
  return (
    noun.to <= to &&
    noun.row.type !== main.row.type &&
    link >= 0 &&
    words.length - link <= NOUN_REACH &&
    words.slice(link + 1).every((word) => !/^(?:no|of|for|to|by|in|on|at|with|from)$/.test(word))
  )
}

/**
 * What a sentence says happened: for each asserted clause its main happening, told by the verb or by a noun that the
 * verb supports, then the nouns that tell of one by themselves.
 * @param before what was told last before the sentence, which "it" may mean
 */
export function findHappenings(parts: SentenceParts, triggers: TriggerIndex, before?: EventType): readonly Happening[] {
  let told = 0
  let last = before
  const found = parts.clauses.flatMap((clause, index) => {
    const sentence = withMeaning(parts, clause, last ?? null)
    const nouns = findEventNouns(sentence, clause, triggers)
    const isTold = clause.verb !== null && clause.verb.from < told
    const main = refusalOf(sentence, index, triggers) ?? (isTold ? undefined : mainOf(sentence, index, nouns, triggers))
    if (main?.told === 'verb') told = main.to
    last = main?.row.type ?? last
    const isRead = isAsserted(sentence, index) || clause.verb?.reduced === true
    const others = nouns.filter(
      (noun) =>
        (isRead || isDeniedLater(sentence, clause, noun.from)) &&
        (tellsMore(sentence, clause, noun, main) ||
          leadsTo(sentence, clause, noun, main) ||
          isListed(sentence, clause, noun, main)),
    )
    return [...(main ? [main] : []), ...others.map((noun): Happening => ({ ...noun, clause: index, told: 'nominal' }))]
  })
  return found.flatMap((happening, place) => {
    const [before, next] = [found[place - 1], found[place + 1]]
    if (isToldNext(parts, happening, next) || (before && goesOnBehind(parts, before, happening))) return []
    const until = goesOnBehind(parts, happening, next) ? parts.clauses[happening.clause + 1]?.to : undefined
    return [until === undefined ? happening : { ...happening, until }]
  })
}
