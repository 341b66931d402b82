import type { BotLog } from '../../src/bot/guard.ts'

/** A log that keeps what it is told: level, message, then the values of the fields. */
export function createListLog(): BotLog & { readonly lines: string[] } {
  const lines: string[] = []
  const at = (level: string) => (fields: object, message: string) => {
    const told = Object.values(fields).map((value) => (value instanceof Error ? value.message : shown(value)))
    lines.push([level, message, ...told].join(' '))
  }
  return { lines, info: at('info'), warn: at('warn'), error: at('error') }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
