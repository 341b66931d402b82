import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outlineLines } from '../../../src/ingest/outline/outline-line.ts'
import { outlineReport } from '../../../src/ingest/outline/outline-report.ts'
import { readSource } from '../../../src/ingest/read-source.ts'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { type ResolvedTime, resolveTimes } from '../../../src/language/time/resolve-times.ts'

/** A time as coded: `{in May 1999=1999-05}`; without a date where it is none, such as `{every spring}`. */
const CODED = /\{(?<quote>[^=}]+)(?:=(?<edtf>[^}]+))?\}/g

interface CodedTime {
  readonly quote: string
  readonly start: number
  readonly edtf: string | undefined
}

/** A narrative without its codes, and the codes by where they stand. */
function readNarrative(name: string): { readonly text: string; readonly coded: readonly CodedTime[] } {
  const marked = readFileSync(new URL(`../../gold/times/${name}.txt`, import.meta.url), 'utf8')
  const coded: CodedTime[] = []
  let dropped = 0
  for (const { 0: all, index, groups = {} } of marked.matchAll(CODED)) {
    const quote = groups.quote ?? ''
    coded.push({ quote, start: index - dropped, edtf: groups.edtf })
    dropped += all.length - quote.length
  }
  return { text: marked.replace(CODED, '$<quote>'), coded }
}

function timesOf(text: string): readonly (ResolvedTime & { readonly at: number })[] {
  const source = readSource({ path: 'narrative.txt', bytes: Buffer.from(text) })
  const { paragraphs } = outlineReport(outlineLines(source.blocks, source.content))
  let last: string | null = null
  return paragraphs.flatMap((paragraph, index) => {
    const goesOn = paragraphs[index - 1]?.section === paragraph.section
    const read = resolveTimes(readTimes(paragraph.text), { year: paragraph.year, last: goesOn ? last : null })
    last = read.last
    return read.times.map((time) => ({ ...time, at: paragraph.map.start(time.start) }))
  })
}

describe.each(['chaco-war', 'peloponnesian-war'])('the dates of a narrative without entries, %s,', (name) => {
  const { text, coded } = readNarrative(name)
  const times = timesOf(text)
  const isAt = ({ at, text: words }: (typeof times)[number], { start, quote }: CodedTime): boolean =>
    at < start + quote.length && start < at + words.length

  it('are read as coded, at least 97 of 100', () => {
    const dates = coded.filter(({ edtf }) => edtf !== undefined)
    const right = dates.filter((code) => times.some((time) => isAt(time, code) && time.said === code.edtf))
    expect(dates.length).toBeGreaterThan(40)
    expect(right.length / dates.length).toBeGreaterThanOrEqual(0.97)
  })

  it('are all that is read', () => {
    expect(times.filter((time) => !coded.some((code) => isAt(time, code))).map((time) => time.text)).toEqual([])
  })
})
