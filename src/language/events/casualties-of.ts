import type { Casualty } from '../counts/bind-casualties.ts'
import { contains, type Span } from '../span.ts'
import type { Casualties, DraftActor } from './event-draft.ts'
import type { Happening } from './happening.ts'

/** The counts among those of a paragraph that stand in a stretch, the first of each kind. */
export function casualtiesIn(casualties: readonly Casualty[], span: Span): Casualties {
  const found: { -readonly [Kind in keyof Casualties]: Casualties[Kind] } = {}
  for (const { field, min, max, approx, text, start, end } of casualties) {
    if (!contains(span, { start, end }) || found[field]) continue
    found[field] = { min, max, ...(approx ? { approx } : {}), text }
  }
  return found
}

/** People told by name count one each where something was done to them that is counted: "John Ridsdel was beheaded". */
export function countNamed(happening: Happening, actors: readonly DraftActor[], casualties: Casualties): Casualties {
  const { row } = happening
  const field =
    row.type === 'killing'
      ? 'killed'
      : row.type === 'abduction' && row.id !== 'abduction.release'
        ? 'abducted'
        : undefined
  const people = actors.filter(({ role, name }) => role === 'target' && name.actorKind === 'person')
  if (!field || casualties[field] || people.length === 0 || happening.told === 'nominal') return casualties
  const text = people.map(({ name }) => name.text).join(', ')
  return { ...casualties, [field]: { min: people.length, max: people.length, text } }
}
