import type { VerbGroup } from '../clauses/verb-group.ts'
import { hidesObject } from './is-asserted.ts'
import { type Region, type SentenceParts, type SentenceTime, timesIn } from './sentence-parts.ts'
import { NOUN_BEHIND } from './sentence-times.ts'

/** "Within 30 days": how long something took, or by when it was to be done. */
const TERM = /^(?:within-|before-unit-out)/
/** What is moved to a date did not happen on it. */
const MOVES = /^(?:postpone|delay|defer|reschedule|move|shift|push|put|extend|prolong|renew|adjourn|bring)$/
const MOVED_TO = /\b(?:to|until|till|for|through|into|from) (?:the )?$/
/** "Its enemies of two years before", "twice as many as a year earlier": what is compared, not what is told. */
const COMPARES = /\b(?:of|than|as|from|like) (?:(?:in|the|only|just|on) )*$/
const BACK = /^(?:earlier|units-before|unit-before|some-earlier|before-that|unit-before-that|last-year)$/
const BEFORE = 24

/** Whether a time says how long something took. */
export const isTerm = ({ rule }: SentenceTime): boolean => TERM.test(rule)

/** Whether a term is one that is set: "ordered them to leave within 30 days". */
const isSet = ({ base, infinitive, modal, present }: VerbGroup): boolean =>
  hidesObject(base) || infinitive || modal || present

/** Whether a time says when the verb of its clause happened. */
function dates({ text, clauses, tokens }: SentenceParts, time: SentenceTime): boolean {
  const { rule, start, isLimit } = time
  const before = text.slice(Math.max(0, start - BEFORE), start)
  if (BACK.test(rule)) return !COMPARES.test(before)
  const verb = clauses.findLast((clause) => (tokens[clause.from]?.start ?? 0) <= start)?.verb
  if (!verb) return true
  if (isTerm(time)) return !isSet(verb)
  const isBehind = (tokens[verb.head]?.end ?? start) < start
  return !(isBehind && MOVES.test(verb.base) && (isLimit || MOVED_TO.test(before)))
}

/** The times of a stretch that say when something happened, without those that it was put off to or is compared with; terms only where nothing else does. */
export function datingTimes(sentence: SentenceParts, region: Region): readonly SentenceTime[] {
  const found = timesIn(sentence, region).filter((time) => dates(sentence, time))
  return found.every(isTerm) ? found : found.filter((time) => !isTerm(time))
}

const DETERMINER =
  /(?:(?<!\b(?:in|during|at|amid|on|over|throughout) )\b(?:the|an?|its|his|their|this|that)|['’]s)(?: \p{Ll}+)? $/u
/** "Its enemies of two years before": not "the night of 2 March", which is a time. */
const OF =
  /(?<!\b(?:night|nights|morning|mornings|evening|afternoon|dawn|day|days|eve|week|weeks|month|months|year|years|end|start|beginning|middle|course|hours|rest|part|half|summer|winter|spring|autumn)) of (?:the )?$/

/** "Over July's failures". */
const POSSESSES = /^['’]s \p{L}/u
/** "Over the July failures": such a date may be when it happened too, "during the July raids". */
const WITH_THE = /\b(?:in|during|at|amid|on|over|throughout) the $/

/** "Denounced the 2018 agreement": a date that only says which of its kind a thing is. */
export function isAttribute({ text }: SentenceParts, { start, end }: SentenceTime): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    POSSESSES.test(text.slice(end, end + 4)) ||
    OF.test(before) ||
    (DETERMINER.test(before) && NOUN_BEHIND.test(text.slice(end, end + 20)))
  )
}

const FINE = /^\d{4}-/

const isOfThing = ({ text }: SentenceParts, { start, end }: SentenceTime): boolean =>
  WITH_THE.test(text.slice(Math.max(0, start - 16), start)) && NOUN_BEHIND.test(text.slice(end, end + 20))

/** The times that can be when something happened: not those of things, where there are others. */
export function adverbial(sentence: SentenceParts, times: readonly SentenceTime[]): readonly SentenceTime[] {
  const real = times.filter((time) => !isAttribute(sentence, time))
  const free = real.filter((time) => !isOfThing(sentence, time))
  return free.some(({ edtf }) => FINE.test(edtf)) ? free : real.length > 0 ? real : times
}
