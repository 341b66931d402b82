import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { createIo, runCli } from './cli-in-test.ts'

const DOCUMENTATION = readFileSync(join(import.meta.dirname, '../../docs/command-line.md'), 'utf8')
const COMMAND_NAMES = [
  ...[
    'start',
    'ingest',
    'check',
    'ask',
    'chat',
    'question',
    'events',
    'explain',
    'export',
    'serve',
    'bot',
    'register',
    'eval',
  ],
]

describe('The command line', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await runCli(['--help'])
    expect(code).toBe(0)
    for (const name of COMMAND_NAMES) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it.each(COMMAND_NAMES)('shows examples of %s', async (name) => {
    const { code, stdout } = await runCli([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^Examples:\n  \\$ .*annalist ${name}`, 'm'))
  })

  it.each(COMMAND_NAMES)('is described in the documentation with all flags of %s', async (name) => {
    const { stdout } = await runCli([name, '--help'])
    const flags = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag = '']) => flag)
    const row = DOCUMENTATION.split('\n').find((line) => line.startsWith(`| \`${name}`)) ?? ''
    expect(flags.filter((flag) => !row.includes(flag))).toEqual([])
    expect(row).not.toBe('')
  })

  it('says its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' })
  })

  it('shows what there is where no command is given, as wrong usage', async () => {
    const { code, stderr } = await runCli([])
    expect(code).toBe(2)
    expect(stderr).toContain('Usage: annalist')
  })

  it.each([
    [['ingets'], "annalist: unknown command 'ingets'\n(Did you mean ingest?)"],
    [['ingest', '--dryrun'], "annalist: unknown option '--dryrun'\n(Did you mean --dry-run?)"],
    [['export', 'events', '--formt', 'csv'], "annalist: unknown option '--formt'\n(Did you mean --format?)"],
    [['ask'], "annalist: missing required argument 'question'"],
    [['question', 'whoo'], "annalist: unknown command 'whoo'\n(Did you mean who?)"],
    [['question', 'when'], "annalist: missing required argument 'about'"],
    [['question', 'who', 'x', '--role', 'thief'], "annalist: option '--role <role>' argument 'thief' is invalid"],
    [['question', 'extreme', 'attack'], "annalist: required option '--which <which>' not specified"],
    [['chat', 'hello'], "annalist: too many arguments for 'chat'"],
    [['check'], "annalist: missing required argument 'path'"],
    [['eval'], "annalist: required option '--gold <file>' not specified"],
    [['ingest', '--store'], "annalist: option '--store <dir>' argument missing"],
    [['register', 'now'], "annalist: too many arguments for 'register'"],
  ])('refuses %j as wrong usage', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv)
    expect(stderr).toContain(message)
    expect(stderr).toContain('--help')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  it('shows a bug as an incident with its stack, and fails', async () => {
    const { io, stdout, stderr } = createIo()
    const broken = Object.defineProperty({}, 'ANNALIST_STORE', {
      get: () => {
        throw new TypeError('the environment is on fire')
      },
    })
    expect(await run(['export', 'events'], { ...io, env: broken })).toBe(1)
    expect(stdout.text).toBe('')
    expect(stderr.text).toMatch(
      /^annalist: Something went wrong on our side \(incident [0-9a-f]{8}\)\. Please report it with these lines:\nTypeError: the environment is on fire\n +at /,
    )
  })
})
