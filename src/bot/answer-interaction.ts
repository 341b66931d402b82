import { setTimeout as pause } from 'node:timers/promises'
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import {
  type BotForm,
  type BotReply,
  type ButtonRequest,
  type CommandRequest,
  type Delivery,
  deliveryOf,
  type FormRequest,
  type Handler,
} from './bot-request.ts'
import type { BotLog } from './guard.ts'
import { logFailure } from './log-failure.ts'

type Answerable = ChatInputCommandInteraction | ButtonInteraction | ModalSubmitInteraction

/** Nobody is ever pinged by an answer. */
const SILENT = { allowedMentions: { parse: [] } }
/** Milliseconds: Discord waits 3 s for a sign of life, which may itself take a while to arrive. */
const PATIENCE = 1500
/** Milliseconds: choices that come later are for words already typed over, and cannot be deferred. */
const CHOICE_PATIENCE = 1000
/** The name of the one line of a form. */
const LINE = 'line'

/** Answers an interaction of discord.js by a handler, asking for more time where the answer takes long; never throws. */
export async function answerInteraction(interaction: Interaction, handle: Handler, log: BotLog): Promise<void> {
  try {
    if (interaction.isAutocomplete()) return await answerTyping(interaction, handle)
    const { id, user, locale } = interaction
    const asked = { id, user: user.id, locale }
    if (interaction.isChatInputCommand()) {
      const { commandName: command } = interaction
      const options = Object.fromEntries(interaction.options.data.map(({ name, value }) => [name, String(value ?? '')]))
      await answer(interaction, handle, { ...asked, kind: 'command', command, options })
    } else if (interaction.isButton()) {
      const { customId, message } = interaction
      const asker = message.interactionMetadata?.user.id ?? null
      await answer(interaction, handle, { ...asked, kind: 'button', customId, asker })
    } else if (interaction.isModalSubmit()) {
      const { customId, fields } = interaction
      const text = fields.getTextInputValue(LINE)
      await answer(interaction, handle, { ...asked, kind: 'form', customId, text })
    }
  } catch (error) {
    logFailure(error, log)
  }
}

async function answerTyping(interaction: AutocompleteInteraction, handle: Handler): Promise<void> {
  const { id, user, commandName: command } = interaction
  const text = String(interaction.options.getFocused())
  const reply = await within(CHOICE_PATIENCE, handle({ kind: 'autocomplete', id, user: user.id, command, text }))
  if (reply === null) return
  await interaction.respond(reply !== 'late' && reply.kind === 'choices' ? reply.choices : [])
}

async function answer(
  interaction: Answerable,
  handle: Handler,
  request: CommandRequest | ButtonRequest | FormRequest,
): Promise<void> {
  const delivery = deliveryOf(request)
  const pending = handle(request)
  const early = await within(PATIENCE, pending)
  if (early !== 'late') return sendReply(interaction, early, delivery)
  await defer(interaction, delivery)
  await sendLateReply(interaction, await pending, delivery)
}

/** Says that an answer will come; who sees it is settled here and cannot change later. */
async function defer(interaction: Answerable, delivery: Delivery): Promise<void> {
  if (delivery === 'update' && interaction.isButton()) await interaction.deferUpdate()
  else await interaction.deferReply(delivery === 'private' ? { flags: MessageFlags.Ephemeral } : {})
}

async function sendReply(interaction: Answerable, reply: BotReply | null, delivery: Delivery): Promise<void> {
  if (reply?.kind === 'notice')
    await interaction.reply({ content: reply.text, flags: MessageFlags.Ephemeral, ...SILENT })
  if (reply?.kind === 'form' && interaction.isButton()) await showForm(interaction, reply.form)
  if (reply?.kind !== 'message') return
  const message = { ...reply.message, ...SILENT }
  if (delivery === 'update' && interaction.isButton()) await interaction.update(message)
  else await interaction.reply(delivery === 'private' ? { ...message, flags: MessageFlags.Ephemeral } : message)
}

async function showForm(interaction: ButtonInteraction, { customId, title, label, longest }: BotForm): Promise<void> {
  const component = {
    type: ComponentType.TextInput as const,
    custom_id: LINE,
    style: TextInputStyle.Short as const,
    min_length: 1,
    max_length: longest,
    required: true,
  }
  await interaction.showModal({
    custom_id: customId,
    title,
    components: [{ type: ComponentType.Label, label, component }],
  })
}

async function sendLateReply(interaction: Answerable, reply: BotReply | null, delivery: Delivery): Promise<void> {
  if (reply?.kind === 'message') await interaction.editReply({ ...reply.message, ...SILENT })
  if (reply?.kind !== 'notice') return
  // The page whose button was pressed stays as it is; elsewhere the notice takes the place of "thinking …".
  if (delivery === 'update')
    await interaction.followUp({ content: reply.text, flags: MessageFlags.Ephemeral, ...SILENT })
  else await interaction.editReply({ content: reply.text, ...SILENT })
}

/** What a promise gives, or `late` where it takes longer than so many milliseconds. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | 'late'> {
  const timer = new AbortController()
  try {
    return await Promise.race([promise, pause(milliseconds, 'late' as const, { signal: timer.signal })])
  } finally {
    timer.abort()
  }
}
