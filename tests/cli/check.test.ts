import { describe, expect, it } from 'vitest'
import { runCli } from './cli-in-test.ts'
import { NEPAL } from './report-texts.ts'
import { useFolder } from './use-folder.ts'

const { at, write } = useFolder()
const UNREAD = 'On July 2 the sky was blue.'

describe('annalist check', () => {
  it('lists what was not read, each with its place, its rule and what to do', async () => {
    const path = write('nepal.md', `${NEPAL}\n${UNREAD}\n`)
    const { code, stdout, stderr } = await runCli(['check', path])
    expect(stderr).toMatch(
      /^7:45 +info +Unknown place "Gorkha"; .* a row in src\/vocabulary\/places.ts +place-unknown/m,
    )
    expect(stderr).toMatch(/^9:4 +info +Nothing was read from "On July 2 the sky was blue."; .* +date-without-event/m)
    expect(stdout).toBe('1 file read: 0 errors, 0 warnings, 2 notes\n')
    expect(code).toBe(0)
  })

  it('does not fail of notes, even with --frail', async () => {
    const path = write('nepal.md', `${NEPAL}\n${UNREAD}\n`)
    expect((await runCli(['check', path, '--frail'])).code).toBe(0)
  })
})

describe('Ingestion', () => {
  it('counts the notes, and names three files of them at most', async () => {
    for (const name of ['a', 'b', 'c', 'd']) write(`reports/${name}.md`, NEPAL)
    const { stderr } = await runCli(['ingest', at('reports'), '--store', at('store')])
    expect(stderr).toContain('4 notes on what was not read; see: annalist check PATH\n')
    expect(stderr).not.toContain('Gorkha')
  })
})
