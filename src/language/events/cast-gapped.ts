import { subjectsOf } from './antecedents.ts'
import type { Casting, Scene } from './casting.ts'
import { actorsAfter, actorsBehind, actorsIn } from './find-participants.ts'
import { objectRegion } from './object-region.ts'
import type { Region } from './sentence-parts.ts'

/**
 * Told without repeating the verb: the first's doer, and the one that the stretch names, who does it where nothing is done
 * to anybody.
 */
export function castGapped({ sentence, happening, clause, antecedents }: Scene, region: Region): Casting {
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
