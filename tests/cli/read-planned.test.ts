import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { runCli } from './cli-in-test.ts'
import { CHAD, NEPAL } from './report-texts.ts'
import { useFolder } from './use-folder.ts'

const SCRIPT = join(import.meta.dirname, 'read-in-threads.ts')
const { at, write } = useFolder()

/** Reads the reports written, in a process that has to end by itself. */
async function read(threads: number, bug = '') {
  const args = ['--import', 'tsx', SCRIPT, at('reports'), String(threads), bug]
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 })
  return JSON.parse(stdout)
}

describe('Reading in threads', () => {
  it('gives what one thread gives, in the same order', async () => {
    // The longest comes first, so that it is done last.
    write('reports/a.md', NEPAL.repeat(40))
    for (const name of ['b', 'c', 'd']) write(`reports/${name}.md`, `${CHAD}\nOn June 31 rebels of ${name} attacked.\n`)
    const [one, two] = await Promise.all([read(1), read(2)])
    expect(two).toEqual(one)
    expect(one).toMatchObject([
      { records: { report: { id: 'a' } } },
      ...['b', 'c', 'd'].map((id) => ({
        records: { report: { id } },
        messages: [{ path: at(`reports/${id}.md`), line: 7, column: 4, fatal: false, ruleId: 'no-such-day' }],
      })),
    ])
  })

  it.each([1, 2])('says of each report what is wrong with it, with %i', async (threads) => {
    write('reports/a.md', '\n\n')
    write('reports/b.md', CHAD)
    write('reports/c.md', 'x'.repeat(200_000))
    const { isMistake, message } = await read(threads)
    expect(isMistake).toBe(true)
    expect(message).toMatch(
      /^\S+a\.md: unexpected file without text.*\n\S+c\.md: 1:1: unexpected paragraph of 200000.*$/,
    )
  })

  it.each([1, 2])('names the file at which a bug shows, with %i', async (threads) => {
    write('reports/a.md', NEPAL)
    write('reports/b.md', CHAD)
    const { isMistake, message } = await read(threads, 'b')
    expect(isMistake).toBe(false)
    expect(message).toMatch(/^While reading \S+b\.md: /)
  })
})

describe('annalist check', () => {
  it('leaves no bad file unnamed', async () => {
    write('reports/a.md', new Uint8Array([0x4e, 0x00]))
    write('reports/b.md', '')
    const { code, stderr } = await runCli(['check', at('reports')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^annalist: \S+a\.md: unexpected binary data.*\n\S+b\.md: unexpected empty file/)
  })
})
