import type { Reply } from './reply.ts'

/** Two replies to a question that asks two things, as one: what is declined is left out where the other is answered. */
export function joinReplies(first: Reply, second: Reply): Reply {
  if (!first.answered) return second.answered ? second : first
  if (!second.answered || second.lines) return first
  const lead = first.lead === second.lead ? first.lead : `${first.lead}\n${second.lead}`
  const quotes = [first.quotes[0], second.quotes[0], ...first.quotes.slice(1), ...second.quotes.slice(1)]
  return {
    ...first,
    lead,
    quotes: [...new Set(quotes.flatMap((quote) => quote ?? []))],
    events: [...new Set([...(first.events ?? []), ...(second.events ?? [])])],
    figures: [...(first.figures ?? []), ...(second.figures ?? [])],
    parties: [...new Set([...(first.parties ?? []), ...(second.parties ?? [])])],
  }
}
