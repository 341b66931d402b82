import type { EventType } from '../../vocabulary/event-types.ts'
import type { EventDraft } from './event-draft.ts'
import { isKin } from './kindred-types.ts'

/** A dated happening as later text can count from it. */
export interface ToldTime {
  readonly edtf: string
  readonly type: EventType
  /** The words that tell it with the names of those who took part, and the sentence that these stand in. */
  readonly own: string
  readonly words: string
}

/** How many happenings a text can count back to. */
const MOST = 300
/** How far back one is meant that nothing names: "a fortnight after the explosion". */
const UNNAMED = 40
/** What was told with a day or a month, the latest last, as far back as text may count from it. */
export function withTold(told: readonly ToldTime[], drafts: readonly EventDraft[], text: string): readonly ToldTime[] {
  const dated = drafts.filter(({ date }) => /^\d{4}-[01]\d(?:-\d\d)?$/.test(date.edtf))
  if (dated.length === 0) return told
  const added = dated.map(({ date, type, sentence, start, end, places, actors }) => ({
    edtf: date.edtf,
    type,
    own: [text.slice(start, end), ...places.map(({ text: place }) => place), ...actors.map(({ name }) => name.text)]
      .join(' ')
      .toLowerCase(),
    words: text.slice(sentence.start, sentence.end).toLowerCase(),
  }))
  return [...told, ...added].slice(-MOST)
}

/** What the words behind a count say of the happening that is meant. */
export interface Meant {
  readonly names: readonly string[]
  readonly nouns: readonly string[]
  readonly types: ReadonlySet<EventType>
  /** Where those words end. */
  readonly end: number
}

/** How well a happening fits what is meant; 0 where it does not. */
function likeness({ type, own, words }: ToldTime, { names, nouns, types }: Meant): number {
  const named = names.filter((name) => words.includes(name)).length
  if (names.length > 0 && named === 0) return 0
  const isOfType = types.has(type)
  const isAkin = isOfType || [...types].some((each) => isKin(each, type))
  const repeats = nouns.some((noun) => words.includes(noun))
  if (named === 0 && !isOfType && !(isAkin && repeats)) return 0
  const told = names.filter((name) => own.includes(name)).length
  return 4 * named + 2 * told + (isOfType ? 3 : isAkin ? 1 : 0) + (repeats ? 1 : 0)
}

/** The happening that is meant: of those that fit as well the one told last. */
export function toldOf(
  told: readonly ToldTime[],
  meant: Meant,
  isFine: (edtf: string) => boolean,
): ToldTime | undefined {
  const near = meant.names.length > 0 ? told : told.slice(-UNNAMED)
  let best: ToldTime | undefined
  let most = 0
  for (const each of near.toReversed()) {
    const fits = isFine(each.edtf) ? likeness(each, meant) : 0
    if (fits > most) [best, most] = [each, fits]
  }
  return best
}
