import { SEASONS } from '../../vocabulary/en/time-words.ts'
import type { Span } from '../span.ts'
import { CAPITALISED } from './word-classes.ts'

/** Words that only a reference to a publication or a data set has. */
const REFERENCE =
  /\b(?:Vol|No|Nos|pp?|Version|ibid|Ibid|Issue)\b\.?,?\s*\d|\b[A-Z]\/\d{4}\/\d|\b(?:data ?sets?|Country File|Annual Report|Yearbook)\b/i
/** Names only: capitals, the small words between them, figures. */
const NAMES =
  /^\p{Lu}[\p{L}.’'&-]*(?:[\s,;:/“”"]+(?:\p{Lu}[\p{L}.’'&-]*|of|the|for|and|on|in|to|de|la|du|des|\d[\d–-]*))*$/u
/** Words that open a bracket with a date of the text, such as "(since 2013)". */
const OPENERS: ReadonlySet<string> = new Set([
  ...CAPITALISED,
  ...Object.keys(SEASONS),
  ...['late', 'early', 'mid', 'from', 'in', 'on', 'since', 'until', 'by', 'between', 'after', 'before'],
])

/** What was adopted is dated by its bracket: "(Resolution 1132, 8 October)". */
const ACT =
  /^(?:UN(?:SC)? |Security Council |Presidential )*(?:Resolution|Decree|Decision|Law|Act|Communiqu[eé]|Proclamation)\b/

const opensDate = (inside: string): boolean => OPENERS.has(/^\p{L}*/u.exec(inside)?.[0].toLowerCase() ?? '')

/**
 * The bracketed stretches that cite a publication, whose dates are its own: "(Human Rights Watch, March 2014)".
 * @example citationSpans('Ten died (Reuters, May 4).') // [{ start: 9, end: 25 }]
 */
export function citationSpans(text: string): readonly Span[] {
  return outermostBrackets(text).filter(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1).trim()
    if (REFERENCE.test(inside)) return true
    if (ACT.test(inside)) return false
    return NAMES.test(inside) && !opensDate(inside) && /^\s*(?:[.;]|$)/.test(text.slice(end))
  })
}

function outermostBrackets(text: string): readonly Span[] {
  const found: Span[] = []
  let depth = 0
  let start = 0
  for (const match of text.matchAll(/[([)\]]/g)) {
    const opens = match[0] === '(' || match[0] === '['
    if (opens && depth === 0) start = match.index
    depth = Math.max(0, depth + (opens ? 1 : -1))
    if (!opens && depth === 0) found.push({ start, end: match.index + 1 })
  }
  return found
}
