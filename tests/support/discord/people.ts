import { once } from 'node:events'
import { messageByPerson, type Writing } from './channel-messages.ts'
import type { Gateway } from './gateway.ts'
import { isObject, type Json, objectsOf, textOf } from './json.ts'
import { interactionPayload, memberPayload } from './payloads.ts'
import {
  AUTOCOMPLETE,
  COMMAND,
  COMPONENT,
  EPHEMERAL,
  FORM,
  type Interaction,
  openInteraction,
  type State,
  type StoredMessage,
  type User,
} from './state.ts'

const STRING = 3
const BUTTON = 2
/** Types of channel: of a server, and with one person. */
const TEXT = 0
const DIRECT = 1
const TEXT_INPUT = 4
const LABEL = 18
/** Milliseconds that a person waits for a sign of life, and then for the answer itself. */
const ANSWER_WITHIN = 3000
const CONTENT_WITHIN = 12_000

/** A message as a person sees it. */
export interface Shown {
  readonly id: string
  readonly content: string
  readonly embeds: readonly Json[]
  readonly buttons: readonly { readonly label: string; readonly customId: string; readonly disabled: boolean }[]
  /** Only the person who asked sees it. */
  readonly isPrivate: boolean
  /** "Thinking …" was shown first. */
  readonly wasDeferred: boolean
}

export interface Choice {
  readonly name: string
  readonly value: string
}

/** What somebody can do with the bot; what Discord's own programs forbid is a `RangeError`. */
export interface Person {
  readonly id: string
  /** Runs a slash command and waits for its answer. */
  slash(command: string, options: Readonly<Record<string, string>>): Promise<Shown>
  /** Types into an option and waits for the choices. */
  type(command: string, option: string, text: string): Promise<readonly Choice[]>
  /** Presses a button and waits for what it shows. */
  click(message: Shown, label: string): Promise<Shown>
  /** Presses a button that opens a form, fills in its one line and sends it off; waits for what that shows. */
  fillIn(message: Shown, label: string, text: string): Promise<Shown>
  /** Writes a message and waits for the bot's reply to it; null where none comes in time. */
  write(text: string, how?: Writing): Promise<Shown | null>
  /** Presses a button that no message has: ids of buttons can be made up. */
  forge(message: Shown, customId: string): Promise<Shown>
}

/** What sets a person apart. */
export interface PersonOptions {
  /** `en-US` where absent. */
  readonly locale?: string
  /** On a server that the bot is no member of, having installed it for themselves. */
  readonly elsewhere?: boolean
}

/** Somebody who uses the bot. */
export function createPerson(state: State, gateway: Gateway, name: string, options: PersonOptions = {}): Person {
  const { locale = 'en-US', elsewhere = false } = options
  const user: User = { id: state.nextId(), name, locale, guildId: elsewhere ? state.nextId() : state.guildId }
  const send = (interaction: Interaction, data: Json) =>
    gateway.dispatch('INTERACTION_CREATE', interactionPayload(state, interaction, data))
  const press = async (shown: Shown, customId: string): Promise<Shown> => {
    const source = state.messages.get(shown.id)
    if (!source) throw new RangeError('the message is gone')
    if (source.viewer && source.viewer !== user.id) throw new RangeError(`${name} does not see that message`)
    const interaction = openInteraction(state, COMPONENT, { user, source })
    const answer = waitForMessage(interaction)
    send(interaction, { custom_id: customId, component_type: BUTTON, id: 2 })
    return answer
  }

  return {
    id: user.id,
    slash: async (commandName, options) => {
      const command = findCommand(state, commandName)
      checkOptions(command, options)
      const interaction = openInteraction(state, COMMAND, { user })
      const answer = waitForMessage(interaction)
      const given = Object.entries(options).map(([option, value]) => ({ name: option, type: STRING, value }))
      send(interaction, { id: command.id, name: commandName, type: 1, options: given })
      return answer
    },
    type: async (commandName, option, text) => {
      const command = findCommand(state, commandName)
      if (optionOf(command, option).autocomplete !== true) throw new RangeError(`${option} is not completed`)
      const interaction = openInteraction(state, AUTOCOMPLETE, { user })
      const choices = once(interaction.events, 'choices', { signal: AbortSignal.timeout(ANSWER_WITHIN) })
      const typed = { name: option, type: STRING, value: text, focused: true }
      send(interaction, { id: command.id, name: commandName, type: 1, options: [typed] })
      const [list] = await choices
      return objectsOf(list).map((choice) => ({ name: textOf(choice.name), value: textOf(choice.value) }))
    },
    click: async (message, label) => press(message, enabledButton(state, message, label)),
    fillIn: async (message, label, text) => {
      const source = state.messages.get(message.id)
      if (!source) throw new RangeError('the message is gone')
      const pressed = openInteraction(state, COMPONENT, { user, source })
      const opened = once(pressed.events, 'form', { signal: AbortSignal.timeout(ANSWER_WITHIN) })
      send(pressed, { custom_id: enabledButton(state, message, label), component_type: BUTTON, id: 2 })
      const [form]: unknown[] = await opened
      if (!isObject(form)) throw new RangeError('the form is none')
      const sentOff = openInteraction(state, FORM, { user, source })
      const answer = waitForMessage(sentOff)
      send(sentOff, filledIn(form, text))
      return answer
    },
    write: async (text, how = {}) => {
      const { body, channelId } = messageByPerson(state, user, text, how)
      const id = textOf(body.id)
      state.messages.set(id, { id, viewer: null, body })
      const reply = waitForReply(state, id, how.within ?? ANSWER_WITHIN)
      const place = how.alone
        ? { channel_type: DIRECT }
        : { channel_type: TEXT, guild_id: user.guildId, member: memberPayload() }
      gateway.dispatch('MESSAGE_CREATE', { ...body, channel_id: channelId, ...place })
      return reply
    },
    forge: press,
  }
}

/** The message an interaction ends in. Discord tells people that the bot did not respond where no answer comes in time. */
async function waitForMessage(interaction: Interaction): Promise<Shown> {
  const content = once(interaction.events, 'shown', { signal: AbortSignal.timeout(CONTENT_WITHIN) })
  content.catch(() => undefined)
  try {
    await once(interaction.events, 'answered', { signal: AbortSignal.timeout(ANSWER_WITHIN) })
  } catch {
    throw new Error('The application did not respond')
  }
  const [message]: StoredMessage[] = await content
  if (!message) throw new RangeError('shown without a message')
  return shownAs(message, interaction.answered === 5 || interaction.answered === 6)
}

function shownAs({ id, body }: StoredMessage, wasDeferred: boolean): Shown {
  return {
    id,
    content: textOf(body.content),
    embeds: objectsOf(body.embeds),
    buttons: buttonsOf(body),
    isPrivate: (Number(body.flags) & EPHEMERAL) !== 0,
    wasDeferred,
  }
}

/** The bot's reply to a message, if one comes within so many milliseconds. */
function waitForReply(state: State, id: string, within: number): Promise<Shown | null> {
  return new Promise((resolve) => {
    const end = (message: StoredMessage | null): void => {
      clearTimeout(timer)
      state.events.off('posted', look)
      resolve(message && shownAs(message, false))
    }
    const look = (message: StoredMessage): void => {
      if (isObject(message.body.message_reference) && message.body.message_reference.message_id === id) end(message)
    }
    const timer = setTimeout(end, within, null)
    state.events.on('posted', look)
  })
}

function enabledButton(state: State, message: Shown, label: string): string {
  const button = buttonsOf(state.messages.get(message.id)?.body ?? {}).find((one) => one.label === label)
  if (!button) throw new RangeError(`no button ${label} on the message`)
  if (button.disabled) throw new RangeError(`the button ${label} is disabled`)
  return button.customId
}

/** A form as it is sent off, its one line filled in; what does not fit the line is a `RangeError`. */
function filledIn(form: Json, text: string): Json {
  const [label] = objectsOf(form.components)
  const line = isObject(label?.component) ? label.component : {}
  if (text.length > Number(line.max_length)) throw new RangeError(`the line takes ${line.max_length} characters`)
  const component = { type: TEXT_INPUT, id: 2, custom_id: line.custom_id, value: text }
  return { custom_id: form.custom_id, components: [{ type: LABEL, id: 1, component }], resolved: {} }
}

function buttonsOf(body: Json): Shown['buttons'] {
  return objectsOf(body.components)
    .flatMap((row) => objectsOf(row.components))
    .map(({ label, custom_id, disabled }) => ({
      label: textOf(label),
      customId: textOf(custom_id),
      disabled: disabled === true,
    }))
}

function findCommand(state: State, name: string): Json {
  const command = state.commands.find((one) => one.name === name)
  if (!command) throw new RangeError(`no command /${name} is registered`)
  if (Array.isArray(command.contexts) && !command.contexts.includes(0))
    throw new RangeError(`/${name} is not for servers`)
  return command
}

function optionOf(command: Json, name: string): Json {
  const option = objectsOf(command.options).find((one) => one.name === name)
  if (!isObject(option)) throw new RangeError(`/${command.name} has no option ${name}`)
  if (option.type !== STRING) throw new RangeError(`${name} takes no text`)
  return option
}

/** Holds the options given against those registered, as Discord's own programs do before they send anything. */
function checkOptions(command: Json, given: Readonly<Record<string, string>>): void {
  for (const { name, required } of objectsOf(command.options)) {
    if (required === true && !given[textOf(name)]) throw new RangeError(`/${command.name} wants ${name}`)
  }
  for (const [name, value] of Object.entries(given)) {
    const { min_length = 0, max_length = 6000, choices } = optionOf(command, name)
    const isClosed = Array.isArray(choices) && choices.length > 0
    if (isClosed && objectsOf(choices).every((choice) => choice.value !== value)) {
      throw new RangeError(`${value} is no choice of ${name}`)
    }
    const { length } = [...value]
    if (length < Number(min_length) || length > Number(max_length)) {
      throw new RangeError(`${name} has ${length} characters, allowed are ${min_length} to ${max_length}`)
    }
  }
}
