import { ATTACKS_FIGURES } from './attacks.ts'
import { DEATHS_FIGURES } from './deaths.ts'
import { DISPLACED_FIGURES } from './displaced.ts'
import { MEN } from './figure-phrases.ts'
import type { FigureRow } from './figure-row.ts'
import { FORCES_FIGURES } from './forces.ts'
import { GOODS_FIGURES, OTHER_FIGURES } from './goods.ts'

/** What figures count and how that is told, first match first. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  ...DISPLACED_FIGURES,
  ...ATTACKS_FIGURES,
  ...GOODS_FIGURES,
  ...FORCES_FIGURES,
  ...OTHER_FIGURES,
  ...DEATHS_FIGURES,
]

/** Nouns that name nobody in particular: such a figure is of all. */
export const NOBODY_IN_PARTICULAR =
  /^(?:(?:conflict|battle|combat|war|violence|terrorism|violent|extrajudicial|confirmed|verified|reported|recorded|unlawful)[- ]?(?:related )?)?(?:people|persons?|dead|deaths?|killed|fatalit(?:y|ies)|casualties|victims|lives|wounded|injured|displaced|(?:internally )?displaced (?:people|persons)|IDPs|asylum[- ]seekers|asylum (?:applications|claims|requests)|returnees|men|others|more|individuals|civilians? and combatants|members|fighters|combatants|armed men|troops|hectares|acres|tonnes|tons|barrels|carats|ounces|truckloads|lorryloads|attacks|incidents|violations|breaches|times|killings|executions|murders|bodies|corpses|extrajudicial|confirmed|battle|combat|violent)$/i
/** Men of no particular kind, who are those of the party that has them. */
export const PLAIN_MEN = new RegExp(`^(?:armed |active |trained |regular )?(?:${MEN})(?: and (?:${MEN}))?$`, 'i')
