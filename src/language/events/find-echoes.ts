import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { Happening } from './happening.ts'
import { isInTime, type SentenceParts } from './sentence-parts.ts'

/** What one of these words must stand in, so that a sentence is looked at. */
const SIGNS = /^(?:same|similar|likewise|turn|suit|so|another|others|second|third|fourth|more|next|such|like)$/
const FATE = /\b(?:same|similar|like|that|identical) (?:fate|fates|treatment|lot|ordeal|destiny|end)\b/
const SAME = /\b(?:the same|something similar|similar (?:things?|scenes?|incidents?|events?)|the like|such scenes)\b/
const ALIKE = /^(?:the same|so|likewise)(?: again| too)?\b|^suit\b/
const TURN = /(?:\bthe turn of\b|'s turn\b|\bturn (?:came|of)\b)/
/** "The turn of the year" is nobody's. */
const NO_TURN = /\bturn of (?:the|this|that) (?:year|month|century|millennium|decade|events|tide|screw)\b/
const ANOTHER =
  /^(?:and |but |then |while )?(?:yet )?(?:another|others|(?:a|the) (?:second|third|fourth|fifth|sixth|next|other)|(?:one|two|three|four|five|six|several|many) (?:more|others))$/
const SUFFERS = /^(?:meet|suffer|share|undergo|face|have|receive|get|find)$/
const HAPPENS = /^(?:happen|occur|befall|overtake|await|repeat|play|take|go)$/
const COMES = /^(?:follow|come|happen|occur|fail|kill|wound|injure|hit|cost)$/
/** Nobody says or decides again by these words. */
const NOT_AGAIN = /^(?:statement|decision|mandate|request|agreement|group|leadership|election)$/

const wordsIn = ({ tokens }: SentenceParts, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** "A second, in December, failed": the words of a subject that are no mark, no date and no place behind "in". */
function bareSubject(sentence: SentenceParts, { from }: Clause, to: number): string {
  const { tokens, names } = sentence
  const isAside = (position: number): boolean =>
    /^(?:,|in|on|at|near|outside)$/.test(tokens[position]?.lower ?? ',') ||
    isInTime(sentence, position) ||
    names.some((name) => name.kind === 'place' && name.from <= position && position < name.to)
  return tokens
    .slice(from, to)
    .filter((_, index) => !isAside(from + index))
    .map(({ lower }) => lower)
    .join(' ')
}

/** "It was their turn to host it", "it was the turn of M23, which seized Goma": what they did is said. */
function isTurnTo({ clauses }: SentenceParts, clause: Clause, found: readonly Happening[]): boolean {
  const index = clauses.indexOf(clause) + 1
  const next = clauses[index]
  if (next?.verb?.infinitive) return next.verb.base !== 'be' && !next.verb.passive
  return next?.inherits === 'noun-before' && found.some((happening) => happening.clause === index)
}

/** What a row says where another happening is only said to be like it: who has which part. */
function echoOf(
  sentence: SentenceParts,
  clause: Clause,
  found: readonly Happening[],
  row: EventRow,
): EventRow | undefined {
  const { verb } = clause
  if (!verb || verb.negated || verb.modal || verb.infinitive) return undefined
  const [before, behind] = [wordsIn(sentence, clause.from, verb.from), wordsIn(sentence, verb.to, clause.to)]
  const whole = `${before} ${behind}`
  if (TURN.test(whole) && !NO_TURN.test(whole))
    return isTurnTo(sentence, clause, found) ? undefined : { ...row, subject: row.object }
  if (SUFFERS.test(verb.base) && FATE.test(behind)) return { ...row, subject: row.object, object: null }
  if (HAPPENS.test(verb.base) && (SAME.test(before) || FATE.test(before))) return { ...row, subject: null }
  if (/^(?:do|follow)$/.test(verb.base) && ALIKE.test(behind)) return { ...row, object: null }
  return COMES.test(verb.base) && ANOTHER.test(bareSubject(sentence, clause, verb.from)) ? row : undefined
}

/**
 * What a sentence says happened, with what it says only by pointing back: "Kidal met the same fate", "another followed in
 * June", "then it was the turn of Gao". Such a clause tells again what was told right before it.
 */
export function withEchoes(
  sentence: SentenceParts,
  found: readonly Happening[],
  before: EventRow | null,
): readonly Happening[] {
  const { tokens, clauses } = sentence
  if (!tokens.some(({ lower }) => SIGNS.test(lower))) return found
  let row = before
  return clauses.flatMap((clause, index) => {
    const own = found.filter((happening) => happening.clause === index)
    const main = own.find(({ told }) => told !== 'nominal')
    const echo = row && !NOT_AGAIN.test(row.type) ? echoOf(sentence, clause, found, row) : undefined
    const { verb } = clause
    const isKept = main !== undefined && !main.row.weak && !/^(?:meet|follow|find)$/.test(verb?.base ?? '')
    if (!echo || !verb || isKept) {
      row = own.at(-1)?.row ?? row
      return own
    }
    const turn = tokens.findIndex(({ lower }, at) => at >= verb.to && at < clause.to && lower === 'turn')
    // "The turn of Kidal" is told by "turn", as "the fall of Kidal" is by "fall".
    const to = turn < 0 ? verb.to : turn + 1
    return [{ row: echo, from: verb.head, to, words: 1, object: verb.to, clause: index, told: 'verb' as const }]
  })
}
