import type { PartyRecord } from '../../model/records.ts'
import type { Library } from '../library.ts'
import { keyOf } from '../name-book.ts'
import type { NameConcept } from './concept.ts'

/** The first party that goes by a name. */
export function partyNamed({ keys }: NameConcept, { parties }: Library): PartyRecord | undefined {
  return parties.find(({ id }) => keys.has(keyOf({ kind: 'actor', id })))
}
