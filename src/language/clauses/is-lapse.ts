import type { Token } from '../words/read-tokens.ts'

/** "Two weeks later": when, and no object. */
export const isLapse = (tokens: readonly Token[], position: number): boolean =>
  /^(?:the|an?|some|a few|several|\d+|\p{L}+) (?:same |next |following )?(?:hours?|days?|weeks?|months?|years?)\b/u.test(
    tokens
      .slice(position, position + 3)
      .map(({ lower }) => lower)
      .join(' '),
  )
