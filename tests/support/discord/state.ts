import { EventEmitter } from 'node:events'
import type { Json } from './json.ts'

/** Kinds of interaction: a slash command, a pressed button, an option being typed, a form sent off. */
export const COMMAND = 2
export const COMPONENT = 3
export const AUTOCOMPLETE = 4
export const FORM = 5
export type InteractionKind = typeof COMMAND | typeof COMPONENT | typeof AUTOCOMPLETE | typeof FORM

/** Flags of a message: only one person sees it; its content is yet to come. */
export const EPHEMERAL = 64
export const LOADING = 128

/** Somebody who uses Discord. */
export interface User {
  readonly id: string
  readonly name: string
  readonly locale: string
  /** The server they are on. */
  readonly guildId: string
}

/** A message as Discord keeps it, with what it does not tell: who may see it. */
export interface StoredMessage {
  readonly id: string
  body: Json
  readonly viewer: string | null
}

/** What somebody did and what the bot made of it. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly kind: InteractionKind
  readonly user: User
  /** Milliseconds. */
  readonly created: number
  /** The message whose button was pressed. */
  readonly source: StoredMessage | null
  /** Type of the callback that answered it, once it has come. */
  answered: number | null
  /** The message that `@original` means. */
  original: StoredMessage | null
  /** Emits `answered`, then `shown` with a message, `choices` with a list, or `form` with a form. */
  readonly events: EventEmitter
}

/** All that Discord knows here. */
export interface State {
  readonly token: string
  readonly applicationId: string
  readonly guildId: string
  readonly channelId: string
  /** The channel of each person with the bot alone, by the person's id. */
  readonly directChannels: Map<string, string>
  readonly commands: Json[]
  readonly interactions: Map<string, Interaction>
  readonly messages: Map<string, StoredMessage>
  /** Emits `posted` with each message that the bot wrote into a channel. */
  readonly events: EventEmitter
  /** What the bot did against Discord's rules; a test ends by finding none. */
  readonly problems: string[]
  /** Milliseconds since 1970, by a clock that tests can put forward. */
  now(): number
  nextId(): string
}

const DISCORD_EPOCH = 1_420_070_400_000n

/** A Discord with one application, one server and one channel. `age` tells how far its clock is put forward. */
export function createState(age: () => number): State {
  let count = 0n
  const now = () => Date.now() + age()
  const nextId = () => {
    count += 1n
    return String(((BigInt(now()) - DISCORD_EPOCH) << 22n) + count)
  }
  return {
    token: 'a-token-of-tests',
    applicationId: nextId(),
    guildId: nextId(),
    channelId: nextId(),
    directChannels: new Map(),
    commands: [],
    interactions: new Map(),
    messages: new Map(),
    events: new EventEmitter().setMaxListeners(50),
    problems: [],
    now,
    nextId,
  }
}

/** Begins an interaction of somebody with the bot. */
export function openInteraction(
  state: State,
  kind: InteractionKind,
  from: { readonly user: User; readonly source?: StoredMessage },
): Interaction {
  const id = state.nextId()
  const interaction: Interaction = {
    id,
    token: `interaction-token-${id}`,
    kind,
    user: from.user,
    created: state.now(),
    source: from.source ?? null,
    answered: null,
    original: null,
    events: new EventEmitter(),
  }
  state.interactions.set(interaction.token, interaction)
  return interaction
}
