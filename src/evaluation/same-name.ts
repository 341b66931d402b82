import type { Said } from '../model/records.ts'
import { shareName } from './fold-name.ts'
import type { GoldEvent } from './gold-rows.ts'

type Place = Said['places'][number]
type Actor = Said['actors'][number]

/** Whether a place that was read goes by any of the names that a coder gave one. */
export function isPlace(names: readonly string[], place: Place): boolean {
  return shareName(names, [place.name, place.text])
}

/** Whether an actor that was read goes by any of the names that a coder gave one. */
export function isActor({ names }: GoldEvent['actors'][number], actor: Actor): boolean {
  return shareName(names, [actor.name, actor.text, ...actor.aliases])
}
