import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'

/** Whether a happening is only a part of the one told right after it. */
export function isToldNext(sentence: SentenceParts, happening: Happening, next: Happening | undefined): boolean {
  return isOnlyBuilt(sentence, happening, next) || sharesObject(sentence, happening, next)
}

/** Deeds that two verbs often tell together: "looted and burned", "attacked and overran". */
const DEEDS = /^(?:killing|destruction|abuse|bombing|attack|abduction|withdrawal)$/

/** "Shot and killed a student": two verbs for one deed, with one object. */
function sharesObject({ clauses }: SentenceParts, { row, clause, told, to }: Happening, next?: Happening): boolean {
  const second = clauses[clause + 1]
  return (
    DEEDS.test(row.type) &&
    told === 'verb' &&
    next?.told === 'verb' &&
    next.clause === clause + 1 &&
    next.row.type === row.type &&
    second?.opener === 'and' &&
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
