import { IRREGULAR_VERBS } from '../../vocabulary/en/irregular-verbs.ts'
import { NUMBER_WORDS, VICTIM_WORDS } from '../../vocabulary/en/number-words.ts'
import type { Span } from '../span.ts'
import { isPersonNoun, isSinglePerson } from './person-nouns.ts'

/** What a number counts: the phrase after it with its modifiers, and the noun that heads it, in small letters. */
export interface CountedNoun extends Span {
  readonly text: string
  readonly head: string
  readonly people: boolean
}

interface Word extends Span {
  readonly text: string
  readonly lower: string
}

/** How many words of a phrase are looked at. */
const LONGEST = 7
const STOP =
  /^(?:of|in|on|at|by|for|from|to|with|into|over|under|near|per|within|without|between|against|among|during|after|before|since|until|through|across|around|towards?|than|as|and|or|but|nor|that|which|who|whom|whose|when|where|while|if|so|then|is|are|was|were|be|been|had|has|have|did|do|does|will|would|could|may|might|can|should|must|he|she|it|they|them|we|him|her|their|its|his|this|these|those|the|a|an|also|not|later|earlier|ago|there|each|both|reported|reportedly|allegedly|apparently|still|left|died|fell|fled|living|remain(?:ed)?|according|including|included|includes|several|many|some|numerous)$/
const victims: ReadonlySet<string> = new Set(Object.values(VICTIM_WORDS).flat())
const PLURAL = /^(?!.*(?:ss|us|is|[’']s)$)\p{L}[\p{L}-]*s$/u

/** What may follow one person: a verb or a name. */
const VERB = /(?:ed|ing)$|^\p{Lu}/u
const PASTS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.map(([, past]) => past))
const isPlural = ({ text }: Word): boolean => PLURAL.test(text) && /^\p{Ll}/u.test(text)
/** A noun of people that another after it makes its modifier: "police officers", "hotel guest workers". */
const MODIFYING = /^(?:police|crew|staff)$|(?<!s|men|people|persons)$/i

/** Nouns of losses, which a person before them modifies: "civilian deaths". */
const LOSSES = /^(?:deaths|fatalities|injuries|lives|bodies|corpses)$/

/** Whether a word counts victims by what became of them: "dead", "injured". */
export const isVictimWord = (word: string): boolean => victims.has(word.toLowerCase())

/** The words from `from` on, up to a mark, a number or the longest phrase. */
function wordsFrom(text: string, from: number): readonly Word[] {
  const words: Word[] = []
  const next =
    /[ ](?:of (?:the |its |their |his |these |those |them |whom )?)?((?:\p{Lu}\.){2,}|(?:\d+-)?[\p{L}\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'.&][\p{L}\p{N}]+)*)/uy
  next.lastIndex = from
  for (let match = next.exec(text); match !== null && words.length < LONGEST; match = next.exec(text)) {
    if (words.length > 0 && match[0].startsWith(' of ')) break
    const word = match[1] ?? ''
    words.push({ text: word, lower: word.toLowerCase(), start: next.lastIndex - word.length, end: next.lastIndex })
  }
  return words
}

/** Words that no phrase of a noun holds. */
const isSmall = (word: string): boolean => STOP.test(word) || Object.hasOwn(NUMBER_WORDS, word)

/** Where the phrase breaks off: at a small word, or at what became of the victims unless that goes with a noun ("two captured servicemen"). */
function stopOf(words: readonly Word[]): number {
  const small = words.findIndex(({ lower }) => isSmall(lower))
  const phrase = small === -1 ? words : words.slice(0, small)
  const victim = phrase.findIndex(({ lower }) => isVictimWord(lower))
  const goesOn = phrase.slice(victim + 1).some(({ text }) => isPersonNoun(text))
  return victim === -1 || goesOn ? phrase.length : victim
}

/** Index of the last word of the first run from `first` on, or -1 where there is no first. */
function endOfRun(words: readonly Word[], first: number, goesOn: (word: Word, next: Word) => boolean): number {
  let last = first
  for (let next = words[last + 1]; first !== -1 && next !== undefined; next = words[last + 1]) {
    const word = words[last]
    if (word === undefined || !goesOn(word, next)) break
    last += 1
  }
  return last
}

/** Index of the word that heads the phrase: the first for people with what it modifies, else for victims, else the first plural. */
function headOf(words: readonly Word[]): number {
  const stop = stopOf(words)
  const phrase = words.slice(0, stop)
  const people = endOfRun(
    phrase,
    phrase.findIndex(({ text }) => isPersonNoun(text)),
    (word, next) => MODIFYING.test(word.text) && isPersonNoun(next.text),
  )
  const after = phrase[people + 1]
  const single = isSinglePerson(phrase[people]?.text ?? '')
  if (single && people === stop - 1 && LOSSES.test(words[stop]?.lower ?? '')) return stop
  const modifies = single && after !== undefined && PLURAL.test(after.text)
  if (people !== -1 && !modifies) return people
  if (isVictimWord(words[stop]?.lower ?? '')) return stop
  return endOfRun(phrase, phrase.findIndex(isPlural), (_, next) => isPlural(next))
}

/** Where "and police" or "and community leaders" goes on a phrase that ends at `end`; `end` itself where nothing does. */
function withSecondNoun(text: string, end: number): number {
  if (!text.startsWith(' and ', end)) return end
  const words = wordsFrom(text, end + 4)
  const head = words.findIndex(({ text: word }) => isPersonNoun(word) && !isSinglePerson(word))
  if (head === -1 || head > 2 || words.slice(0, head).some(({ lower }) => isSmall(lower))) return end
  return words[head]?.end ?? end
}

/**
 * What the number that ends at `from` counts, where that follows it at once.
 * @example readCountedNoun('17 UN peacekeepers died', 2)?.head // 'peacekeepers'
 */
export function readCountedNoun(text: string, from: number): CountedNoun | undefined {
  const words = wordsFrom(text, from)
  const at = headOf(words)
  const [first, head] = [words[0], words[at]]
  if (first === undefined || head === undefined) return undefined
  const people = isPersonNoun(head.text) || isVictimWord(head.lower)
  const end =
    people && !isVictimWord(head.lower) && !isSinglePerson(head.text) ? withSecondNoun(text, head.end) : head.end
  return { start: first.start, end, text: text.slice(first.start, end), head: head.lower, people }
}

/**
 * The one person that an article at `from` introduces ("a Swiss missionary"), where what follows does not make it something
 * else ("a rebel attack").
 */
export function readSinglePerson(text: string, from: number): CountedNoun | undefined {
  const words = wordsFrom(text, from)
  const phrase = words.slice(0, stopOf(words))
  const at = phrase.findLastIndex(({ text: word }) => isSinglePerson(word))
  const [first, head, next] = [phrase[0], phrase[at], phrase[at + 1]]
  if (first === undefined || head === undefined || at > 4) return undefined
  if (next !== undefined && !VERB.test(next.text) && !PASTS.has(next.lower)) return undefined
  return { start: first.start, end: head.end, text: text.slice(first.start, head.end), head: head.lower, people: true }
}
