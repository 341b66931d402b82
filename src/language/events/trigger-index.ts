import type { EventRow } from '../../vocabulary/event-rows/event-row.ts'
import { pluralOf } from '../words/inflect-verb.ts'
import type { Token } from '../words/read-tokens.ts'
import { createVerbIndex } from '../words/verb-index.ts'
import { deriveNominals } from './derive-nominals.ts'

/** A pattern of a row, ready to be matched: the words after the first; `…` is a gap. */
export interface Pattern {
  readonly row: EventRow
  readonly rest: readonly string[]
  /** "be sworn in": the verb must be passive. */
  readonly passive?: true
  /** "drove … off": the verb must be active, its object between it and the particle. */
  readonly parted?: true
}

/** The patterns of all rows by the word that they begin with. */
export interface TriggerIndex {
  /** By base form of the verb. */
  readonly verbs: ReadonlyMap<string, readonly Pattern[]>
  /** By first word, singular or plural, lower case. */
  readonly nouns: ReadonlyMap<string, readonly Pattern[]>
}

/** A pattern found in tokens; positions are tokens, `to` not included. */
export interface TriggerMatch {
  readonly row: EventRow
  readonly from: number
  readonly to: number
  /** How many words of the pattern stand there. */
  readonly words: number
  /** Told by "be" with a participle: what the row asks of its subject stands before the verb. */
  readonly passive?: true
  /** Where the object of a verb can begin: behind the pattern, or behind its verb where the object stands within. */
  readonly object: number
}

const GAP = '…'
const LONGEST_GAP = 7
/** Words of a pattern that are no object of its verb. */
const PARTICLE =
  /^(?:in|out|up|down|on|off|over|under|to|at|by|for|from|with|into|onto|upon|of|as|away|back|apart|through|across|together|along|around|about|aside|against)$/
/** Particles that the object of their verb may stand before: "drove off the raiders", "drove the raiders off". */
const SEPARABLE = /^(?:away|off|out|back|down|up|over|apart)$/
/** Words that begin a phrase of their own, which no gap goes into: "put a garrison near Gao under siege". */
const PHRASE =
  /^(?:in|at|on|for|with|by|from|after|before|during|near|against|to|into|as|amid|following|through|since|until|without|across|despite|because|who|which|that|;)$/
const ADVERB = /^(?:also|then|later|again|reportedly|allegedly|up|briefly|jointly)$|ly$/

const patternsOf = (text: string | undefined): readonly (readonly string[])[] =>
  (text ?? '')
    .split('|')
    .filter(Boolean)
    .map((pattern) => pattern.trim().replaceAll('’', "'").toLowerCase().split(/\s+/))

const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
  const known = map.get(key)
  if (known) known.push(pattern)
  else map.set(key, [pattern])
}

/** Makes rows searchable by their first words. */
export function createTriggerIndex(rows: readonly EventRow[]): TriggerIndex {
  const verbs = new Map<string, Pattern[]>()
  const nouns = new Map<string, Pattern[]>()
  const forms = createVerbIndex(rows.flatMap((row) => patternsOf(row.verbs).map(([base = '']) => base)))
  for (const row of rows) {
    for (const words of patternsOf(row.verbs)) {
      const [base = '', second = '', ...rest] = words
      const participle = base === 'be' ? forms.get(second)?.find(({ form }) => /^pa/.test(form)) : undefined
      if (participle) put(verbs, participle.base, { row, rest, passive: true })
      else put(verbs, base, { row, rest: words.slice(1) })
      if (words.length === 2 && SEPARABLE.test(second)) put(verbs, base, { row, rest: [GAP, second], parted: true })
    }
    for (const words of patternsOf(row.nouns)) {
      const [first = '', ...rest] = words
      put(nouns, first, { row, rest })
      if (rest.length === 0 || rest[0] === 'of') put(nouns, pluralOf(first), { row, rest })
      else if (!words.includes('of'))
        put(nouns, first, { row, rest: [...rest.slice(0, -1), pluralOf(rest.at(-1) ?? '')] })
    }
  }
  for (const { noun, row } of rows.flatMap(deriveNominals)) {
    put(nouns, noun, { row, rest: ['of'] })
    put(nouns, pluralOf(noun), { row, rest: ['of'] })
  }
  return { verbs, nouns }
}

/** Where the rest of a pattern ends when it begins at `from`, or -1. */
function endOfRest(tokens: readonly Token[], from: number, rest: readonly string[], limit: number): number {
  let position = from
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index]
    if (word === GAP) {
      const next = rest[index + 1]
      const reach = tokens.slice(position, Math.min(position + LONGEST_GAP + 1, limit)).map((token) => token.lower)
      const found = reach.indexOf(next ?? '')
      if (
        found < 0 ||
        reach
          .slice(0, found)
          .some((word, place) => PHRASE.test(word) && !/^(?:least|most)$/.test(reach[place + 1] ?? ''))
      )
        return -1
      position += found
    } else {
      while (position < limit && tokens[position]?.lower !== word && ADVERB.test(tokens[position]?.lower ?? ''))
        position++
      if (position >= limit || tokens[position]?.lower !== word) return -1
      position++
    }
  }
  return position
}

const wordsIn = (rest: readonly string[]): number => 1 + rest.filter((word) => word !== GAP).length

/** A verb to match patterns at: its tokens, and where its clause begins and ends. */
export interface VerbPlace {
  readonly head: number
  readonly from: number
  readonly base: string
  readonly passive: boolean
  readonly clauseFrom: number
  readonly clauseTo: number
}

/** "Set off a bomb", "took place over the summer": no object stands before the particle. */
const isPhraseOfItsOwn = (tokens: readonly Token[], head: number): boolean =>
  SEPARABLE.test(tokens[head + 1]?.lower ?? '') || /^(?:place|part)$/.test(tokens[head + 1]?.lower ?? '')
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const NTH =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth|thirtieth|(?:twenty|thirty)-\p{L}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u
const NUMBER = /^\d{1,2}$/

/** "Fell on 3 May", "fell on the seventeenth": what "on" brings is a day. */
function isDay(tokens: readonly Token[], from: number): boolean {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => tokens[from + step]?.lower ?? '')
  if (first === 'the') return NTH.test(second) || (NUMBER.test(second) && /^(?:st|nd|rd|th)$/.test(third))
  return NTH.test(first) || (NUMBER.test(first) && MONTH.test(second)) || (MONTH.test(first) && NUMBER.test(second))
}

/** What a pattern finds between a verb and where it ends. */
const foundAt = ({ row, rest, passive }: Pattern, from: number, to: number): TriggerMatch => ({
  row,
  from,
  to,
  words: wordsIn(rest) + (passive ? 1 : 0),
  object: rest.includes(GAP) ? from + 1 : to,
  ...(passive ? { passive } : {}),
})

/** What may follow "in" where it is a particle: "asked the Norwegians in to talk", not "asked the Norwegians in May". */
const COMES_IN = /^(?:[.,;:]|to|for|on|at|by|from|again|and|with|when|after|as)$/

/** All patterns that a verb begins in its clause, but for "were shot at" of "were shot at Goma"; of a passive one the object stands before: "power was transferred". */
export function matchVerbs(index: TriggerIndex, tokens: readonly Token[], verb: VerbPlace): readonly TriggerMatch[] {
  return (index.verbs.get(verb.base) ?? []).flatMap((pattern) => {
    const { row, rest, passive = false, parted = false } = pattern
    if ((passive && !verb.passive) || (parted && (verb.passive || isPhraseOfItsOwn(tokens, verb.head)))) return []
    if (verb.passive && rest.at(-1) === 'at' && /^\p{Lu}/u.test(tokens[verb.head + 1 + rest.length]?.text ?? ''))
      return []
    const to = endOfRest(tokens, verb.head + 1, rest, verb.clauseTo)
    if (to >= 0 && rest.at(-1) === 'in' && rest.at(-2) === GAP && !COMES_IN.test(tokens[to]?.lower ?? '.')) return []
    if (to >= 0 && !(row.type === 'attack' && rest.at(-1) === 'on' && isDay(tokens, to)))
      return [foundAt(pattern, verb.head, to)]
    const object = rest.filter((word) => word !== GAP)
    const isBefore =
      verb.passive &&
      object.length === 1 &&
      !PARTICLE.test(object[0] ?? '') &&
      tokens.slice(verb.clauseFrom, verb.from).some((token) => token.lower === object[0])
    return isBefore ? [{ row, from: verb.head, to: verb.head + 1, words: 2, object: verb.head + 1 }] : []
  })
}

/** Longer patterns first, then those that ask for what stands behind them. */
const nounRank = ({ words, row }: TriggerMatch): number => words * 2 + (row.takes ? 1 : 0)

/** The longest noun pattern that begins at `position` and passes, the earlier row where two are as long. */
export function matchNoun(
  index: TriggerIndex,
  tokens: readonly Token[],
  position: number,
  passes: (match: TriggerMatch) => boolean,
): TriggerMatch | undefined {
  let best: TriggerMatch | undefined
  for (const { row, rest } of index.nouns.get(tokens[position]?.lower ?? '') ?? []) {
    const to = endOfRest(tokens, position + 1, rest, tokens.length)
    const match = { row, from: position, to, words: wordsIn(rest), object: to }
    if (to >= 0 && (!best || nounRank(match) > nounRank(best)) && passes(match)) best = match
  }
  return best
}
