import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CODED_REPORTS, ROOT } from '../../scripts/coded-reports.ts'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import {
  type GoldKind,
  kindOfGold,
  readGoldEvents,
  readGoldFigures,
  readGoldParties,
} from '../../src/evaluation/read-gold.ts'
import { misreadEvents, misreadFigures, misreadParties } from './misread-records.ts'

/** Where the scorer that the figures are defined by is kept, with its reference data; only continuous integration has it. */
const shared = process.env.ANNALIST_SHARED

interface GoldFile {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly kind: GoldKind
}

/** Our reference data, but that of the reports held out, which a failure would show. */
const own = CODED_REPORTS.filter(({ half }) => half === 'developed').flatMap(({ name }) =>
  ['', '.figures', '.parties'].map((kind) => `${name}${kind}.jsonl`),
)

/** Reference data that the scorer knows how to read: it has no optional figures or parties. */
function goldFiles(folder: string, names = readdirSync(folder)): readonly GoldFile[] {
  return names
    .filter((name) => name.endsWith('.jsonl') && !name.endsWith('.times.jsonl'))
    .map((name) => ({ name, path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }))
    .map((file) => ({ ...file, kind: kindOfGold(file.text) }))
    .filter(({ kind, text }) => kind === 'events' || !text.includes('"optional":true'))
}

const misreadRecords = (text: string, kind: GoldKind) => ({
  events: kind === 'events' ? misreadEvents(readGoldEvents(text)) : [],
  figures: kind === 'figures' ? misreadFigures(readGoldFigures(text)) : [],
  parties: kind === 'parties' ? misreadParties(readGoldParties(text)) : [],
})

describe.runIf(shared)('The scores beside those of the reference scorer', () => {
  const folder = join(shared ?? '', 'eval')
  let scratch = ''
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'annalist-scores-'))
  })
  afterAll(() => rmSync(scratch, { recursive: true }))

  const reference = (kind: GoldKind, gold: string, system: string, flags: readonly string[]): string => {
    const [script, ...how] =
      kind === 'events' ? ['score.mjs', '--events', system] : ['score-facts.mjs', '--kind', kind, '--system', system]
    const command = [join(folder, script ?? ''), '--gold', gold, ...how, ...flags]
    return execFileSync(process.execPath, command, { encoding: 'utf8' }).trimEnd()
  }

  const cases = shared ? [...goldFiles(join(ROOT, 'tests/gold'), own), ...goldFiles(join(folder, 'gold'))] : []
  it.each(cases)('are the same, to the letter, for $path', ({ name, path, text, kind }) => {
    const records = misreadRecords(text, kind)
    const system = join(scratch, name)
    writeFileSync(system, records[kind].map((record) => JSON.stringify(record)).join('\n'))
    expect(evaluate({ goldText: text, records })).toBe(reference(kind, path, system, []))
    expect(evaluate({ goldText: text, records, misses: true })).toBe(reference(kind, path, system, ['--misses']))
    if (kind === 'events') {
      expect(evaluate({ goldText: text, records, json: true })).toBe(reference(kind, path, system, ['--json']))
    }
  })
})
