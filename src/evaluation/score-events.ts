import type { EventRecord } from '../model/records.ts'
import type { COUNTS, Gold, GoldEvent } from './gold-rows.ts'
import { type Pair, type Pairing, pairMentions } from './pair-mentions.ts'
import { type Ratio, ratioOf, share } from './ratio.ts'
import { isActor, isPlace } from './same-name.ts'
import { type CountScore, scoreCounts } from './score-counts.ts'
import { type JoiningScore, scoreJoining } from './score-joining.ts'
import { type NameScore, scoreNames } from './score-names.ts'
import { settlePairing } from './settle-pairing.ts'

type Holds = (pair: Pair) => boolean

/** How well the events of a report were read; all shares are 0 to 1. */
export interface EventScores extends Readonly<Record<(typeof COUNTS)[number], CountScore>> {
  /** Coded mentions that must be found, and mentions that count as read. */
  readonly gold: number
  readonly system: number
  /** Found at all; found with the type; found with type and date. */
  readonly detection: Ratio
  readonly typed: Ratio
  readonly strict: Ratio
  /** Of the found. */
  readonly class: number
  readonly date: { readonly exact: number; readonly near: number }
  readonly places: NameScore
  readonly actors: NameScore
  /** As `actors`, with the right role. */
  readonly roles: NameScore
  readonly joining: JoiningScore
  /** One figure of all: how much of what the text says ends up right in the store. */
  readonly headline: number
}

/** Scores events against reference data, mention by mention. */
export function scoreEvents(gold: Gold<GoldEvent>, events: readonly EventRecord[]): EventScores {
  return scorePairing(pairMentions(gold, events))
}

/** Scores events that were paired with reference data. */
export function scorePairing(pairing: Pairing): EventScores {
  const settled = settlePairing(pairing)
  const { wanted, read, hits } = settled
  const ratio = (holds: Holds): Ratio => ratioOf(hits.filter(holds).length, read.length, wanted.length)
  const ofFound = (holds: Holds): number => share(hits.filter(holds).length, hits.length)
  const strict = ratio((pair) => pair.typed && pair.dated)
  const places = scoreNames(settled, 'places', isPlace)
  const actors = scoreNames(settled, 'actors', isActor)
  return {
    gold: wanted.length,
    system: read.length,
    detection: ratio(() => true),
    typed: ratio((pair) => pair.typed),
    strict,
    class: ofFound((pair) => pair.classed),
    date: { exact: ofFound((pair) => pair.dated), near: ofFound((pair) => pair.near) },
    places,
    actors,
    roles: scoreNames(settled, 'actors', (coded, actor) => isActor(coded, actor) && coded.role === actor.role),
    joining: scoreJoining(pairing),
    killed: scoreCounts(hits, 'killed'),
    wounded: scoreCounts(hits, 'wounded'),
    abducted: scoreCounts(hits, 'abducted'),
    displaced: scoreCounts(hits, 'displaced'),
    headline: (strict.f1 * 3 + places.f1 + actors.f1) / 5,
  }
}
