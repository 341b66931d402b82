import { type Citation, LONGEST_ANSWER, LONGEST_LIST, MOST_CITATIONS } from '../../model/answer.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { citationOf, quoted } from './quote.ts'
import type { Reply } from './reply.ts'

/** Least room in which a quotation is worth showing, in characters. */
const LEAST_ROOM = 60
/** Most quotations that follow a direct sentence. */
const MOST_QUOTES = 3

/**
 * Puts a reply in words, within what an answer may hold, with the sentences it shows as citations.
 * @example composeAnswer({ answered: true, lead: 'In May 2014.', quotes: [sentence] }) // { answer: 'In May 2014.\n\n> “…”', citations: […] }
 */
export function composeAnswer({ lead, lines = [], brief = false, quotes }: Reply): {
  readonly answer: string
  readonly citations: readonly Citation[]
} {
  const isList = lines.length > 0
  const limit = isList && !brief ? LONGEST_LIST : LONGEST_ANSWER
  let answer = cut(lead, limit)
  const shown = new Set<Sentence>()
  for (const { text, rests } of lines) {
    const line = `\n- ${cut(text, LONGEST_ANSWER)}`
    if (answer.length + line.length > limit) break
    answer += line
    if (rests && shown.size < MOST_CITATIONS) shown.add(rests)
  }
  for (const sentence of isList ? [] : withContext(quotes).slice(0, MOST_QUOTES)) {
    const room = limit - answer.length - 2
    if (room < LEAST_ROOM) break
    answer += `\n\n${quoted(sentence, room)}`
    shown.add(sentence)
  }
  // "It is led by …" is cited with the sentence that says of whom.
  for (const { party, text, heading } of [...shown])
    if (heading && party && !text.includes(party.name)) shown.add(heading)
  for (const sentence of quotes) if (shown.size < MOST_CITATIONS && isTelling(sentence)) shown.add(sentence)
  return { answer, citations: [...shown].map(citationOf) }
}

/** A number or a marker that stands alone tells nothing. */
const isTelling = ({ stems }: Sentence): boolean => stems.size > 1

/** Words that stand for what the sentence before names. */
const STANDS_FOR =
  /^(?:\S+ ){0,3}(?:it|they|he|she|this|these|those|both)\b|\b(?:them|they|the (?:group|attack|two|latter|former)|him|her)\b/i

/** Sentences, the first with the one before it where it points back to that. */
function withContext(quotes: readonly Sentence[]): readonly Sentence[] {
  const [first, ...rest] = quotes.filter(isTelling)
  const before = first?.before[0]
  if (!first) return []
  if (!before || quotes.includes(before) || !STANDS_FOR.test(first.text)) return [first, ...rest]
  return [before, first, ...rest]
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\\$/, '')}…`
}
