import { ACTS, isKin, OFTEN, RARE, VARIOUS } from '../language/events/kindred-types.ts'
import type { Mention } from '../model/records.ts'
import { remember } from '../model/remember.ts'
import type { EventType } from '../vocabulary/event-types.ts'
import { DAYS, dateLikeness, type Likeness } from './date-likeness.ts'
import { stemNumber, type Telling } from './telling.ts'
import { actorLikeness, countLikeness, placeLikeness, sharesAgent } from './telling-evidence.ts'
import type { Rarity } from './telling-rarity.ts'

const OVERVIEW = /^(?:glance|summary|type)$/
/** How much each kind of evidence speaks for one happening; two tellings of one month need one more kind to be joined. */
const WEIGHTS = {
  place: { same: 1.4, elsewhere: -4, unsaid: 0 },
  actor: 0.9,
  strangers: 1.6,
  wordsAtMost: 2,
  /** Of two laws or two claims the words tell whether they are one. */
  noWords: -0.6,
  /** One or two others of its type in that time say nothing; each time that there are three times as many speaks against it. */
  rivals: 0.2,
  /** An overview retells what the rest of the report tells. */
  overview: 0.3,
  /** Within one entry a writer seldom tells a thing twice, */
  near: -1.2,
  /** and of what happens often tells the next: two attacks on one town in one month stay two. */
  next: -2.2,
  /** Who tells that a truce was made tells another thing than who tells that it was broken. */
  otherStep: -2,
  /** One sentence, one date and one agent of several acts. */
  act: 3,
} as const
const ROUNDING = 1e-6
/** In a section without entries, such as one on the parties, this many characters are near. */
const BESIDE = 800

/** Whether a telling is of a type, or names it: "a coup ousted the president" tells a coup and a change of leadership. */
const isOf = ({ said, words }: Telling, type: EventType): boolean =>
  said.type === type || (RARE.has(type) && words.includes(stemNumber(type)) && isKin(said.type, type))

/** How much two types speak for one happening: less where they are only kindred. */
function typeLikeness(a: Telling, b: Telling, isNear: boolean): number {
  const isDated = Math.max(a.length, b.length) <= 2
  const shared = [a.said.type, b.said.type].find((type) => isOf(a, type) && isOf(b, type))
  if (shared) return RARE.has(shared) ? 1 : 0.4
  return isNear ? -2 : isDated ? -0.6 : -1
}

/** Whether two tellings stand in one entry, or near each other where the section has no entries. */
const areNear = (a: Mention, b: Mention): boolean =>
  a.section === b.section &&
  a.entry === b.entry &&
  (a.entry !== null || (a.document === b.document && Math.abs(a.start - b.start) < BESIDE))

/** What speaks against one happening where both stand in one entry of one section. */
const nearness = (a: Telling, b: Telling): number =>
  (OFTEN.test(a.said.type) && Math.max(a.length, b.length) > DAYS) || isCarried(a) || isCarried(b)
    ? WEIGHTS.next
    : WEIGHTS.near

/** Whether the date is only that of what is told around it, which two that stand together share anyway. */
const isCarried = ({ said: { date }, pointsBack }: Telling): boolean => date.text === '' && !pointsBack

/** How rare the words are that two tellings share; what one tells as a name the other may tell as a word: "a concert", "the KIO concert". */
function wordLikeness(a: Telling, b: Telling, weights: Rarity['words']): number {
  let sum = 0
  for (const word of a.words) if (b.words.includes(word) || b.names.includes(word)) sum += weights.get(word) ?? 0
  for (const word of a.names) if (b.words.includes(word)) sum += weights.get(word) ?? 0
  if (sum === 0 && VARIOUS.has(a.said.type)) return WEIGHTS.noWords
  return Math.min(sum, WEIGHTS.wordsAtMost)
}

/** What it says that few others could be meant, or many. */
function loneliness(a: Telling, b: Telling, rivals: Rarity['rivals']): number {
  const fewest = Math.min(rivals.get(a) ?? 0, rivals.get(b) ?? 0)
  return WEIGHTS.rivals * (1 - Math.log(1 + fewest))
}

/** Whether the words of one telling hold those of the other: "a military coup" in "a military coup ousted the president". */
const isWithin = (a: Mention, b: Mention): boolean =>
  (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end)

/** Whether two verbs of one sentence tell different deeds: a town is taken, and lost. A noun may name what a verb unfolds. */
const areOtherDeeds = ({ rules: one }: Mention, { rules: other }: Mention): boolean =>
  one.every((rule) => !rule.endsWith('.noun') && !other.includes(rule)) &&
  other.every((rule) => !rule.endsWith('.noun')) &&
  one.length > 0 &&
  other.length > 0

/**
 * A sentence tells each thing once, unless it unfolds what a body said or ruled: "denied it and blamed the army". Two
 * of one type and date may still be told as one elsewhere, "took the capital" and "held the north" in "won the war".
 */
function withinPassage(a: Telling, b: Telling): Likeness | undefined {
  const excludes = placeLikeness(a.said, b.said) === 'elsewhere' || actorLikeness(a.said, b.said) < 0
  if (a.said.date.edtf !== b.said.date.edtf || excludes) return undefined
  if (ACTS.has(a.said.type) && ACTS.has(b.said.type) && sharesAgent(a.said, b.said))
    return { score: WEIGHTS.act, why: 'same sentence, date and agent' }
  if (a.said.type === b.said.type)
    return areOtherDeeds(a.mention, b.mention) ? undefined : { score: 0, why: 'same sentence and type' }
  return isKin(a.said.type, b.said.type) && isWithin(a.mention, b.mention) ? { score: 0, why: 'same words' } : undefined
}

/** The most that the actors and the words of two tellings can speak for one happening. */
const MOST = { actors: 2.5, words: WEIGHTS.wordsAtMost }

/** There are some twenty reasons, for hundreds of thousands of pairs. */
const shared = remember((why) => why, 1000, 80)

/** How alike two tellings are; undefined where they cannot be of one happening, or are less alike than `least`. */
export function likenessOf(a: Telling, b: Telling, rarity: Rarity, least: number): Likeness | undefined {
  if (a.mention.passage === b.mention.passage) return atLeast(withinPassage(a, b), least)
  if (!isKin(a.said.type, b.said.type)) return undefined
  const date = dateLikeness(a, b)
  if (!date) return undefined
  const place = placeLikeness(a.said, b.said)
  const counts = countLikeness(a.said, b.said)
  const isNear = areNear(a.mention, b.mention)
  const type = typeLikeness(a, b, isNear)
  const isRetold = OVERVIEW.test(a.mention.section) || OVERVIEW.test(b.mention.section)
  const isOtherStep = a.step !== undefined && b.step !== undefined && a.step !== b.step
  const rest =
    (isOtherStep ? WEIGHTS.otherStep : 0) +
    (isRetold ? WEIGHTS.overview : 0) +
    (isNear ? nearness(a, b) : 0) +
    loneliness(a, b, rarity.rivals)
  // Most pairs end here, and what is left to compare takes longest.
  const known = date.score + WEIGHTS.place[place] + counts + type + rest
  if (known + MOST.actors * WEIGHTS.actor + MOST.words < least - ROUNDING) return undefined
  const actors = actorLikeness(a.said, b.said)
  const score =
    date.score +
    WEIGHTS.place[place] +
    actors * (actors < 0 ? WEIGHTS.strangers : WEIGHTS.actor) +
    counts +
    wordLikeness(a, b, rarity.words) +
    type +
    rest
  if (score < least) return undefined
  const why = ['type', date.why, ...(place === 'same' ? ['place'] : []), ...(actors > 0 ? ['actor'] : [])]
  return { score, why: shared(`same ${why.slice(0, -1).join(', ')} and ${why.at(-1)}`) }
}

const atLeast = (found: Likeness | undefined, least: number): Likeness | undefined =>
  found && found.score >= least ? found : undefined
