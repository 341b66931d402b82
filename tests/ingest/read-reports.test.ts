import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/ingest/read-reports.ts'
import { eventSchema, figureSchema, partySchema, passageSchema, type ReportRecords } from '../../src/model/records.ts'

const FILES = [
  'corpus/mali.md',
  ...[
    'sri-lanka.txt',
    'central-african-republic.txt',
    'nepal.md',
    'sudan-darfur.md',
    'ukraine-donbas.html',
    'yemen-houthis.html',
  ].map((name) => `tests/gold/reports/${name}`),
]
const readFile = (path: string): { content: string; records: ReportRecords } => {
  const [reading] = readReports([{ path, bytes: readFileSync(path) }])
  if (!reading) throw new Error(`nothing read from ${path}`)
  return { content: readFileSync(path, 'utf8'), records: reading.records }
}
const read = (text: string, path = 'sudan.txt') => readReports([{ path, bytes: new TextEncoder().encode(text) }])[0]

describe('readReports', () => {
  it.each(FILES)('makes records of the agreed shape of %s', (path) => {
    const { events, figures, parties, passages } = readFile(path).records
    for (const event of events) expect(eventSchema.parse(event)).toEqual(event)
    for (const figure of figures) expect(figureSchema.parse(figure)).toEqual(figure)
    for (const party of parties) expect(partySchema.parse(party)).toEqual(party)
    for (const passage of passages) expect(passageSchema.parse(passage)).toEqual(passage)
  })

  it('carries the date last named into the next paragraph, and not that of what happened last', () => {
    const text =
      '# Sudan\n\n## Status of the Fighting\n\n2014: On 3 May rebels attacked Gao.\n\nTwo days later rebels attacked Kidal.\n\nSoldiers shelled Goma.\n'
    const events = read(text, 'sudan.md')?.records.events ?? []
    expect(events.map(({ date }) => date.edtf)).toEqual(['2014-05-03', '2014-05-05', '2014'])
  })

  it('keeps figures with a fraction', () => {
    const report = read('# Sudan\n\n2014: The military budget stood at 3.1 percent of GDP in 2014.\n', 'sudan.md')
    expect(report?.records.figures.map(({ value }) => value)).toEqual([{ min: 3.1, max: 3.1, text: '3.1 percent' }])
  })

  it.each(FILES)('quotes %s to the letter, and makes every sentence a passage', (path) => {
    const { content, records } = readFile(path)
    const { events, figures, parties, passages } = records
    const mentions = [
      ...events.flatMap((event) => event.mentions),
      ...[...figures, ...parties].flatMap((fact) => fact.mentions),
      ...passages,
    ]
    expect(events.length).toBeGreaterThan(40)
    for (const { start, end, quote } of mentions) expect(content.slice(start, end)).toBe(quote)
    const ids = new Set(passages.map((passage) => passage.id))
    for (const { passage } of events.flatMap((event) => event.mentions)) expect(ids).toContain(passage)
    expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
  })

  it('says line and column of what it quotes', () => {
    const { content, records } = readFile('corpus/mali.md')
    for (const { line, column, quote } of records.events.flatMap((event) => event.mentions).slice(0, 50)) {
      expect(
        content
          .split('\n')
          [line - 1]?.slice(column - 1)
          .startsWith(quote.split('\n')[0] ?? ''),
      ).toBe(true)
    }
  })

  it('gives the same records for the same files', () => {
    expect(JSON.stringify(readFile('corpus/mali.md'))).toBe(JSON.stringify(readFile('corpus/mali.md')))
  })

  it('joins the files of one report, and tells reports apart', () => {
    const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
    const readings = readReports([
      file('chad-2013.md', '---\nreport: chad\n---\n\n## Fighting\n\n**2013** Rebels attacked Abéché on May 3.\n'),
      file('chad-2014.md', '---\nreport: chad\n---\n\n## Fighting\n\n**2014** Rebels attacked Faya on May 4.\n'),
      file('niger.md', '## Fighting\n\n**2014** Rebels attacked Agadez on May 4.\n'),
    ])
    expect(
      readings.map(({ records }) => [
        records.report.id,
        records.report.documents.map(({ document }) => document),
        records.events.length,
      ]),
    ).toEqual([
      ['chad', ['chad-2013', 'chad-2014'], 2],
      ['niger', ['niger'], 1],
    ])
  })

  it('warns of a report without years and of days that do not exist, which take the date of their entry', () => {
    expect(
      read('War\n\nFighting\n\nSomething happened.')?.files[0]?.messages.map((message) => message.ruleId),
    ).toContain('no-years')
    const reading = read('War\n\nFighting\n\n2014 On 31 June rebels attacked Goma.')
    const [message] = reading?.files[0]?.messages ?? []
    expect(message?.ruleId).toBe('no-such-day')
    expect([message?.line, message?.column]).toEqual([5, 9])
    expect(reading?.records.events[0]?.date.edtf).toBe('2014')
  })

  it('reads any text without losing its place', () => {
    const word = fc.constantFrom(
      'Rebels',
      'attacked',
      'Goma',
      'on',
      'May 3',
      '.',
      '\n\n',
      '2014',
      '**',
      '<b>',
      '&eacute;',
      '“',
      '(',
      ')',
      'killing',
      '17',
      'soldiers',
      '\u00a0',
      '-',
      '1.',
      'a.',
      '\r\n',
      '|',
      '#',
      'Parties',
      ':',
      'é',
      '👾',
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        (words, path) => {
          const text = `War ${words.join(' ')}`
          const { records } = read(text, path) ?? {}
          for (const { start, end, quote } of [
            ...(records?.passages ?? []),
            ...(records?.events ?? []).flatMap((event) => event.mentions),
          ])
            expect(text.slice(start, end)).toBe(quote)
        },
      ),
      { numRuns: 60 },
    )
  })
})
