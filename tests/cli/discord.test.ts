import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { openJsonStore } from '../../src/store/json-store.ts'
import { type DiscordDouble, startDiscord } from '../support/discord/discord-double.ts'
import { sampleRecords } from '../support/records.ts'
import { createIo, runCli } from './cli-in-test.ts'
import { useFolder } from './use-folder.ts'

const { at } = useFolder()
let discord: DiscordDouble

beforeEach(async () => {
  discord = await startDiscord()
  const store = await openJsonStore(at('store'))
  await store.replaceReport(sampleRecords())
  await store.close()
})
afterEach(() => discord.stop())

const settings = () => ({
  ANNALIST_STORE: at('store'),
  DISCORD_API: discord.api,
  DISCORD_TOKEN: discord.token,
  DISCORD_APPLICATION_ID: discord.applicationId,
})

describe('annalist bot', () => {
  it('answers until it is stopped', async () => {
    await runCli(['register'], settings())
    const { io, stdout, stderr, stop } = createIo(settings())
    const ended = run(['bot'], io)
    await stdout.wrote('Connected to Discord')
    const answer = await discord.person('ada').slash('events', { query: '2014 Kidal' })
    expect(answer.embeds.length).toBeGreaterThan(0)
    stop()
    expect(await ended).toBe(0)
    expect(stderr.text).toBe('')
  })

  it('says what to do where Discord does not take the token', async () => {
    const { code, stderr } = await runCli(['bot'], { ...settings(), DISCORD_TOKEN: 'wrong' })
    expect(stderr).toMatch(/^annalist: Discord does not accept the token\. Copy it again/)
    expect(stderr).not.toContain('wrong')
    expect(code).toBe(1)
  })

  it('says what to do where there is no token', async () => {
    const { code, stderr } = await runCli(['bot'], { ...settings(), DISCORD_TOKEN: undefined })
    expect(stderr).toMatch(/^annalist: The variable DISCORD_TOKEN is not set\. .*docs\/discord\.md/)
    expect(code).toBe(1)
  })

  it('fails where Discord shuts it out later', async () => {
    const { io, stdout, stderr } = createIo(settings())
    const ended = run(['bot'], io)
    await stdout.wrote('Connected to Discord')
    discord.gateway.close(4004)
    expect(await ended).toBe(1)
    expect(stderr.text).toMatch(/^annalist: Discord does not accept the token/m)
  })
})

describe('annalist register', () => {
  it('sends the commands once', async () => {
    expect(await runCli(['register'], settings())).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Commands at Discord: \/events, \/ask, .+, \/who, .+ updated\.\n$/),
    })
    expect((await runCli(['register'], settings())).stdout).toMatch(/ unchanged\.\n$/)
    expect(discord.commands.length).toBeGreaterThan(10)
  })

  it('says what to do where there is no application', async () => {
    const { code, stderr } = await runCli(['register'], { ...settings(), DISCORD_APPLICATION_ID: undefined })
    expect(stderr).toMatch(/^annalist: The variable DISCORD_APPLICATION_ID is not set/)
    expect(code).toBe(1)
  })
})
