import { CONTROL_ROWS } from './control.ts'
import { DEED_ROWS } from './deeds.ts'
import { DIPLOMACY_ROWS } from './diplomacy.ts'
import type { EventRow } from './event-row.ts'
import { GROUPS_AND_AID_ROWS } from './groups-and-aid.ts'
import { POLITICS_ROWS } from './politics.ts'
import { TURNS_OF_PHRASE_ROWS } from './turns-of-phrase.ts'
import { VIOLENCE_ROWS } from './violence.ts'

/** All ways of telling events; of two that fit alike the earlier wins. */
export const EVENT_ROWS: readonly EventRow[] = [
  ...VIOLENCE_ROWS,
  ...CONTROL_ROWS,
  ...DEED_ROWS,
  ...DIPLOMACY_ROWS,
  ...GROUPS_AND_AID_ROWS,
  ...POLITICS_ROWS,
  ...TURNS_OF_PHRASE_ROWS,
]
