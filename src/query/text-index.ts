import { STOP_WORDS } from '../vocabulary/stop-words.ts'
import { nearness, soundOf } from './near-spelling.ts'
import { intersect, type RowList } from './row-lists.ts'
import { stemWords } from './stem-words.ts'

/** Full-text search over the texts of the rows. */
export interface TextIndex {
  /** Every stem that a text holds. */
  terms(): Iterable<string>
  /** Whether any text holds the stem. */
  has(stem: string): boolean
  /** The rows whose text holds every word of `words`. */
  rowsWithAll(words: string): RowList
  /** How well rows fit `question` (BM25), by row; a word that no text holds stands for those that begin with it or are spelt almost so. */
  rank(question: string): ReadonlyMap<number, number>
  /** How well each row fits stems as they are, those that no text holds passed over: 0 for a row that holds none. */
  scoreStems(stems: Iterable<string>): Float64Array
}

interface Postings {
  readonly rows: number[]
  /** How often the word stands in each of the rows. */
  readonly times: number[]
}

/** The usual BM25 constants: how soon repetition stops to count, and how much long texts are held back. */
const K1 = 1.2
const B = 0.75
/** Words that a word of the question is widened to at most. */
const WIDEST = 8

/** Builds the index of `texts`, one a row. */
export function createTextIndex(texts: readonly string[]): TextIndex {
  const postings = new Map<string, Postings>()
  const lengths = Uint32Array.from(texts, (text, row) => addText(postings, text, row))
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length)

  const eachScore = ({ rows, times }: Postings, add: (row: number, score: number) => void): void => {
    const rarity = Math.log(1 + (texts.length - rows.length + 0.5) / (rows.length + 0.5))
    rows.forEach((row, at) => {
      const seen = times[at] ?? 0
      const length = 1 - B + (B * (lengths[row] ?? 0)) / average
      add(row, (rarity * seen * (K1 + 1)) / (seen + K1 * length))
    })
  }
  return {
    terms: () => postings.keys(),
    has: (stem) => postings.has(stem),
    rowsWithAll: (words) => intersect(stemWords(words).map((stem) => Uint32Array.from(postings.get(stem)?.rows ?? []))),
    scoreStems: (stems) => {
      const scores = new Float64Array(texts.length)
      const add = (row: number, score: number): void => {
        scores[row] = (scores[row] ?? 0) + score
      }
      for (const stem of new Set(stems)) {
        const known = postings.get(stem)
        if (known) eachScore(known, add)
      }
      return scores
    },
    rank: (question) => {
      const scores = new Map<number, number>()
      for (const stem of tellingStems(question)) {
        const known = postings.get(stem)
        const found = known ? [known] : widen(stem, postings)
        for (const each of found) eachScore(each, (row, score) => scores.set(row, (scores.get(row) ?? 0) + score))
      }
      return scores
    },
  }
}

/** Adds a text to the postings; how many words it has. */
function addText(postings: Map<string, Postings>, text: string, row: number): number {
  const stems = stemWords(text)
  for (const stem of stems) {
    const entry = postings.get(stem) ?? { rows: [], times: [] }
    postings.set(stem, entry)
    const last = entry.rows.length - 1
    if (entry.rows[last] === row) entry.times[last] = (entry.times[last] ?? 0) + 1
    else {
      entry.rows.push(row)
      entry.times.push(1)
    }
  }
  return stems.length
}

/** The stems of a question without the words that say nothing, unless it has no others. */
function tellingStems(question: string): ReadonlySet<string> {
  const words = question.split(/\s+/).filter((word) => !STOP_WORDS.has(word.toLowerCase()))
  return new Set(stemWords(words.length > 0 ? words.join(' ') : question))
}

function widen(stem: string, postings: ReadonlyMap<string, Postings>): readonly Postings[] {
  const sound = soundOf(stem)
  const near: { readonly entry: Postings; readonly apart: number }[] = []
  for (const [term, entry] of postings) {
    const begins = stem.length >= 3 && term.startsWith(stem)
    const apart = begins ? 0 : nearness(soundOf(term), sound)
    if (apart !== undefined) near.push({ entry, apart })
  }
  const found = near.sort((a, b) => a.apart - b.apart || b.entry.rows.length - a.entry.rows.length)
  return found.slice(0, WIDEST).map(({ entry }) => entry)
}
