import { FUNCTION_WORDS } from '../../vocabulary/en/function-words.ts'
import type { Role } from '../../vocabulary/record-words.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { NameMention } from '../names/name-mention.ts'
import type { DraftActor } from './event-draft.ts'
import type { Happening } from './find-happenings.ts'
import {
  namesIn,
  objectRegion,
  type Region,
  type SentenceParts,
  subjectRegion,
  upToPreposition,
} from './sentence-parts.ts'

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|some|several|two|three|at|least|more|than|about|up|to|as|many|nearly|around|dozens|hundreds|thousands|of|both|other|former|local|\d.*)$/
const JOINS = /^(?:,|and|or|as|well|including|plus|along|together|with|but|also|the|a|an|its|several|some|;)$/
const PLACING =
  /^(?:in|at|near|from|inside|outside|around|into|onto|across|over|to|throughout|within|along|toward|towards|loyal|than|like|as|for)$/
const PRONOUN = /^(?:they|he|she|it|both|who|we|them)$/

const functionWords = new Set(FUNCTION_WORDS)
const canAct = (name: NameMention): boolean => name.kind !== 'place'

/** The names that begin behind `position` and those joined to them: "the CMA, the Platform and Mali". */
export function namesAfter(sentence: SentenceParts, position: number, limit: number): readonly NameMention[] {
  const found: NameMention[] = []
  let cursor = position
  for (const name of namesIn(sentence, { from: position, to: limit })) {
    const between = sentence.tokens.slice(cursor, name.from)
    const pattern = found.length === 0 ? DETERMINER : JOINS
    if (!between.every((token) => pattern.test(token.lower) || (found.length > 0 && DETERMINER.test(token.lower))))
      break
    if (found.length > 0 && !between.some((token) => /^(?:,|and|or|as|with|including|plus)$/.test(token.lower))) break
    found.push(name)
    cursor = name.to
  }
  return found
}

/** The actors of a stretch that no preposition of place governs. */
function actorsIn(sentence: SentenceParts, region: Region): readonly NameMention[] {
  return namesIn(sentence, region).filter((name) => {
    if (!canAct(name) || isModifier(sentence, name, region.to)) return false
    let before = name.from - 1
    while (before >= region.from && DETERMINER.test(sentence.tokens[before]?.lower ?? '')) before--
    const word = sentence.tokens[before]?.lower ?? ''
    return !(before >= region.from && PLACING.test(word)) && !(word === 'of' && name.kind === 'country')
  })
}

/** "Sufi shrines", "the CMA list": a name right before a common noun only says which one is meant. */
function isModifier({ tokens }: SentenceParts, name: NameMention, limit: number): boolean {
  const next = tokens[name.to]
  if (!next || name.to >= limit || name.actorKind === 'people' || name.actorKind === 'forces') return false
  return /^\p{Ll}+$/u.test(next.text) && !functionWords.has(next.lower) && !/(?:ly|ed|ing)$/.test(next.lower)
}

/** Whether a subject stands for somebody named before. */
export function isPronominal(sentence: SentenceParts, region: Region): boolean {
  return (
    actorsIn(sentence, region).length === 0 &&
    sentence.tokens.slice(region.from, region.to).some((token) => PRONOUN.test(token.lower))
  )
}

/** The names that each preposition after the trigger brings: "between A and B", "against C", "by D", "of E". */
function complements(sentence: SentenceParts, from: number, to: number, pattern: RegExp): readonly NameMention[] {
  const found: NameMention[] = []
  for (let position = from; position < to; position++) {
    if (pattern.test(sentence.tokens[position]?.lower ?? '')) found.push(...namesAfter(sentence, position + 1, to))
  }
  return found.filter(canAct)
}

/** The name right before a noun that owns it: "rebel attack", "the CMA’s boycott". */
function ownersOf(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  const { tokens, names } = sentence
  return names.filter(
    (name) =>
      canAct(name) &&
      (name.to === happening.from || (name.to === happening.from - 1 && /^'s?$/.test(tokens[name.to]?.lower ?? ''))),
  )
}

const VICTIM_SUBJECT = /^(?:die|fall|perish|lose)$/
const RECEIVES = /^(?:request|aid|leadership)$/
const SIDES = /^(?:with|against|between|among|and)$/

/** Where the subject of the verb stands, with who is meant by a pronoun. */
function subjectsOf(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: readonly NameMention[],
): readonly NameMention[] {
  const region = subjectRegion(sentence, happening.clause)
  const found = actorsIn(sentence, region)
  if (found.length > 0) return found
  return isPronominal(sentence, region) || sentence.clauses[happening.clause]?.inherits !== 'none' ? antecedents : []
}

/**
 * Who takes part in a happening and how, from where the names stand: before or after the verb, behind "by", "with",
 * "against", "between", "of", or right before a noun.
 */
export function assignRoles(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: readonly NameMention[],
): readonly DraftActor[] {
  const clause = sentence.clauses[happening.clause]
  if (!clause) return []
  const { row } = happening
  const verb = clause.verb
  const found: DraftActor[] = []
  const add = (names: readonly NameMention[], role: Role | null | undefined): void => {
    if (role)
      for (const name of names) if (!found.some((actor) => actor.name.id === name.id)) found.push({ name, role })
  }
  if (happening.region) {
    const names = namesAfter(sentence, happening.region.from, happening.region.to).filter(canAct)
    if (verb?.passive) add(complements(sentence, verb.to, clause.to, /^by$/), row.subject)
    else add(subjectsOf(sentence, happening, antecedents), row.subject)
    add(names, row.object ?? row.subject)
    return found
  }
  if (happening.told === 'verb' && verb) {
    const subjects = subjectsOf(sentence, happening, antecedents)
    if (verb.passive) {
      add(complements(sentence, verb.to, clause.to, /^by$/), row.subject)
      add(subjects, row.object ?? row.subject)
    } else {
      add(subjects, row.subject)
      add(actorsIn(sentence, objectRegion(sentence, clause, happening.from + 1)), row.object)
    }
    if (row.subject === 'party') add(complements(sentence, happening.from + 1, clause.to, SIDES), 'party')
    else add(complements(sentence, happening.from + 1, clause.to, /^(?:on|against|at|upon)$/), row.object)
    if (RECEIVES.test(row.type)) add(complements(sentence, happening.from + 1, clause.to, /^(?:to|from)$/), row.object)
    return row.type === 'leadership'
      ? found.filter(
          (actor) => actor.role !== 'target' || actor.name.actorKind === 'person' || actor.name.kind === 'name',
        )
      : found
  }
  add(ownersOf(sentence, happening), row.subject)
  if (happening.told === 'light' && verb && !(verb.passive && happening.to <= verb.from) && happening.from >= verb.from)
    add(subjectsOf(sentence, happening, antecedents), row.subject)
  const end = happening.told === 'light' ? clause.to : complementEnd(sentence, happening.to, clause.to)
  add(complements(sentence, happening.to, clause.to, /^by$/), row.subject)
  if (/^of$/.test(sentence.tokens[happening.to - 1]?.lower ?? ''))
    add(namesAfter(sentence, happening.to, clause.to).filter(canAct), row.of === undefined ? row.object : row.of)
  else
    add(
      complements(sentence, happening.to, Math.min(happening.to + 1, clause.to) + 6, /^of$/).slice(0, 3),
      row.of === undefined ? row.object : row.of,
    )
  add(complements(sentence, happening.to, end, row.subject === 'party' ? SIDES : /^(?:on|against|upon)$/), row.object)
  if (happening.toll && verb) add(victimsOf(sentence, clause), row.subject === 'party' ? 'party' : 'target')
  return found
}

/** Those of whom the verb beside an event noun says that they died. */
function victimsOf(sentence: SentenceParts, { from, to, verb }: Clause): readonly NameMention[] {
  if (!verb) return []
  return verb.passive || VICTIM_SUBJECT.test(verb.base)
    ? actorsIn(sentence, { from, to: verb.from })
    : actorsIn(sentence, upToPreposition(sentence, { from: verb.to, to }))
}

/** Where the complements of a noun end: at the next verb or the end of the clause. */
function complementEnd(sentence: SentenceParts, from: number, limit: number): number {
  const next = sentence.clauses.map((clause) => clause.verb?.from ?? limit).find((position) => position >= from)
  return Math.min(next ?? limit, limit)
}
