import { isObject, type Json } from './json.ts'
import { contentPayload, messagePayload } from './payloads.ts'
import {
  AUTOCOMPLETE,
  COMPONENT,
  EPHEMERAL,
  type Interaction,
  LOADING,
  type State,
  type StoredMessage,
} from './state.ts'

/** An answer of the REST API. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Milliseconds in which an interaction must be answered, and for which its token lives. */
const PATIENCE = 3000
const TOKEN_LIFE = 15 * 60_000

/** Types of callback that each kind of interaction takes. */
const ALLOWED = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] } as const

/** An error as Discord words it. */
export function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } }
}

/** The first answer to an interaction: in time, once, and of a type that fits. */
export function takeCallback(state: State, interaction: Interaction | undefined, body: Json): Answer {
  if (!interaction) return refusal(404, 10_062, 'Unknown interaction')
  if (interaction.answered !== null) return refusal(400, 40_060, 'Interaction has already been acknowledged.')
  if (state.now() - interaction.created > PATIENCE) return refusal(404, 10_062, 'Unknown interaction')
  const allowed: readonly unknown[] = ALLOWED[interaction.kind]
  if (!allowed.includes(body.type)) {
    state.problems.push(`callback ${body.type} for an interaction of kind ${interaction.kind}`)
    return refusal(400, 50_035, 'Invalid Form Body')
  }
  const data = isObject(body.data) ? body.data : {}
  interaction.answered = Number(body.type)
  if (interaction.kind === COMPONENT && (body.type === 6 || body.type === 7)) interaction.original = interaction.source
  if (body.type === 5) createMessage(state, interaction, { ...data, flags: LOADING | flagsOf(data) })
  interaction.events.emit('answered')
  if (body.type === 4) interaction.events.emit('shown', createMessage(state, interaction, data))
  if (body.type === 7) changeOriginal(interaction, data)
  if (body.type === 9) interaction.events.emit('form', data)
  if (interaction.kind === AUTOCOMPLETE) interaction.events.emit('choices', data.choices)
  return { status: 204 }
}

/** What comes after the first answer: reading, changing and removing it. */
export function useOriginal(state: State, interaction: Interaction | undefined, method: string, body: Json): Answer {
  const refused = refuseToken(state, interaction)
  if (refused || !interaction) return refused ?? refusal(404, 10_015, 'Unknown Webhook')
  if (!interaction.original) return refusal(404, 10_008, 'Unknown Message')
  if (method === 'PATCH') changeOriginal(interaction, body)
  if (method === 'DELETE') {
    state.messages.delete(interaction.original.id)
    interaction.original = null
    return { status: 204 }
  }
  return { status: 200, body: interaction.original.body }
}

/** One more message after the first answer. */
export function takeFollowUp(state: State, interaction: Interaction | undefined, body: Json): Answer {
  const refused = refuseToken(state, interaction)
  if (refused || !interaction) return refused ?? refusal(404, 10_015, 'Unknown Webhook')
  const { original } = interaction
  const message = createMessage(state, interaction, body)
  if (original) interaction.original = original
  interaction.events.emit('shown', message)
  return { status: 200, body: message.body }
}

function refuseToken(state: State, interaction: Interaction | undefined): Answer | undefined {
  if (!interaction || interaction.answered === null) return refusal(404, 10_015, 'Unknown Webhook')
  if (state.now() - interaction.created > TOKEN_LIFE) return refusal(401, 50_027, 'Invalid Webhook Token')
  return undefined
}

function createMessage(state: State, interaction: Interaction, sent: Json): StoredMessage {
  const id = state.nextId()
  const viewer = flagsOf(sent) & EPHEMERAL ? interaction.user.id : null
  const message = { id, viewer, body: messagePayload(state, interaction, id, sent) }
  state.messages.set(id, message)
  interaction.original = message
  return message
}

/** Changes the fields that were sent, and no others. */
function changeOriginal(interaction: Interaction, sent: Json): void {
  const { original } = interaction
  if (!original) return
  const before = original.body
  const content = contentPayload({ ...before, ...sent })
  original.body = {
    ...before,
    ...content,
    edited_timestamp: new Date().toISOString(),
    flags: flagsOf(before) & ~LOADING,
  }
  interaction.events.emit('shown', original)
}

function flagsOf(message: Json): number {
  return typeof message.flags === 'number' ? message.flags : 0
}
