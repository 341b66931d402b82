import type { NameMention } from '../names/name-mention.ts'
import type { Happening } from './happening.ts'
import type { SentenceParts } from './sentence-parts.ts'

const ACTS = /^(?:territory|attack|killing|abduction|bombing|airstrike|destruction|statement|rejection)$/

/** "Luna overran the post", "Kulob and Luna refused": what takes, attacks or says something is no town, whatever else bears its name. */
export function actsItself(sentence: SentenceParts, happening: Happening, { to }: NameMention): boolean {
  const { clause, row, told } = happening
  const verb = sentence.clauses[clause]?.verb
  const joined = sentence.tokens[to]?.lower === 'and' && sentence.names.find(({ from }) => from === to + 1)
  if (joined) return actsItself(sentence, happening, joined)
  return (
    verb != null &&
    !verb.passive &&
    told === 'verb' &&
    row.subject === 'agent' &&
    ACTS.test(row.type) &&
    to === verb.from
  )
}
