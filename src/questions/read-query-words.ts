import type { Understood } from '../model/answer.ts'
import type { EventStore } from '../model/event-store.ts'
import { foldText } from '../model/fold-text.ts'
import { hasWords } from '../query/stem-words.ts'
import { STOP_WORDS } from '../vocabulary/stop-words.ts'
import { type FoundName, findExact, findNear } from './find-names.ts'
import { type Gathered, gatherFilters } from './gather-filters.ts'
import { readMonth } from './read-moment.ts'
import { readPair } from './read-pair.ts'
import { readTime } from './read-time.ts'
import { MOST_PIECES, splitWords } from './split-words.ts'

/** The most words that a name is looked for in, and that a misspelt one is. */
const LONGEST_NAME = 8
const LONGEST_NEAR = 3

/** Whether a word narrows nothing. In capitals it may be an acronym: IS, AU. */
const isStopWord = (word: string): boolean =>
  STOP_WORDS.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase())

/**
 * Makes filters of what somebody wrote: dates, names, types, `key:value`, and words to search for. Spelling is mended
 * and said so; what means nothing here is said too, and left out.
 * @example await readQueryWords('MNLA battles 2012', store) // { filters: { date: ['2012'], type: ['battle'], actor: ['mnla'] }, … }
 * @throws UserError for an unknown key, an impossible date, or a question that is too long
 */
export async function readQueryWords(text: string, store: EventStore): Promise<Understood> {
  const { pieces, rest } = splitWords(text)
  const gathered = gatherFilters()
  const searched: string[] = []
  let run: string[] = []
  const endRun = async (): Promise<void> => {
    searched.push(...(await readRun(run, gathered, store)))
    run = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'word') {
      run.push(piece.text)
      continue
    }
    await endRun()
    if (piece.kind === 'pair') await readPair(piece, gathered, store)
    else if (hasWords(piece.text)) searched.push(piece.text)
  }
  await endRun()
  // Words that are left must all stand in the text, wherever they were written.
  if (searched.length > 0) gathered.add('text', searched.join(' '))
  if (rest > 0) gathered.note(`Only the first ${MOST_PIECES} words were read.`)
  return gathered.understood()
}

/** Reads words in a row; gives those to search the text for. */
async function readRun(words: readonly string[], gathered: Gathered, store: EventStore): Promise<readonly string[]> {
  const searched: string[] = []
  let left: string[] = []
  const endLeft = async (): Promise<void> => {
    searched.push(...(await readLeft(left, gathered, store)))
    left = []
  }
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    const next = (await readNameOrTime(words, at, gathered, store)) ?? readMonthAlone(words, at, gathered)
    if (next === undefined && !isStopWord(word)) left.push(word)
    else await endLeft()
    at = next ?? at + 1
  }
  await endLeft()
  return searched
}

/** Reads a name or a time, whichever is longer: "March 23 Movement" is no day. Gives the index of the word after it. */
async function readNameOrTime(
  words: readonly string[],
  at: number,
  gathered: Gathered,
  store: EventStore,
): Promise<number | undefined> {
  const time = readTime(words, at)
  const name = await longestName(words, at, store)
  if (name && name.next > (time?.next ?? at)) addAll(name.found, gathered)
  else if (time) gathered.add('date', time.edtf)
  return name && time ? Math.max(name.next, time.next) : (name ?? time)?.next
}

/** Says of a month that it needs a year. Without a capital, "may" and "march" are words like others. */
function readMonthAlone(words: readonly string[], at: number, gathered: Gathered): number | undefined {
  const month = readMonth(words, at)
  const written = words.slice(at, month?.next).join(' ')
  if (!month || !/\p{Lu}/u.test(written)) return undefined
  gathered.note(`“${written}” needs a year, as in “${written} 2014”.`)
  return month.next
}

/** The longest name that begins at a word, and the index of the word after it. */
async function longestName(
  words: readonly string[],
  at: number,
  store: EventStore,
): Promise<{ readonly found: FoundName; readonly next: number } | undefined> {
  const first = words[at] ?? ''
  if (isStopWord(first) && first.toLowerCase() !== 'the') return undefined
  for (let next = Math.min(words.length, at + LONGEST_NAME); next > at; next -= 1) {
    if (isStopWord(words[next - 1] ?? '')) continue
    const found = await findExact(store, words.slice(at, next).join(' '), words[at - 1] ?? '')
    if (found) return { found, next }
  }
  return undefined
}

function addAll({ filter, values }: FoundName, gathered: Gathered): void {
  for (const { id, name } of values) gathered.add(filter, id, name)
}

/** Reads words that mean nothing as written: misspelt names, then words that the text holds, which are given back. */
async function readLeft(words: readonly string[], gathered: Gathered, store: EventStore): Promise<readonly string[]> {
  const told = await Promise.all(words.map((word) => howTold(word, store)))
  const searched: string[] = []
  let at = 0
  while (at < words.length) {
    const end = await readMisspelt(words, told, at, gathered, store)
    const word = words[at] ?? ''
    if (end === undefined && told[at] === 'no') gathered.note(`“${word.slice(0, 40)}” was not understood.`)
    else if (end === undefined) searched.push(word)
    at = end ?? at + 1
  }
  return searched
}

/** How the text holds a word: as it is written, in another form, or not at all. */
type Told = 'as written' | 'inflected' | 'no'

async function howTold(word: string, store: EventStore): Promise<Told> {
  if (!hasWords(word)) return 'no'
  const { rows } = await store.list('event', { filters: { text: [word] }, limit: 20 })
  const quotes = rows.flatMap(({ mentions }) => mentions.map(({ quote }) => ` ${foldText(quote)} `))
  if (quotes.some((quote) => quote.includes(` ${foldText(word)} `))) return 'as written'
  return quotes.length > 0 ? 'inflected' : 'no'
}

/** Reads a name that is spelt almost so, unless the text holds each of its words as written. */
async function readMisspelt(
  words: readonly string[],
  told: readonly Told[],
  at: number,
  gathered: Gathered,
  store: EventStore,
): Promise<number | undefined> {
  for (let end = Math.min(words.length, at + LONGEST_NEAR); end > at; end -= 1) {
    if (told.slice(at, end).every((how) => how === 'as written')) continue
    const written = words.slice(at, end).join(' ')
    const found = await findNear(store, written)
    if (!found) continue
    gathered.note(`Read “${written}” as ${found.meant}.`)
    addAll(found, gathered)
    return end
  }
  return undefined
}
