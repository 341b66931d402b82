import { partyLabelOf } from '../../language/parties/party-labels.ts'
import type { OutlineLine } from './outline-line.ts'
import type { OutlineState } from './outline-state.ts'

/** What a line of an indented list of parties is: a side, a party, or what is said of the party above it. */
export type IndentedKind = 'side' | 'party' | 'detail'

const SHORT = 60
const MARKER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s|^[•*–-]\s/
const BULLET = /^[•*–-]\s+/
const NUMBERED = /^\(?\d{1,2}[.)]\s/
const LABEL = /^(?<label>[^:=]{2,48})(?::| [=–—]) \S/

/** Whether a line begins with a label such as those of what is said of a party: "Leader: Anna Kral". */
export function hasPartyLabel({ text }: Pick<OutlineLine, 'text'>): boolean {
  const label = LABEL.exec(text.replace(BULLET, ''))?.groups?.label
  return label !== undefined && partyLabelOf(label) !== undefined
}

/** Whether a line says something of a party by its first words: "alias: CF", "led by Anna Kral", "5,500 men". */
export function isDetailLine(line: Pick<OutlineLine, 'text'>): boolean {
  const bare = line.text.replace(BULLET, '')
  if (hasPartyLabel(line)) return true
  return !MARKER.test(bare) && /^(?:\p{Ll}|[\d.,]+ \p{Ll}|\()/u.test(bare)
}

/**
 * What a line is by how far it stands in: what stands further in than a party is said of it, and what stands above lines
 * further in that say nothing of it is a side. Undefined where the lines stand below each other.
 */
export function indentedKind(
  line: OutlineLine,
  { party, partyIndent, sideIndent }: OutlineState,
  next: OutlineLine | undefined,
): IndentedKind | undefined {
  if (line.form !== 'paragraph') return undefined
  if (party !== null && partyIndent !== null && line.indent > partyIndent && !MARKER.test(line.text)) return 'detail'
  const isHead =
    !NUMBERED.test(line.text) && line.text.length <= SHORT && !/[.!?,;]$/.test(line.text) && !LABEL.test(line.text)
  const isAbove = next?.form === 'paragraph' && next.indent > line.indent && next.gap === 0
  if (isHead && next?.gap === 0 && hasPartyLabel(next)) return 'party'
  if (isHead && isAbove && isDetailLine(next)) return 'party'
  if (isHead && isAbove && line.indent > (sideIndent ?? -1)) return sideIndent === null ? 'side' : 'party'
  if (isHead && isAbove) return 'side'
  return isHead && sideIndent !== null && line.indent > sideIndent ? 'party' : undefined
}
