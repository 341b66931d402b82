import type { EventRecord } from '../../model/records.ts'
import type { Casualty, Metric } from '../../vocabulary/record-words.ts'
import type { Concept, Topic } from './concept.ts'
import { formsOf } from './same-meaning.ts'

/** What people count, with the words for it, the figures that hold it, and the count that events carry. */
export interface Measure {
  readonly words: string
  readonly metrics: readonly Metric[]
  readonly casualty?: Casualty
}

/** The more special first: "refugees killed" counts the killed. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  killed: {
    words: 'kill die died dying dead death fatality casualty toll murder slay execute lives perish losses',
    metrics: ['deaths'],
    casualty: 'killed',
  },
  wounded: { words: 'wound injure injury hurt', metrics: ['wounded'], casualty: 'wounded' },
  abducted: { words: 'kidnap abduct hostage abduction', metrics: [], casualty: 'abducted' },
  'asylum-seekers': { words: 'asylum', metrics: ['asylum-seekers'] },
  returnees: { words: 'return returnee', metrics: ['returnees'] },
  refugees: { words: 'refugee', metrics: ['refugees'] },
  idps: { words: 'idp internally', metrics: ['idps', 'displaced'], casualty: 'displaced' },
  displaced: { words: 'displace flee displacement', metrics: ['displaced', 'idps'], casualty: 'displaced' },
  budget: { words: 'budget spend expenditure spending', metrics: ['budget'] },
  troops: { words: 'troop strength fighter personnel member combatant soldier large strong size', metrics: ['troops'] },
  attacks: { words: 'attack bombing raid ambush incident', metrics: ['attacks'] },
}

const STEMS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEASURES)
    .reverse()
    .flatMap(([name, { words }]) =>
      words
        .split(' ')
        .flatMap(formsOf)
        .map((stem): [string, string] => [stem, name]),
    ),
)

/** What is counted, and the topic without the words for it. */
export interface Measured {
  readonly measure: Measure | undefined
  readonly rest: Topic
}

/**
 * Finds what a question counts: the measure whose words stand in it, in the order of the table.
 * @example measureOf(readTopic('peacekeepers killed in 2014', library)).measure?.casualty // 'killed'
 */
export function measureOf(topic: Topic): Measured {
  const namesOf = (concept: Concept): readonly string[] =>
    concept.kind === 'type' || concept.kind === 'word'
      ? [...concept.forms].flatMap((stem) => STEMS.get(stem) ?? [])
      : []
  const met = new Set(topic.concepts.flatMap(namesOf))
  const name = Object.keys(MEASURES).find((each) => met.has(each))
  if (name === undefined) return { measure: undefined, rest: topic }
  const isOfIt = (concept: Concept): boolean => namesOf(concept).includes(name)
  return { measure: MEASURES[name], rest: { ...topic, concepts: topic.concepts.filter((concept) => !isOfIt(concept)) } }
}

/** The count of an event that a measure asks for. */
export function countOf(event: EventRecord, { casualty }: Measure): EventRecord['killed'] {
  return casualty === undefined ? undefined : event[casualty]
}
