import { subjectsOf } from './antecedents.ts'
import { isBrokered } from './by-participle.ts'
import { AGAINST, type Casting, DYING, isSuffering, mediates, type Scene, SIDES } from './casting.ts'
import { actorsAfter, actorsBehind, atHandsOf, victimsOf } from './find-participants.ts'
import { ownersOf } from './owners-of.ts'
import type { SentenceParts } from './sentence-parts.ts'
import { subjectRegion } from './subject-region.ts'

/** Nouns whose owner has it done to him: "the president’s overthrow". */
const SUFFERED =
  /^(?:overthrow|ouster|ousting|dismissal|removal|sacking|downfall|deposition|impeachment|murder|assassination|kidnapping|abduction|arrest|execution|beheading|death)$/
const HARMS = /^(?:kill|wound|injure|hurt|maim|hit|strike)$/
const PERISHES = /^(?:die|perish|drown)$/
const OF_REACH = 7
/** Verbs of what leads to something else. */
const BRINGS =
  /^(?:set|trigger|spark|provoke|prompt|cause|bring|lead|ignite|unleash|raise|draw|end|inspire|precipitate)$/
const EVENT =
  /^(?:killing|murder|death|assassination|arrest|execution|massacre|attack|raid|bombing|capture|seizure|fall|coup|abduction|kidnapping|shooting|beheading|ouster|overthrow|dismissal|ambush|strike|assault|shelling|offensive|arrival|return|visit|decision|refusal)s?$/
const PREPOSED = /^(?:of|by|on|against|between|in|at)$/
/** Verbs whose passive brings what else happened. */
const FOLLOWED = /^(?:follow|precede|accompany|match|overshadow)$/

/** Told by a noun: who owns it, the subject of the verb that supports it, and what prepositions bring. */
export function castNoun(scene: Scene): Casting {
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
    [atHandsOf(sentence, { from: to, to: clause.to }), row.subject],
    [
      ownersOf(sentence, happening),
      isSuffered(scene) ? row.object : isBrokered(sentence, happening) ? 'mediator' : row.subject,
    ],
    [
      isObject && !dies && !isBrought(scene) ? subjectsOf(sentence, happening, antecedents) : [],
      mediates(scene) ? 'mediator' : isSuffering(scene) || isHarmed(scene) ? (row.object ?? 'target') : row.subject,
    ],
    [isSuffering(scene) ? actorsBehind(sentence, { from: to, to: clause.to }, /^from$/) : [], row.subject],
    [isTheirs(scene) ? antecedents.targets : [], row.object],
    [isFollowed(scene) ? [] : actorsBehind(sentence, { from: to, to: clause.to }, /^by$/), row.subject],
    [
      endsInOf
        ? actorsAfter(sentence, to, clause.to)
        : actorsBehind(sentence, { from: to, to: Math.min(to + OF_REACH, clause.to) }, /^of$/),
      ofRole,
    ],
    [actorsBehind(sentence, { from: to, to: end }, row.subject === 'party' ? SIDES : AGAINST), row.object],
    [
      happening.toll || isDeadly(scene) ? victimsOf(sentence, clause) : [],
      row.subject === 'party' ? 'party' : 'target',
    ],
  ]
}

/** "The capture of Uige was followed by …": what "by" brings is no doer of the noun. */
const isFollowed = ({ happening: { to }, clause: { verb } }: Scene): boolean =>
  verb?.passive === true && verb.from >= to && FOLLOWED.test(verb.base)

/** "A blast killed nine guards", "nine guards perished in a blast". */
const isDeadly = ({ happening: { from, to }, clause: { verb } }: Scene): boolean =>
  verb !== null &&
  !verb.passive &&
  ((HARMS.test(verb.base) && to <= verb.from) || (PERISHES.test(verb.base) && from >= verb.to))

/** "The minister was wounded by a grenade." */
const isHarmed = ({ clause: { verb } }: Scene): boolean => verb?.passive === true && HARMS.test(verb.base)

/** "The killing of Wani set off protests": what another event brings is not done by those of whom that tells. */
const isBrought = ({ sentence, happening: { clause: index }, clause: { verb } }: Scene): boolean => {
  const { from, to } = subjectRegion(sentence, index)
  return (
    BRINGS.test(verb?.base ?? '') &&
    sentence.tokens
      .slice(from, to)
      .some(({ lower }, step) => EVENT.test(lower) && PREPOSED.test(sentence.tokens[from + step + 1]?.lower ?? ''))
  )
}

/** "Ended with their murder". */
const isTheirs = ({ sentence: { tokens }, happening: { from, to } }: Scene): boolean =>
  SUFFERED.test(tokens[to - 1]?.lower ?? '') && /^(?:his|her|their|its)$/.test(tokens[from - 1]?.lower ?? '')

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
