import type { DraftDate } from './event-draft.ts'
import type { Happening } from './find-happenings.ts'
import { type SentenceParts, type SentenceTime, timesIn } from './sentence-parts.ts'

/** What the text before says about when: the year entry, and the happening told last. */
export interface TimeContext {
  readonly year: string | null
  readonly last: DraftDate | null
}

const asDate = (time: SentenceTime): DraftDate => ({ edtf: time.edtf, text: time.text, basis: time.basis })
const ANAPHOR =
  /^(?:the|this|that|these|those|they|he|she|it|its|both|all|another|his|her|their|two|three|such|similar|also)$/

/** The times of a list in which nothing but joining words stands between: "in September, October and from …". */
function listFrom(
  sentence: SentenceParts,
  times: readonly SentenceTime[],
  first: SentenceTime,
): readonly SentenceTime[] {
  const list = [first]
  for (const time of times.slice(times.indexOf(first) + 1)) {
    const between = sentence.text.slice(list.at(-1)?.end ?? 0, time.start)
    if (!/^\s*(?:,|and|,\s*and)\s*(?:in|on|from|again in)?\s*$/.test(between)) break
    list.push(time)
  }
  return list.every((time) => !time.isLimit) ? list : [first]
}

/** The time of a clause that dates a happening: the nearest after its words, else the nearest before, limits last. */
function nearest(times: readonly SentenceTime[], at: number): SentenceTime | undefined {
  const real = times.some((time) => !time.isLimit) ? times.filter((time) => !time.isLimit) : times
  return real.find((time) => time.start >= at) ?? real.at(-1)
}

/**
 * When a happening took place, several dates where it is told once for each: the clause's own time, else one of the
 * sentence (a leading adverbial, the clause before), else the date of what was just told, else the year entry.
 */
export function dateHappening(
  sentence: SentenceParts,
  happening: Happening,
  context: TimeContext,
): readonly DraftDate[] {
  const { clauses, tokens } = sentence
  const clause = clauses[happening.clause]
  if (!clause) return []
  const at = tokens[happening.region?.from ?? happening.from]?.start ?? 0
  const own = timesIn(
    sentence,
    happening.region ?? (happening.told === 'nominal' ? nounRegion(sentence, happening) : clause),
  )
  const chosen = nearest(own, at)
  if (chosen) return listFrom(sentence, own, chosen).map(asDate)
  if (happening.told === 'nominal') {
    const around = nearest(timesIn(sentence, clause), at)
    if (around) return [asDate(around)]
  }
  for (let index = happening.clause - 1; index >= 0; index--) {
    const earlier = clauses[index]
    const before = earlier && timesIn(sentence, earlier)
    const time =
      before && (before.findLast((candidate) => !candidate.isLimit) ?? (index === 0 ? before.at(-1) : undefined))
    if (time) return [{ ...asDate(time), basis: `${time.basis}, of the sentence` }]
  }
  for (let index = happening.clause + 1; index < clauses.length; index++) {
    const after = clauses[index]
    if (after && !/^(?:but|and)$/.test(after.opener)) {
      const time = timesIn(sentence, after).find((candidate) => !candidate.isLimit)
      if (time) return [{ ...asDate(time), basis: `${time.basis}, of the sentence` }]
    }
  }
  return inherited(sentence, context)
}

/** The stretch around a noun in which a time is its own. */
function nounRegion({ tokens, clauses }: SentenceParts, happening: Happening): { from: number; to: number } {
  const clause = clauses[happening.clause]
  let from = happening.from
  while (
    clause &&
    from > clause.from &&
    !/^(?:,|and|after|during|following|of|in)$/.test(tokens[from - 1]?.lower ?? '') &&
    happening.from - from < 5
  )
    from--
  let to = happening.to
  while (clause && to < clause.to && !/^(?:,|and|;)$/.test(tokens[to]?.lower ?? '')) to++
  return { from, to }
}

function inherited(sentence: SentenceParts, { year, last }: TimeContext): readonly DraftDate[] {
  const goesOn = ANAPHOR.test(sentence.tokens[0]?.lower ?? '')
  const fits = last && (year === null || last.edtf.startsWith(year))
  if (last && fits && (goesOn || year === null)) return [{ ...last, text: '', basis: `goes on about ${last.edtf}` }]
  return year ? [{ edtf: year, text: '', basis: `year from the entry ${year}` }] : []
}
