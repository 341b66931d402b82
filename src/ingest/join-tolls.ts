import type { EventDate, Mention } from '../model/records.ts'
import { CLASS_OF_TYPE, type EventType } from '../vocabulary/event-types.ts'
import { CASUALTIES } from '../vocabulary/record-words.ts'

/** Why the toll of a happening is joined to it. */
const TOLL = 'its toll'
/** How many characters after a happening its toll is looked for: the rest of its sentence and the next. */
const WITHIN = 320

/** How many happenings back. */
const LOOK_BACK = 2

/** "Altogether 40 died": the toll of all that was just told, where that is more than one happening. */
const SUM = /\b(?:altogether|all told|in all|in total|between them|combined)\b/i
const isSum = ({ text, quote }: Mention, before: readonly unknown[]): boolean =>
  before.length > 1 && SUM.test(text ?? quote)

/** Whether a mention was joined as a mere toll. */
export const isToll = ({ joined }: Mention): boolean => joined === TOLL

/** What costs lives beside violence itself: a crowd is fired into, an operation carried out. */
const COSTLY: ReadonlySet<EventType> = new Set(['protest', 'deployment'])
/** Whom captors kill they kill later. */
const takesToll = ({ said: { type } }: Mention): boolean =>
  (CLASS_OF_TYPE.get(type) === 'violence' && type !== 'abduction') || COSTLY.has(type)

/** "Was ambushed and a peacekeeper died": what became of them goes on in the sentence and needs no number; a murder told of by a noun is another. */
const goesOn = (mention: Mention, before: Mention): boolean =>
  mention.passage === before.passage && (tellsDying(mention) || PASSIVE.test(mention.text ?? mention.quote))
const PASSIVE = /\b(?:was|were|been) (?:\w+ )?(?:killed|slain)\b/
const tellsDying = ({ rules }: Mention): boolean => rules.some((rule) => DYING.has(rule))
const DYING: ReadonlySet<string> = new Set(['killing.die', 'killing.fall', 'killing.toll', 'killing.bodies'])

/** Whether a telling can be of where a happening was: at one of its places, or where that named none, anywhere. */
const isThere = ({ said }: Mention, { said: before }: Mention): boolean =>
  before.places.length === 0 || said.places.every(({ id }) => before.places.some((other) => other.id === id))

/** Whether a date without words of its own can be that of what was told before: the same, or a coarser one around it. */
const isThen = (date: EventDate, before: EventDate): boolean =>
  date.edtf === before.edtf ||
  (date.text === '' && (date.start ?? '') <= (before.start ?? '') && (before.end ?? '9999') <= (date.end ?? '9999'))

/** Whether a telling only counts what a happening cost: dead or hurt, no doer and no other place. */
function isTollOf(mention: Mention, before: Mention): boolean {
  const { said } = mention
  const hasCount = said.killed !== undefined || said.wounded !== undefined
  return (
    said.type === 'killing' &&
    (hasCount || goesOn(mention, before)) &&
    !mention.rules.includes('killing.noun') &&
    before.document === mention.document &&
    before.section === mention.section &&
    before.entry === mention.entry &&
    mention.start - before.end <= WITHIN &&
    isThen(said.date, before.said.date) &&
    isThere(mention, before) &&
    said.actors.every((actor) => actor.role === 'target') &&
    CASUALTIES.every((kind) => said[kind] === undefined || before.said[kind] === undefined)
  )
}

/** "Overran the camp, where nine guards died": of a place taken only in its own sentence, and where that only counts. */
const isTakenAt = (mention: Mention, before: Mention): boolean =>
  before.said.type === 'territory' &&
  mention.passage === before.passage &&
  mention.said.killed !== undefined &&
  (mention.said.actors.length === 0 || tellsDying(mention))

/** Whose toll it can be: in its own sentence the last, else of what kills rather than of what was told along with it. */
const causeOf = <Group extends readonly [Mention, ...Mention[]]>(
  { passage }: Mention,
  before: readonly Group[],
): Group | undefined =>
  before.findLast(([first]) => first.passage === passage) ??
  before.findLast(([{ said }]) => !COSTLY.has(said.type)) ??
  before.at(-1)

/** Gives each happening the tolls told right after it: "Rebels attacked the camp. Nine guards died." */
export function joinTolls(mentions: readonly Mention[]): readonly [Mention, ...Mention[]][] {
  const groups: [Mention, ...Mention[]][] = []
  for (const mention of mentions) {
    const before = groups.slice(-LOOK_BACK).filter(([first]) => takesToll(first) || isTakenAt(mention, first))
    const group = causeOf(mention, before)
    if (group?.length === 1 && isTollOf(mention, group[0]) && !isSum(mention, before))
      group.push(Object.assign({}, mention, { joined: TOLL }))
    else groups.push([mention])
  }
  return groups
}
