import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js'
import { lengthOf } from './safe-text.ts'

export type ButtonRow = APIActionRowComponent<APIButtonComponent>

/** A page of the answer to a question, as a button carries it. */
export interface PageAddress {
  readonly command: string
  /** Counted from 1. */
  readonly page: number
  /** The question in words. */
  readonly question: string
}

/** The page that buttons lead on from. */
export interface PageOf extends Omit<PageAddress, 'question'> {
  /** How many pages there are. */
  readonly pages: number
}

/** Code points of what a button may carry. */
export const CUSTOM_ID_SIZE = 100
/** The store gives at most 1,000 events at once, so no page of five begins later. */
const LAST_PAGE = 200

/**
 * The buttons that lead from a page to its neighbours: none where one page holds all, or where no wording of the
 * question fits into a button. All state is in the buttons, so that they outlive the process that made them.
 */
export function pageButtons({ command, page, pages }: PageOf, wordings: readonly string[]): readonly ButtonRow[] {
  const addressOf = (to: number, question: string) => `${command}:${to}:${question}`
  const question = wordings.find((words) => readAddress(addressOf(LAST_PAGE, words)))
  if (pages < 2 || question === undefined) return []
  const button = (label: string, to: number): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: addressOf(to, question),
    disabled: to < 1 || to > Math.min(pages, LAST_PAGE),
  })
  return [{ type: ComponentType.ActionRow, components: [button('◀ Previous', page - 1), button('Next ▶', page + 1)] }]
}

/**
 * Reads the id of a button, which whoever sends it can make up; undefined where it is none of ours.
 * @example readAddress('events:2:place:kidal') // { command: 'events', page: 2, question: 'place:kidal' }
 */
export function readAddress(customId: string): PageAddress | undefined {
  const [, command = '', page = '', question = ''] = /^([a-z-]{1,32}):([1-9]\d{0,2}):(\S.*)$/u.exec(customId) ?? []
  if (!question || lengthOf(customId) > CUSTOM_ID_SIZE || Number(page) > LAST_PAGE) return undefined
  return { command, page: Number(page), question }
}
