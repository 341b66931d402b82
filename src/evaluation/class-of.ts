import type { EventRecord } from '../model/records.ts'

type Type = EventRecord['type']

/** The six classes, as the scores know them: a type read wrongly, but within its class, is half right. */
const TYPES_OF_CLASS = {
  violence: ['airstrike', 'bombing', 'abduction', 'killing', 'attack', 'battle', 'destruction', 'abuse'],
  control: ['coup', 'territory', 'deployment', 'withdrawal'],
  diplomacy: ['ceasefire', 'agreement', 'talks', 'rejection', 'mandate', 'request'],
  politics: ['election', 'leadership', 'decision', 'protest', 'statement'],
  groups: ['group'],
  aid: ['displacement', 'aid', 'arms'],
} as const satisfies Record<string, readonly Type[]>

const classes = new Map<Type, string>(
  Object.entries(TYPES_OF_CLASS).flatMap(([name, types]) => types.map((type) => [type, name] as const)),
)

/** The class that a type of event belongs to. */
export function classOf(type: Type): string | undefined {
  return classes.get(type)
}
