import { daysOf } from '../../model/edtf.ts'
import type { Library } from '../library.ts'
import { leadTime } from '../read-time.ts'
import { bestEvent } from './best-event.ts'
import type { TimeConcept } from './concept.ts'
import { fullEvidence } from './full-evidence.ts'
import { timeConcept } from './make-concepts.ts'
import { readTopic } from './read-topic.ts'

const ANCHORED =
  /^(?<rest>.*?)\b(?<lead>after|before|since|until|following|prior to|during) (?<anchor>(?:the |its |their |that |this )?\p{L}.*)$/iu
const BETWEEN = /^(?<rest>.*?)\bbetween (?<one>(?:the )?\p{L}.*?) and (?<other>.+)$/iu
const LEADS: Readonly<Record<string, string>> = { following: 'after', 'prior to': 'before' }

/** A question with the event that it takes its time from turned into a time. */
export interface Anchored {
  readonly about: string
  readonly time?: TimeConcept
}

/**
 * Turns "in Kidal after the ceasefire" into what is left ("in Kidal") and the time since that event.
 * Where the event is not known, or what follows is a time by itself, nothing is changed.
 */
export function readAnchor(about: string, library: Library): Anchored {
  const between = BETWEEN.exec(about)?.groups
  if (between) {
    const [from, to] = [dateOf(between.one ?? '', library), dateOf(between.other ?? '', library)]
    const [start, end] = [from && daysOf(from)?.start, to && daysOf(to)?.end]
    if (start && end && start <= end && from !== undefined) {
      return {
        about: between.rest ?? '',
        time: timeConcept(about.slice((between.rest ?? '').length), `${start}/${end}`),
      }
    }
  }
  const groups = ANCHORED.exec(about)?.groups
  const lead = groups?.lead?.toLowerCase() ?? ''
  const date = groups && dateOf(groups.anchor ?? '', library)
  if (!date) return { about }
  const edtf = leadTime(LEADS[lead] ?? lead, date)
  return { about: groups.rest ?? '', time: timeConcept(about.slice((groups.rest ?? '').length), edtf) }
}

/** The date of the event that words mean; a time is no event, so that "after May 2014" is left alone. */
function dateOf(anchor: string, library: Library): string | undefined {
  const topic = readTopic(anchor, library)
  // Times and names are no events: "after May 2014", "between Tuareg and Fulani", "before leaving the front".
  if (/^\w+ing\b/i.test(anchor) || !topic.concepts.some(({ kind }) => kind === 'type' || kind === 'word'))
    return undefined
  const event = bestEvent(
    fullEvidence(topic, library, ({ events }) => (events.length > 0 ? 1 : 0)),
    topic,
    ({ date }) => date.start !== null && date.end !== null,
  )
  return event && (event.date.edtf.includes('/') ? `${event.date.start}/${event.date.end}` : event.date.edtf)
}
