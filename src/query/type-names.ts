import { stemmer } from 'stemmer'
import { foldText } from '../model/fold-text.ts'
import { EVENT_TYPES, type EventType } from '../vocabulary/event-types.ts'
import { TYPE_SYNONYMS } from '../vocabulary/type-synonyms.ts'

/** A type with everything it is called, class included. */
export interface TypeNames {
  readonly type: EventType
  readonly name: string
  readonly words: readonly string[]
}

/** The event types and what people call them: name, plural, class and synonyms. */
export const TYPE_NAMES: readonly TypeNames[] = EVENT_TYPES.map((row) => ({
  type: row.type,
  name: row.name,
  words: [row.type, row.name, row.plural, row.class, ...TYPE_SYNONYMS[row.type]],
}))

/**
 * A name of a type without its inflections: "kidnappings" and "kidnapped" are one.
 * @example stemName('peace talks') // 'peac talk'
 */
export function stemName(text: string): string {
  return foldText(text).split(' ').map(stemmer).join(' ')
}
