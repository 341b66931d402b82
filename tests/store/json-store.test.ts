import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { Changes } from '../../src/model/event-store.ts'
import { SCHEMA_VERSION } from '../../src/model/records.ts'
import type { UserError } from '../../src/model/user-error.ts'
import { openJsonStore } from '../../src/store/json-store.ts'
import { aReport, sampleRecords } from '../support/records.ts'
import { storeContract } from './store-contract.ts'

const root = mkdtempSync(join(tmpdir(), 'annalist-store-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
let folders = 0
const newFolder = (): string => join(root, `store-${++folders}`)
const all = { filters: {} }
const records = sampleRecords()
const fewer = { ...records, events: records.events.slice(1) }

/** A store with the sample report, and the path of its file. */
async function filled() {
  const directory = newFolder()
  const store = await openJsonStore(directory, { pollMs: 0 })
  await store.replaceReport(records)
  return { directory, store, file: join(directory, 'mali.jsonl') }
}

storeContract('JSON', () => openJsonStore(newFolder()))

describe('openJsonStore', () => {
  it('makes its folder with the first report, and not before', async () => {
    const directory = newFolder()
    const store = await openJsonStore(directory)
    await store.list('event', all)
    expect(existsSync(directory)).toBe(false)
    await store.replaceReport(records)
    expect(readdirSync(directory)).toEqual(['mali.jsonl'])
  })

  it('reads back what it wrote, to the byte', async () => {
    const { directory, store } = await filled()
    const again = await openJsonStore(directory)
    for (const kind of ['event', 'figure', 'party', 'passage'] as const) {
      expect((await again.list(kind, all)).lines).toEqual((await store.list(kind, all)).lines)
      expect((await again.list(kind, all)).rows).toEqual((await store.list(kind, all)).rows)
    }
    expect(await again.version()).toBe(await store.version())
  })

  it('does not touch the file where the records are the same', async () => {
    const { store, file } = await filled()
    const before = statSync(file)
    await sleep(10)
    await store.replaceReport(sampleRecords())
    expect(statSync(file).mtimeMs).toBe(before.mtimeMs)
    expect(statSync(file).ino).toBe(before.ino)
  })

  it('sees what another process has written, and tells those who watch', async () => {
    const { directory, store } = await filled()
    const other = await openJsonStore(directory, { pollMs: 10 })
    const told = new Promise<Changes>((resolve) => other.watch(resolve))
    await store.replaceReport(fewer)
    expect((await told).withdrawn).toEqual([records.events[0]?.id])
    expect((await other.list('event', all)).total).toBe(24)
    await other.close()
  })

  it('looks at the folder again once a second has passed, and not before', async () => {
    const { directory, store } = await filled()
    let clock = 0
    const other = await openJsonStore(directory, { now: () => clock })
    await store.replaceReport(fewer)
    clock = 999
    expect((await other.list('event', all)).total).toBe(25)
    clock = 1000
    expect((await other.list('event', all)).total).toBe(24)
  })

  it('lets go of a report whose file was removed', async () => {
    const { store, file } = await filled()
    rmSync(file)
    expect(await store.reports()).toEqual([])
  })

  it('sweeps what crashed writers left, and leaves a living writer alone', async () => {
    const { directory } = await filled()
    writeFileSync(join(directory, 'mali.jsonl.999999999.1.tmp'), '{"kind":"rep')
    writeFileSync(join(directory, 'old.tmp'), '')
    const living = `chad.jsonl.${process.pid}.7.tmp`
    writeFileSync(join(directory, living), '')
    const store = await openJsonStore(directory)
    expect(readdirSync(directory).toSorted()).toEqual([living, 'mali.jsonl'])
    expect((await store.reports()).map(({ id }) => id)).toEqual(['mali'])
  })

  it.each([
    [
      'a line cut short',
      (text: string) => text.slice(0, -40),
      'store-damaged',
      /mali\.jsonl, line \d+, is cut short.*Run ingestion/,
    ],
    [
      'a garbled line',
      (text: string) => text.replace('"kind":"event"', '"kind";"event"'),
      'store-damaged',
      /line 2, is not JSON/,
    ],
    [
      'a wrong value',
      (text: string) => text.replace('"type":"battle"', '"type":"war"'),
      'store-damaged',
      /line 2, .*type/,
    ],
    ['an unknown key', (text: string) => text.replace('"formerIds"', '"former"'), 'store-damaged', /line 2/],
    ['an empty file', () => '', 'store-damaged', /line 1/],
    [
      'another report',
      (text: string) => text.replaceAll('"mali"', '"chad"'),
      'store-damaged',
      /Rename the file to chad\.jsonl/,
    ],
    [
      'a newer version',
      (text: string) => text.replace('"schema":1', `"schema":${SCHEMA_VERSION + 1},"new":1`),
      'store-newer',
      /Upgrade Annalist/,
    ],
  ])('names the file, the line and the way out for %s', async (_, damage, identifier, message) => {
    const { directory, file } = await filled()
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    const opening = openJsonStore(directory)
    await expect(opening).rejects.toMatchObject({ identifier, message: expect.stringMatching(message) })
  })

  it('warns of a damaged file once, serves the others, and lets ingestion mend it', async () => {
    const { directory, store, file } = await filled()
    const chad = aReport({ id: 'chad' })
    await store.replaceReport({ report: chad, events: [], figures: [], parties: [], passages: [] })
    appendFileSync(file, 'rubbish\n')
    const problems: UserError[] = []
    const other = await openJsonStore(directory, { onWarning: (problem) => problems.push(problem), pollMs: 0 })
    expect((await other.reports()).map(({ id }) => id)).toEqual(['chad'])
    expect(problems).toHaveLength(1)
    await other.replaceReport(records)
    expect(await (await openJsonStore(directory)).version()).toBe(await other.version())
  })

  it('keeps what it last read while a file is damaged, and mends even what it holds already', async () => {
    const { store, file } = await filled()
    const good = readFileSync(file, 'utf8')
    appendFileSync(file, 'rubbish\n')
    expect((await store.list('event', all)).total).toBe(25)
    await store.replaceReport(records)
    expect(readFileSync(file, 'utf8')).toBe(good)
  })

  it('never writes over what a newer version wrote', async () => {
    const { store, file } = await filled()
    const newer = readFileSync(file, 'utf8').replace('"schema":1', `"schema":${SCHEMA_VERSION + 1}`)
    writeFileSync(file, newer)
    await expect(store.replaceReport(fewer)).rejects.toMatchObject({ identifier: 'store-newer' })
    expect(readFileSync(file, 'utf8')).toBe(newer)
  })

  it('says so where the folder is a file', async () => {
    const { file } = await filled()
    await expect(openJsonStore(file)).rejects.toMatchObject({ identifier: 'store-no-folder' })
  })

  it('takes many writers at once; the last rename wins and no file is half', async () => {
    const { directory, store } = await filled()
    const other = await openJsonStore(directory)
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) => {
        const events = records.events.slice(turn % 5)
        return (turn % 2 ? store : other).replaceReport({ ...records, events })
      }),
    )
    const total = (await (await openJsonStore(directory)).list('event', all)).total
    expect(total).toBeGreaterThan(20)
    expect(readdirSync(directory)).toEqual(['mali.jsonl'])
  })

  it('leaves the last good store when the writer is killed', async () => {
    const directory = newFolder()
    const writer = fileURLToPath(new URL('write-forever.ts', import.meta.url))
    for (let kills = 0; kills < 3; kills += 1) {
      const child = spawn(process.execPath, ['--import', 'tsx', writer, directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      await sleep(20 + 13 * kills)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
      const store = await openJsonStore(directory)
      expect([24, 25]).toContain((await store.list('event', all)).total)
      expect(readdirSync(directory)).toEqual(['mali.jsonl'])
    }
  })
})
