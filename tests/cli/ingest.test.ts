import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCli } from './cli-in-test.ts'
import { CHAD, NEPAL, NEPAL_LATER, withFrontMatter } from './report-texts.ts'
import { useFolder } from './use-folder.ts'

const { at, write } = useFolder()
const ingest = (...args: string[]) => runCli(['ingest', ...args, '--store', at('store')])
const stored = (report: string) => readFileSync(at(`store/${report}.jsonl`), 'utf8')
const eventsOf = async (...query: string[]) => {
  const { stdout } = await runCli(['export', 'events', ...query, '--store', at('store')])
  return stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []))
}

describe('annalist ingest', () => {
  it('reads a folder into the store and says what it found', async () => {
    write('reports/nepal.md', NEPAL)
    write('reports/chad.txt', CHAD)
    const { code, stdout, stderr } = await ingest(at('reports'))
    const note = `1 note on what was not read; see: annalist check ${at('reports/nepal.md')}`
    expect(stderr).toBe(`Reading chad (1 of 2)\nReading nepal (2 of 2)\n${note}\n`)
    expect(stdout).toMatch(/^chad: 1 event, 0 figures, 0 parties, \d+ passages; new\nnepal: 3 events, .*; new\n$/)
    expect(code).toBe(0)
  })

  it('skips a report that has not changed', async () => {
    write('nepal.md', NEPAL)
    await ingest(at('nepal.md'))
    const { stdout, stderr } = await ingest(at('nepal.md'))
    expect(stdout).toMatch(/^nepal: 3 events, .*; unchanged\n$/)
    expect(stderr).toBe('')
  })

  it('says what was added, changed and withdrawn', async () => {
    write('nepal.md', NEPAL)
    await ingest(at('nepal.md'))
    write('nepal.md', NEPAL_LATER)
    const { stdout } = await ingest(at('nepal.md'))
    expect(stdout).toMatch(/^nepal: 2 events, .*; \d+ added, \d+ changed, \d+ withdrawn\n/)
    expect(stdout).toMatch(/^ {2}\+ nepal-2016-08-protest-kathmandu$/m)
    expect(stdout).toMatch(/^ {2}- nepal-2015-06-12-\w+-kathmandu$/m)
  })

  it('writes nothing with --dry-run, and says the same', async () => {
    write('nepal.md', NEPAL)
    await ingest(at('nepal.md'))
    const before = stored('nepal')
    write('nepal.md', NEPAL_LATER)
    const tried = await ingest(at('nepal.md'), '--dry-run')
    expect(stored('nepal')).toBe(before)
    expect((await ingest(at('nepal.md'))).stdout).toBe(tried.stdout)
  })

  it('gives all of it as JSON', async () => {
    write('nepal.md', `${NEPAL}\nOn June 31 rebels attacked Gorkha.\n`)
    const { stdout } = await ingest(at('nepal.md'), '--json')
    const { stored, reports, messages } = JSON.parse(stdout)
    expect(stored).toBe(true)
    expect(reports).toMatchObject([{ report: 'nepal', outcome: 'new' }])
    expect(reports[0].changes.added).toContain('nepal-2014-03-03-attack-pokhara')
    expect(messages).toMatchObject([
      { path: at('nepal.md'), line: 9, level: 'warning', rule: 'no-such-day' },
      { path: at('nepal.md'), line: 7, level: 'info', rule: 'place-unknown' },
    ])
  })

  it('keeps the old id of an event whose words stay', async () => {
    write('nepal.md', withFrontMatter({ report: 'nepal' }, NEPAL))
    await ingest(at('nepal.md'))
    // The same words under another year entry happen in another year.
    write('nepal.md', withFrontMatter({ report: 'nepal' }, NEPAL.replace('2014 On', '2013 On')))
    await ingest(at('nepal.md'))
    const [event] = await eventsOf('2013')
    expect(event).toMatchObject({
      id: 'nepal-2013-03-03-attack-pokhara',
      formerIds: ['nepal-2014-03-03-attack-pokhara'],
    })
  })

  it('reads the other documents of a report along with a new one', async () => {
    write('nepal.md', NEPAL)
    await ingest(at('nepal.md'))
    write('next.md', withFrontMatter({ report: 'nepal' }, '2017 On May 2 rebels attacked Gorkha.\n'))
    const { stdout } = await ingest(at('next.md'))
    expect(stdout).toContain('nepal: 4 events')
    const years = (await eventsOf()).map(({ date }) => date.start.slice(0, 4))
    expect(years).toEqual(['2014', '2015', '2015', '2017'])
  })

  it('asks for a document of a report that is gone, or for --replace', async () => {
    write('nepal.md', NEPAL)
    await ingest(at('nepal.md'))
    const before = stored('nepal')
    rmSync(at('nepal.md'))
    write('next.md', withFrontMatter({ report: 'nepal' }, '2017 On May 2 rebels attacked Gorkha.\n'))
    const { code, stderr } = await ingest(at('next.md'))
    expect(code).toBe(1)
    expect(stderr).toContain(
      `The document “nepal” of the report “nepal” was read from ${at('nepal.md')}. There is no file`,
    )
    expect(stored('nepal')).toBe(before)
    expect((await ingest(at('next.md'), '--replace')).stdout).toContain('nepal: 1 event,')
  })

  it('refuses another file that claims to be a stored document, unless told to --replace', async () => {
    write('a/nepal.md', NEPAL)
    write('b/nepal.md', NEPAL_LATER)
    await ingest(at('a/nepal.md'))
    const before = stored('nepal')
    const { code, stderr } = await ingest(at('b/nepal.md'))
    expect(code).toBe(1)
    expect(stderr).toContain(`${at('a/nepal.md')} and ${at('b/nepal.md')} both say that they are the document “nepal”`)
    expect(stored('nepal')).toBe(before)
    expect((await ingest(at('b/nepal.md'), '--replace')).stdout).toContain('nepal: 2 events')
  })

  it('refuses two files at once that claim to be one document', async () => {
    write('a/nepal.md', NEPAL)
    write('b/nepal.md', NEPAL_LATER)
    const { code, stderr } = await ingest(at('.'))
    expect(code).toBe(1)
    expect(stderr).toContain(`${at('a/nepal.md')} and ${at('b/nepal.md')} both say`)
  })

  it('leaves all reports as they were where one file is bad', async () => {
    write('reports/chad.md', CHAD)
    await ingest(at('reports'))
    const before = stored('chad')
    write('reports/chad.md', `${CHAD}\n2014 On May 2 gunmen attacked Mongo.\n`)
    writeFileSync(at('reports/nepal.md'), new Uint8Array([0x4e, 0x00, 0x65]))
    expect(await ingest(at('reports'))).toMatchObject({ code: 1, stdout: '' })
    expect(stored('chad')).toBe(before)
  })

  it('makes a damaged report of the store anew', async () => {
    write('nepal.md', NEPAL)
    await ingest(at('nepal.md'))
    const whole = stored('nepal')
    write('store/nepal.jsonl', whole.slice(0, -40))
    const { code, stderr } = await ingest(at('nepal.md'))
    expect(stderr).toContain('is cut short')
    expect(code).toBe(0)
    expect(stored('nepal')).toBe(whole)
  })
})
