import { LONGEST_CONVERSATION } from '../model/answer.ts'
import type { EventRecord } from '../model/records.ts'
import { UserError } from '../model/user-error.ts'
import { EVENT_TYPES, type EventType } from '../vocabulary/event-types.ts'
import type { Library } from './library.ts'
import type { Concept } from './topic/concept.ts'
import { conceptOfNamed, readTopic } from './topic/read-topic.ts'

/** What a conversation has come to: the kind of the last question, what it was about, and the event that answered it. */
export interface Talk {
  readonly kind: string
  readonly concepts: readonly Concept[]
  readonly event: EventRecord | undefined
}

const FIELDS = /^[a-z-]{2,10}(?:~[detpacsw][^~\s]{1,60})*$/
const TAGS = { place: 'p', actor: 'a', country: 'c', source: 's' } as const

/** A short hash of an id (FNV-1a), as ids may be longer than all that a conversation may hold. */
function shortOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(36)
}

/**
 * Writes down where a conversation stands, in what fits: the event and the filters, ids hashed. It grants nothing.
 * @example writeTalk({ kind: 'events', concepts: [in2014, gao], event: undefined }) // 'events~d2014~p1x0k9q'
 */
export function writeTalk({ kind, concepts, event }: Talk): string {
  const fields = new Set([...(event ? [`e${shortOf(event.id)}`] : []), ...concepts.flatMap(fieldsOf)])
  return [...fields].reduce(
    (text, field) => (text.length + field.length < LONGEST_CONVERSATION ? `${text}~${field}` : text),
    kind,
  )
}

function fieldsOf(concept: Concept): readonly string[] {
  switch (concept.kind) {
    case 'time':
      return [`d${concept.edtf}`]
    case 'type':
      return concept.types[0] ? [`t${concept.types[0]}`] : []
    case 'name':
      return concept.named.slice(0, 1).map(({ kind, id }) => `${TAGS[kind]}${shortOf(id)}`)
    case 'event':
      return [`e${shortOf(concept.id)}`]
    case 'word':
      return concept.vague || !/^[\p{L}\p{N}-]+$/u.test(concept.words) ? [] : [`w${concept.words.toLowerCase()}`]
  }
}

/**
 * Reads where a conversation stands. What has left the store since is passed over.
 * @throws UserError for what no answer has given
 */
export function readTalk(text: string, library: Library): Talk {
  if (text.length > LONGEST_CONVERSATION || !FIELDS.test(text)) {
    const message = 'The conversation is not one that an answer gave. Leave it out to begin a new one.'
    throw new UserError('bad-conversation', message, { conversation: text.slice(0, LONGEST_CONVERSATION) })
  }
  const [kind = '', ...fields] = text.split('~')
  const held = (tag: string): readonly string[] =>
    fields.filter((field) => field[0] === tag).map((field) => field.slice(1))
  const [event] = held('e')
  return {
    kind,
    concepts: fields.flatMap((field) => conceptOf(field[0] ?? '', field.slice(1), library)),
    event: event === undefined ? undefined : library.events.find(({ id }) => shortOf(id) === event),
  }
}

const isType = (word: string): word is EventType => EVENT_TYPES.some(({ type }) => type === word)

function conceptOf(tag: string, value: string, library: Library): readonly Concept[] {
  if (tag === 'd' || tag === 'w') return readTopic(value, library).concepts
  if (tag === 't') return isType(value) ? readTopic(value, library).concepts : []
  const kind = Object.entries(TAGS).find(([, each]) => each === tag)?.[0]
  return library.names
    .all()
    .filter((named) => named.kind === kind && shortOf(named.id) === value)
    .slice(0, 1)
    .map(conceptOfNamed)
}
