import { MONTH_NAMES } from '../../vocabulary/month-names.ts'
import type { Span } from '../span.ts'

const YEAR = '(?:1[5-9]|20)\\d\\d'
const MONTH = `(?:${MONTH_NAMES.join('|')})`
const LONG =
  '(?:year|years|decade|decades|months|war|conflict|period|rebellion|insurgency|uprising|crisis|campaign|quarter|half)'

/** Ways of telling a number for a period, before it in its clause or after it. */
const PERIOD_RULES: readonly { readonly id: string; readonly lead?: RegExp; readonly trail?: RegExp }[] = [
  {
    id: 'over-the-year',
    lead: new RegExp(`^(?:Over|During|Throughout|In) the (?:course of the )?(?:\\w+ ){0,2}${LONG}\\b[^;]*$`, 'i'),
  },
  {
    id: 'in-years',
    lead: /^(?:In|Over|Within|During) (?:(?:the|its|these|those|all) )?(?:[\w-]+ ){1,3}years\b[^;]*$/i,
  },
  { id: 'during-year', lead: new RegExp(`^(?:During|Throughout|In the course of|In all of) ${YEAR}\\b[^;]*$`, 'i') },
  {
    id: 'since',
    lead: new RegExp(`^Since (?:[^,;]*\\b${YEAR}|then|the (?:start|beginning|outbreak)[^,;]*)\\b[^;]*$`, 'i'),
  },
  {
    id: 'between-years',
    lead: new RegExp(`^(?:Between|From) [^;]*?\\b${YEAR} (?:and|to|until)[^;]*?\\b${YEAR}\\b[^;]*$`, 'i'),
  },
  {
    id: 'the-war',
    lead: /^(?:[^;]* )?(?:war|conflict|insurgency|rebellion|uprising)(?: (?:of|in|on|for|with|against|itself|alone|that) [^;,]{2,40}?)? (?:has |had )?(?:killed|claimed|cost|left|taken|took)\b[^;]{0,30}$/i,
  },
  {
    id: 'long.after',
    trail: new RegExp(
      `^[^.;]{0,50}\\b(?:over|during|throughout|in) the (?:course of the )?(?:whole |entire |last |past |\\w+ )?${LONG}\\b`,
      'i',
    ),
  },
  {
    id: 'years.after',
    trail: new RegExp(
      `^[^.;]{0,60}\\b(?:since (?:${MONTH} )?${YEAR}|since then|between ${YEAR} and ${YEAR}|from ${YEAR} (?:to|until|through) ${YEAR}|during ${YEAR}|throughout ${YEAR}|(?:per|a|each|every) year\\b|annually|that year)`,
      'i',
    ),
  },
  { id: 'so-far.after', trail: /^[^.;,]{0,60}\b(?:so far|to date)\b/i },
  {
    id: 'passive-in-year',
    trail: new RegExp(
      `^ (?:were|had been|have been) (?:killed|wounded|injured|abducted|kidnapped|displaced) in ${YEAR}(?=[.,;:) ]|$)`,
      'i',
    ),
  },
  {
    id: 'had-been-by',
    trail: new RegExp(
      `^ (?:had|have) been (?:killed|wounded|injured|abducted|kidnapped|displaced) (?:by (?:the (?:end|beginning|middle|start) of|then|mid|early|late|that time|${MONTH}|${YEAR})|since)`,
      'i',
    ),
  },
]

/**
 * Whether a sentence tells the number in `span` for a period and not for one happening: such a number is a figure, and no
 * part of an event.
 * @example isForPeriod('Over the year, attacks killed 25 peacekeepers.', { start: 30, end: 45 }) // true
 */
export function isForPeriod(sentence: string, { start, end }: Span): boolean {
  const clause = Math.max(sentence.lastIndexOf(';', start), sentence.lastIndexOf(': ', start)) + 1
  const before = sentence.slice(clause, start).replace(/^\s*(?:\d{4}:?\s+)?/, '')
  const after = sentence.slice(end)
  return PERIOD_RULES.some(({ lead, trail }) => lead?.test(before) || trail?.test(after))
}
