import { foldText } from '../../model/fold-text.ts'
import { UserError } from '../../model/user-error.ts'
import { nearness, soundOf } from '../../query/near-spelling.ts'
import { hasWords, stemWords } from '../../query/stem-words.ts'
import { EVENT_TYPES } from '../../vocabulary/event-types.ts'
import { STOP_WORDS } from '../../vocabulary/stop-words.ts'
import { TYPE_SYNONYMS } from '../../vocabulary/type-synonyms.ts'
import type { Library } from '../library.ts'
import type { Named } from '../name-book.ts'
import { readTime } from '../read-time.ts'
import { splitWords } from '../split-words.ts'
import type { Concept, NameConcept, Topic, TypeConcept, WordConcept } from './concept.ts'
import { formsOf, isKnownWord, isVague, meaningsOf } from './same-meaning.ts'

/** The most words of a name or of the name of a type. */
const LONGEST_NAME = 8
const LONGEST_TYPE = 3

/** Whether a word is grammar; in capitals it may be an acronym: IS, AU. */
const isGrammar = (word: string): boolean =>
  STOP_WORDS.has(word.toLowerCase()) && !(word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word))

interface Reading {
  readonly concept?: Concept
  readonly next: number
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
  const readings: Reading[] = []
  for (let at = 0; at < words.length; ) {
    const reading = readAt(words, at, library)
    readings.push(reading)
    at = reading.next
  }
  return {
    concepts: readings.flatMap(({ concept }) => concept ?? []),
    notes: readings.flatMap(({ note }) => note ?? []),
    unknown: readings.flatMap(({ unknown }) => unknown ?? []),
  }
}

function readAt(words: readonly string[], at: number, library: Library): Reading {
  const word = words[at] ?? ''
  const time = timeAt(words, at)
  const name = nameAt(words, at, library)
  if (name && name.next > (time?.next ?? at)) return name
  if (time) return time
  if (isGrammar(word) || !hasWords(word)) return { next: at + 1 }
  return typeAt(words, at, library) ?? wordAt(word, at, library)
}

function timeAt(words: readonly string[], at: number): Reading | undefined {
  try {
    const time = readTime(words, at)
    if (!time) return undefined
    return { concept: { kind: 'time', edtf: time.edtf, words: words.slice(at, time.next).join(' ') }, next: time.next }
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
    if (found.length > 0 && !isCommonWord(written, found, library))
      return { concept: nameConcept(written, found), next }
  }
  return undefined
}

/** Actors such as "gunmen" and "the prime minister" are words like others: any text that holds the word speaks of them. */
function isCommonWord(written: string, found: readonly Named[], { smallWords }: Library): boolean {
  if (written !== written.toLowerCase() || found.some(({ kind }) => kind !== 'actor')) return false
  return written.split(/[ -]/).every((word) => smallWords.has(word) || isGrammar(word))
}

/** A place rather than an actor of the name, as most questions mean it so; all of the kind that is named most. */
function nameConcept(written: string, found: readonly Named[]): NameConcept {
  const countOf = (kind: Named['kind']): number =>
    found.filter((each) => each.kind === kind).reduce((sum, each) => sum + each.count, 0)
  const kinds = (['place', 'country', 'actor'] as const).filter((kind) => found.some((each) => each.kind === kind))
  const of = kinds.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 'place'
  // A state that acts and its country are one to a question.
  const named = kinds.includes('country') ? found : found.filter(({ kind }) => kind === of)
  const spellings = [written, ...named.flatMap(({ keys }) => keys)].map(stemWords)
  return { kind: 'name', of: kinds.includes('country') ? 'country' : of, named, spellings, words: written }
}

/** The concept of something that is known by its record. */
export function conceptOfNamed(named: Named): NameConcept {
  return { kind: 'name', of: named.kind, named: [named], spellings: named.keys.map(stemWords), words: named.name }
}

function typeAt(words: readonly string[], at: number, { names }: Library): Reading | undefined {
  for (let next = Math.min(words.length, at + LONGEST_TYPE); next > at; next -= 1) {
    const written = words.slice(at, next).join(' ')
    const types = names.types(written)
    if (types.length > 0) return { concept: typeConcept(written, types), next }
  }
  return undefined
}

function typeConcept(written: string, types: readonly TypeConcept['types'][number][]): TypeConcept {
  const names = EVENT_TYPES.filter(({ type }) => types.includes(type)).flatMap(({ type, name }) => [
    name,
    ...TYPE_SYNONYMS[type],
  ])
  // Only names of one word: "peace" alone does not tell of a peace accord.
  const oneWord = names.filter((name) => !/[ -]/.test(name))
  return {
    kind: 'type',
    types,
    stems: new Set([...meaningsOf(written), ...oneWord.flatMap((name) => formsOf(name))]),
    words: written,
  }
}

/** A word like any other; one that no sentence holds may be misspelt. */
function wordAt(word: string, at: number, library: Library): Reading {
  const vague = isVague(word)
  const stems = meaningsOf(word)
  if (vague || library.names.isHome(word) || [...stems].some(library.knowsStem))
    return { concept: wordConcept(word, stems, vague || library.names.isHome(word)), next: at + 1 }
  return misspelt(word, at, library) ?? { concept: wordConcept(word, stems, false), next: at + 1, unknown: word }
}

const wordConcept = (words: string, stems: ReadonlySet<string>, vague: boolean): WordConcept => ({
  kind: 'word',
  words,
  stems,
  vague,
})

/** The name or word that was meant by a spelling near to it. */
function misspelt(word: string, at: number, library: Library): Reading | undefined {
  const key = foldText(word)
  const sound = soundOf(key)
  const near = library.names
    .all()
    .flatMap((named) => named.keys.map((each) => ({ named, each })))
    .flatMap(({ named, each }) => {
      const other = soundOf(each)
      const apart = other === sound && key.length > 2 ? 0 : each[0] === key[0] ? nearness(other, sound) : undefined
      return apart === undefined ? [] : [{ name: each, apart, count: named.count }]
    })
    .sort((a, b) => a.apart - b.apart || b.count - a.count)[0]
  if (near) {
    const found = library.names.find(near.name)
    return {
      concept: nameConcept(near.name, found),
      next: at + 1,
      note: readAs(word, found[0]?.keys.length === 1 ? (found[0]?.name ?? near.name) : near.name),
    }
  }
  // A word of the language is no misspelling of another: it asks for what the reports do not tell.
  const stem = isKnownWord(word)
    ? undefined
    : [...library.stems].find((each) => each[0] === key[0] && nearness(each, stemWords(word)[0] ?? key) === 1)
  if (!stem) return undefined
  const types = library.names.types(stem)
  const note = readAs(word, stem)
  if (types.length > 0) return { concept: typeConcept(stem, types), next: at + 1, note }
  return { concept: wordConcept(stem, meaningsOf(stem), false), next: at + 1, note }
}

const readAs = (word: string, meant: string): string => `Read “${word.slice(0, 40)}” as ${meant}.`
