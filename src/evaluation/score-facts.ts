import type { FactPairs } from './pair-facts.ts'

/** So many of so many. */
export interface Part {
  readonly ok: number
  readonly of: number
}

/** How well figures or parties were read. */
export interface FactScores {
  /** Of the coded rows, how many were read. */
  readonly found: Part
  /** Of the records read, how many were coded. */
  readonly precise: Part
  /** Of the found rows that give a field, how many have it right, by what the field is called. */
  readonly right: Readonly<Record<string, Part>>
}

/** A field that scores look at: whether a row gives it, and whether a record has it right. */
export interface FieldCheck<Coded, Read> {
  readonly name: string
  readonly isGiven: (row: Coded) => boolean
  readonly isRight: (row: Coded, record: Read) => boolean
}

/** Counts what was found, and what of it is right. */
export function scoreFacts<Coded, Read>(
  { wanted, found, read, right }: FactPairs<Coded, Read>,
  checks: readonly FieldCheck<Coded, Read>[],
): FactScores {
  const scored = checks.map(({ name, isGiven, isRight }) => {
    const given = found.filter(([row]) => isGiven(row))
    return [name, { ok: given.filter(([row, record]) => isRight(row, record)).length, of: given.length }]
  })
  return {
    found: { ok: found.length, of: wanted.length },
    precise: { ok: right, of: read },
    right: Object.fromEntries(scored),
  }
}
