import { cleanText } from '../clean-text.ts'

/**
 * A question without what it is dressed in: mentions, links, colours of a terminal, the marks of Markdown; letters in other
 * widths and typographic apostrophes as plain ones.
 * @example undressQuestion('<@42> **who** leads `IF`?') // 'who leads IF?'
 */
export function undressQuestion(question: string): string {
  const undressed = question
    .normalize('NFKC')
    .replace(/<[@#&!:]+[^>]{0,40}>|@(?:everyone|here)\b|https?:\/\/\S+/gi, ' ')
    .replace(/\p{Cc}\[[\d;]*m/gu, '')
    .replace(/(?<!\w)[*_~`|>#]+|[*_~`|]+(?!\w)/g, ' ')
  return cleanText(undressed).replace(/[‘’‚′]/g, "'")
}
