import { COUNTS } from './gold-rows.ts'
import type { EventScores } from './score-events.ts'
import type { FactScores, Part } from './score-facts.ts'

const RATIOS = ['detection', 'typed', 'strict', 'places', 'actors', 'roles', 'joining'] as const

/** Scores in lines for people, in percent. */
export function formatScores(scores: EventScores | FactScores): string {
  return ('headline' in scores ? eventLines(scores) : factLines(scores)).join('\n')
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)

function eventLines(scores: EventScores): readonly string[] {
  const ratio = (name: (typeof RATIOS)[number]): string => {
    const { p, r, f1 } = scores[name]
    return `${name.padEnd(10)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}`
  }
  const count = (name: (typeof COUNTS)[number]): string => {
    const { ok, of, spurious } = scores[name]
    return `${name.padEnd(10)} ${ok} of ${of} right, ${spurious} spurious`
  }
  const { exact, near } = scores.date
  return [
    `gold ${scores.gold} mentions, system ${scores.system}`,
    ...RATIOS.map(ratio),
    `class right ${percent(scores.class)}  date exact ${percent(exact)}  date near ${percent(near)}  (of the paired)`,
    ...COUNTS.map(count),
    `headline   ${percent(scores.headline)}   (3 strict + places + actors) / 5`,
  ]
}

const partOf = ({ ok, of }: Part): string => `${((100 * ok) / Math.max(of, 1)).toFixed(1)}% (${ok} of ${of})`

function factLines({ found, precise, right }: FactScores): readonly string[] {
  return [
    `found ${partOf(found)}; precise ${partOf(precise)}`,
    ...Object.entries(right).map(([name, part]) => `${name} right ${partOf(part)}`),
  ]
}
