import { styleText } from 'node:util'
import { type Environment, readConfig } from './config.ts'
import type { Output } from './io.ts'

/** Whether an output shows colours: a terminal does, unless `NO_COLOR` is set. */
export function hasColours(output: Output, env: Environment): boolean {
  return output.isTTY === true && readConfig(env).NO_COLOR === undefined
}

/** Ways to set words off. */
export interface Colours {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
}

const PLAIN: Colours = { strong: (text) => text, faint: (text) => text }
// Without validation, as that asks the process's own output and not the one written to.
const COLOURED: Colours = {
  strong: (text) => styleText('bold', text, { validateStream: false }),
  faint: (text) => styleText('dim', text, { validateStream: false }),
}

/** The colours of an output. */
export function coloursOf(output: Output, env: Environment): Colours {
  return hasColours(output, env) ? COLOURED : PLAIN
}
