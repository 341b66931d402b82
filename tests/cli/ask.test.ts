import { PassThrough } from 'node:stream'
import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { ASKABLE_KINDS } from '../../src/questions/index.ts'
import { openJsonStore } from '../../src/store/json-store.ts'
import { sampleRecords } from '../support/records.ts'
import { createIo, createSink, runCli } from './cli-in-test.ts'
import { useFolder } from './use-folder.ts'

const { at } = useFolder()
beforeEach(async () => {
  const store = await openJsonStore(at('store'))
  await store.replaceReport(sampleRecords())
  await store.close()
})
const cli = (argv: readonly string[], typed?: string) => runCli(argv, { ANNALIST_STORE: at('store') }, typed)

describe('annalist ask', () => {
  it('answers a question with where the answer stands', async () => {
    const { code, stdout, stderr } = await cli(['ask', 'Where were talks opened?'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Talks between .+ in Algiers /)
    expect(stdout).toContain('  “In July delegates of the CMA and the government opened talks in Algiers.” (mali:5)')
    expect(stdout).not.toMatch(/\*\*|^>/m)
  })

  it('takes the words of a question one by one', async () => {
    const whole = await cli(['ask', 'Where were talks opened?'])
    expect(await cli(['ask', 'Where', 'were', 'talks', 'opened?'])).toEqual(whole)
  })

  it('says how to ask what has an answer, and that this is none', async () => {
    const { code, stdout } = await cli(['ask', 'qwertz'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/\n\nTry:\n {2}annalist ask 'What happened in .+\?'\n/)
  })

  it('carries a conversation on that JSON gives', async () => {
    const { stdout } = await cli(['ask', 'What happened in Kidal in 2014?', '--json'])
    const { conversation, events } = JSON.parse(stdout)
    expect(events).toHaveLength(3)
    const next = await cli(['ask', 'and in Gao?', '--conversation', conversation, '--json'])
    expect(JSON.parse(next.stdout).understood.query).toBe('date:2014 place:gao')
  })

  it('fails where the question is too long or the conversation made up', async () => {
    const long = await cli(['ask', 'x'.repeat(5000)])
    expect(long).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('at most 1,000 characters') })
    const forged = await cli(['ask', 'Gao', '--conversation', 'ZZ'])
    expect(forged).toMatchObject({ code: 1, stderr: expect.stringContaining('is not one that an answer gave') })
  })
})

describe('annalist question', () => {
  it.each(ASKABLE_KINDS)('answers by $name', async ({ name, fields }) => {
    const flags = fields
      .filter((field) => field.isRequired && field.name !== 'about')
      .flatMap((field) => [`--${field.name}`, field.values?.[0] ?? 'x'])
    const { code, stdout } = await cli(['question', name, 'Kidal', ...flags, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ kind: name, question: 'Kidal' })
  })

  it('takes the fields of a kind as flags', async () => {
    const first = await cli(['question', 'extreme', 'talks', '--which', 'first'])
    const last = await cli(['question', 'extreme', 'talks', '--which', 'last'])
    expect(first.stdout).toContain('August 2013')
    expect(last.stdout).not.toContain('August 2013')
  })

  it('explains each kind', async () => {
    const { code, stdout } = await cli(['question', 'extreme', '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/--which <which> {2}what makes it stand out \(choices: "first"/)
    expect(stdout).toContain('$ annalist question extreme')
  })
})

describe('annalist chat', () => {
  it('answers a question a line, each understood with those before it', async () => {
    const typed = 'What happened in Kidal in 2014?\n\nand in Gao?\n'
    const { code, stdout, stderr } = await cli(['chat'], typed)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^3 events at Kidal, in 2014:/)
    expect(stdout).toContain('1 event in 2014, at Gao')
    expect(stdout).not.toContain('> ')
  })

  it('ends on “quit”, in any spelling', async () => {
    for (const word of ['quit', 'QUIT', ' exit ', 'quitter.']) {
      expect(await cli(['chat'], `${word}\nWhat happened in 2014?\n`)).toEqual({ code: 0, stdout: '', stderr: '' })
    }
  })

  it('answers the last line without an end of line', async () => {
    expect((await cli(['chat'], 'Where were talks opened?')).stdout).toContain('Algiers')
  })

  it('goes on after a question that cannot be read', async () => {
    const { code, stdout } = await cli(['chat'], `${'x'.repeat(2000)}\nWhere were talks opened?\n`)
    expect(code).toBe(0)
    expect(stdout).toMatch(/at most 1,000 characters.+\n\nTalks .+ in Algiers/)
  })

  it('asks people for the next question, and takes the end of the input for the end', async () => {
    const { io } = createIo({ ANNALIST_STORE: at('store'), NO_COLOR: '1' })
    const stdin = Object.assign(new PassThrough(), { isTTY: true })
    const stdout = createSink({ isTTY: true })
    const ended = run(['chat'], { ...io, stdin, stdout })
    await stdout.wrote('> ')
    stdin.write('Where were talks opened?\n')
    await stdout.wrote('(mali:5)')
    stdin.end()
    expect(await ended).toBe(0)
    expect(stdout.text).toMatch(/^Ask in English or French; “quit” ends\.\n/)
    expect(stdout.text.match(/> /g)?.length).toBeGreaterThan(1)
  })
})
