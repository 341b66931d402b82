import { DONE, defineCommand } from '../cli-command.ts'
import { applicationId, discordSettings } from '../discord-settings.ts'

/** `register`: tells Discord of the slash commands. */
export const register = defineCommand({
  name: 'register',
  summary: 'register the slash commands with Discord',
  configure: (command) => command,
  examples: ['DISCORD_TOKEN=… DISCORD_APPLICATION_ID=… annalist register'],
  run: async (io) => {
    const settings = { ...discordSettings(io), applicationId: applicationId(io) }
    // Discord's library is large: only who needs it waits for it.
    const [{ registerCommands }, { COMMANDS }] = await Promise.all([
      import('../../bot/register-commands.ts'),
      import('../../bot/commands.ts'),
    ])
    const outcome = await registerCommands({ ...settings, commands: COMMANDS })
    io.stdout.write(`Commands at Discord: ${COMMANDS.map(({ name }) => `/${name}`).join(', ')} ${outcome}.\n`)
    return DONE
  },
})
