import type { APIEmbed } from 'discord.js'
import type { EventRecord } from '../model/records.ts'
import { eventInWords } from '../render/event-in-words.ts'
import { EVENT_TYPES, type EventClass } from '../vocabulary/event-types.ts'
import { lengthOf, safeText } from './safe-text.ts'

/** Events a message shows. */
export const EVENTS_A_PAGE = 5
/** Code points an embed may take: Discord allows 6,000 over all embeds of a message. */
const EMBED_SIZE = 6000 / EVENTS_A_PAGE
const TITLE_SIZE = 150
const DETAIL_SIZE = 100
const QUOTE_SIZE = 500

const COLOURS: Readonly<Record<EventClass, number>> = {
  violence: 0xb3261e,
  control: 0xd9822b,
  diplomacy: 0x2d72d2,
  politics: 0x7961db,
  groups: 0x5f6b7c,
  aid: 0x238551,
}

/**
 * An event as an embed: what it was in the title, the words of the report that tell it, who took part, how many were
 * harmed, who reports it, and where it stands. Dates are words: Discord's timestamps would move a day by time zone.
 */
export function eventEmbed(event: EventRecord): APIEmbed {
  const { headline, quote, actors, counts, disputed, sources, references } = eventInWords(event)
  const title = safeText(headline, TITLE_SIZE)
  const details = [
    ...actors.map(({ label, names }) => detail(label, names.join(', '))),
    ...(counts.length > 0 ? [detail('Casualties', counts.join(', '))] : []),
    ...(disputed ? [`*${safeText(disputed, DETAIL_SIZE)}*`] : []),
    ...(sources.length > 0 ? [detail('Source', sources.join('; '))] : []),
  ].join('\n')
  const text = references.join(' · ')
  const footer = [...text].length > DETAIL_SIZE ? `${[...text].slice(0, DETAIL_SIZE - 1).join('')}…` : text
  const room = EMBED_SIZE - lengthOf(title) - lengthOf(details) - lengthOf(footer) - lengthOf('“”\n')
  return {
    title,
    description: `“${safeText(quote, Math.min(room, QUOTE_SIZE))}”\n${details}`.trimEnd(),
    color: COLOURS[EVENT_TYPES.find((row) => row.type === event.type)?.class ?? 'groups'],
    footer: { text: footer },
  }
}

function detail(label: string, text: string): string {
  return `**${label}** ${safeText(text, DETAIL_SIZE)}`
}
