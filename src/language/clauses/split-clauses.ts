import { MONTHS, WEEKDAYS } from '../../vocabulary/en/time-words.ts'
import type { Token } from '../words/read-tokens.ts'
import type { VerbGroup } from './verb-group.ts'

/** A verb with its subject and complements, or a stretch without verb. Positions are tokens, `to` not included. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly verb: VerbGroup | null
  /** The word that opens it ("and", "who", "after"), lower case; empty for the first and after marks. */
  readonly opener: string
  /** Whether its subject stands in an earlier clause: "and withdrew", "killing 17", "who led". */
  readonly inherits: 'none' | 'subject' | 'noun-before'
}

const SUBORDINATORS =
  /^(?:but|while|when|after|before|as|although|though|because|since|until|till|once|if|unless|whereas|so|lest|where|whereby|whether|then|yet)$/
const RELATIVES = /^(?:who|which|that|whom|whose)$/
/** What makes "since", "until" and their like part of a date: "since June", "after 2012". */
const DATE_AFTER = new RegExp(
  `^(?:\\d{1,4}|${[...Object.keys(MONTHS), ...Object.keys(WEEKDAYS)].join('|')}|spring|summer|autumn|fall|winter|dawn|dusk|midnight|noon|nightfall|easter|christmas|ramadan|early|mid|late|then)$`,
)
/** Words after which "as" names and does not open a clause: "known as", "such as". */
const NAMING =
  /^(?:known|described|regarded|seen|such|named|called|identified|disguised|dressed|posing|masquerading|serving|acting|working|well|far|long|many|much|soon)$/
const MARK = /^[;:–—]$/

/** Where the clause of `second` begins, between the verb of `first` and its own. */
function boundaryBetween(
  tokens: readonly Token[],
  first: VerbGroup,
  second: VerbGroup,
  third: VerbGroup | undefined,
): number {
  const from = first.to
  const to = second.from
  const word = (position: number): string => tokens[position]?.lower ?? ''
  const last = (test: (position: number) => boolean): number => {
    for (let position = to - 1; position >= from; position--) if (test(position)) return position
    return -1
  }
  const isDateAt = (position: number): boolean =>
    DATE_AFTER.test(word(position)) || (word(position) === 'the' && DATE_AFTER.test(word(position + 1)))
  const mark = last((position) => MARK.test(tokens[position]?.text ?? ''))
  if (mark >= 0) return mark + 1
  if (word(to - 1) === ',' && !second.reduced && !second.infinitive) return to - 1
  if (word(to - 1) === 'and' || word(to - 1) === 'but' || word(to - 1) === 'or' || word(to - 1) === 'then')
    return word(to - 2) === 'and' ? to - 2 : to - 1
  if ((second.reduced && !second.passive && word(to - 1) === ',') || second.infinitive) return to
  const opener = last(
    (position) =>
      (SUBORDINATORS.test(word(position)) &&
        !NAMING.test(word(position - 1)) &&
        !(/^(?:since|until|till)$/.test(word(position)) && isDateAt(position + 1))) ||
      RELATIVES.test(word(position)),
  )
  const joined = last((position) => word(position) === 'and' && word(position - 1) === ',')
  if (joined >= 0 && RELATIVES.test(word(opener)) && opener > joined && isSubjectOf(tokens, second, third))
    return joined
  if (opener >= 0 || joined >= 0) return Math.max(opener, joined)
  const and = last((position) => word(position) === 'and')
  const comma = last((position) => word(position) === ',')
  if (second.reduced && !(and >= 0 && second.passive && isSubjectOf(tokens, second, third))) return to
  if (and >= 0) return and
  return comma >= 0 ? comma + 1 : to
}

/** Whether the noun that a participle or a relative clause goes with is the subject of the next verb: "an effort known as Serval began". */
function isSubjectOf(tokens: readonly Token[], participle: VerbGroup, next: VerbGroup | undefined): boolean {
  if (!next || next.reduced || next.infinitive) return false
  return !tokens
    .slice(participle.to, next.from)
    .some(
      (token) =>
        /^(?:,|and|but|or|;)$/.test(token.lower) || SUBORDINATORS.test(token.lower) || RELATIVES.test(token.lower),
    )
}

function inheritance(tokens: readonly Token[], from: number, verb: VerbGroup, opener: string): Clause['inherits'] {
  if (
    RELATIVES.test(opener) &&
    (from + 1 >= verb.from ||
      /^(?:also|then|later|was|were|had|have|has|reportedly)$/.test(tokens[from + 1]?.lower ?? ''))
  )
    return 'noun-before'
  if (verb.reduced && verb.passive && opener !== '' && verb.from - from > 2) return 'none'
  if (verb.reduced && verb.passive) return /^(?:and|or|but|then)$/.test(opener) ? 'subject' : 'noun-before'
  if (verb.reduced || verb.infinitive) return 'subject'
  const start = /^(?:and|but|or|then|yet|while|after|before|when)$/.test(opener) ? from + 1 : from
  return start >= verb.from ||
    tokens
      .slice(start, verb.from)
      .every(
        (token) => /^(?:,|then|also|later|and|subsequently|eventually)$/.test(token.lower) || /ly$/.test(token.lower),
      )
    ? 'subject'
    : 'none'
}

/**
 * The clauses of a sentence, one for each verb, covering all its tokens.
 * @example splitClauses(readTokens('Rebels took Gao and the army fled'), groups).length // 2
 */
export function splitClauses(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly Clause[] {
  if (groups.length === 0) return [{ from: 0, to: tokens.length, verb: null, opener: '', inherits: 'none' }]
  const starts = groups.map((group, index) => {
    const before = groups[index - 1]
    return before ? boundaryBetween(tokens, before, group, groups[index + 1]) : 0
  })
  return groups.map((verb, index) => {
    const from = starts[index] ?? 0
    const first = tokens[from]?.lower ?? ''
    const opener = SUBORDINATORS.test(first) || RELATIVES.test(first) || /^(?:and|or)$/.test(first) ? first : ''
    const inherits = index === 0 && !verb.reduced ? 'none' : inheritance(tokens, from, verb, opener)
    return { from, to: starts[index + 1] ?? tokens.length, verb, opener, inherits }
  })
}
