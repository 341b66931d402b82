import type { Language } from '../../model/answer.ts'
import { PHRASES } from '../../vocabulary/answer-phrases.ts'

/** A phrase of the answers. */
export type Phrase = keyof (typeof PHRASES)['en']

/**
 * A phrase with its slots filled.
 * @example say('en', 'founded', { when: 'in 2011' }) // 'founded in 2011'
 */
export function say(language: Language, phrase: Phrase, slots: Readonly<Record<string, string | number>> = {}): string {
  return (
    PHRASES[language][phrase]
      .replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ''))
      // French sets a space before a colon.
      .replace(language === 'fr' ? / +([.,]|$)/g : / +([.,:;]|$)/g, '$1')
      .replace(/ {2,}/g, ' ')
  )
}

/**
 * Names one after the other: "A, B and C".
 * @example listed(['A', 'B', 'C'], 'en') // 'A, B and C'
 */
export function listed(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${say(language, 'and')} ${names.at(-1)}`
}

/** A number as people write it. */
export function numberIn(language: Language, value: number): string {
  return value.toLocaleString(language === 'fr' ? 'fr-FR' : 'en-US')
}

/** Text of a report as Markdown that shows it as it stands. */
export function plain(text: string): string {
  return text.replace(/[\\*_~`|[\]<>#]/g, '\\$&').replace(/\s+/g, ' ')
}
