import { type Answer, refusal } from './callbacks.ts'
import { isObject, type Json, objectsOf, textOf } from './json.ts'
import { botPayload, contentPayload, userPayload } from './payloads.ts'
import type { State, User } from './state.ts'

/** Intents: to be told of messages on servers and to the bot alone, and of the words of all of them. */
const GUILD_MESSAGES = 1 << 9
const DIRECT_MESSAGES = 1 << 12
const MESSAGE_CONTENT = 1 << 15
const REPLY = 19

/** How somebody writes a message. */
export interface Writing {
  /** To the bot alone instead of on the server. */
  readonly alone?: boolean
  /** Names the bot in front of the words; so it is on the server unless told otherwise. */
  readonly naming?: boolean
  /** The message that it replies to, whose writer is told of it unless `ping` is false. */
  readonly to?: { readonly id: string }
  readonly ping?: boolean
  /** As another bot, as a webhook, or to everyone. */
  readonly as?: 'bot' | 'webhook' | 'everyone'
  /** Milliseconds to wait for a reply. */
  readonly within?: number
}

/** A message of somebody, with the channel it is written in. */
export function messageByPerson(state: State, user: User, text: string, how: Writing) {
  const { alone = false, naming = !alone, to, ping = true, as } = how
  const channelId = alone ? directChannel(state, user) : state.channelId
  const answered = to && state.messages.get(to.id)
  const content = naming ? `<@${state.applicationId}> ${text}` : text
  const ofBot = isObject(answered?.body.author) && answered.body.author.id === state.applicationId
  const isNamed = naming || (ping && ofBot)
  const body: Json = {
    ...aMessage(state, channelId, { content }),
    id: state.nextId(),
    type: answered ? REPLY : 0,
    author: userPayload(user, as === 'bot'),
    mentions: isNamed ? [botPayload(state)] : [],
    mention_everyone: as === 'everyone',
    ...(as === 'webhook' && { webhook_id: state.nextId() }),
    ...(answered && referenceTo(answered.body)),
  }
  return { body, channelId }
}

/** The message that the bot sends to a channel: one it knows, in reply to a message that is there. */
export function takePost(state: State, channelId: string, sent: Json): Answer {
  const isKnown = channelId === state.channelId || [...state.directChannels.values()].includes(channelId)
  if (!isKnown) return refusal(404, 10_003, 'Unknown Channel')
  const reference = isObject(sent.message_reference) ? sent.message_reference : undefined
  const answered = reference && state.messages.get(textOf(reference.message_id))
  if (reference && !answered && reference.fail_if_not_exists !== false) {
    return refusal(400, 50_035, 'Invalid Form Body: message_reference: Unknown message')
  }
  const id = state.nextId()
  const body = {
    ...aMessage(state, channelId, sent),
    id,
    type: answered ? REPLY : 0,
    author: botPayload(state),
    ...(answered && referenceTo(answered.body)),
  }
  const message = { id, viewer: null, body }
  state.messages.set(id, message)
  state.events.emit('posted', message)
  return { status: 200, body }
}

/** The messages of a channel that all may see, before one and at most so many, latest first. */
export function messagesBefore(state: State, channelId: string, query: URLSearchParams): readonly Json[] {
  const [before, limit] = [BigInt(query.get('before') ?? 2n ** 63n), Number(query.get('limit') ?? 50)]
  const earlier = [...state.messages.values()].filter(
    ({ id, viewer, body }) => viewer === null && body.channel_id === channelId && BigInt(id) < before,
  )
  return earlier
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
    .slice(0, limit)
    .map(({ body }) => body)
}

/**
 * A message as a client is told of it: not at all without the intent for its channel; without its words where neither it
 * is to the bot or by it, nor the bot is named, nor the client may read all.
 */
export function asSeenBy(state: State, intents: number, message: Json): Json | undefined {
  const isDirect = [...state.directChannels.values()].includes(textOf(message.channel_id))
  if (!(intents & (isDirect ? DIRECT_MESSAGES : GUILD_MESSAGES))) return undefined
  const people = [message.author, ...objectsOf(message.mentions)]
  const concerned = people.some((person) => isObject(person) && person.id === state.applicationId)
  if (isDirect || concerned || intents & MESSAGE_CONTENT) return message
  return { ...message, content: '', embeds: [], components: [], attachments: [] }
}

function directChannel(state: State, { id }: User): string {
  const known = state.directChannels.get(id) ?? state.nextId()
  state.directChannels.set(id, known)
  return known
}

function referenceTo(answered: Json): Json {
  const message_reference = { type: 0, message_id: answered.id, channel_id: answered.channel_id }
  const { referenced_message, ...alone } = answered
  return { message_reference, referenced_message: alone }
}

function aMessage(state: State, channelId: string, sent: Json): Json {
  return {
    channel_id: channelId,
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    attachments: [],
    flags: 0,
    ...contentPayload(sent),
  }
}
