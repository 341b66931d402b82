import type { APIApplicationCommandOptionChoice, APIEmbed } from 'discord.js'
import { readAskButton } from './ask-buttons.ts'
import type { ButtonRow } from './page-buttons.ts'

/** What every request says of the person who asks. */
interface Asked {
  /** Id of the interaction; a request that arrives twice has it twice. */
  readonly id: string
  /** Id of the person. */
  readonly user: string
  /** The language of their Discord, such as `fr` or `en-US`, where it is told. */
  readonly locale?: string
}

/** Somebody ran a slash command. */
export interface CommandRequest extends Asked {
  readonly kind: 'command'
  readonly command: string
  readonly options: Readonly<Record<string, string>>
}

/** Somebody is typing an option of a slash command. */
export interface AutocompleteRequest extends Asked {
  readonly kind: 'autocomplete'
  readonly command: string
  /** What is typed so far. */
  readonly text: string
}

/** Somebody pressed a button of ours. */
export interface ButtonRequest extends Asked {
  readonly kind: 'button'
  readonly customId: string
  /** Whose question the message with the button answers; null where Discord does not say. */
  readonly asker: string | null
}

/** Somebody filled in a form of ours. */
export interface FormRequest extends Asked {
  readonly kind: 'form'
  readonly customId: string
  readonly text: string
}

/** Somebody wrote to us: a message that mentions us, or one to us alone. */
export interface MessageRequest extends Asked {
  readonly kind: 'message'
  /** What they wrote, without mentions. */
  readonly text: string
  /** Looks up the conversation that it goes on, of the message of ours that it answers: at Discord, so once it is needed. */
  readonly conversation: () => Promise<string | null>
}

/** What Discord hands us, free of its client library. */
export type BotRequest = CommandRequest | AutocompleteRequest | ButtonRequest | FormRequest | MessageRequest

/** A message in the JSON that Discord takes; text in it is already safe to show. */
export interface BotMessage {
  readonly content: string
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly ButtonRow[]
}

/** A form with one line to fill in. */
export interface BotForm {
  readonly customId: string
  readonly title: string
  readonly label: string
  /** Most characters of the line. */
  readonly longest: number
}

/** What goes back: a message in answer, a notice for the asker's eyes only, a form, or choices to complete what is typed. */
export type BotReply =
  | { readonly kind: 'message'; readonly message: BotMessage }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'form'; readonly form: BotForm }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice<string>[] }

/** Answers a request; null where nothing is to be said. */
export type Handler = (request: BotRequest) => Promise<BotReply | null>

/** How a message reaches its channel: for all, for the asker alone, or in place of the message whose button was pressed. */
export type Delivery = 'public' | 'private' | 'update'

/**
 * How a request is answered. A page is turned in its message, but somebody else's press leaves the asker's message alone
 * and answers the presser; a button that asks a question gets an answer of its own.
 */
export function deliveryOf(request: CommandRequest | ButtonRequest | FormRequest): Delivery {
  if (request.kind !== 'button' || readAskButton(request.customId)) return 'public'
  return request.asker === null || request.asker === request.user ? 'update' : 'private'
}
