import { isDeepStrictEqual } from 'node:util'
import { REST, type RESTPostAPIChatInputApplicationCommandsJSONBody, Routes } from 'discord.js'
import { explainLogin } from './explain-login.ts'

/** Where to register, and what. */
export interface RegisterOptions {
  readonly token: string
  readonly applicationId: string
  /** Base of the REST API, without version; Discord's own where absent. */
  readonly api?: string
  readonly commands: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[]
}

/** Fields that Discord adds to what was registered. */
const ADDED = new Set(['id', 'application_id', 'version', 'name_localized', 'description_localized', 'dm_permission'])
/** What Discord takes an absent field for. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  default_member_permissions: null,
  description_localizations: null,
  name_localizations: null,
  nsfw: false,
  required: false,
  autocomplete: false,
}

/**
 * Makes the application's global commands the given ones, sending them only where Discord holds others:
 * a new name counts towards 200 a day, and people see a command flicker.
 */
export async function registerCommands(options: RegisterOptions): Promise<'updated' | 'unchanged'> {
  const { token, applicationId, api, commands } = options
  const rest = new REST({ version: '10', timeout: 10_000, retries: 2, ...(api && { api }) }).setToken(token)
  const route = Routes.applicationCommands(applicationId)
  try {
    // Without the flag Discord leaves localisations out, and every run would find a difference.
    const held = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) })
    if (isDeepStrictEqual(byName(held), byName(commands))) return 'unchanged'
    await rest.put(route, { body: commands })
    return 'updated'
  } catch (error) {
    throw explainLogin(error)
  }
}

/** Commands in one order and shape, whoever wrote them down. */
function byName(commands: unknown): unknown {
  if (!Array.isArray(commands)) return commands
  const shapes = commands.map((command) => JSON.stringify(normalise(command)))
  return shapes.sort()
}

/** A command or a part of one without added fields, defaults and order of keys. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, part]) => !ADDED.has(key) && !isDefault(key, part))
  return Object.fromEntries(
    kept.map(([key, part]) => [key, normalise(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function isDefault(key: string, value: unknown): boolean {
  return value === undefined || (key in DEFAULTS && value === DEFAULTS[key])
}
