import type { NameMention } from '../names/name-mention.ts'
import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'

const ACTS = /^(?:territory|attack|killing|abduction|bombing|airstrike|destruction|statement|rejection)$/

/** "Luna overran the post": what takes, attacks or says something is no town, whatever else bears its name. */
export function actsItself({ clauses }: SentenceParts, { clause, row, told }: Happening, { to }: NameMention): boolean {
  const verb = clauses[clause]?.verb
  return (
    verb != null &&
    !verb.passive &&
    told === 'verb' &&
    row.subject === 'agent' &&
    ACTS.test(row.type) &&
    to === verb.from
  )
}
