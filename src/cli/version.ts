import { readFileSync } from 'node:fs'
import { z } from 'zod'

// From src/cli and from dist/cli alike.
const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** The version of this package. */
export const VERSION: string = z.looseObject({ version: z.string() }).parse(manifest).version
