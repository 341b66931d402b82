import type { FactMention } from '../model/records.ts'
import { type Gold, isCoded } from './gold-rows.ts'

/** A record with the mentions of it that stand in the coded stretches. */
export interface Fact<Read> {
  readonly record: Read
  readonly mentions: readonly FactMention[]
}

interface Row {
  readonly optional: boolean
}

/** How rows of a kind find their record. */
export interface Pairer<Coded, Read> {
  readonly isSame: (row: Coded, fact: Fact<Read>) => boolean
  /** Picks among several that are the same. */
  readonly isBetter: (row: Coded, record: Read) => boolean
  /** Whether a record answers one row only. */
  readonly once: boolean
}

/** Which row of the reference data was read as which record. */
export interface FactPairs<Coded, Read> {
  readonly wanted: readonly Coded[]
  readonly found: readonly (readonly [Coded, Read])[]
  readonly missed: readonly Coded[]
  /** How many records count as read, and how many of them answer a row. */
  readonly read: number
  readonly right: number
}

/** Pairs rows with records in the order of the rows; records that answer none but an optional row are set aside. */
export function pairFacts<Coded extends Row, Read extends { readonly mentions: readonly FactMention[] }>(
  gold: Gold<Coded>,
  records: readonly Read[],
  { isSame, isBetter, once }: Pairer<Coded, Read>,
): FactPairs<Coded, Read> {
  const facts = records
    .map((record) => ({ record, mentions: record.mentions.filter((mention) => isCoded(gold.coded, mention)) }))
    .filter(({ mentions }) => mentions.length > 0)
  const used = new Set<Read>()
  const find = (row: Coded): Read | undefined => {
    const same = facts
      .filter((fact) => !(once && used.has(fact.record)) && isSame(row, fact))
      .map(({ record }) => record)
    const hit = same.find((record) => isBetter(row, record)) ?? same[0]
    if (hit) used.add(hit)
    return hit
  }
  const wanted = gold.rows.filter((row) => !row.optional)
  const found = wanted.flatMap((row) => {
    const record = find(row)
    return record ? [[row, record] as const] : []
  })
  const right = used.size
  for (const row of gold.rows.filter(({ optional }) => optional)) find(row)
  const answered = new Set(found.map(([row]) => row))
  return {
    wanted,
    found,
    missed: wanted.filter((row) => !answered.has(row)),
    read: facts.length - (used.size - right),
    right,
  }
}
