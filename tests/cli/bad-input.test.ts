import { mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from './cli-in-test.ts'
import { CHAD, NEPAL } from './report-texts.ts'
import { useFolder } from './use-folder.ts'

const { at, write } = useFolder()
const bytes = (text: string) => new TextEncoder().encode(text)
const MEGABYTE = 1024 * 1024

/** Ingests into a store that holds a report; whatever happens, that report must stay as it is. */
async function ingestBesideChad(path: string) {
  write('chad.md', CHAD)
  await runCli(['ingest', at('chad.md'), '--store', at('store')])
  const before = readFileSync(at('store/chad.jsonl'), 'utf8')
  const result = await runCli(['ingest', at(path), '--store', at('store')])
  expect(readFileSync(at('store/chad.jsonl'), 'utf8')).toBe(before)
  return result
}

describe('A report that cannot be read', () => {
  it.each<[string, string, (path: string) => void, RegExp]>([
    ['a file that is not there', 'mlai.md', () => {}, /There is no file or folder .*mlai\.md\. Check the spelling/],
    ['an empty file', 'a.md', (path) => write(path, ''), /a\.md: unexpected empty file, expected a report/],
    ['a file of blanks', 'a.md', (path) => write(path, ' \n\n'), /a\.md: unexpected file without text/],
    ['a folder without reports', 'empty', (path) => mkdirSync(at(path)), /holds no reports\. Put the reports there/],
    [
      'a kind of file that is none',
      'a.pdf',
      (path) => write(path, NEPAL),
      /kind of file "\.pdf", expected one of \.md/,
    ],
    [
      'a binary file',
      'a.txt',
      (path) => write(path, new Uint8Array([0x89, 0x50, 0, 1])),
      /unexpected binary data .* convert/,
    ],
    [
      'a line of 50 MB',
      'a.txt',
      (path) => write(path, `Mali\n\n${'x'.repeat(50 * MEGABYTE)}\n`),
      /a\.txt: 3:1: unexpected paragraph of 5\d+ characters, expected 100000 at most/,
    ],
    [
      'broken UTF-8',
      'a.txt',
      (path) => write(path, new Uint8Array([...bytes('2014\n\nIn May '), 0xe9, 0x20])),
      /line 3: unexpected bytes that are no UTF-8; save the file again/,
    ],
    [
      'a file over 64 MB',
      'a.txt',
      (path) => truncateSync(write(path, NEPAL), 65 * MEGABYTE),
      /has 65 MB, more than the 64 MB/,
    ],
    [
      'front matter that is no YAML',
      'a.md',
      (path) => write(path, '---\nyears: [2012\n---\n\nText.\n'),
      /the front matter .* is no YAML/,
    ],
    [
      'a country that is none',
      'a.md',
      (path) => write(path, '---\ncountries: [XX]\n---\n\nIn 2014 rebels took Gao.\n'),
      /No country has the code "XX"/,
    ],
  ])('is refused: %s', async (_name, path, make, message) => {
    make(path)
    const { code, stdout, stderr } = await ingestBesideChad(path)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^annalist: /m)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })
})

describe('A report that is odd', () => {
  it.each([
    ['CRLF line ends', bytes(NEPAL.replaceAll('\n', '\r\n'))],
    ['a byte order mark', bytes(`\uFEFF${NEPAL}`)],
  ])('is read with %s as without, but for the offsets', async (_name, content) => {
    write('nepal.md', content)
    const { code, stdout } = await ingestBesideChad('nepal.md')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^nepal: 3 events/)
  })

  it('is read without years, with a warning', async () => {
    write('a.md', '## Background\n\nThe war is about land and water.\n')
    const { code, stderr } = await ingestBesideChad('a.md')
    expect(stderr).toMatch(/warning\s+Unexpected report without a year, expected year entries/)
    expect(code).toBe(0)
  })

  it('is read with a day that no month has, with a warning at its place', async () => {
    write('a.md', '## Status of the Fighting\n\n2014 On 31 June rebels met soldiers near Gorkha.\n')
    const { code, stderr } = await ingestBesideChad('a.md')
    expect(stderr).toMatch(/^3:\d+.*warning\s+Unexpected day "31 June", expected one that the month has/m)
    expect(code).toBe(0)
  })

  it('fails with --frail, and nothing of it is stored', async () => {
    write('a.md', '## Status of the Fighting\n\n2014 On 31 June rebels met soldiers near Gorkha.\n')
    const { code, stdout } = await runCli(['ingest', at('a.md'), '--store', at('store'), '--frail'])
    expect(code).toBe(1)
    expect(stdout).toBe('Nothing was stored. Mend what is said above, and run it again.\n')
    expect(() => readFileSync(at('store/a.jsonl'))).toThrow(/ENOENT/)
  })

  it('fails a check with --frail alone', async () => {
    write('a.md', '## Status of the Fighting\n\n2014 On 31 June rebels met soldiers near Gorkha.\n')
    const lenient = await runCli(['check', at('a.md')])
    expect(lenient).toMatchObject({ code: 0, stdout: '1 file read: 0 errors, 1 warning, 1 note\n' })
    expect(await runCli(['check', at('a.md'), '--frail'])).toMatchObject({ code: 1, stderr: lenient.stderr })
  })
})

describe('A store that cannot be read', () => {
  const exportAll = () => runCli(['export', 'events', '--store', at('store')])
  async function damage(change: (text: string) => string) {
    write('nepal.md', NEPAL)
    await runCli(['ingest', at('nepal.md'), '--store', at('store')])
    write('store/nepal.jsonl', change(readFileSync(at('store/nepal.jsonl'), 'utf8')))
  }

  it('is refused where nothing was ingested, with the command to run', async () => {
    const { code, stderr } = await exportAll()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `annalist: The store ${at('store')} holds no reports yet. Run “annalist ingest --store ${at('store')}” first.\n`,
    )
  })

  it('is refused where a line is cut short', async () => {
    await damage((text) => text.slice(0, -30))
    expect(await exportAll()).toMatchObject({ code: 1, stdout: '' })
    expect((await exportAll()).stderr).toMatch(/nepal\.jsonl, line \d+, is cut short\. Run ingestion again/)
  })

  it('is refused where a newer version wrote it, for reading and for writing', async () => {
    await damage((text) => text.replace('"schema":1', '"schema":99'))
    const newer = readFileSync(at('store/nepal.jsonl'), 'utf8')
    expect((await exportAll()).stderr).toMatch(/was written by a newer Annalist .* Upgrade Annalist\./)
    const { code, stderr } = await runCli(['ingest', at('nepal.md'), '--store', at('store')])
    expect(code).toBe(1)
    expect(stderr).toContain('Upgrade Annalist')
    expect(readFileSync(at('store/nepal.jsonl'), 'utf8')).toBe(newer)
  })
})

describe('A question that is wrong', () => {
  it.each([
    [['type:blorb'], /“blorb” is no type\. There are .*attack/],
    [['31', 'June', '2014'], /“31 June 2014” is not a date\. Write a date such as/],
  ])('is refused: %j', async (words, message) => {
    write('nepal.md', NEPAL)
    await runCli(['ingest', at('nepal.md'), '--store', at('store')])
    const { code, stdout, stderr } = await runCli(['export', 'events', ...words, '--store', at('store')])
    expect(stderr).toMatch(message)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  })
})
