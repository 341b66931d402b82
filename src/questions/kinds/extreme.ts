import { z } from 'zod'
import type { EventRecord } from '../../model/records.ts'
import type { Library } from '../library.ts'
import { decline } from '../say/decline.ts'
import type { Desk, Reply } from '../say/reply.ts'
import { plain, say } from '../say/say.ts'
import { sayEvent } from '../say/say-event.ts'
import { sayFigure } from '../say/say-figure.ts'
import { sentencesOf } from '../topic/best-event.ts'
import { exactly, findEvents } from '../topic/find-events.ts'
import { findFigures } from '../topic/find-figures.ts'
import { hardConcepts } from '../topic/hard-concepts.ts'
import { isTotal } from '../topic/is-total.ts'
import { measureOf } from '../topic/measures.ts'
import { topicInWords } from '../topic/topic-in-words.ts'
import { passages } from './passages.ts'
import { aboutAnything, questionKind } from './question-kind.ts'

/** What events are grouped by, and the values that an event has. */
const GROUPS = {
  year: ({ date }: EventRecord) =>
    date.start && date.start.slice(0, 4) === date.end?.slice(0, 4) ? [date.start.slice(0, 4)] : [],
  month: ({ date }: EventRecord) =>
    date.start && date.start.slice(0, 7) === date.end?.slice(0, 7) ? [date.start.slice(0, 7)] : [],
  place: ({ places }: EventRecord) => places.filter(({ precision }) => precision !== 'country').map(({ name }) => name),
  actor: ({ actors }: EventRecord) =>
    actors
      .filter(({ role, name }) => (role === 'agent' || role === 'party') && /\p{Lu}/u.test(name))
      .map(({ name }) => name),
} as const
type Group = keyof typeof GROUPS
const GROUP_NAMES = Object.keys(GROUPS) as [Group, ...Group[]]

/** "What was the first ceasefire?", "Which year had the most attacks?" */
export const extreme = questionKind({
  name: 'extreme',
  summary: 'Finds the first, last or deadliest event, or where, when or by whom there were most',
  summaryInFrench: 'Trouve le premier, le dernier, le plus meurtrier, ou là où il y en eut le plus',
  input: z.strictObject({
    about: aboutAnything,
    which: z.enum(['first', 'last', 'deadliest', 'most']).describe('what makes it stand out'),
    by: z.enum(GROUP_NAMES).optional().describe('for the most: what to count by'),
  }),
  answer: ({ which, by }, desk) => {
    const { measure, rest } = measureOf(desk.topic)
    const byKilled = which === 'deadliest' || measure?.casualty === 'killed'
    const topic = byKilled && measure?.casualty === 'killed' ? rest : desk.topic
    const found = exactly(topic, hardConcepts(topic).length > 0 ? findEvents(topic, desk.library) : desk.library.events)
    if (by === 'year' && byKilled) return deadliestYear({ ...desk, topic }) ?? mostBy(by, true, found, desk)
    if (by !== undefined) return mostBy(by, byKilled, found, desk)
    if (which === 'most') return mostBy('place', false, found, desk)
    const event =
      which === 'deadliest' ? deadliest(found, desk.library) : which === 'first' ? earliest(found) : latest(found)
    if (!event) return hardConcepts(desk.topic).length > 0 ? passages.answer({ about: '' }, desk) : decline(desk)
    const lead = `${say(desk.language, which)}: ${sayEvent(event, desk.language)}`
    return { answered: true, lead, quotes: sentencesOf(event, desk.library), events: [event] }
  },
})

/** The year of most deaths by the totals that the reports give. */
function deadliestYear({ topic, library, language }: Desk): Reply | undefined {
  const totals = findFigures(topic, ['deaths'], library)
    .map(({ figure }) => figure)
    .filter(({ of, date }) => of === '' && library.years.some((year) => String(year) === date?.edtf))
    .sort((a, b) => (b.value.max ?? b.value.min ?? 0) - (a.value.max ?? a.value.min ?? 0))
  const [most, ...others] = totals
  if (!most || others.length === 0) return undefined
  const lead = `**${most.date?.edtf}**: ${plain(sayFigure(most, language))}.`
  return {
    answered: true,
    lead,
    quotes: totals.flatMap((figure) => library.sentenceOf(figure.report, figure.mentions[0]?.passage ?? '') ?? []),
    figures: totals,
  }
}

const killedIn = ({ killed }: EventRecord): number => killed?.max ?? killed?.min ?? 0

function deadliest(events: readonly EventRecord[], library: Library): EventRecord | undefined {
  return [...events]
    .filter((event) => killedIn(event) > 0 && !isTotal(event, library))
    .sort((a, b) => surelyKilledIn(b) - surelyKilledIn(a))[0]
}

/** What "as many as 200" is worth beside a plain 170. */
const AT_MOST = 0.8

function surelyKilledIn({ killed }: EventRecord): number {
  return killed?.min ?? (killed?.max ?? 0) * AT_MOST
}

/** Of events that begin on one day the most exactly dated; what has no beginning is not known to be first. */
function earliest(events: readonly EventRecord[]): EventRecord | undefined {
  return [...events]
    .filter(({ date }) => date.start !== null)
    .sort((a, b) => compare(a.date.start, b.date.start) || compare(a.date.end, b.date.end))[0]
}

function latest(events: readonly EventRecord[]): EventRecord | undefined {
  return [...events]
    .filter(({ date }) => date.end !== null)
    .sort((a, b) => compare(b.date.start, a.date.start) || compare(a.date.end, b.date.end))[0]
}

const compare = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0

function mostBy(group: keyof typeof GROUPS, byKilled: boolean, events: readonly EventRecord[], desk: Desk): Reply {
  const sums = new Map<string, { sum: number; events: EventRecord[] }>()
  for (const event of events) {
    for (const value of new Set(GROUPS[group](event))) {
      const entry = sums.get(value) ?? { sum: 0, events: [] }
      entry.sum += !byKilled ? 1 : isTotal(event, desk.library) ? 0 : killedIn(event)
      entry.events.push(event)
      sums.set(value, entry)
    }
  }
  const [best] = [...sums].sort(([a, one], [b, other]) => other.sum - one.sum || (a < b ? -1 : 1))
  if (!best || best[1].sum === 0) return decline(desk)
  const [name, { sum, events: of }] = best
  const words = topicInWords(desk.topic, desk.language)
  const lead = plain(
    `${say(desk.language, byKilled ? 'mostKilled' : 'most', { name, count: sum, words: words === '' ? '' : ` ${words}` })}.`,
  )
  return {
    answered: true,
    lead,
    quotes: of.slice(0, 8).flatMap((event) => sentencesOf(event, desk.library).slice(0, 1)),
    events: of,
  }
}
