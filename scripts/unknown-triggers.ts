import type { GoldEvent } from '../src/evaluation/gold-rows.ts'
import { createTriggerIndex, matchNoun, matchVerbs } from '../src/language/events/trigger-index.ts'
import { readTokens } from '../src/language/words/read-tokens.ts'
import { createVerbIndex } from '../src/language/words/verb-index.ts'
import { EVENT_ROWS } from '../src/vocabulary/event-rows/index.ts'

const INDEX = createTriggerIndex(EVENT_ROWS)
const FORMS = createVerbIndex(INDEX.verbs.keys())

/** The coded mentions in whose words no row of a type that the coder allows has a trigger: the vocabulary meets them for the first time. */
export function unknownTriggers(rows: readonly GoldEvent[]): readonly GoldEvent[] {
  return rows.filter((row) => !hasTrigger(row))
}

function hasTrigger({ quote, type, alsoTypes }: GoldEvent): boolean {
  const allowed = [type, ...alsoTypes]
  const tokens = readTokens(quote)
  return tokens.some(({ lower }, at) => {
    if (matchNoun(INDEX, tokens, at, ({ row }) => allowed.includes(row.type))) return true
    return (FORMS.get(lower) ?? []).some(({ base, form }) => {
      const verb = { head: at, from: at, base, passive: form.startsWith('pa'), clauseFrom: 0, clauseTo: tokens.length }
      return matchVerbs(INDEX, tokens, verb).some(({ row }) => allowed.includes(row.type))
    })
  })
}
