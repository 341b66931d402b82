import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'

/** Whether a happening is only a part of the one told right after it. */
export function isToldNext(sentence: SentenceParts, happening: Happening, next: Happening | undefined): boolean {
  return isOnlyBuilt(sentence, happening, next) || sharesObject(sentence, happening, next)
}

/** Deeds that two verbs often tell together: "looted and burned", "attacked and overran". */
const DEEDS = /^(?:airstrike|killing|destruction|abuse|bombing|attack|abduction|withdrawal)$/

/** "Shot and killed a student": two verbs for one deed, with one object. */
function sharesObject(
  { clauses, tokens }: SentenceParts,
  { row, clause, told, to }: Happening,
  next?: Happening,
): boolean {
  const second = clauses[clause + 1]
  return (
    DEEDS.test(row.type) &&
    told === 'verb' &&
    next?.told === 'verb' &&
    next.clause === clause + 1 &&
    next.row.type === row.type &&
    second !== undefined &&
    /^(?:and|,)$/.test(tokens[second.from]?.lower ?? '') &&
    second.verb?.from === second.from + 1 &&
    second.verb.passive === (clauses[clause]?.verb?.passive ?? false) &&
    to === second.from
  )
}

/** "A van packed with explosives": no explosion yet. */
const FILLS = /^(?:pack|fill|load|rig|stuff)$/

/** "A bomb hidden under vegetables wrecked the centre": how it was laid is no explosion of its own. */
function isOnlyBuilt({ clauses }: SentenceParts, { row, clause }: Happening, next: Happening | undefined): boolean {
  const verb = clauses[clause]?.verb
  const isBuilt =
    (row.id === 'bombing.device' && verb?.reduced === true && verb.passive) ||
    (row.id === 'bombing.verb' && FILLS.test(verb?.base ?? ''))
  return isBuilt && next?.clause === clause + 1 && next.row.type === 'bombing'
}

/** "The mine that killed two guards went off in Goma": the noun is the subject of what is told next, of which the clause behind it tells more. */
export function goesOnBehind(
  { clauses, tokens }: SentenceParts,
  { row, clause, told }: Happening,
  next?: Happening,
): boolean {
  const [own, second] = [clauses[clause], clauses[clause + 1]]
  return (
    told !== 'nominal' &&
    next?.told === 'verb' &&
    next.clause === clause + 1 &&
    next.row.type === row.type &&
    second?.inherits === 'subject' &&
    second.opener === '' &&
    /^(?:that|which)$/.test(tokens[(own?.verb?.from ?? 0) - 1]?.lower ?? '')
  )
}
