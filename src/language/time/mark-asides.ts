import { grainOf, type TimeMention } from './time-value.ts'

/** How far around a time the words are looked for that make it an aside. */
const REACH = 120
const PAST_PERFECT =
  /\b(?:had|having) (?:(?:\p{Ll}+ly|not|already|also|first|just|once|long|then|only|both|all|itself|himself) )*(?:been|\p{Ll}+(?:ed|en|n|t|ung|um|un|ade|ld|de))\b/u
const CLAUSE_END = /[.,;:!?]|\b(?:that|which|who|whom|whose|where|when|because|since|after|before|and|but)\b/
const RELATIVE_CLAUSE = /, (?:who|whom|whose|which|where)\b[^,;:.]*$/
/** What leads up to a time that opens a sentence. */
const OPENS =
  /(?:^|[.;:!?][”")]? )(?:(?:In|By|During|Throughout|Early in|Late in|From|Over|The|At the \p{Ll}+ of) (?:the )?)?$/u

/** Marks what a narrative tells as a look back or beside its course: it goes on from where it was. */
export function markAside(mention: TimeMention, text: string): TimeMention {
  const { start, end, value } = mention
  if (value.kind !== 'date') return mention
  const before = text.slice(Math.max(0, start - REACH), start)
  if (value.year === undefined) {
    const isEarlier = value.month !== undefined && PAST_PERFECT.test(clauseAround(before, text.slice(end, end + REACH)))
    return isEarlier ? { ...mention, value: { ...value, earlier: true } } : mention
  }
  const isWithin = grainOf(value) === 'year' && !OPENS.test(before)
  return isWithin || RELATIVE_CLAUSE.test(before) ? { ...mention, aside: true } : mention
}

function clauseAround(before: string, behind: string): string {
  const [rest = ''] = behind.replace(/^, /, '').split(CLAUSE_END)
  return `${/[^.,;:!?]*$/.exec(before)?.[0] ?? ''}|${rest}`
}
