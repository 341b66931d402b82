import type { EventType } from '../../vocabulary/event-types.ts'
import type { Casualty as CasualtyField } from '../../vocabulary/record-words.ts'
import type { Casualty } from '../counts/bind-casualties.ts'
import { contains, type Span } from '../span.ts'
import type { Casualties, EventDraft } from './event-draft.ts'

const VIOLENCE: readonly EventType[] = [
  'airstrike',
  'bombing',
  'killing',
  'attack',
  'battle',
  'destruction',
  'abuse',
  'coup',
  'protest',
  'election',
  'territory',
  'deployment',
]
/** The types of happening that people can be killed, wounded, abducted, displaced in. */
const HAPPENS_IN: Readonly<Record<CasualtyField, readonly EventType[]>> = {
  killed: VIOLENCE,
  wounded: VIOLENCE,
  abducted: ['abduction', 'attack', 'territory', 'battle'],
  displaced: ['displacement', ...VIOLENCE],
}

const countOf = ({ min, max, approx, text }: Casualty) => ({ min, max, ...(approx ? { approx } : {}), text })

/** Those captured and then executed are abducted in the one and killed in the other. */
function withoutForeign(draft: EventDraft, all: readonly EventDraft[]): EventDraft {
  const { abducted, killed, ...rest } = draft.casualties
  const isBesideKilling = all.some((other) => other !== draft && other.type === 'killing')
  const casualties: Casualties = {
    ...rest,
    ...(killed && !(draft.type === 'abduction' && isBesideKilling) ? { killed } : {}),
    ...(abducted && draft.type !== 'killing' ? { abducted } : {}),
  }
  return { ...draft, casualties }
}

const LETHAL: ReadonlySet<EventType> = new Set(['airstrike', 'bombing', 'killing', 'attack', 'battle'])
/** What may cost lives with no other violence told; all else costs none where there is: a vote, a law, a fire. */
const COSTLY: ReadonlySet<EventType> = new Set(['abuse', 'coup', 'protest', 'territory', 'deployment', 'abduction'])

/** Hands what a vote or a fire told with violence holds of dead and hurt to that violence. */
function handedOver(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const holder = drafts.find(
    ({ type, casualties }) => !LETHAL.has(type) && !COSTLY.has(type) && (casualties.killed || casualties.wounded),
  )
  const lethal = drafts.filter(({ type }) => LETHAL.has(type))
  if (!holder || lethal.length === 0) return drafts
  const { killed, wounded, ...rest } = holder.casualties
  const heir = lethal.find(({ casualties }) => !casualties.killed && !casualties.wounded)
  return drafts.map((draft) => {
    if (draft === holder) return { ...draft, casualties: rest }
    if (draft !== heir) return draft
    return { ...draft, casualties: { ...draft.casualties, ...(killed && { killed }), ...(wounded && { wounded }) } }
  })
}

/** The draft that a count outside of all of them belongs to: the last before it that can have it, else the first after it. */
function ownerOf(drafts: readonly EventDraft[], { field, start }: Casualty): EventDraft | undefined {
  const able = drafts.filter((draft) => HAPPENS_IN[field].includes(draft.type) && !draft.casualties[field])
  return able.findLast((draft) => draft.start <= start) ?? able[0]
}

/**
 * Gives the counts of a sentence that stand outside of the clauses that tell of happenings to the happenings they are
 * of: "attacked a camp, killing 17 and wounding 35", "was attacked, with one killed and six injured".
 */
export function attachCasualties(
  drafts: readonly EventDraft[],
  casualties: readonly Casualty[],
  sentence: Span,
): readonly EventDraft[] {
  let attached = drafts.map((draft) => withoutForeign(draft, drafts))
  for (const casualty of casualties) {
    if (!contains(sentence, casualty) || drafts.some((draft) => contains(draft, casualty))) continue
    const owner = ownerOf(attached, casualty)
    if (owner)
      attached = attached.map((draft) =>
        draft === owner
          ? { ...draft, casualties: { ...draft.casualties, [casualty.field]: countOf(casualty) } }
          : draft,
      )
  }
  return handedOver(attached)
}

/** The dead and hurt that a sentence of its own tells of behind an attack that says nothing of its toll: "The nine dead included three civilians". */
export function laterToll(draft: EventDraft, casualties: readonly Casualty[], sentence: Span): EventDraft | undefined {
  if (draft.casualties.killed) return undefined
  const [killed, wounded] = (['killed', 'wounded'] as const).map((field) =>
    casualties.find((casualty) => casualty.field === field && contains(sentence, casualty)),
  )
  if (!killed) return undefined
  const counts = { ...(wounded ? { wounded: countOf(wounded) } : {}), killed: countOf(killed) }
  return {
    ...draft,
    type: 'killing',
    start: sentence.start,
    end: sentence.end,
    sentence,
    date: { ...draft.date, text: '', basis: `goes on about ${draft.date.edtf}` },
    actors: [],
    casualties: counts,
    rules: ['killing.toll'],
  }
}
