import {
  COMMON_VERBS,
  IMPLICATIVE_VERBS,
  LIGHT_VERBS,
  OPAQUE_VERBS,
  VERBS_ONLY,
} from '../../vocabulary/en/common-verbs.ts'
import { inflectVerb, type VerbForm } from './inflect-verb.ts'

/** A way to read a written word as a form of a verb. */
export interface VerbReading {
  readonly base: string
  readonly form: VerbForm
}

/** All readings of each written form, lower case. */
export type VerbIndex = ReadonlyMap<string, readonly VerbReading[]>

/**
 * The written forms of the common verbs and of others.
 * @example createVerbIndex(['ambush']).get('ambushed') // [{ base: 'ambush', form: 'past' }]
 */
export function createVerbIndex(others: Iterable<string>): VerbIndex {
  const index = new Map<string, VerbReading[]>()
  for (const base of new Set([
    ...COMMON_VERBS,
    ...LIGHT_VERBS,
    ...IMPLICATIVE_VERBS,
    ...OPAQUE_VERBS,
    ...VERBS_ONLY,
    ...others,
  ])) {
    for (const { text, form } of inflectVerb(base)) {
      const readings = index.get(text)
      if (readings) readings.push({ base, form })
      else index.set(text, [{ base, form }])
    }
  }
  return index
}
