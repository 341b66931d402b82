import { CLASS_OF_TYPE, type EventClass, type EventType } from '../vocabulary/event-types.ts'

/** The class that a type of event belongs to; a type read wrongly, but within its class, is half right. */
export function classOf(type: EventType): EventClass | undefined {
  return CLASS_OF_TYPE.get(type)
}
