import type { Casualty } from '../counts/bind-casualties.ts'
import type { CountMention } from '../counts/read-counts.ts'
import { contains, type Span, touches } from '../span.ts'
import type { Casualties, DraftActor } from './event-draft.ts'
import type { Happening } from './happening.ts'

/** How long the words before a number may be that a clause may leave to the one before: "as | many as 200 died". */
const QUALIFIER = 12
const holds = (span: Span, count: Span): boolean =>
  contains(span, count) || (count.end <= span.end && touches(span, count) && span.start - count.start <= QUALIFIER)

/** The counts among those of a paragraph that stand in a stretch, the first of each kind. */
export function casualtiesIn(casualties: readonly Casualty[], span: Span): Casualties {
  const found: { -readonly [Kind in keyof Casualties]: Casualties[Kind] } = {}
  for (const { field, min, max, approx, text, start, end } of casualties) {
    if (!holds(span, { start, end }) || found[field]) continue
    found[field] = { min, max, ...(approx ? { approx } : {}), text }
  }
  return found
}

/** What is counted of those to whom something is done. */
const fieldOf = ({ row, told }: Happening): 'killed' | 'abducted' | undefined => {
  if (told === 'nominal') return undefined
  if (row.type === 'killing') return 'killed'
  return row.type === 'abduction' && row.id !== 'abduction.release' ? 'abducted' : undefined
}

/**
 * Those whom a happening was done to count where its own words tell no number: each of those told by name for one ("John
 * Ridsdel was beheaded"), and so many as were told before ("took twelve men off a bus and shot them").
 */
export function countTargets(
  happening: Happening,
  actors: readonly DraftActor[],
  casualties: Casualties,
  counts: readonly CountMention[],
): Casualties {
  const field = fieldOf(happening)
  if (!field || casualties[field]) return casualties
  const targets = actors.filter(({ role }) => role === 'target')
  const people = targets.filter(({ name }) => name.actorKind === 'person')
  const numbers = targets.flatMap(({ name }) => counts.filter((count) => isOf(count, name)))
  const [number] = numbers
  if (people.length === 0 && number && numbers.length === 1 && targets.length === 1)
    return { ...casualties, [field]: countOf(number) }
  if (people.length === 0) return casualties
  const text = people.map(({ name }) => name.text).join(', ')
  return { ...casualties, [field]: { min: people.length, max: people.length, text } }
}

/** Whether a number is of those that a name tells of: "95 Malian soldiers", whose name is what it counts or a part of that. */
const isOf = ({ start, end, noun, unit }: CountMention, name: Span): boolean =>
  contains(name, { start, end }) || (unit === 'people' && touches({ start, end: noun?.end ?? end }, name))

const countOf = ({ min, max, approx, text }: CountMention) => ({ min, max, ...(approx ? { approx } : {}), text })
