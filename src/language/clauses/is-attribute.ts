import type { Token } from '../words/read-tokens.ts'
import type { VerbGroup } from './verb-group.ts'

/** "Retreating Tigrayan fighters killed …": a participle that belongs to the name behind it. */
export function isAttribute(
  tokens: readonly Token[],
  group: VerbGroup,
  next: VerbGroup | undefined,
  isNamed: (position: number) => boolean,
): boolean {
  if (group.form !== 'ing' || group.from !== group.head || !isNamed(group.to)) return false
  if (!next || next.reduced || next.infinitive || (group.head > 0 && tokens[group.head - 1]?.text !== ',')) return false
  let end = group.to
  while (isNamed(end)) end++
  return next.from === end
}
