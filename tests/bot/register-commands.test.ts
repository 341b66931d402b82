import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/bot/commands.ts'
import { registerCommands } from '../../src/bot/register-commands.ts'
import { type DiscordDouble, startDiscord } from '../support/discord/discord-double.ts'

let discord: DiscordDouble
beforeEach(async () => {
  discord = await startDiscord()
})
afterEach(async () => {
  await discord.stop()
  expect(discord.problems).toEqual([])
})

const register = (overrides: Partial<Parameters<typeof registerCommands>[0]> = {}) =>
  registerCommands({
    token: discord.token,
    applicationId: discord.applicationId,
    api: discord.api,
    commands: COMMANDS,
    ...overrides,
  })

describe('registerCommands', () => {
  it('sends the commands once and then finds nothing to change', async () => {
    expect(await register()).toBe('updated')
    expect(await register()).toBe('unchanged')
    expect(discord.requests.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET'])
    expect(discord.commands.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name))
  })

  it('sends them again when a word of them changes, in any language, and keeps their ids', async () => {
    await register()
    const before = discord.commands.map(({ id }) => id)
    const commands = COMMANDS.map((command) => ({ ...command, description_localizations: { fr: 'Autre chose' } }))
    expect(await register({ commands })).toBe('updated')
    expect(discord.commands.map(({ id }) => id)).toEqual(before)
  })

  it('removes what is no command any more', async () => {
    const [command] = COMMANDS
    if (!command) throw new RangeError('no commands')
    await register({ commands: [...COMMANDS, { ...command, name: 'happenings', name_localizations: null }] })
    expect(await register()).toBe('updated')
    expect(discord.commands.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name))
  })

  it('says what to do about a wrong token', async () => {
    await expect(register({ token: 'wrong' })).rejects.toMatchObject({
      name: 'UserError',
      identifier: 'discord-token',
      message: expect.stringContaining('DISCORD_TOKEN'),
    })
  })

  it('says what to do about a wrong application', async () => {
    await expect(register({ applicationId: '100000000000000000' })).rejects.toMatchObject({
      identifier: 'discord-application',
      message: expect.stringContaining('DISCORD_APPLICATION_ID'),
    })
  })

  it('waits as long as Discord asks it to', async () => {
    const limited = { message: 'You are being rate limited.', retry_after: 0.3, global: false }
    discord.failNext('commands', { status: 429, body: limited, headers: { 'retry-after': '0.3' } })
    const start = performance.now()
    expect(await register()).toBe('updated')
    expect(performance.now() - start).toBeGreaterThan(290)
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 200, 200])
  })

  it('hands on an error that is no fault of the maintainer', async () => {
    for (let time = 0; time < 3; time += 1) discord.failNext('commands', { status: 503 })
    await expect(register()).rejects.toMatchObject({ name: expect.not.stringMatching('UserError'), status: 503 })
  })
})
