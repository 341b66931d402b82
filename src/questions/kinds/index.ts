import { compare } from './compare.ts'
import { event } from './event.ts'
import { events } from './events.ts'
import { extreme } from './extreme.ts'
import { figures } from './figures.ts'
import { glance } from './glance.ts'
import { howMany } from './how-many.ts'
import { leader } from './leader.ts'
import { partOf } from './part-of.ts'
import { parties } from './parties.ts'
import { passages } from './passages.ts'
import { sources } from './sources.ts'
import { whatIs } from './what-is.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { whether } from './whether.ts'
import { who } from './who.ts'
import { why } from './why.ts'

/** Every kind of question that can be asked; a new one is a file here and a line in this list. */
export const KINDS = [
  events,
  event,
  who,
  when,
  where,
  howMany,
  figures,
  whatIs,
  parties,
  leader,
  partOf,
  extreme,
  compare,
  why,
  glance,
  sources,
  whether,
  passages,
] as const

/** Kinds that mean everything where nothing is named. */
export const ANSWERS_ALL: ReadonlySet<string> = new Set(['parties', 'glance', 'sources', 'extreme', 'figures'])
