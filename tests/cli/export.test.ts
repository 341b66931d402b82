import { beforeEach, describe, expect, it } from 'vitest'
import { eventSchema } from '../../src/model/records.ts'
import { openJsonStore } from '../../src/store/json-store.ts'
import { sampleRecords } from '../support/records.ts'
import { runCli } from './cli-in-test.ts'
import { useFolder } from './use-folder.ts'

const { at, write } = useFolder()
const annalist = (...argv: string[]) => runCli(argv, { ANNALIST_STORE: at('store') })

beforeEach(async () => {
  const store = await openJsonStore(at('store'))
  await store.replaceReport(sampleRecords())
  await store.close()
})

describe('annalist export', () => {
  it('writes all events as lines of JSON, in the order of their days', async () => {
    const { code, stdout } = await annalist('export', 'events')
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => eventSchema.parse(JSON.parse(line)))
    expect(events).toHaveLength(25)
    const starts = events.map(({ date }) => date.start ?? '')
    expect(starts).toEqual(starts.toSorted())
    expect(code).toBe(0)
  })

  it.each([
    ['figures', 3],
    ['parties', 3],
  ])('writes %s', async (kind, count) => {
    expect((await annalist('export', kind)).stdout.trimEnd().split('\n')).toHaveLength(count)
  })

  it('narrows by a question', async () => {
    const { stdout } = await annalist('export', 'events', '2014', 'Kidal', '--format', 'json')
    const events: readonly { places: readonly { id: string }[] }[] = JSON.parse(stdout)
    expect(events.length).toBeGreaterThan(0)
    expect(events.every(({ places }) => places.some(({ id }) => id.startsWith('kidal')))).toBe(true)
  })

  it('says what it did not understand, beside the output', async () => {
    const { stdout, stderr } = await annalist('export', 'events', '2014', 'qwertz')
    expect(stderr).toBe('annalist: “qwertz” was not understood.\n')
    expect(stdout).not.toBe('')
  })

  it('writes an array even of nothing', async () => {
    const { stdout } = await annalist('export', 'events', '2031', '--format', 'json')
    expect(JSON.parse(stdout)).toEqual([])
  })

  it('writes a table of events, and of nothing else', async () => {
    const { stdout } = await annalist('export', 'events', '--format', 'csv')
    expect(stdout).toMatch(/^id,report,type,date,/)
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(26)
    expect(await annalist('export', 'parties', '--format', 'csv')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'annalist: Only events are written as csv. Write parties with --format jsonl or json.\n',
    })
  })
})

describe('annalist events', () => {
  it('shows what happened, and how to see the rest', async () => {
    const { code, stdout } = await annalist('events', '2014', '--limit', '2')
    expect(stdout).toMatch(/^\d+ events in 2014\.\n\n/)
    expect(stdout).toMatch(/\n\d+ more: annalist events 2014 --limit \d+\n$/)
    expect(stdout.match(/“.+” mali:\d+/g)).toHaveLength(2)
    expect(code).toBe(0)
  })

  it('says what is known instead where nothing is', async () => {
    const { code, stdout } = await annalist('events', '2031', 'Kidal')
    expect(stdout).toMatch(/^No event is known .*\n\nTry:\n {2}annalist events place:kidal\S*\n$/)
    expect(code).toBe(0)
  })
})

describe('annalist eval', () => {
  it('scores the store and an export alike', async () => {
    const store = await annalist('eval', '--gold', 'tests/gold/mali.jsonl', '--json')
    const { stdout: lines } = await annalist('export', 'events')
    const file = write('events.jsonl', lines)
    const exported = await annalist('eval', '--gold', 'tests/gold/mali.jsonl', '--events', file, '--json')
    expect(exported).toEqual(store)
    expect(JSON.parse(store.stdout)).toHaveProperty('headline')
  })

  it('names reference data that is not there', async () => {
    const { code, stderr } = await annalist('eval', '--gold', at('gold.jsonl'))
    expect(stderr).toContain(`There is no file or folder ${at('gold.jsonl')}`)
    expect(code).toBe(1)
  })
})
