import { CAUSING_VERBS } from '../../vocabulary/en/common-verbs.ts'
import type { ObjectClass } from '../../vocabulary/en/object-classes.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { NameMention } from '../names/name-mention.ts'
import { contains } from '../span.ts'
import type { Token } from '../words/read-tokens.ts'

/** A date as the event reader needs it: where it stands and what it means. */
export interface SentenceTime {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edtf: string
  readonly basis: string
  readonly rule: string
  /** An end or a limit ("until March"), which dates what it bounds only where nothing else does. */
  readonly isLimit: boolean
  /** The date of the noun that a limit is put to ("before the June talks"), EDTF; else null. */
  readonly ofNoun: string | null
}

/** A sentence taken apart. Offsets are those of the paragraph's text, positions those of `tokens`. */
export interface SentenceParts {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
  /** What kind of thing "it" and "they" mean, where a happening left one behind. */
  readonly meant?: ObjectClass
  readonly times: readonly SentenceTime[]
  readonly clauses: readonly Clause[]
}

/** A stretch of tokens, `to` not included. */
export interface Region {
  readonly from: number
  readonly to: number
}

const causing = new Set(CAUSING_VERBS)
const PREPOSITION =
  /^(?:in|at|on|for|with|by|from|after|before|during|near|against|over|to|into|as|under|amid|following|between|through|since|until|without|across|despite|because|inside|outside|along|around|within|onto|about|regarding|concerning)$/

/** The names that lie in a stretch. */
export function namesIn({ names }: SentenceParts, region: Region): readonly NameMention[] {
  return names.filter((name) => name.from >= region.from && name.to <= region.to)
}

/** The times that begin in a stretch. */
export function timesIn({ times, tokens }: SentenceParts, region: Region): readonly SentenceTime[] {
  const start = tokens[region.from]?.start ?? 0
  const end = tokens[region.to - 1]?.end ?? 0
  return times.filter((time) => time.start >= start && time.start < end)
}

/** Whether a word belongs to a date: the "March" of "On March 9" is no march. */
export function isInTime({ times, tokens }: SentenceParts, position: number): boolean {
  const token = tokens[position]
  return token !== undefined && times.some((time) => contains(time, token))
}

/** "at least nine", "between 40 and 60", "over 30": a preposition that belongs to a number. */
function boundsNumber(tokens: readonly Token[], position: number): boolean {
  const [word, next, third] = [0, 1, 2].map((step) => tokens[position + step]?.lower ?? '')
  if ((word === 'as' && next === 'many' && third === 'as') || (word === 'up' && next === 'to')) return true
  if (word === 'as' && tokens[position - 1]?.lower === 'many') return true
  if (word === 'to' && tokens[position - 1]?.lower === 'up') return true
  if (!/^(?:at|between|over|about|around|under|near)$/.test(word ?? '')) return false
  if (/^(?:a|half)$/.test(next ?? '')) return /^(?:hundred|thousand|dozen|million|score)$/.test(third ?? '')
  return /^(?:least|most|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|dozens)$/.test(
    next ?? '',
  )
}

/** From `from` to the first preposition outside of a name, or to the end of the region. */
export function upToPreposition(sentence: SentenceParts, region: Region): Region {
  for (let position = region.from; position < region.to; position++) {
    const token = sentence.tokens[position]
    const inName = sentence.names.some((name) => name.from < position && position < name.to)
    if (token && !inName && PREPOSITION.test(token.lower) && !boundsNumber(sentence.tokens, position))
      return { from: region.from, to: position }
  }
  return region
}

/** The stretch that tells a happening: its own, or its clause up to where others are told without the verb. */
export function happeningRegion(
  { clauses }: SentenceParts,
  happening: {
    readonly clause: number
    readonly region?: Region
    readonly until?: number
    readonly from: number
    readonly to: number
  },
): Region {
  const clause = clauses[happening.clause]
  return happening.region ?? { from: clause?.from ?? happening.from, to: happening.until ?? clause?.to ?? happening.to }
}

/** "Forced villagers to flee", "allowed aid to enter": the object of such a verb does what the infinitive says. */
function controllerIn(sentence: SentenceParts, before: Clause, { verb }: Clause): Region | undefined {
  if (!before.verb || !verb || before.verb.passive || !causing.has(before.verb.base)) return undefined
  const object = upToPreposition(sentence, { from: before.verb.to, to: verb.from })
  return object.to > object.from ? object : undefined
}

/** "Deployed in March, the mission grew": a participle in front takes the subject of the clause behind it. */
const isFull = (next: Clause | undefined): boolean =>
  next?.inherits === 'none' && next.verb !== null && next.verb.reduced === false

/** Where the subject of a clause stands: before its verb, or in the clause that it goes on. */
export function subjectRegion(sentence: SentenceParts, index: number): Region {
  const clause = sentence.clauses[index]
  if (!clause?.verb) return { from: clause?.from ?? 0, to: clause?.to ?? 0 }
  const before = sentence.clauses[index - 1]
  const controller = before && clause.verb.infinitive ? controllerIn(sentence, before, clause) : undefined
  if (controller) return controller
  const owner =
    clause.verb.reduced && !clause.verb.passive
      ? sentence.names.find((name) => name.to === clause.verb?.from && name.kind !== 'place')
      : undefined
  if (owner) return owner
  if (clause.verb.reduced && clause.verb.passive && clause.verb.from === 0 && isFull(sentence.clauses[index + 1]))
    return subjectRegion(sentence, index + 1)
  if (clause.inherits === 'noun-before' && before && clause.verb.reduced && clause.verb.passive)
    return nounBefore(sentence, { from: before.from, to: clause.verb.from })
  if (clause.inherits === 'noun-before' && before) return lastNameIn(sentence, { from: before.from, to: clause.from })
  if (clause.inherits === 'subject' && before)
    return beforeRelative(sentence, subjectRegion(sentence, ownerIndex(sentence, index)))
  const whom = whomIn(sentence, clause)
  return behindFronted(sentence, { from: whom < 0 ? clause.from : whom + 1, to: clause.verb.from })
}

/** Where "whom" stands before the verb of a clause: "The pilot, whom a court had sentenced"; -1 where it does not. */
export const whomIn = ({ tokens }: SentenceParts, { from, verb }: Clause): number =>
  tokens.findIndex(({ lower }, index) => index >= from && index < (verb?.from ?? from) && lower === 'whom')

const FRONTING =
  /^(?:in|on|at|after|during|following|by|from|since|despite|over|under|with|within|between|before|amid|as|when|while|for|until|throughout|across|near|through|late|early|to|against|upon|shortly)$/

/** Whether a stretch names somebody whom no preposition governs: "In mid-July villagers, armed with staffs, …". */
function hasSubject(sentence: SentenceParts, region: Region): boolean {
  return namesIn(sentence, region).some((name) => {
    let before = name.from - 1
    while (
      before > region.from &&
      /^(?:the|a|an|its|his|her|their|\p{Ll}+ed|several|some|other|new|former)$/u.test(
        sentence.tokens[before]?.lower ?? '',
      )
    )
      before--
    const word = sentence.tokens[before]?.lower ?? ''
    return name.kind !== 'place' && before >= region.from && !/^(?:of|and|'s)$/.test(word) && !FRONTING.test(word)
  })
}

/** "On May 24, after a series of attacks, a ceasefire …": the subject stands behind the adverbials in front. */
function behindFronted(sentence: SentenceParts, region: Region): Region {
  const { tokens } = sentence
  let { from } = region
  const opener = /^(?:and|but|then|yet|that)$/.test(tokens[from]?.lower ?? '') ? 1 : 0
  while (FRONTING.test(tokens[from + opener]?.lower ?? '')) {
    const comma = tokens.slice(from, region.to).findIndex((token) => token.text === ',')
    if (comma < 1 || from + comma + 1 >= region.to || hasSubject(sentence, { from, to: from + comma })) break
    from += comma + 1
  }
  return { from, to: region.to }
}

/** "Vakarai, a pocket in which thousands were trapped, was abandoned": the subject without the relative clause in it. */
function beforeRelative({ tokens }: SentenceParts, region: Region): Region {
  const words = tokens.slice(region.from, region.to).map((token) => token.lower)
  const relative = words.findIndex((word) => /^(?:who|which|whom|whose|where)$/.test(word))
  if (relative < 1) return region
  const comma = words.lastIndexOf(',', relative)
  const first = words.indexOf(',')
  return { from: region.from, to: region.from + (comma > 0 ? Math.min(first, comma) : relative) }
}

/** The clause whose subject a clause without one takes: past relative clauses to the main one. */
function ownerIndex({ clauses }: SentenceParts, index: number): number {
  const clause = clauses[index]
  for (let before = index - 1; before > 0; before--) {
    const candidate = clauses[before]
    if (candidate && !(candidate.inherits === 'noun-before' && clause?.opener !== 'and' && !clause?.verb?.reduced))
      return before
  }
  return 0
}

/** "A deal reached in May": what stands between the last preposition and the participle, or the name right before it. */
function nounBefore(sentence: SentenceParts, region: Region): Region {
  const name = namesIn(sentence, region).at(-1)
  if (name && name.to === region.to) return { from: name.from, to: name.to }
  let from = region.to
  while (from > region.from && !PREPOSITION.test(sentence.tokens[from - 1]?.lower ?? '')) from--
  return from < region.to ? { from, to: region.to } : lastNameIn(sentence, region)
}

function lastNameIn(sentence: SentenceParts, region: Region): Region {
  const last = namesIn(sentence, region).at(-1)
  return last ? { from: last.from, to: last.to } : { from: Math.max(region.from, region.to - 4), to: region.to }
}

/** Marks that no object stands behind: "surrendered, two generals among them". */
const CLOSES = /^[,;:()–—]$/

/** Where the object of a clause's verb stands: after the verb up to the first preposition; "captured and executed 95 soldiers" share it. */
export function objectRegion(sentence: SentenceParts, clause: Clause, after: number): Region {
  const within = after > clause.to ? sentence.clauses.find(({ from, to }) => from < after && after < to) : undefined
  if (within) return upToPreposition(sentence, { from: after, to: within.to })
  const next = after >= clause.to ? sentence.clauses[sentence.clauses.indexOf(clause) + 1] : undefined
  // "Beat, stripped and robbed travellers"
  if (
    next?.verb &&
    sentence.tokens[after]?.text === ',' &&
    next.verb.head === after + 1 &&
    next.verb.form === clause.verb?.form &&
    !next.verb.passive
  )
    return objectRegion(sentence, next, next.verb.to)
  if (CLOSES.test(sentence.tokens[after]?.text ?? '')) return { from: after, to: after }
  if (next?.verb && next.opener === 'and' && next.verb.from === next.from + 1 && !next.verb.passive)
    return objectRegion(sentence, next, next.verb.to)
  return upToPreposition(sentence, { from: after, to: clause.to })
}
