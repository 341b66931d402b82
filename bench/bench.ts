import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import nlp from 'compromise'
import { planIngestion } from '../src/cli/plan-ingestion.ts'
import { readPlanned } from '../src/cli/read-planned.ts'
import { readReports } from '../src/ingest/read-reports.ts'
import { makeUpReport } from './make-up-report.ts'
import { medianOf, ROOT, runAnnalist, secondsOf } from './measure.ts'
import { repeatInOtherYears } from './repeat-in-other-years.ts'

// Ratios, since the machine differs and is shared: what is compared runs in turn in one process.
const [path = join(ROOT, 'corpus/mali.md')] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'annalist-bench-'))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

try {
  // First, since threads begin cold, and whoever reads many reports does so in a process that does too.
  await compareThreads()
  await compareWithTagger()
  for (const [name, textOf] of Object.entries({
    'made up': (length: number) => makeUpReport({ length, seed: 7 }),
    'the report in other years': (length: number) => repeatInOtherYears(readFileSync(path, 'utf8'), length),
  })) {
    measureLength(name, textOf)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** How often the time of one plain `nlp()` of compromise, which tags the words and does no more, the reading of a report takes. */
async function compareWithTagger(): Promise<void> {
  const bytes = readFileSync(path)
  const text = bytes.toString()
  const rounds = { read: [] as number[], tag: [] as number[] }
  for (let round = 0; round < 8; round++) {
    const read = await secondsOf(() => readReports([{ path, bytes }]))
    const tag = await secondsOf(() => nlp(text))
    // The first round warms up.
    if (round > 0) rounds.read.push(read)
    if (round > 0) rounds.tag.push(tag)
  }
  const [read, tag] = [medianOf(rounds.read), medianOf(rounds.tag)]
  say(`Reading one report, one thread: ${(read / tag).toFixed(2)} times nlp() (at most 2)`)
  say(`  ${milliseconds(read)} against ${milliseconds(tag)}, medians of 7`)
}

/** Whether time grows with the length of a report, and how much memory it takes. */
function measureLength(name: string, textOf: (length: number) => string): void {
  say(`One long report, ${name}:`)
  let first: number | undefined
  for (const megabytes of [1, 5, 10]) {
    const file = join(folder, 'long.md')
    const bytes = Buffer.from(textOf(megabytes * 1e6))
    writeFileSync(file, bytes)
    const cost = runAnnalist(['check', file])
    const perMegabyte = cost.seconds / (bytes.length / 1e6)
    first ??= perMegabyte
    const ratio = (perMegabyte / first).toFixed(2)
    say(
      `  ${megabytes} MB: ${perMegabyte.toFixed(1)} s a MB, ${ratio} times the first; ${cost.megabytes.toFixed(0)} MB of memory`,
    )
  }
}

/** What all cores gain where there are many reports. */
async function compareThreads(): Promise<void> {
  const text = readFileSync(path, 'utf8')
  const cores = availableParallelism()
  const count = 12 * cores
  const files = Array.from({ length: count }, (_, index) => ({
    path: join(folder, `report-${index}.md`),
    bytes: Buffer.from(repeatInOtherYears(text, 1, index)),
  }))
  const read = (threads: number): Promise<number> =>
    secondsOf(() => readPlanned(planIngestion(files, { held: [], replace: true }), { threads }))
  const [one, all] = [await read(1), await read(cores)]
  say(`${count} reports: ${(one / all).toFixed(2)} times as fast on ${cores} cores as on one`)
  say(`  ${milliseconds(all)} against ${milliseconds(one)}`)
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0)} ms`
}
