import { ABBREVIATIONS } from '../../vocabulary/en/abbreviations.ts'
import { NUMBER_WORDS } from '../../vocabulary/en/number-words.ts'
import type { Casualty as CasualtyField } from '../../vocabulary/record-words.ts'
import { allMatches } from '../all-matches.ts'
import { contains, type Span } from '../span.ts'
import { BARE, CASUALTY_RULES, PEOPLE } from './casualty-rules.ts'
import { isFighter } from './person-nouns.ts'
import { isVictimWord } from './read-counted-noun.ts'
import type { CountMention } from './read-counts.ts'
import { withRival } from './with-rival.ts'

/** How many people something became of, by the words of one clause. */
export interface Casualty extends Span {
  readonly field: CasualtyField
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly text: string
  /** Id of the row that bound it. */
  readonly rule: string
}

/** First second unit of a sign; the number's index is added to it. */
const FIRST = 0xe100
/** How many signs there are. */
const MOST = 0x1700
const SIGN = new RegExp(`[${PEOPLE}${BARE}]([\\u{e100}-\\u{f8ff}])`, 'gu')
/** The point of an abbreviation or an initial, which ends no clause. */
const POINT = new RegExp(
  `(?<=\\b(?:[A-Z]|${ABBREVIATIONS.filter(({ kind }) => kind !== 'closing')
    .flatMap(({ words }) => words)
    .join('|')}))\\.`,
  'g',
)
/** Fewer people than this, with no word of who they are, may be gunmen who got away. */
const FEWEST_DISPLACED = 50

/** A count with the stretch that its sign stands for. */
interface Victims extends Span {
  readonly count: CountMention
}

/** "52 of them from the coast": part of a number told before, unless it is said what became of them. */
const PART =
  /^ of (?:them|whom|these|those)\b(?! (?:was|were|are|is|had|have|has|died|perished|fell|fled|lost|reportedly|later|killed|wounded|shot|murdered|executed|beheaded|hanged|burned|injured|hurt|abducted|kidnapped|dead|fatally|civilians?,? (?:killed|dead))\b)/

/** "Five of the 12 hostages": of the whole nothing is told. */
const OF_WHOLE = new RegExp(
  `(?<!\\ball but )(?<![\\p{L}\\p{N}])(?:\\d[\\d,]*|${Object.keys(NUMBER_WORDS).join('|')}|half|most|many|some|none|few|several|thirds?|quarters?|majority|bulk) (?:out )?of (?:the|its|their|his) (?:some |about |roughly |estimated )?$`,
  'iu',
)
const REACH_OF_WHOLE = 40

function victimsOf(text: string, count: CountMention): Victims | undefined {
  if (count.unit === 'money' || count.unit === 'percent' || count.unit === 'other') return undefined
  if (PART.test(text.slice(count.end, count.end + 40))) return undefined
  if (OF_WHOLE.test(text.slice(Math.max(0, count.start - REACH_OF_WHOLE), count.start))) return undefined
  const { noun } = count
  return { count, start: count.start, end: noun === undefined || isVictimWord(noun.head) ? count.end : noun.end }
}

/** The text with a sign in the place of each number and its noun. */
function withSigns(text: string, victims: readonly Victims[]): string {
  let at = 0
  const parts = victims.map(({ count: { noun }, start, end }, index) => {
    const kind = noun === undefined || isVictimWord(noun.head) ? BARE : PEOPLE
    const part = `${text.slice(at, start)}${kind}${String.fromCharCode(FIRST + index)}`
    at = end
    return part
  })
  return parts.join('') + text.slice(at)
}

/** The sentences that hold a sign: no row reaches past a full stop or a semicolon, so the others can tell nothing. */
function onlySigned(signed: string): string {
  return signed
    .split(/(?<=[.;])/)
    .filter((sentence) => sentence.includes(PEOPLE) || sentence.includes(BARE))
    .join('')
}

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce((total, value) => (total === null || value === null ? null : total + value), 0)

function casualtyOf(
  text: string,
  list: readonly Victims[],
  vague: boolean,
): Omit<Casualty, 'field' | 'rule'> | undefined {
  const [first, last] = [list[0], list.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return {
    start: first.start,
    end: last.end,
    min: sum(list.map(({ count }) => count.min)),
    max: vague ? null : sum(list.map(({ count }) => count.max)),
    approx: !vague && list.some(({ count }) => count.approx),
    text: list.length === 1 && first.count.kind === 'number' ? first.count.text : text.slice(first.start, last.end),
  }
}

const canBeDisplaced = ({ count }: Victims): boolean =>
  count.noun === undefined ? (count.min ?? count.max ?? 0) >= FEWEST_DISPLACED : !isFighter(count.noun.head)

/** "15 soldiers were killed in Arauca and four more in Caquetá": the verb is told once for both. */
const GAPPED = new RegExp(
  `(?:,| and|, and) [${PEOPLE}${BARE}](.)(?: more| others)?(?= (?:in|at|near|on|\\w+ (?:days|weeks|months) (?:later|after))\\b(?:(?! (?:was|were|had|have|has|been|died|fled|did|would) )[^.;,])*(?:[.;,]|$))`,
  'y',
)

/** From what was told to the next sign that may go on from it. */
const TO_NEXT = new RegExp(`[^.;${PEOPLE}${BARE}]{0,80}?(?=(?:,| and|, and) [${PEOPLE}${BARE}])`, 'y')
const MOST_GAPPED = 8

/** The numbers that go on from the verb told before `from`, by index. */
function gappedAfter(signed: string, from: number): readonly number[] {
  const found: number[] = []
  let at = from
  while (found.length < MOST_GAPPED) {
    TO_NEXT.lastIndex = at
    const gap = TO_NEXT.exec(signed)?.[0]
    if (gap === undefined || /\b(?:and|but|which|who) \w+(?:ed|ing)\b/.test(gap)) break
    GAPPED.lastIndex = at + gap.length
    const match = GAPPED.exec(signed)
    if (match === null) break
    found.push((match[1]?.charCodeAt(0) ?? FIRST) - FIRST)
    at = GAPPED.lastIndex
  }
  return found
}

/** Keeps what each number tells: the first row to claim it for a field wins. */
interface Ledger {
  readonly claim: (field: CasualtyField, rule: string, list: readonly Victims[], vague?: boolean) => void
  readonly casualties: () => readonly Casualty[]
}

function openLedger(text: string): Ledger {
  const claimed = new Map<string, Casualty>()
  return {
    claim(field, rule, list, vague = false) {
      const isFree = (one: Victims): boolean => !claimed.has(`${field}:${one.start}`)
      const free = list.filter((one) => isFree(one) && (field !== 'displaced' || canBeDisplaced(one)))
      const told = casualtyOf(text, free, vague)
      if (told === undefined) return
      const casualty = { field, rule, ...told }
      for (const one of free) claimed.set(`${field}:${one.start}`, casualty)
    },
    casualties: () => [...new Set(claimed.values())],
  }
}

/**
 * Which of the numbers in a text tell how many people were killed, wounded, abducted or displaced, in order. Victims that share a
 * verb are added up. With `within`, only what stands in that stretch; the words around it still count.
 * @example bindCasualties(text, readCounts(text)) // of 'It left 11 soldiers and a policeman dead': [{ field: 'killed', min: 12, max: 12, … }]
 */
export function bindCasualties(text: string, counts: readonly CountMention[], within?: Span): readonly Casualty[] {
  const victims = counts.flatMap((count) => victimsOf(text, count) ?? []).slice(0, MOST)
  if (victims.length === 0) return []
  const signed = onlySigned(withSigns(text, victims).replace(POINT, '\u2024'))
  const ledger = openLedger(text)
  for (const { id, field, pattern } of CASUALTY_RULES) {
    for (const match of allMatches(pattern, signed)) {
      const { victims: first = '', more = '', vague } = match.groups ?? {}
      const signs = allMatches(SIGN, `${first}${more}`)
      const list = signs.flatMap(([, unit = '']) => victims[unit.charCodeAt(0) - FIRST] ?? [])
      ledger.claim(field, id, list, vague !== undefined)
      for (const index of gappedAfter(signed, match.index + match[0].length)) {
        ledger.claim(field, `${id}.gapped`, victims.slice(index, index + 1))
      }
    }
  }
  return ledger
    .casualties()
    .map((casualty) => withRival(text, casualty, counts))
    .filter((casualty) => within === undefined || contains(within, casualty))
    .sort((a, b) => a.start - b.start || a.field.localeCompare(b.field))
}
