import { ComponentType, type Message } from 'discord.js'
import { conversationIn } from './ask-buttons.ts'
import type { Handler } from './bot-request.ts'
import type { BotLog } from './guard.ts'
import { logFailure } from './log-failure.ts'

/** Mentions of people, roles and channels, and emoji of servers: no words of a question. */
const MARKS = /<(?:@[!&]?|#|a?:\w{2,32}:)\d{17,20}>/g
/** Milliseconds after which a question to the bot alone begins a new conversation. */
const TALK_LASTS = 15 * 60_000
/** Nobody is pinged, not even whoever is answered. */
const SILENT = { parse: [], repliedUser: false }

/** Answers a message that somebody wrote to us, by a reply to it; never throws. Other messages are passed over. */
export async function answerWriting(message: Message, handle: Handler, log: BotLog): Promise<void> {
  try {
    if (!isForUs(message)) return
    const { id, author, content } = message
    const text = content.replace(MARKS, ' ').replace(/\s+/g, ' ').trim()
    const conversation = () => conversationOf(message)
    const reply = await handle({ kind: 'message', id, user: author.id, text, conversation })
    if (reply?.kind === 'notice') await message.reply({ content: reply.text, allowedMentions: SILENT })
    if (reply?.kind === 'message') await message.reply({ ...reply.message, allowedMentions: SILENT })
  } catch (error) {
    logFailure(error, log)
  }
}

/** A person wrote it, to us alone or naming us: `@everyone` and roles are not us. */
function isForUs({ author, webhookId, system, guildId, mentions, client }: Message): boolean {
  if (author.bot || webhookId !== null || system) return false
  return guildId === null || mentions.users.has(client.user.id)
}

/** The conversation that the message goes on: of the answer that it replies to, or that was just given to them alone. */
async function conversationOf(message: Message): Promise<string | null> {
  try {
    const answer = await answerBefore(message)
    if (answer?.author.id !== message.client.user.id) return null
    const controls = answer.components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []))
    return conversationIn(controls.flatMap(({ customId }) => customId ?? []))
  } catch {
    // It is gone, or may not be read here: the question stands alone.
    return null
  }
}

async function answerBefore(message: Message): Promise<Message | undefined> {
  const { reference, mentions, guildId, channel, client, id, createdTimestamp } = message
  if (reference) return mentions.repliedUser?.id === client.user.id ? message.fetchReference() : undefined
  if (guildId !== null) return undefined
  // Who talks with one alone does not mark what they answer.
  const last = (await channel.messages.fetch({ before: id, limit: 1 })).first()
  return last && createdTimestamp - last.createdTimestamp < TALK_LASTS ? last : undefined
}
