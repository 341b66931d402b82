import { stemWords } from '../../query/stem-words.ts'
import { IDIOM_ROWS } from '../../vocabulary/en/idiom-rows.ts'
import { formsOf } from './same-meaning.ts'

/** An idiom that stands in a question. */
export interface FoundIdiom {
  /** The words that say the same, each alone. */
  readonly meant: string
  /** Where it ends: the index of the word after it. */
  readonly next: number
  /** Words inside it that are no part of it: "the mine" in "shut the mine down". */
  readonly between: readonly string[]
}

interface Idiom {
  readonly rest: readonly string[]
  readonly parted: boolean
  readonly meant: string
}

const ONES = /^(?:his|her|their|its|my|your|our)$/i
const ONESELF = /^(?:himself|herself|themselves|itself|oneself|myself|yourself)$/i
/** Most words that may stand inside an idiom. */
const MOST_BETWEEN = 4

/** Idioms by the stems of their first word in all its forms, the longest first. */
const IDIOMS: ReadonlyMap<string, readonly Idiom[]> = (() => {
  const byFirst = new Map<string, Idiom[]>()
  for (const [idioms, meant] of IDIOM_ROWS) {
    for (const idiom of idioms.split('|')) {
      const [first = '', ...rest] = idiom.split(' ')
      const row = { rest: rest.filter((word) => word !== '~'), parted: rest[0] === '~', meant }
      for (const stem of new Set(formsOf(first))) byFirst.set(stem, [...(byFirst.get(stem) ?? []), row])
    }
  }
  for (const rows of byFirst.values()) rows.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
})()

/**
 * Finds the idiom that begins with a word.
 * @example idiomAt(['gunned', 'down', 'in', 'Gao'], 0) // { meant: 'shoot', next: 2, between: [] }
 */
export function idiomAt(words: readonly string[], at: number): FoundIdiom | undefined {
  const [stem = ''] = stemWords(words[at] ?? '')
  for (const { rest, parted, meant } of IDIOMS.get(stem) ?? []) {
    for (let apart = 0; apart <= (parted ? MOST_BETWEEN : 0); apart += 1) {
      const from = at + 1 + apart
      if (!rest.every((word, index) => isWord(word, words[from + index] ?? ''))) continue
      return { meant, next: from + rest.length, between: words.slice(at + 1, from) }
    }
  }
  return undefined
}

function isWord(word: string, written: string): boolean {
  if (word === "one's") return ONES.test(written)
  if (word === 'oneself') return ONESELF.test(written)
  const lower = written.toLowerCase()
  return lower === word || (word.length > 3 && stemWords(lower)[0] === stemWords(word)[0])
}
