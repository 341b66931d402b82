import { slugOf } from '../../model/fold-text.ts'
import { actorMeaning, mentionAt, textOf } from '../names/name-context.ts'
import type { NameMention } from '../names/name-mention.ts'
import { actsItself } from './acts-itself.ts'
import { actorsIn, isModifier, isPlaced } from './find-participants.ts'
import type { Happening } from './happening.ts'
import { objectRegion } from './object-region.ts'
import { isInTime, namesIn, type Region, type SentenceParts } from './sentence-parts.ts'
import { subjectRegion, whomIn } from './subject-region.ts'

const OPENER = /^(?:|[,;:]|and|but|when|while|as|after|before)$/
const SIDES_OF = /^(?:the|both|two|warring)$/
const OBJECT = /^(?:them|him|her)$/
/** What a bus or a plane does with those aboard. */
const CARRIES = /^(?:carry|transport|ferry|take|bring|convey|drive)$/
const PRONOUN = /^(?:they|he|she|it|both|who|we|them)$/
/** "The group", "this movement": whoever was told of last. */
const GENERIC = /^(?:group|movement|organi[sz]ation|mission|coalition|militia|alliance|force|faction|party|network)$/

/** A person, or one capitalised word that no list knows. */
export const mayBePerson = ({ actorKind, kind, text }: NameMention): boolean =>
  actorKind === 'person' || (kind === 'name' && !/^\p{Lu}+$/u.test(text))

/** Whom a pronoun can mean: the last subject, those to whom something was done, the two sides. */
export interface Antecedents {
  readonly subjects: readonly NameMention[]
  readonly targets: readonly NameMention[]
  /** The parties told of last, where there were two or more. */
  readonly sides: readonly NameMention[]
  /** Whom "he" and "it" mean where the last subject was of the other kind. */
  readonly persons: readonly NameMention[]
  readonly bodies: readonly NameMention[]
  /** The party whose entry it is. */
  readonly topic: readonly NameMention[]
  /** All who took part in the last happening that names somebody. */
  readonly actors: readonly NameMention[]
}

/** The subject of a happening's verb; an antecedent where a pronoun or nothing stands for it: "They were released". */
export function subjectsOf(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: Antecedents,
): readonly NameMention[] {
  const region = subjectRegion(sentence, happening.clause)
  const found = actorsIn(sentence, region)
  if (found.length === 1 && GENERIC.test(found[0]?.name ?? '')) {
    const meant = or(antecedents.subjects.filter(isBody), antecedents.bodies)
    return meant.length > 0 ? meant : found
  }
  const clause = sentence.clauses[happening.clause]
  const sides = found.length <= 1 ? sidesIn(sentence, region) : undefined
  if (sides) return or(or(antecedents.sides, antecedents.subjects.length > 1 ? antecedents.subjects : []), [sides])
  // "Founded in 1975." in the entry of a party
  if (found.length === 0 && region.to === region.from && happening.row.type === 'group') return antecedents.topic
  if (found.length > 0 || clause?.inherits === 'noun-before') return found
  const owners = clause?.inherits === 'none' ? namedBefore(sentence, region) : []
  if (owners.length > 0) return owners
  const called = actingPlaces(sentence, happening)
  if (called.length > 0) return called
  return meantBy(sentence, happening, antecedents, region)
}

/** Whom a pronoun, or nothing, stands for. */
function meantBy(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: Antecedents,
  region: Region,
): readonly NameMention[] {
  const clause = sentence.clauses[happening.clause]
  const pronoun = sentence.tokens.slice(region.from, region.to).find((token) => PRONOUN.test(token.lower))?.lower
  // "Peacekeepers, thirty of whom had been taken hostage": told of those before "whom".
  if (pronoun === undefined && clause && whomIn(sentence, clause) >= 0) return []
  if (!pronoun && region.to > region.from)
    return clause?.inherits === 'none' ? [] : carriedIn(sentence, happening.clause - 1)
  const before = pronoun ? subjectBefore(sentence, happening.clause).filter((name) => agrees(name, pronoun)) : []
  if (before.length > 0) return before
  if (pronoun && /^(?:he|she)$/.test(pronoun))
    return or(personBefore(sentence, region.from), antecedents.persons.slice(0, 1))
  if (clause?.verb?.passive && antecedents.targets.length > 0) return antecedents.targets
  return or(
    antecedents.subjects.filter((name) => agrees(name, pronoun ?? '')),
    antecedents.bodies,
  )
}

/** What does something itself at the head of its clause, though towns bear such names: "Kulob and Luna refused". */
function actingPlaces(sentence: SentenceParts, happening: Happening): readonly NameMention[] {
  const from = sentence.clauses[happening.clause]?.from ?? 0
  return sentence.names
    .filter((each) => each.kind === 'place' && each.from >= from && actsItself(sentence, happening, each))
    .filter(({ from: at }) => OPENER.test(sentence.tokens[at - 1]?.lower ?? '') || isInTime(sentence, at - 1))
    .map((name) => ({ ...name, kind: 'actor', actorKind: 'organisation', place: null }))
}

const or = (found: readonly NameMention[], others: readonly NameMention[]): readonly NameMention[] =>
  found.length > 0 ? found : others

const isBody = ({ kind, actorKind }: NameMention): boolean => kind !== 'place' && actorKind !== 'person'

/** "A bus carrying pilgrims was ambushed", "fired on a bus carrying pilgrims": those aboard. */
export function carriedIn(sentence: SentenceParts, index: number): readonly NameMention[] {
  const clause = sentence.clauses[index]
  return clause?.verb && CARRIES.test(clause.verb.base) && clause.verb.reduced
    ? actorsIn(sentence, objectRegion(sentence, clause, clause.verb.to))
    : []
}

/** Whom "them" or "him" right behind the verb of a clause means: the last named before it who is not its subject. */
export function objectMeant(
  sentence: SentenceParts,
  { clause: index }: Happening,
  subjects: readonly NameMention[],
  { actors, persons, subjects: last }: Antecedents,
): readonly NameMention[] {
  const at = sentence.clauses[index]?.verb?.to ?? 0
  const pronoun = sentence.tokens[at]?.lower ?? ''
  if (!OBJECT.test(pronoun)) return []
  const fits = (name: NameMention): boolean =>
    (pronoun === 'them' ? isBody(name) : mayBePerson(name)) && !subjects.some(({ id }) => id === name.id)
  const here = actorsIn(sentence, { from: 0, to: at }).filter(fits).at(-1)
  if (here) return [here]
  return or(actors.filter(fits), pronoun === 'them' ? last.filter(fits) : persons.filter(fits).slice(0, 1))
}

/** Whether a pronoun can mean a name: "it" nobody by name, "he" nobody else. */
const agrees = (name: NameMention, pronoun: string): boolean =>
  /^(?:he|she)$/.test(pronoun) ? mayBePerson(name) : pronoun !== 'it' || name.actorKind !== 'person'

/** "The sides", "both parties", "the two sides": where nobody told who, they go by that. */
function sidesIn(sentence: SentenceParts, region: Region): NameMention | undefined {
  const { tokens } = sentence
  const at = tokens.findIndex(
    ({ lower }, position) =>
      position > region.from &&
      position < region.to &&
      /^(?:sides|parties)$/.test(lower) &&
      SIDES_OF.test(tokens[position - 1]?.lower ?? ''),
  )
  const noun = tokens[at]
  if (!noun) return undefined
  const name = textOf(sentence, at - 1, at + 1)
  const aliases = [noun.text, `both ${noun.text}`, `two ${noun.text}`, `warring ${noun.text}`]
  return mentionAt(sentence, at - 1, at + 1, actorMeaning({ id: slugOf(name), name, aliases, kind: 'organisation' }))
}

/** Whose the subject is: "the Kenyan mandate lapsed", "UN funding was cut". */
function namedBefore(sentence: SentenceParts, region: Region): readonly NameMention[] {
  return namesIn(sentence, region).filter(
    (name) =>
      name.kind === 'actor' &&
      name.actorKind !== 'people' &&
      isModifier(sentence, name, region.to) &&
      !isPlaced(sentence, name, region.from),
  )
}

/** "Militias attacked the residence of Bishop Belo; he fled": the person whom the sentence named last. */
const personBefore = (sentence: SentenceParts, to: number): readonly NameMention[] =>
  namesIn(sentence, { from: 0, to })
    .filter(({ kind, actorKind }) => kind === 'actor' && actorKind === 'person')
    .slice(-1)

/** Whom a pronoun of a later clause means within its sentence: the subject of the nearest clause that names one. */
function subjectBefore(sentence: SentenceParts, index: number): readonly NameMention[] {
  for (let before = index - 1; before >= 0; before--) {
    if (sentence.clauses[before]?.inherits !== 'none') continue
    const found = actorsIn(sentence, subjectRegion(sentence, before))
    if (found.length > 0) return found
  }
  return []
}
