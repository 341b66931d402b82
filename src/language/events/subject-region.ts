import { CAUSING_VERBS } from '../../vocabulary/en/common-verbs.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import { namesIn, type Region, type SentenceParts } from './sentence-parts.ts'
import { PREPOSITION, upToPreposition } from './up-to-preposition.ts'

const causing = new Set(CAUSING_VERBS)

/** "Forced villagers to flee", "allowed aid to enter": the object of such a verb does what the infinitive says. */
function controllerIn(sentence: SentenceParts, before: Clause, { verb }: Clause): Region | undefined {
  if (!before.verb || !verb || before.verb.passive || !causing.has(before.verb.base)) return undefined
  const object = upToPreposition(sentence, { from: before.verb.to, to: verb.from })
  return object.to > object.from ? object : undefined
}

/** "Deployed in March, the mission grew": a participle in front takes the subject of the clause behind it. */
const isFull = (next: Clause | undefined): boolean =>
  next?.inherits === 'none' && next.verb !== null && next.verb.reduced === false

/** "Having seized the port and burned the depot, the rebels …": the clause that those in front lead up to, or -1. */
function mainBehind({ clauses }: SentenceParts, index: number): number {
  const next = clauses.findIndex(({ inherits }, other) => other > index && inherits !== 'subject')
  return isFull(clauses[next]) ? next : -1
}

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
  const leadsUp = clause.verb.reduced || sentence.tokens[0]?.lower === 'having'
  const main = leadsUp && clause.verb.from === 0 ? mainBehind(sentence, index) : -1
  if (main > 0) return subjectRegion(sentence, main)
  if (clause.inherits === 'noun-before' && isApposed(sentence, clause))
    return { from: clause.from, to: clause.verb.from - 1 }
  if (clause.inherits === 'noun-before' && before && clause.verb.reduced && clause.verb.passive)
    return nounBefore(sentence, { from: before.from, to: clause.verb.from })
  if (clause.inherits === 'noun-before' && before) return antecedentOf(sentence, before, clause)
  if (clause.inherits === 'subject' && before)
    return beforeRelative(sentence, subjectRegion(sentence, ownerIndex(sentence, index)))
  const whom = whomIn(sentence, clause)
  return beforeAside(
    sentence,
    behindFronted(sentence, { from: whom < 0 ? clause.from : whom + 1, to: clause.verb.from }),
  )
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

/** The comma of "the prosecutor general, Idris Tesk" divides nothing. */
const isWithin = ({ names }: SentenceParts, position: number): boolean =>
  names.some(({ from, to }) => from < position && position < to - 1)

/** "On May 24, after a series of attacks, a ceasefire …": the subject stands behind the adverbials in front. */
function behindFronted(sentence: SentenceParts, region: Region): Region {
  const { tokens } = sentence
  let { from } = region
  const opener = /^(?:and|but|then|yet|that)$/.test(tokens[from]?.lower ?? '') ? 1 : 0
  while (FRONTING.test(tokens[from + opener]?.lower ?? '')) {
    const start = from
    const comma = tokens
      .slice(from, region.to)
      .findIndex((token, step) => token.text === ',' && !isWithin(sentence, start + step))
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

/** "…; Gao, retaken that evening, was lost again": the participle stands behind the subject of what follows. */
const isApposed = ({ tokens }: SentenceParts, { from, verb }: Clause): boolean =>
  verb?.reduced === true && verb.passive && verb.from - from > 1 && tokens[verb.from - 1]?.text === ','

/** "Obi, after a week's talk of rockets, landed in Goma": the subject without what a preposition puts between it and its verb. */
function beforeAside({ tokens }: SentenceParts, region: Region): Region {
  if (tokens[region.to - 1]?.text !== ',') return region
  const comma = tokens.findIndex(({ text }, at) => at >= region.from && at < region.to - 1 && text === ',')
  return comma > region.from && FRONTING.test(tokens[comma + 1]?.lower ?? '')
    ? { from: region.from, to: comma }
    : region
}

/** The clause whose subject a clause without one takes: past relative clauses to the main one. */
function ownerIndex(sentence: SentenceParts, index: number): number {
  const { clauses } = sentence
  const clause = clauses[index]
  for (let before = index - 1; before > 0; before--) {
    const candidate = clauses[before]
    const isBeside = candidate?.inherits === 'noun-before' && clause?.opener !== 'and' && !clause?.verb?.reduced
    if (candidate && (!isBeside || isApposed(sentence, candidate))) return before
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

/** "A ceasefire, which took effect in May": the noun before a relative clause, or the last name where people are meant. */
function antecedentOf(sentence: SentenceParts, before: Clause, clause: Clause): Region {
  const { tokens } = sentence
  const last = lastNameIn(sentence, { from: before.from, to: clause.from })
  const to = tokens[clause.from - 1]?.text === ',' ? clause.from - 1 : clause.from
  if (!/^(?:which|that)$/.test(clause.opener) || last.to === to) return last
  return nounBefore(sentence, { from: before.from, to })
}

function lastNameIn(sentence: SentenceParts, region: Region): Region {
  const last = namesIn(sentence, region).at(-1)
  return last ? { from: last.from, to: last.to } : { from: Math.max(region.from, region.to - 4), to: region.to }
}
