import type { Span } from '../span.ts'
import { pointOf } from '../time/periods.ts'
import { resolveRelative } from '../time/resolve-relative.ts'
import type { RelativeValue } from '../time/time-value.ts'
import { type SentenceParts, type SentenceTime, timesIn } from './sentence-parts.ts'
import { type Meant, type ToldTime, toldOf } from './told-times.ts'
import type { TriggerIndex } from './trigger-index.ts'

/** A count that starts from a happening: "four days after" in "Four days after Bardhere fell". */
export interface Count extends Span {
  readonly text: string
  readonly value: Omit<RelativeValue, 'from'>
}

/** How many words tell which happening is meant. */
const REACH = 9
const NAME = /^\p{Lu}[\p{L}’'-]{3,}$/u
const DEFINITE = /^(?:the|his|her|their|its|that|this)$/
const DEATH = /^(?:deaths?|demise|died|dies)$/
const END = /^(?:[,;:.()—–]|while|when|which|who)$/

/** Up to a sign, or past the noun that tells the happening with what "of" or a place says of it. */
function endOfPhrase(behind: SentenceParts['tokens'], triggers: TriggerIndex): number {
  const stop = behind.findIndex(({ text }) => END.test(text))
  const end = stop < 0 ? behind.length : stop
  const noun = behind.findIndex(({ lower }) => triggers.nouns.has(lower) || DEATH.test(lower))
  if (noun < 0 || noun >= end) return end
  return /^(?:of|in|at|on|near)$/.test(behind[noun + 1]?.lower ?? '') ? Math.min(noun + 4, end) : noun + 1
}

function meantBy({ tokens, clauses }: SentenceParts, { end }: Count, triggers: TriggerIndex): Meant | undefined {
  const from = tokens.findIndex((token) => token.start >= end)
  const behind = tokens.slice(from, from + REACH)
  const words = behind.slice(0, endOfPhrase(behind, triggers))
  if (from < 0 || words.length === 0) return undefined
  const heads = clauses.flatMap(({ verb }) =>
    verb && verb.head >= from && verb.head < from + words.length ? [verb] : [],
  )
  const rows = [
    ...words.flatMap(({ lower }) => triggers.nouns.get(lower) ?? []),
    ...heads.flatMap(({ base }) => triggers.verbs.get(base) ?? []),
  ]
  const types = new Set(rows.map(({ row }) => row.type))
  if (words.some(({ lower }) => DEATH.test(lower))) types.add('killing')
  const names = words.filter(({ text }) => NAME.test(text)).map(({ lower }) => lower.replace(/[’']s?$/, ''))
  const nouns = words.filter(({ lower }) => /^\p{Ll}{5,}$/u.test(lower)).map(({ lower }) => lower)
  const isKnown = names.length > 0 || DEFINITE.test(words[0]?.lower ?? '')
  return isKnown ? { names, nouns, types, end: words.at(-1)?.end ?? end } : undefined
}

/** Whether the clause of a count has no other time, and no time that goes before stands right beside it. */
function isAlone(sentence: SentenceParts, { start }: Count): boolean {
  const { clauses, tokens, text, times } = sentence
  const clause = clauses.findLast(({ from }) => (tokens[from]?.start ?? 0) <= start)
  const isBeside = times.some((time) => time.end <= start && /^,? ?$/.test(text.slice(time.end, start)))
  return !isBeside && clause !== undefined && timesIn(sentence, clause).length === 0
}

/** What a sentence can count from. */
interface Past {
  readonly told: readonly ToldTime[]
  /** The year entry, `1990/1992` where it is of several. */
  readonly year: string | null
  readonly triggers: TriggerIndex
}

/** Whether a date lies in the year of the entry, or goes on from it into the next. */
function isOf(entry: string | null, edtf: string): boolean {
  if (entry === null) return true
  const year = Number(edtf.slice(0, 4))
  return year >= Number(entry.slice(0, 4)) && year <= Number(entry.slice(-4)) + 1
}

/**
 * A sentence with the times that it counts from happenings told before: "a fortnight after the explosion", "five days after
 * Godane’s death". A clause that has a date of its own needs none.
 */
export function withCounts(
  sentence: SentenceParts,
  counts: readonly Count[],
  { told, year, triggers }: Past,
): SentenceParts {
  const bare = counts.filter((count) => isAlone(sentence, count))
  if (bare.length === 0) return sentence
  const times = bare.flatMap((count): SentenceTime[] => {
    const meant = meantBy(sentence, count, triggers)
    const isByDay = count.value.unit === 'day' || count.value.unit === 'week'
    const isFine = (edtf: string): boolean => !isByDay || pointOf(edtf, 'start')?.day !== undefined
    const base = meant && toldOf(told, meant, isFine)
    const edtf = base && resolveRelative(count.value, base.edtf)
    if (!base || !edtf || count.value.unit === 'year' || !isOf(year, edtf)) return []
    const { start, end, text } = count
    const basis = `counted from ${base.edtf}, told before`
    return [
      {
        start,
        end,
        text,
        edtf,
        basis,
        rule: 'from-told',
        isLimit: false,
        ofNoun: null,
        base: { edtf: base.edtf, end: meant.end },
      },
    ]
  })
  if (times.length === 0) return sentence
  return { ...sentence, times: [...sentence.times, ...times].sort((a, b) => a.start - b.start) }
}

/** The date of the happening that a count starts from, EDTF, where `at` is the token that tells it. */
export function baseAt({ tokens, times }: SentenceParts, at: number): string | undefined {
  const start = tokens[at]?.start ?? 0
  return times.find(({ base, end }) => base !== undefined && end <= start && start < base.end)?.base?.edtf
}
