import { subjectsOf } from './antecedents.ts'
import type { Casting, Scene } from './casting.ts'
import { actorsAfter, actorsBehind } from './find-participants.ts'
import type { Region } from './sentence-parts.ts'

/** Told without repeating the verb: the first's doer, and the one that the stretch names. */
export function castGapped({ sentence, happening, clause, antecedents }: Scene, region: Region): Casting {
  const { row } = happening
  const doers = clause.verb?.passive
    ? actorsBehind(sentence, { from: clause.verb.to, to: clause.to }, /^by$/)
    : subjectsOf(sentence, happening, antecedents)
  return [
    [doers, row.subject],
    [actorsAfter(sentence, region.from, region.to), row.object ?? row.subject],
  ]
}
