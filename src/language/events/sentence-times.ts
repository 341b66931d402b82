import type { ResolvedTime } from '../time/resolve-times.ts'
import type { SentenceTime } from './sentence-parts.ts'

const LIMIT = /^(?:until|till|up to|before|prior to|ahead of)\b/i
const LIMIT_BEFORE = /\b(?:until|till|before|ahead of|prior to)\s+$/i

const BEFORE = /^(?:before|prior to|ahead of|in advance of)\b/i
const BEFORE_BEFORE = /\b(?:before|prior to|ahead of|in advance of) (?:the )?$/i
/** A noun right behind a date, which names what the date is of: "the June 2013 talks". */
const NOUN =
  /^ (?!(?:and|or|but|when|while|as|in|at|on|by|with|from|after|before|to|for|without|the|an?|he|she|they|it|was|were|had|has|that|which|who)\b)\p{Ll}{3,}/u

/**
 * Resolved times as the event reader needs them; one that only bounds ("until March") is marked as a limit. "Before the June
 * talks" may still be in June.
 */
export function asSentenceTimes(text: string, times: readonly ResolvedTime[]): readonly SentenceTime[] {
  return times.map(({ start, end, text: words, meant, core, basis, rule, names = false }) => {
    const before = text.slice(Math.max(0, start - 20), start)
    const isBefore = BEFORE.test(words) || BEFORE_BEFORE.test(before)
    const ofNoun = isBefore && meant.startsWith('../') && NOUN.test(text.slice(end, end + 20)) ? core : null
    return {
      start,
      end,
      text: words,
      edtf: ofNoun === null ? meant : `../${ofNoun}`,
      basis,
      rule,
      isLimit: LIMIT.test(words) || LIMIT_BEFORE.test(before),
      ofNoun,
      names,
    }
  })
}
