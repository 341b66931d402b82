import { IMPLICATIVE_VERBS, OPAQUE_VERBS, VERBS_ONLY } from '../../vocabulary/en/common-verbs.ts'
import type { Clause } from '../clauses/split-clauses.ts'
import type { VerbGroup } from '../clauses/verb-group.ts'
import { type SentenceParts, timesIn } from './sentence-parts.ts'

const implicative = new Set(IMPLICATIVE_VERBS)
const opaque = new Set(OPAQUE_VERBS)
const states = new Set(VERBS_ONLY)
const WITHOUT_REACH = 5
const CONDITION = /^(?:if|unless|lest|whether)$/
const NOBODY = /^(?:no|nobody|none|neither|nothing)$/
const UNREAL =
  /^(?:no|without|lack|absence|threat|threats|risk|fear|fears|possibility|plan|plans|prospect|prospects|potential|possible|future|planned|proposed|against|any|avoid|prevent|deter|danger|never|imminent|usually|often|always|sometimes|frequently|routinely|hopes?|demands?|calls|rumours?|rumors?|preparations?|hypothetical|would-be|averted)$/

/** Verbs whose that-clause is a fear, a wish or untrue. */
const DOUBTS =
  /^(?:deny|fear|hope|doubt|expect|wish|predict|propose|demand|suggest|speculate|pretend|dispute|disprove|rule)$/
const HABIT =
  /^(?:usually|often|sometimes|always|frequently|routinely|habitually|typically|generally|regularly|normally)$/
const PERIODS = /^(?:year|month|week|day|night|morning|evening|summer|winter|spring|autumn|season|time)$/

/**
 * Whether what a clause says is asserted to have happened: not negated, planned, supposed or habitual. What stands
 * under "to" happened only where the verb before says so: "managed to seize", not "planned to seize".
 */
export function isAsserted(sentence: SentenceParts, index: number): boolean {
  const clause = sentence.clauses[index]
  const verb = clause?.verb
  if (!verb) return true
  if (verb.negated || verb.modal || CONDITION.test(clause.opener) || isSupposed(sentence, index)) return false
  if (verb.present && !isDatedPresent(sentence, clause)) return false
  if (hasNoSubject(sentence, clause) || isHabit(sentence, clause)) return false
  const before = sentence.clauses[index - 1]?.verb
  if (verb.infinitive) return !!before && entails(before, verb) && isAsserted(sentence, index - 1)
  if (!before) return true
  if (clause.opener === 'that' && clause.inherits === 'none' && DOUBTS.test(before.base)) return false
  const isGerund = (verb.reduced && !verb.passive) || /^(?:having|being)$/.test(sentence.tokens[verb.from]?.lower ?? '')
  if (isGerund && isRuledOut(sentence, verb.from)) return false
  if (isGerund && verb.from === before.to && opaque.has(before.base)) return false
  if (
    clause.inherits === 'noun-before' &&
    before.present &&
    before.base === 'be' &&
    timesIn(sentence, clause).length === 0
  )
    return false
  return !(verb.reduced && before.infinitive && !isAsserted(sentence, index - 1))
}

/** "Had anyone asked the chiefs, it might have been avoided": it did not happen. */
function isSupposed({ clauses, tokens }: SentenceParts, index: number): boolean {
  const first = clauses.slice(0, index + 1).findLast(({ from }) => /^had$/i.test(tokens[from]?.text ?? ''))
  if (!first || first.verb?.head !== first.from || clauses.length < index + 2) return false
  return clauses.slice(clauses.indexOf(first) + 1).some(({ verb }) => verb?.modal)
}

/** "3 May: rebels capture Gao": the present tense of chronicles, which needs a day or a month. */
function isDatedPresent(sentence: SentenceParts, clause: Clause): boolean {
  if (!clause.verb || clause.verb.base === 'be' || clause.verb.base === 'have' || states.has(clause.verb.base))
    return false
  if (clause.verb.base === 'date') return timesIn(sentence, clause).length > 0
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (sentence.isNote && (clause.inherits === 'none' || clause.inherits === 'subject')) return true
  if (clause.opener === 'and' && before?.verb?.present && clause.inherits === 'subject')
    return isDatedPresent(sentence, before)
  return timesIn(sentence, clause).some(
    ({ edtf, isLimit }) => /^\d{4}-\d\d(?:-\d\d)?(?:\/\d{4}-\d\d(?:-\d\d)?)?$/.test(edtf) && !isLimit,
  )
}

/** Who travels to a meeting meets. */
const TRAVELS = /^(?:fly|travel|journey|sail|drive|arrive|gather|assemble|convene|reconvene|sit)$/
const MEETS = /^(?:meet|talk|negotiate|confer|discuss|debate|parley|sign)$/

/** Whether a verb says that its infinitive happened: "managed to seize"; not "were going to", "used to". */
function entails(before: VerbGroup, { from, base }: VerbGroup): boolean {
  if (before.base === 'go' && before.form === 'ing') return false
  if (before.base === 'use' && !before.passive && before.to === from) return false
  if (TRAVELS.test(before.base) && MEETS.test(base)) return true
  return implicative.has(before.base) && !opaque.has(before.base)
}

/** "Without the parties having met". */
function isWithout(tokens: SentenceParts['tokens'], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - WITHOUT_REACH), from).map((token) => token.lower)
  return before.includes('without') && !before.slice(before.indexOf('without')).includes(',')
}

/** "Without entering", "short of entering", "instead of signing". */
function isRuledOut({ tokens }: SentenceParts, from: number): boolean {
  const [first, second] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  return (
    /^(?:without|from|against)$/.test(second) ||
    isWithout(tokens, from) ||
    (second === 'of' && /^(?:short|instead|capable|incapable|intention|aim|hopes?|chance|way|danger)$/.test(first))
  )
}

/** "Every year the rebels released a few", "they often attacked". */
function isHabit({ tokens }: SentenceParts, { from, verb }: Clause): boolean {
  const words = tokens.slice(from, verb?.to ?? from).map((token) => token.lower)
  return words.some(
    (word, place) => HABIT.test(word) || (/^(?:every|each)$/.test(word) && PERIODS.test(words[place + 1] ?? '')),
  )
}

/** Whether the object of a verb is nothing: "lost no ground"; not "no fewer than ten". */
export function hasNoObject({ tokens }: SentenceParts, from: number): boolean {
  const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? '']
  return (
    NOBODY.test(first) &&
    (first === 'nothing' || /^\p{L}/u.test(second)) &&
    !/^(?:less|fewer|longer|sooner|other)$/.test(second)
  )
}

/**
 * Whether a clause says that something did not happen, of itself and not under "would" or "to": "nobody was spared", "was
 * not seen again", "left nothing standing".
 */
export function isDenied(sentence: SentenceParts, clause: Clause): boolean {
  const { verb } = clause
  if (!verb || verb.modal || verb.infinitive || verb.present || CONDITION.test(clause.opener)) return false
  const object = sentence.tokens[verb.to]?.lower ?? ''
  return verb.negated || hasNoSubject(sentence, clause) || NOBODY.test(object)
}

/** "No talks were held", "nobody claimed it"; not "no sooner", "no longer". */
function hasNoSubject({ tokens }: SentenceParts, { from, verb }: Clause): boolean {
  const words = tokens.slice(from, verb?.from ?? from).map((token) => token.lower)
  return words.some(
    (word, index) =>
      (word === 'not' && /^(?:a|an|one|even|single)$/.test(words[index + 1] ?? '')) ||
      (NOBODY.test(word) && !/^(?:sooner|longer|less|fewer)$/.test(words[index + 1] ?? '')) ||
      (/^(?:few|little)$/.test(word) &&
        !/^(?:a|the|last|first|next|past|these|those|of)$/.test(words[index - 1] ?? '')) ||
      (/^(?:hardly|scarcely|barely)$/.test(word) && words[index + 1] === 'any'),
  )
}

/** Whether what denies a clause only begins behind a comma after a position: "two truces, none of which lasted". */
export function isDeniedLater({ tokens }: SentenceParts, { from, to }: Clause, position: number): boolean {
  const denied = tokens.slice(from, to).findIndex((token) => NOBODY.test(token.lower)) + from
  return denied > position && /^[,;]$/.test(tokens[denied - 1]?.text ?? '') && tokens[denied + 1]?.lower === 'of'
}

/** Whether the words before a noun take it out of the world: "no talks", "the threat of attacks". */
export function isUnreal({ tokens }: SentenceParts, from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((token) => token.lower)
  return words.some((word, index) => UNREAL.test(word) && words[index + 1] !== 'sooner')
}

/** Whether what a verb has for its object need not have happened: "requested an intervention", "planned an attack". */
export function hidesObject(base: string): boolean {
  return opaque.has(base)
}
