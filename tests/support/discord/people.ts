import { once } from 'node:events'
import type { Gateway } from './gateway.ts'
import { isObject, type Json, objectsOf, textOf } from './json.ts'
import { interactionPayload } from './payloads.ts'
import {
  AUTOCOMPLETE,
  COMMAND,
  COMPONENT,
  EPHEMERAL,
  type Interaction,
  openInteraction,
  type State,
  type StoredMessage,
  type User,
} from './state.ts'

const STRING = 3
const BUTTON = 2
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
    click: async (message, label) => {
      const body = state.messages.get(message.id)?.body ?? {}
      const button = buttonsOf(body).find((one) => one.label === label)
      if (!button) throw new RangeError(`no button ${label} on the message`)
      if (button.disabled) throw new RangeError(`the button ${label} is disabled`)
      return press(message, button.customId)
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
  const { body } = message
  return {
    id: message.id,
    content: textOf(body.content),
    embeds: objectsOf(body.embeds),
    buttons: buttonsOf(body),
    isPrivate: (Number(body.flags) & EPHEMERAL) !== 0,
    wasDeferred: interaction.answered === 5 || interaction.answered === 6,
  }
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
    const { min_length = 0, max_length = 6000 } = optionOf(command, name)
    const { length } = [...value]
    if (length < Number(min_length) || length > Number(max_length)) {
      throw new RangeError(`${name} has ${length} characters, allowed are ${min_length} to ${max_length}`)
    }
  }
}
