import { type Answer, refusal, takeCallback, takeFollowUp, useOriginal } from './callbacks.ts'
import { messagesBefore, takePost } from './channel-messages.ts'
import { commandProblems } from './command-rules.ts'
import { asObject, isObject, type Json, objectsOf, textOf } from './json.ts'
import { choiceProblems, messageProblems } from './message-rules.ts'
import type { Shape } from './oracle.ts'
import type { State } from './state.ts'

export type RouteId = 'gateway' | 'commands' | 'callback' | 'original' | 'follow-up' | 'post' | 'messages' | 'message'

/** A request as a route sees it: the variable parts of its path, and its body. */
export interface Call {
  readonly state: State
  readonly parts: readonly string[]
  readonly method: string
  readonly query: URLSearchParams
  readonly body: unknown
  /** Address of the gateway. */
  readonly gateway: string
}

/** One address of the REST API. */
export interface Route {
  readonly id: RouteId
  readonly methods: readonly string[]
  readonly path: RegExp
  /** Interaction routes carry their token in the path. */
  readonly open?: true
  /** Discord's schema of the body. */
  readonly takes?: (body: Json) => Shape
  readonly gives: Shape
  readonly rules?: (body: unknown) => readonly string[]
  readonly handle: (call: Call) => Answer
}

/** Discord's schema of a callback, by its type. */
const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
}

/** The routes there are, each with Discord's own schema of what it takes and gives. */
export const ROUTES: readonly Route[] = [
  {
    id: 'gateway',
    methods: ['GET'],
    path: /^\/gateway\/bot$/,
    gives: 'GatewayBotResponse',
    handle: ({ gateway }) => {
      const session_start_limit = { total: 1000, remaining: 999, reset_after: 1000, max_concurrency: 1 }
      return { status: 200, body: { url: gateway, shards: 1, session_start_limit } }
    },
  },
  {
    id: 'commands',
    methods: ['GET', 'PUT'],
    path: /^\/applications\/(\d+)\/commands$/,
    takes: () => ['ApplicationCommandUpdateRequest'],
    gives: ['ApplicationCommandResponse'],
    rules: commandProblems,
    handle: useCommands,
  },
  {
    id: 'callback',
    methods: ['POST'],
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    takes: ({ type }) => CALLBACKS[Number(type)] ?? 'PongInteractionCallbackRequest',
    gives: 'InteractionCallbackResponse',
    rules: (body) => {
      if (!isObject(body) || body.type === 5 || body.type === 6 || body.type === 9) return []
      return body.type === 8 ? choiceProblems(body.data) : messageProblems(body.data)
    },
    handle: ({ state, parts, body }) => takeCallback(state, state.interactions.get(parts[1] ?? ''), asObject(body)),
  },
  {
    id: 'original',
    methods: ['GET', 'PATCH', 'DELETE'],
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    open: true,
    takes: () => 'IncomingWebhookUpdateRequestPartial',
    gives: 'MessageResponse',
    rules: messageProblems,
    handle: ({ state, parts, method, body }) =>
      useOriginal(state, state.interactions.get(parts[0] ?? ''), method, asObject(body)),
  },
  {
    id: 'follow-up',
    methods: ['POST'],
    path: /^\/webhooks\/\d+\/([^/]+)$/,
    open: true,
    takes: () => 'IncomingWebhookRequestPartial',
    gives: 'MessageResponse',
    rules: messageProblems,
    handle: ({ state, parts, body }) => takeFollowUp(state, state.interactions.get(parts[0] ?? ''), asObject(body)),
  },
  {
    id: 'post',
    methods: ['POST'],
    path: /^\/channels\/(\d+)\/messages$/,
    takes: () => 'MessageCreateRequest',
    gives: 'MessageResponse',
    rules: messageProblems,
    handle: ({ state, parts, body }) => takePost(state, parts[0] ?? '', asObject(body)),
  },
  {
    id: 'messages',
    methods: ['GET'],
    path: /^\/channels\/(\d+)\/messages$/,
    gives: ['MessageResponse'],
    handle: ({ state, parts, query }) => ({ status: 200, body: messagesBefore(state, parts[0] ?? '', query) }),
  },
  {
    id: 'message',
    methods: ['GET'],
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    gives: 'MessageResponse',
    handle: ({ state, parts }) => {
      const message = state.messages.get(parts[1] ?? '')
      const isThere = message?.viewer === null && message.body.channel_id === parts[0]
      return isThere ? { status: 200, body: message.body } : refusal(404, 10_008, 'Unknown Message')
    },
  },
]

/** Gives the registered commands, or puts others in their place: a name that stays keeps its id. */
function useCommands({ state, parts, method, query, body }: Call): Answer {
  if (parts[0] !== state.applicationId) return refusal(404, 10_002, 'Unknown Application')
  if (method === 'PUT') {
    const known = new Map(state.commands.map((command) => [command.name, command.id]))
    const commands = objectsOf(body).map((command) => ({
      ...{ type: 1, default_member_permissions: null, nsfw: false },
      ...command,
      id: known.get(command.name) ?? state.nextId(),
      application_id: state.applicationId,
      version: state.nextId(),
      description: textOf(command.description),
    }))
    state.commands.splice(0, state.commands.length, ...commands)
  }
  const shown =
    query.get('with_localizations') === 'true' || method === 'PUT' ? state.commands : state.commands.map(plain)
  return { status: 200, body: shown }
}

/** A command without its localisations, as Discord gives it unless asked. */
function plain({ name_localizations, description_localizations, ...command }: Json): Json {
  return { ...command, ...('options' in command && { options: objectsOf(command.options).map(plain) }) }
}
