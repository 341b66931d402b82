import type { Citation } from '../../model/answer.ts'
import type { Sentence } from '../lay-out-sentences.ts'
import { plain } from './say.ts'

/** Most characters of a sentence that is shown. */
const LONGEST_QUOTE = 420

/** A sentence as something to cite. */
export function citationOf({ passage }: Sentence): Citation {
  const { report, document, section, entry, line, start, end, quote, text, sources } = passage
  return { report, document, section, entry, line, start, end, quote, ...(text !== undefined && { text }), sources }
}

/**
 * A sentence as a quotation with where it stands and whom it names as its source.
 * @param room most characters
 */
export function quoted({ text, passage, party }: Sentence, room: number): string {
  // "It is led by …" needs to say whose entry it stands in.
  const on = party && !text.includes(party.name) ? [plain(party.name)] : []
  const where = ` (${[...on, `${plain(passage.document)}:${passage.line}`, ...passage.sources.map(plain)].join('; ')})`
  const most = Math.min(LONGEST_QUOTE, room - where.length - 5)
  const shown = plain(text.trim())
  return `> “${shown.length <= most ? shown : `${shown.slice(0, Math.max(0, most - 1)).replace(/[\\\s]+\S*$/, '')}…`}”${where}`
}
