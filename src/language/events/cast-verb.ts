import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import type { NameMention } from '../names/name-mention.ts'
import { isFacility } from '../names/read-actor-phrase.ts'
import { carriedIn, objectMeant, subjectsOf } from './antecedents.ts'
import { AGAINST, type Casting, isSuffering, mediates, type Scene, SIDES } from './casting.ts'
import { companionsIn } from './companions-in.ts'
import { actorsBehind, actorsIn, atHandsOf } from './find-participants.ts'
import { helpersIn } from './helpers-in.ts'
import { objectRegion } from './object-region.ts'
import { roleOfPassive } from './role-of-passive.ts'
import { namesIn, type Region, type SentenceParts } from './sentence-parts.ts'
import { struckThing } from './struck-thing.ts'
import { subjectRegion, whomIn } from './subject-region.ts'
import { unlistedPeople } from './unlisted-people.ts'

/** Types whose receiver stands behind "to" or "from". */
const RECEIVES = /^(?:request|aid|leadership|arms|statement)$/
/** Verbs by which a place is taken from those who hold it. */
const DRIVES_OUT = /^(?:drive|oust|expel|remove|push|dislodge|evict|flush|chase|force|clear|rout)$/
/** Verbs in whose passive somebody takes up an office. */
const ENTERS = /^(?:swear|inaugurate)$/
/** Verbs that do something to somebody, who is their subject where no object follows. */
const NEEDS_OBJECT =
  /^(?:kill|capture|arrest|abduct|kidnap|free|release|wound|injure|detain|execute|behead|massacre|murder|expel|oust|dismiss|sack|appoint|chase|wipe|surround|deport|evacuate|disarm|march|slaughter|assassinate|sentence|jail|shoot|decapitate|corner|plunder|hack)$/
const NO_OBJECT = /^(?:[.,;:()–—]|and|to|in|at|on|by|near|during|after|before|for|when|from|away|off|out)$/

/** Types whose object, where it is somebody, is whom it is meant for. */
const ADDRESSED = /^(?:statement|decision|election)$/

const behindTrigger = ({ happening, clause }: Scene): Region => ({ from: happening.from + 1, to: clause.to })

/** Those from whom a place is taken: "drove the rebels from the town", "they were driven out". */
function drivenOut({ sentence, happening, clause }: Scene): readonly NameMention[] {
  const { verb } = clause
  if (happening.row.type !== 'territory' || !verb || !DRIVES_OUT.test(verb.base)) return []
  return verb.passive
    ? actorsIn(sentence, subjectRegion(sentence, happening.clause))
    : actorsIn(sentence, objectRegion(sentence, clause, verb.to))
}

/** Whether the subject is given what the verb tells of: "the rebels received rifles". */
const gets = ({ happening: { row }, clause }: Scene): boolean =>
  /^(?:arms|aid)$/.test(row.type) && /^(?:receive|obtain|get|acquire)$/.test(clause.verb?.base ?? '')

/** "Labelled the front a terrorist group": what somebody is called is nobody else. */
function firstOf({ tokens }: SentenceParts, names: readonly NameMention[]): readonly NameMention[] {
  const end = names.findIndex((name, index) => {
    const before = names[index - 1]
    return before !== undefined && tokens.slice(before.to, name.from).every(({ lower }) => /^(?:an?|as)$/.test(lower))
  })
  return end < 0 ? names : names.slice(0, end)
}

/** Those whom no list knows for people, where nobody else is named: "killed nine ostlers"; else what is struck. */
function peopleIn({ sentence, happening, clause }: Scene): readonly NameMention[] {
  const { verb } = clause
  if (!verb) return []
  const region = verb.passive
    ? subjectRegion(sentence, happening.clause)
    : objectRegion(sentence, clause, happening.object)
  if (actorsIn(sentence, region).length > 0) return []
  const people = namesIn(sentence, region).length > 0 ? [] : unlistedPeople(sentence, verb.base, region)
  return people.length > 0 ? people : struckThing(sentence, happening, region)
}

/** "The pilot, whom a court had sentenced": whom the clause is about. */
function whomMeant({ sentence, clause }: Scene): readonly NameMention[] {
  const whom = whomIn(sentence, clause)
  return whom < 0 ? [] : actorsIn(sentence, { from: 0, to: whom }).slice(-1)
}

/** "The junta lost Lashio." */
const isLost = ({ happening: { row }, clause: { verb } }: Scene): boolean =>
  row.type === 'territory' && verb?.base === 'lose' && !verb.passive

/** "Officials chased away", "60 marched off": what lacks its object is done to the subject, and "the junta lost Lashio" is too. */
function isUndergone(scene: Scene): boolean {
  const { sentence, happening, clause } = scene
  if (isLost(scene)) return true
  const { verb } = clause
  if (!verb || verb.passive || verb.reduced || verb.infinitive) return false
  if (!NEEDS_OBJECT.test(verb.base) && !goesOnPassive(scene)) return false
  if (sharesObject(scene) || hasObjectBefore(scene)) return false
  const end = sentence.tokens[happening.object]?.lower === 'dead' ? happening.object + 1 : happening.object
  const [next, after] = [0, 1].map((step) => sentence.tokens[end + step]?.lower ?? '.')
  if (next === 'at' && /^(?:least|most)$/.test(after ?? '')) return false
  return /^past$|^participle$/.test(verb.form) && verb.from === verb.head && NO_OBJECT.test(next ?? '')
}

/** "Captured and executed 95 soldiers": the object stands behind the second verb. */
function sharesObject({ sentence: { tokens, clauses }, happening }: Scene): boolean {
  const next = clauses[happening.clause + 1]
  return (
    tokens[happening.object]?.lower === 'and' &&
    next?.verb != null &&
    next.inherits === 'subject' &&
    !next.verb.passive &&
    !NO_OBJECT.test(tokens[next.verb.to]?.lower ?? '.')
  )
}

/** "A town which the rebels captured in May", "captured it in June": the object is told otherwise. */
const hasObjectBefore = ({ sentence: { tokens }, happening, clause: { from, verb } }: Scene): boolean =>
  tokens.slice(from, verb?.from ?? from).some(({ lower }) => /^(?:which|whom|whose)$/.test(lower)) ||
  tokens.slice(verb?.to ?? from, happening.object).some(({ lower }) => /^(?:it|them|both|each|all)$/.test(lower))

/** "Was captured and tortured to death": a verb without object behind a passive one is passive too. */
const goesOnPassive = ({ sentence: { clauses }, happening: { clause: index }, clause }: Scene): boolean =>
  clause.inherits === 'subject' && clause.opener === 'and' && clauses[index - 1]?.verb?.passive === true

/** "Retook Lyman from the rebels": those who held it. */
function takenFrom(scene: Scene): readonly NameMention[] {
  const { sentence, happening, clause } = scene
  if (happening.row.type !== 'territory' || happening.row.subject !== 'agent' || clause.verb?.passive) return []
  return actorsBehind(sentence, behindTrigger(scene), /^from$/).filter(({ kind }) => kind === 'actor')
}

/** "Overran two AMISOM bases": whose they were. */
function baseTaken({ sentence, happening, clause }: Scene): readonly NameMention[] {
  if (happening.row.type !== 'territory' || clause.verb?.passive !== false) return []
  return actorsIn(sentence, objectRegion(sentence, clause, happening.object)).filter(
    ({ to }) => isFacility(sentence.tokens[to]) || isFacility(sentence.tokens[to - 1]),
  )
}

/** Told by a verb: its subject and object, "by" of a passive one, and what prepositions bring. */
export function castVerb(scene: Scene): Casting {
  const { sentence, happening, clause, antecedents } = scene
  // Who flees does it; who is driven out or evacuated has it done to them.
  const row = happening.row.type === 'displacement' ? { ...happening.row, object: 'target' as const } : happening.row
  const subjects = subjectsOf(sentence, happening, antecedents)
  const role = row.subject === 'party' ? 'party' : row.object
  return [
    [atHandsOf(sentence, { from: clause.from, to: clause.to }), row.subject],
    ...(clause.verb?.passive ? castPassive(scene, row, subjects) : castActive(scene, row, subjects)),
    [row.type === 'statement' ? [] : objectMeant(sentence, happening, subjects, antecedents), role],
    [peopleIn(scene), 'target'],
    [companionsIn(scene), row.object ?? 'target'],
    [whomMeant(scene), row.object],
    [takenFrom(scene), 'target'],
    [baseTaken(scene), 'target'],
    [isSuffering(scene) ? actorsBehind(sentence, behindTrigger(scene), /^from$/) : [], row.subject],
    [row.type === 'group' ? actorsBehind(sentence, behindTrigger(scene), /^(?:from|to|with|into)$/) : [], 'target'],
    [isLost(scene) ? actorsBehind(sentence, behindTrigger(scene), /^to$/) : [], row.subject],
    [helpersIn(sentence, behindTrigger(scene)), clause.verb?.passive ? row.object : row.subject],
    [row.type === 'request' ? askedIn(scene) : [], row.object],
    [
      actorsBehind(sentence, behindTrigger(scene), row.subject === 'party' ? SIDES : AGAINST),
      row.type === 'statement' ? 'target' : role,
    ],
    [drivenOut(scene), 'target'],
    [
      RECEIVES.test(row.type) ? actorsBehind(sentence, behindTrigger(scene), /^(?:to|from)$/) : [],
      row.object ?? 'target',
    ],
  ]
}

/** Its object suffers what an active verb tells. */
function castActive(scene: Scene, row: EventRow, subjects: readonly NameMention[]): Casting {
  const { sentence, happening, clause } = scene
  const object = objectRegion(sentence, clause, happening.object)
  const objects = [...actorsIn(sentence, object), ...carriedIn(sentence, happening.clause + 1)]
  const isTarget = gets(scene) || isUndergone(scene) || (isSuffering(scene) && row.subject === 'agent')
  return [
    [subjects, mediates(scene) ? 'mediator' : isTarget ? 'target' : row.subject],
    [
      ADDRESSED.test(row.type) ? firstOf(sentence, objects) : objects,
      row.object ?? (ADDRESSED.test(row.type) ? 'target' : null),
    ],
  ]
}

/** Whom "by" brings does what a passive verb tells; its subject suffers it. */
function castPassive({ sentence, happening, clause }: Scene, row: EventRow, subjects: readonly NameMention[]): Casting {
  const { verb } = clause
  if (!verb) return []
  return [
    [actorsBehind(sentence, { from: verb.to, to: byEnd(sentence, happening.clause) }, /^by$/), row.subject],
    [subjects, ENTERS.test(verb.base) ? row.subject : (row.object ?? roleOfPassive(row, verb.base))],
  ]
}

/** Whom a request is made to, listed or not. */
const askedIn = ({ sentence, happening, clause }: Scene): readonly NameMention[] =>
  namesIn(sentence, objectRegion(sentence, clause, happening.object)).filter((name) => name.kind !== 'place')

/** Where the doer of a passive verb may stand: "were seized and beheaded by rebels" share theirs. */
function byEnd({ clauses }: Pick<SentenceParts, 'clauses'>, index: number): number {
  const next = clauses[index + 1]
  const isShared =
    next?.inherits === 'subject' &&
    next.opener === 'and' &&
    next.verb?.passive === true &&
    clauses[index]?.verb?.to === next.from
  return isShared ? byEnd({ clauses }, index + 1) : (clauses[index]?.to ?? 0)
}
