import { UserError } from '../../model/user-error.ts'
import { nearness } from '../../query/near-spelling.ts'
import { hasWords, stemWords } from '../../query/stem-words.ts'
import { STOP_WORDS } from '../../vocabulary/stop-words.ts'
import type { Library } from '../library.ts'
import type { Named } from '../name-book.ts'
import { readTime } from '../read-time.ts'
import { splitWords } from '../split-words.ts'
import type { NameConcept, Topic } from './concept.ts'
import { loosenConcepts, type Read } from './loosen-concepts.ts'
import { governmentConcept, nameConcept, timeConcept, typeConcept, wordConcept } from './make-concepts.ts'
import { type FoundIdiom, idiomAt } from './read-idiom.ts'
import { readLeaders } from './read-leader.ts'
import { isKnownWord, isVague, meaningsOf, typesTold } from './same-meaning.ts'

/** The most words of a name or of the name of a type. */
const LONGEST_NAME = 8
const LONGEST_TYPE = 3

/** Whether a word is grammar; in capitals it may be an acronym: IS, AU. */
const isGrammar = (word: string): boolean =>
  /^according$/i.test(word) ||
  (STOP_WORDS.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)))

interface Reading extends Read {
  readonly next: number
  /** Words that stand inside what was read and are still to be read. */
  readonly between?: readonly string[]
  readonly note?: string
  readonly unknown?: string
}

/**
 * Reads what a question is about: times, names, types of event and other words, each as one thing to account for.
 * @example readTopic('the hotel attack in Bamako in 2015', library).concepts // 4: a word, a type, a place and a year
 */
export function readTopic(about: string, library: Library): Topic {
  const words = splitWords(about).pieces.flatMap((piece) =>
    piece.kind === 'pair' ? piece.values : piece.text.split(' '),
  )
  const readings = readAll(words, library)
  return {
    concepts: readLeaders(loosenConcepts(readings), library),
    notes: readings.flatMap(({ note }) => note ?? []),
    unknown: readings.flatMap(({ unknown }) => unknown ?? []),
  }
}

function readAll(words: readonly string[], library: Library): readonly Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < words.length; ) {
    const reading = readAt(words, at, library)
    readings.push(reading, ...(reading.between ? readAll(reading.between, library) : []))
    at = reading.next
  }
  return readings
}

/** Words that begin a clause which only says when: "when the town fell". */
const CLAUSE = /^(?:when|while|as|once|after|before|during)$/i

function readAt(words: readonly string[], at: number, library: Library): Reading {
  const word = words[at] ?? ''
  const time = timeAt(words, at)
  const name = nameAt(words, at, library)
  if (name && name.next > (time?.next ?? at)) return name
  if (time) return time
  const type = isGrammar(word) ? undefined : typeAt(words, at, library)
  const idiom = idiomAt(words, at)
  if (idiom && idiom.next > (type?.next ?? at))
    return { ...idiom, concept: wordConcept(withoutBetween(words, at, idiom), false, idiom.meant.split(' ')) }
  if (isGrammar(word) || !hasWords(word)) return { next: at + 1, opens: CLAUSE.test(word) }
  return type ?? wordAt(word, at, library)
}

const withoutBetween = (words: readonly string[], at: number, { next, between }: FoundIdiom): string =>
  [words[at], ...words.slice(at + 1 + between.length, next)].join(' ')

function timeAt(words: readonly string[], at: number): Reading | undefined {
  try {
    const time = readTime(words, at)
    if (!time) return undefined
    return { concept: timeConcept(words.slice(at, time.next).join(' '), time.edtf), next: time.next }
  } catch (error) {
    // No calendar has the day: nothing can be told of it.
    if (error instanceof UserError) return { next: at + 1, unknown: words[at] ?? '' }
    throw error
  }
}

/** The longest name that begins here; a common word in small letters is no name of one word. */
function nameAt(words: readonly string[], at: number, library: Library): Reading | undefined {
  const first = words[at] ?? ''
  if (isGrammar(first) && first.toLowerCase() !== 'the') return undefined
  for (let next = Math.min(words.length, at + LONGEST_NAME); next > at; next -= 1) {
    if (isGrammar(words[next - 1] ?? '')) continue
    const written = words.slice(at, next).join(' ')
    const found = library.names.find(written)
    if (found.length > 0 && !isCommonWord(written, found, library)) return { concept: conceptOf(written, found), next }
  }
  return undefined
}

/** Actors such as "gunmen" and "the prime minister" are words like others: any text that holds the word speaks of them. */
function isCommonWord(written: string, found: readonly Named[], { smallWords }: Library): boolean {
  if (written !== written.toLowerCase() || found.some(({ kind }) => kind !== 'actor' && kind !== 'source')) return false
  return written.split(/[ -]/).every((word) => smallWords.has(word) || isGrammar(word))
}

/** A place rather than an actor of the name, as most questions mean it so; all of the kind that is named most. */
function conceptOf(written: string, found: readonly Named[]): NameConcept {
  const countOf = (kind: Named['kind']): number =>
    found.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.count, 0)
  const kinds = (['place', 'country', 'actor', 'source'] as const).filter((kind) =>
    found.some((each) => each.kind === kind),
  )
  // A state that acts and its country are one to a question.
  if (kinds.includes('country')) return nameConcept(written, 'country', found)
  const of = kinds.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 'place'
  const named = found.filter(({ kind }) => kind === of)
  return nameConcept(written, of, named)
}

/** The concept of something that is known by its record. */
export function conceptOfNamed(named: Named): NameConcept {
  return nameConcept(named.name, named.kind, [named])
}

function typeAt(words: readonly string[], at: number, { names }: Library): Reading | undefined {
  for (let next = Math.min(words.length, at + LONGEST_TYPE); next > at; next -= 1) {
    const written = words.slice(at, next).join(' ')
    const types = names.types(written)
    if (types.length > 0) return { concept: typeConcept(written, types), next }
  }
  return undefined
}

const GOVERNMENT = /^(?:governments?|state|regime|authorities|cabinet)$/i

/** A word like any other; one that no sentence holds may be misspelt. */
function wordAt(word: string, at: number, library: Library): Reading {
  const vague = isVague(word)
  const stems = meaningsOf(word)
  if (GOVERNMENT.test(word)) return { concept: governmentConcept(word, vague, library.reports), next: at + 1 }
  if (vague || [...stems].some(library.texts.has)) return { concept: wordConcept(word, vague), next: at + 1 }
  if (typesTold(word).size > 0) return { concept: wordConcept(word, false), next: at + 1 }
  return misspelt(word, at, library) ?? { concept: wordConcept(word, false), next: at + 1, unknown: word }
}

/** The name or word that was meant by a spelling near to it. */
function misspelt(word: string, at: number, library: Library): Reading | undefined {
  const near = library.names.nearest(word)
  if (near) {
    const found = library.names.find(near)
    return { concept: conceptOf(near, found), next: at + 1, note: readAs(word, near) }
  }
  // A word of the language is no misspelling of another: it asks for what the reports do not tell.
  if (isKnownWord(word)) return undefined
  const [stem = word] = stemWords(word)
  const meant = [...library.texts.terms()].find((each) => each[0] === stem[0] && nearness(each, stem) === 1)
  if (!meant) return undefined
  const types = library.names.types(meant)
  const concept = types.length > 0 ? typeConcept(meant, types) : wordConcept(meant, false)
  return { concept, next: at + 1, note: readAs(word, meant) }
}

const readAs = (word: string, meant: string): string => `Read “${word.slice(0, 40)}” as ${meant}.`
