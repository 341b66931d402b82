import { z } from 'zod'
import { UserError } from '../model/user-error.ts'

/** Variables as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The variables of this process; nothing else reads them. */
export const environment: Environment = process.env

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535))

/** Every variable, what it must be in words, and what it is where nobody set it. */
const VARIABLES = {
  ANNALIST_STORE: { schema: z.string().default('data'), expected: 'a folder' },
  PORT: { schema: portSchema.default(3000), expected: 'a port from 0 to 65535' },
  DISCORD_TOKEN: { schema: z.string().optional(), expected: 'the token of the bot' },
  DISCORD_APPLICATION_ID: {
    schema: z
      .string()
      .regex(/^\d{17,20}$/)
      .optional(),
    expected: 'the 17 to 20 digits at https://discord.com/developers/applications, page “General Information”',
  },
  DISCORD_API: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    expected: 'the address of an HTTP interface',
  },
  LOG_LEVEL: { schema: z.enum(LEVELS).default('info'), expected: `one of ${LEVELS.join(', ')}` },
  NO_COLOR: { schema: z.string().optional(), expected: 'anything' },
} as const

/** What the environment sets. */
export type Config = { readonly [Name in keyof typeof VARIABLES]: z.output<(typeof VARIABLES)[Name]['schema']> }

/**
 * Reads the variables of one concern; one that is set to nothing counts as not set.
 * @throws UserError where one holds something else than expected; its value is shown, but for a token
 * @example readConfig({ PORT: '8080' }).PORT // 8080
 */
export function readConfig(env: Environment): Config {
  const entries = Object.entries(VARIABLES).map(([name, { schema, expected }]) => {
    const result = schema.safeParse(env[name] === '' ? undefined : env[name])
    if (result.success) return [name, result.data]
    throw new UserError('bad-variable', `The variable ${name} is “${env[name]}”. Expected ${expected}.`, { name })
  })
  return Object.fromEntries(entries)
}
