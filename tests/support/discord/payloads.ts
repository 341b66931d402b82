import { type Json, objectsOf } from './json.ts'
import { COMMAND, COMPONENT, FORM, type Interaction, type State, type User } from './state.ts'

const PERMISSIONS = '2248473465835073'
const START = '2024-01-01T00:00:00.000000+00:00'

/** A user as Discord describes one. */
export function userPayload({ id, name }: Pick<User, 'id' | 'name'>, bot = false): Json {
  return {
    id,
    username: name,
    global_name: null,
    avatar: null,
    discriminator: '0',
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(bot && { bot }),
  }
}

/** The bot's own user. */
export function botPayload(state: State): Json {
  return userPayload({ id: state.applicationId, name: 'annalist' }, true)
}

/** The only channel. */
function channelPayload(state: State): Json {
  return {
    id: state.channelId,
    guild_id: state.guildId,
    type: 0,
    name: 'general',
    position: 0,
    permission_overwrites: [],
  }
}

/** The only server, as the gateway tells of it after READY. */
export function guildPayload(state: State): Json {
  return {
    id: state.guildId,
    name: 'Test server',
    owner_id: state.applicationId,
    preferred_locale: 'en-US',
    channels: [channelPayload(state)],
    members: [],
    roles: [],
    emojis: [],
    stickers: [],
    threads: [],
    features: [],
    joined_at: START,
    member_count: 2,
    large: false,
    unavailable: false,
  }
}

/** An interaction as the gateway tells of it; `data` is what was run, typed or pressed. */
export function interactionPayload(state: State, interaction: Interaction, data: Json): Json {
  const { id, token, kind, user, source } = interaction
  return {
    id,
    token,
    type: kind,
    data,
    version: 1,
    application_id: state.applicationId,
    guild_id: user.guildId,
    guild: { id: user.guildId, locale: 'en-US', features: [] },
    channel_id: state.channelId,
    channel: { ...channelPayload(state), guild_id: user.guildId },
    member: { user: userPayload(user), permissions: PERMISSIONS, ...memberPayload() },
    app_permissions: PERMISSIONS,
    locale: user.locale,
    guild_locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: ownersOf(state, user),
    context: 0,
    attachment_size_limit: 10_485_760,
    ...(source && { message: source.body }),
  }
}

/** What the server knows of somebody on it. */
export function memberPayload(): Json {
  return { roles: [], joined_at: START, deaf: false, mute: false, flags: 0 }
}

/** By whose installation an interaction came about: the server's, or the person's own. */
function ownersOf(state: State, { id, guildId }: User): Json {
  return guildId === state.guildId ? { 0: guildId } : { 1: id }
}

/** A message as Discord answers with, made of what the bot sent for an interaction. */
export function messagePayload(state: State, interaction: Interaction, id: string, sent: Json): Json {
  const { kind, user, source } = interaction
  return {
    id,
    type: kind === COMMAND ? 20 : 19,
    channel_id: state.channelId,
    author: botPayload(state),
    application_id: state.applicationId,
    webhook_id: state.applicationId,
    timestamp: new Date(state.now()).toISOString(),
    edited_timestamp: null,
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    attachments: [],
    flags: typeof sent.flags === 'number' ? sent.flags : 0,
    interaction_metadata: {
      id: interaction.id,
      type: kind,
      user: userPayload(user),
      authorizing_integration_owners: ownersOf(state, user),
      ...(kind === COMPONENT && source && { interacted_message_id: source.id }),
      // A form is opened by a button, which is told of as well.
      ...(kind === FORM && {
        triggering_interaction_metadata: {
          id: interaction.id,
          type: COMPONENT,
          user: userPayload(user),
          authorizing_integration_owners: ownersOf(state, user),
          interacted_message_id: source?.id,
        },
      }),
    },
    ...contentPayload(sent),
  }
}

/** Text, embeds and controls of a message, with what Discord adds to them. */
export function contentPayload(sent: Json): Json {
  let controls = 0
  const numbered = (component: Json): Json => {
    controls += 1
    const inner = objectsOf(component.components)
    return { ...component, id: controls, ...(inner.length > 0 && { components: inner.map(numbered) }) }
  }
  return {
    content: sent.content ?? '',
    embeds: objectsOf(sent.embeds).map((embed) => ({ type: 'rich', ...embed })),
    components: objectsOf(sent.components).map(numbered),
  }
}
