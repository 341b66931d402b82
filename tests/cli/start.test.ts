import { createServer } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Environment } from '../../src/cli/config.ts'
import { run } from '../../src/cli/run.ts'
import { startDiscord } from '../support/discord/discord-double.ts'
import { createIo, runCli } from './cli-in-test.ts'
import { NEPAL, NEPAL_LATER } from './report-texts.ts'
import { useFolder } from './use-folder.ts'

const { at, write } = useFolder()

/** Starts a command that listens on a free port, and waits until it does. */
async function launch(argv: readonly string[], env: Environment = {}) {
  const { io, stdout, stderr, stop } = createIo({ PORT: '0', ANNALIST_STORE: at('store'), ...env })
  const ended = run(argv, io)
  await Promise.race([stdout.wrote('http://'), ended])
  const url = /http:\/\/\S+/.exec(stdout.text)?.[0] ?? ''
  const end = (): Promise<number> => {
    stop()
    return ended
  }
  return { url, stdout, stderr, end, ended }
}

/** How many events a list that is served has. */
async function totalAt(url: string | URL): Promise<unknown> {
  const { total } = (await (await fetch(url)).json()) as { total: unknown }
  return total
}

describe('annalist start', () => {
  it('ingests, answers over HTTP, and says what to try', async () => {
    write('corpus/nepal.md', NEPAL)
    const { url, stdout, end } = await launch(['start', at('corpus')])
    await stdout.wrote('Try:')
    expect(stdout.text).toMatch(/^nepal: 3 events, .*; new\n/)
    expect(stdout.text).toContain('On Discord it answers once DISCORD_TOKEN is set')
    const question = /curl '(.+events.+)'/.exec(stdout.text)?.[1] ?? ''
    expect(question.startsWith(url)).toBe(true)
    expect(await totalAt(question)).toBeGreaterThan(0)
    expect(await end()).toBe(0)
    await expect(fetch(question)).rejects.toThrow('fetch failed')
  })

  it('reads nothing again where nothing changed', async () => {
    write('corpus/nepal.md', NEPAL)
    await (await launch(['start', at('corpus')])).end()
    const { stdout, stderr, end } = await launch(['start', at('corpus')])
    expect(stdout.text).toMatch(/^nepal: 3 events, .*; unchanged\n/)
    expect(stderr.text).toBe('')
    await end()
  })

  it('answers on Discord where there is a token', async () => {
    const discord = await startDiscord()
    onTestFinished(() => discord.stop())
    write('corpus/nepal.md', NEPAL)
    const env = {
      DISCORD_API: discord.api,
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: discord.applicationId,
    }
    await runCli(['register'], env)
    const { stdout, end } = await launch(['start', at('corpus')], env)
    await stdout.wrote('and on Discord.')
    const answer = await discord.person('ada').slash('events', { query: '2014 Pokhara' })
    expect(answer.embeds).toHaveLength(1)
    expect(await end()).toBe(0)
  })

  it('ends, server and all, where Discord does not take the token', async () => {
    const discord = await startDiscord()
    onTestFinished(() => discord.stop())
    write('corpus/nepal.md', NEPAL)
    const { stderr, ended } = await launch(['start', at('corpus')], {
      DISCORD_API: discord.api,
      DISCORD_TOKEN: 'wrong',
    })
    expect(await ended).toBe(1)
    expect(stderr.text).toMatch(/^annalist: Discord does not accept the token/m)
  })

  it('does not start on a report that cannot be read', async () => {
    write('corpus/nepal.md', '')
    const { stderr, ended } = await launch(['start', at('corpus')])
    expect(await ended).toBe(1)
    expect(stderr.text).toContain('unexpected empty file')
  })
})

describe('annalist serve', () => {
  it('sees what is ingested while it runs', async () => {
    write('nepal.md', NEPAL)
    const store = ['--store', at('store')]
    await runCli(['ingest', at('nepal.md'), ...store])
    const { url, end } = await launch(['serve', ...store])
    const total = () => totalAt(new URL('events?q=2016', url))
    expect(await total()).toBe(0)
    write('nepal.md', NEPAL_LATER)
    await runCli(['ingest', at('nepal.md'), ...store])
    await expect.poll(total, { timeout: 5000, interval: 200 }).toBe(1)
    expect(await end()).toBe(0)
  })

  it('says what to do where its port is in use', async () => {
    write('nepal.md', NEPAL)
    await runCli(['ingest', at('nepal.md'), '--store', at('store')])
    const other = createServer()
    onTestFinished(() => void other.close())
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => resolve((other.address() as { port: number }).port))
    })
    const { code, stderr } = await runCli(['serve', '--store', at('store'), '--port', String(port)])
    expect(stderr).toMatch(
      new RegExp(`^annalist: Port ${port} is in use\\. Stop what listens there, or choose another`),
    )
    expect(code).toBe(1)
  })

  it('refuses a port that is none as wrong usage', async () => {
    const { code, stderr } = await runCli(['serve', '--port', '70000'])
    expect(stderr).toContain("option '--port <n>' argument '70000' is invalid. Expected a number from 0 to 65535.")
    expect(code).toBe(2)
  })
})
