import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outlineLines } from '../../../src/ingest/outline/outline-line.ts'
import { outlineReport } from '../../../src/ingest/outline/outline-report.ts'
import { readSource } from '../../../src/ingest/read-source.ts'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { type ResolvedTime, resolveTimes } from '../../../src/language/time/resolve-times.ts'
import { daysOf } from '../../../src/model/edtf.ts'

/** Where the reference data is kept; only continuous integration has it. */
const shared = process.env.ANNALIST_SHARED

/** A date as it was coded: `core` is the calendar date that is named, without what leads it. */
interface CodedTime {
  readonly quote: string
  readonly offset: number
  readonly edtf: string | null
  readonly core: string | null
  readonly type: string
}

/** The times of a report with where they stand in its file, each dated as ingestion dates it. */
function timesOf(path: string): readonly (ResolvedTime & { readonly at: number })[] {
  const source = readSource({ path, bytes: readFileSync(path) })
  const { paragraphs } = outlineReport(outlineLines(source.blocks, source.content))
  return paragraphs.flatMap(({ text, map, year, from }, index) => {
    const before = paragraphs[index - 1]
    const goesOn = before?.section === paragraphs[index]?.section && before?.entry === paragraphs[index]?.entry
    const last = goesOn && before ? resolveTimes(readTimes(before.text), { year: before.year, last: null }).last : null
    const mentions = readTimes(text).filter(({ start }) => start >= from)
    return resolveTimes(mentions, { year, last }).times.map((time) => ({ ...time, at: map.start(time.start) }))
  })
}

/** Whether a date names the calendar date: it is it, or what it knows lies in it. */
function namesCore(said: string, core: string): boolean {
  const [days, named] = [daysOf(said), daysOf(core)]
  if (!days || !named?.start || !named.end) return said === core
  return [days.start, days.end].every((day) => day === null || (day >= (named.start ?? '') && day <= (named.end ?? '')))
}

describe.skipIf(!shared)('the dates of the reference report', () => {
  const folder = shared ?? ''
  const load = () => {
    const read = timesOf(join(folder, 'reports/mali.txt'))
    const coded = readFileSync(join(folder, 'eval/gold/mali.times.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CodedTime)
      .filter((each): each is CodedTime & { edtf: string; core: string } => each.type === 'date' && each.edtf !== null)
    return coded.map((each) => ({
      ...each,
      found: read.filter(({ at, text }) => at < each.offset + each.quote.length && each.offset < at + text.length),
    }))
  }

  it('are read as coded, at least 92 of 100 in full and 97 in the calendar date', () => {
    const coded = load()
    const share = (right: (each: (typeof coded)[number]) => boolean): number =>
      coded.filter(right).length / coded.length
    expect(coded.length).toBeGreaterThan(200)
    expect(share(({ found, edtf }) => found.some(({ said }) => said === edtf))).toBeGreaterThanOrEqual(0.92)
    const core = share(({ found, edtf, core }) => found.some(({ said }) => said === edtf || namesCore(said, core)))
    expect(core).toBeGreaterThanOrEqual(0.97)
  })
})
