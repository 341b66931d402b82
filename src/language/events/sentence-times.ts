import type { ResolvedTime } from '../time/resolve-times.ts'
import type { SentenceTime } from './sentence-parts.ts'

const LIMIT = /^(?:until|till|up to|before|prior to|ahead of)\b/i
const LIMIT_BEFORE = /\b(?:until|till|before|ahead of|prior to)\s+$/i

/** Resolved times as the event reader needs them; one that only bounds ("until March") is marked as a limit. */
export function asSentenceTimes(text: string, times: readonly ResolvedTime[]): readonly SentenceTime[] {
  return times.map(({ start, end, text: words, meant, basis, rule }) => ({
    start,
    end,
    text: words,
    edtf: meant,
    basis,
    rule,
    isLimit: LIMIT.test(words) || LIMIT_BEFORE.test(text.slice(Math.max(0, start - 12), start)),
  }))
}
