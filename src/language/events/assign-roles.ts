import type { Role } from '../../vocabulary/record-words.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { NameMention } from '../names/name-mention.ts'
import { byParticiple, isBrokered } from './by-participle.ts'
import type { DraftActor } from './event-draft.ts'
import {
  type Antecedents,
  actorsAfter,
  actorsBehind,
  actorsIn,
  ownersOf,
  subjectsOf,
  victimsOf,
} from './find-participants.ts'
import type { Happening } from './happening.ts'
import { helpersIn } from './helpers-in.ts'
import { placeLabel } from './place-label.ts'
import { roleOfPassive } from './role-of-passive.ts'
import { namesIn, objectRegion, type Region, type SentenceParts, subjectRegion } from './sentence-parts.ts'

/** Types whose receiver stands behind "to" or "from". */
const RECEIVES = /^(?:request|aid|leadership|arms|statement)$/
/** Verbs of those who bring others together. */
const MEDIATES = /^(?:broker|mediate|facilitate|moderate|oversee)$/
const SHARED = /^(?:battle|talks|ceasefire|agreement|election|bombing|attack|airstrike)$/
const HOSTS = /^(?:lead|host|convene|chair|sponsor)$/
const MEDIATED = /^(?:talks|agreement|ceasefire)$/
/** Nouns whose owner has it done to him: "the president’s overthrow". */
const SUFFERED =
  /^(?:overthrow|ouster|ousting|dismissal|removal|sacking|downfall|deposition|impeachment|murder|assassination|kidnapping|abduction|arrest|execution|beheading|death)$/
const HARMS = /^(?:kill|wound|injure|hurt|maim|hit|strike)$/
/** Verbs by which a place is taken from those who hold it. */
const DRIVES_OUT = /^(?:drive|oust|expel|remove|push|dislodge|evict|flush|chase|force|clear|rout)$/
const APPOINTS = /^(?:appoint|name|nominate|elect|choose|pick|install|swear|promote|designate|crown|become)$/
/** Verbs in whose passive somebody takes up an office. */
const ENTERS = /^(?:swear|inaugurate)$/
/** Types whose object, where it is somebody, is whom it is meant for. */
const ADDRESSED = /^(?:statement|decision)$/
const VISIT = /^(?:visit|visits|visited|tour|toured|trip)$/
/** "A ceasefire with the rebels" has another side. */
const SHARES = /^(?:with|between|and)$/
const DYING = /^(?:die|fall|perish|drown)$/
const SIDES = /^(?:with|against|between|among|and)$/
const AGAINST = /^(?:on|against|at|upon)$/
const OF_REACH = 7

type Casting = readonly (readonly [names: readonly NameMention[], role: Role | null | undefined])[]

/** A happening with the clause that tells it and whom a pronoun in it means. */
interface Scene {
  readonly sentence: SentenceParts
  readonly happening: Happening
  readonly clause: Clause
  readonly antecedents: Antecedents
}

const behindTrigger = ({ happening, clause }: Scene): Region => ({ from: happening.from + 1, to: clause.to })

/** Whether the doer only brings the sides together: "Kenya brokered the truce". */
const mediates = ({ happening: { row }, clause }: Scene): boolean =>
  MEDIATED.test(row.type) &&
  (MEDIATES.test(clause.verb?.base ?? '') || (row.type === 'talks' && HOSTS.test(clause.verb?.base ?? '')))

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

/** Told by a verb: its subject and object, "by" of a passive one, and what prepositions bring. */
function castVerb(scene: Scene): Casting {
  const { sentence, happening, clause, antecedents } = scene
  // Who flees does it; who is driven out or evacuated has it done to them.
  const row = happening.row.type === 'displacement' ? { ...happening.row, object: 'target' as const } : happening.row
  const subjects = subjectsOf(sentence, happening, antecedents)
  const around: Casting = clause.verb?.passive
    ? [
        [actorsBehind(sentence, { from: clause.verb.to, to: byEnd(sentence, happening.clause) }, /^by$/), row.subject],
        [subjects, ENTERS.test(clause.verb.base) ? row.subject : (row.object ?? roleOfPassive(row, clause.verb.base))],
      ]
    : [
        [subjects, mediates(scene) ? 'mediator' : gets(scene) ? 'target' : row.subject],
        [
          actorsIn(sentence, objectRegion(sentence, clause, happening.object)),
          row.object ?? (ADDRESSED.test(row.type) ? 'target' : null),
        ],
      ]
  const role = row.subject === 'party' ? 'party' : row.object
  return [
    ...around,
    [helpersIn(sentence, behindTrigger(scene)), clause.verb?.passive ? row.object : row.subject],
    [
      row.type === 'request'
        ? namesIn(sentence, objectRegion(sentence, clause, happening.object)).filter((name) => name.kind !== 'place')
        : [],
      row.object,
    ],
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

/** Told without repeating the verb: the first's doer, and the one that the stretch names, who does it where nothing is done to anybody. */
function castGapped({ sentence, happening, clause, antecedents }: Scene, region: Region): Casting {
  const { row } = happening
  const named = actorsAfter(sentence, region.from, region.to)
  const [first, ...others] = named
  const isDoneTo =
    clause.verb?.passive || actorsIn(sentence, objectRegion(sentence, clause, happening.object)).length > 0
  // "Chad sent 400 men in May, Kenya 200 in June."
  const hasOwnObject = first?.from === region.from && /^(?:a|an|\d.*)$/.test(sentence.tokens[first.to]?.lower ?? '')
  if (!clause.verb?.passive && (hasOwnObject || (!isDoneTo && row.object === row.subject)))
    return [
      [first ? [first] : [], row.subject],
      [others, row.object],
    ]
  const doers = clause.verb?.passive
    ? actorsBehind(sentence, { from: clause.verb.to, to: clause.to }, /^by$/)
    : subjectsOf(sentence, happening, antecedents)
  return [
    [doers, row.subject],
    [named, row.object ?? row.subject],
  ]
}

/** Told by a noun: who owns it, the subject of the verb that supports it, and what prepositions bring. */
function castNoun(scene: Scene): Casting {
  const { sentence, happening, clause, antecedents } = scene
  const { row, told, to } = happening
  const { verb } = clause
  const isObject = told === 'light' && verb !== null && happening.from >= verb.from
  // "Nine guards died in an ambush": the subject is whom it was done to.
  const dies = happening.toll === true && (verb?.passive === true || DYING.test(verb?.base ?? ''))
  const ofRole = row.of === undefined ? row.object : row.of
  const endsInOf = sentence.tokens[to - 1]?.lower === 'of'
  const end = told === 'light' ? clause.to : nextVerb(sentence, to, clause.to)
  return [
    [
      ownersOf(sentence, happening),
      isSuffered(scene) ? row.object : isBrokered(sentence, happening) ? 'mediator' : row.subject,
    ],
    [isObject && !dies ? subjectsOf(sentence, happening, antecedents) : [], mediates(scene) ? 'mediator' : row.subject],
    [actorsBehind(sentence, { from: to, to: clause.to }, /^by$/), row.subject],
    [
      endsInOf
        ? actorsAfter(sentence, to, clause.to)
        : actorsBehind(sentence, { from: to, to: Math.min(to + OF_REACH, clause.to) }, /^of$/),
      ofRole,
    ],
    [actorsBehind(sentence, { from: to, to: end }, row.subject === 'party' ? SIDES : AGAINST), row.object],
    [
      happening.toll || (verb && !verb.passive && HARMS.test(verb.base) && to <= verb.from)
        ? victimsOf(sentence, clause)
        : [],
      row.subject === 'party' ? 'party' : 'target',
    ],
  ]
}

/** "the president’s overthrow", "the general’s kidnapping", but not "the army’s killing of civilians". */
function isSuffered({ sentence: { tokens }, happening: { from, to } }: Scene): boolean {
  return (
    SUFFERED.test(tokens[to - 1]?.lower ?? '') &&
    tokens[from - 1]?.lower.startsWith("'") === true &&
    tokens[to]?.lower !== 'of'
  )
}

/** Where the complements of a noun end: at the next verb or the end of the clause. */
function nextVerb({ clauses }: SentenceParts, from: number, limit: number): number {
  return Math.min(limit, ...clauses.flatMap(({ verb }) => (verb && verb.from >= from ? [verb.from] : [])))
}

/** An office is nobody: "named a new minister" has no target, "named Moussa Mara" has. */
const isSomebody = ({ role, name }: DraftActor, { happening, clause }: Scene): boolean =>
  happening.row.type !== 'leadership' ||
  !APPOINTS.test(clause.verb?.base ?? '') ||
  role !== 'target' ||
  name.actorKind === 'person' ||
  name.kind === 'name'

/**
 * Who takes part in a happening and how, from where the names stand: before or after the verb, behind "by", "with",
 * "against", "between", "of", or right before a noun.
 * @param antecedents whom a pronoun or an empty subject can mean
 */
export function assignRoles(
  sentence: SentenceParts,
  happening: Happening,
  antecedents: Antecedents,
): readonly DraftActor[] {
  const clause = sentence.clauses[happening.clause]
  if (!clause) return []
  const scene: Scene = { sentence, happening, clause, antecedents }
  const casting = happening.region
    ? castGapped(scene, happening.region)
    : happening.told === 'verb'
      ? castVerb(scene)
      : castNoun(scene)
  const cast = new Map<string, DraftActor>()
  const label = placeLabel(sentence).to
  for (const [names, role] of [...byParticiple(sentence, happening, clause.from), ...casting]) {
    if (role)
      for (const name of names)
        if (!cast.has(name.id) && !(sentence.names.includes(name) && name.to <= label))
          cast.set(name.id, { name, role })
  }
  if (cast.size === 0 && happening.told !== 'verb' && happening.row.subject)
    for (const name of bystanders(scene)) cast.set(name.id, { name, role: happening.row.subject })
  return alone(
    [...cast.values()].filter((actor) => isSomebody(actor, scene)),
    scene,
  )
}

/** Where a noun names nobody, those of whom its clause speaks: "The battalion left after fierce clashes". */
function bystanders({ sentence, happening, clause }: Scene): readonly NameMention[] {
  if (!clause.verb || clause.verb.passive || DYING.test(clause.verb.base) || !SHARED.test(happening.row.type)) return []
  const subject = subjectRegion(sentence, happening.clause)
  return happening.from < subject.to ? [] : actorsIn(sentence, subject)
}

/** Who makes a truce or a visit alone does it, and two are its parties; a group that is founded by nobody named is the doer. */
function alone(actors: readonly DraftActor[], { sentence: { tokens }, happening }: Scene): readonly DraftActor[] {
  const { row, from, to } = happening
  const [only] = actors.filter((actor) => actor.role !== 'mediator')
  const isVisit = tokens.slice(from, to).some(({ lower }) => VISIT.test(lower))
  const role =
    row.type === 'ceasefire' || (row.type === 'talks' && isVisit) ? 'party' : row.type === 'group' ? 'target' : null
  if (!only || only.role !== role || actors.some((actor) => actor !== only)) return actors
  return SHARES.test(tokens[only.name.from - 1]?.lower ?? '') ? actors : [{ ...only, role: 'agent' }]
}
