import { describe, expect, it } from 'vitest'
import { outlineLines } from '../../../src/ingest/outline/outline-line.ts'
import { outlineReport } from '../../../src/ingest/outline/outline-report.ts'
import { readSource } from '../../../src/ingest/read-source.ts'

const outline = (path: string, text: string) => {
  const { blocks, content } = readSource({ path, bytes: new TextEncoder().encode(text) })
  return outlineReport(outlineLines(blocks, content))
}
const places = (path: string, text: string) =>
  outline(path, text).paragraphs.map(({ section, entry, text: prose, from }) => [
    section,
    entry,
    prose.slice(from, from + 24),
  ])

const TEXT = `Sudan (2003 - first combat deaths)

Status of Fighting
Number of Deaths
Political Developments

2012 Talks began.

Status of the Fighting

2012\u00a0 Rebels took a town.

In May they left it.

2011: Nothing moved.

Number of Deaths:

Total: Some 300,000.

2012 - Perhaps 900.

Political Developments

2012 A law passed.



The war began in 2003.

Arms Sources

Rifles came from abroad.
`

describe('outlineReport', () => {
  it('finds sections, year entries that go on, and the untitled background', () => {
    expect(places('sudan.txt', TEXT)).toEqual([
      ['other', null, 'Sudan (2003 - first comb'],
      ['other', null, 'Status of Fighting'],
      ['other', null, 'Number of Deaths'],
      ['other', null, 'Political Developments'],
      ['summary', '2012', 'Talks began.'],
      ['status', null, ''],
      ['status', '2012', 'Rebels took a town.'],
      ['status', '2012', 'In May they left it.'],
      ['status', '2011', 'Nothing moved.'],
      ['deaths', null, ''],
      ['deaths', null, 'Some 300,000.'],
      ['deaths', '2012', 'Perhaps 900.'],
      ['politics', null, ''],
      ['politics', '2012', 'A law passed.'],
      ['background', null, 'The war began in 2003.'],
      ['arms', null, ''],
      ['arms', null, 'Rifles came from abroad.'],
    ])
  })

  it.each([
    ['2016 The rains failed.', '2016'],
    ['2016: the rains failed.', '2016'],
    ['2016 – the rains failed.', '2016'],
    ['**2016** the rains failed.', '2016'],
    ['## 2016\n\nThe rains failed.', '2016'],
    ['2015-2016: The rains failed.', '2015-2016'],
    ['2016 soldiers were sent.', null],
    ['2016-style tactics came back.', null],
  ])('reads %j as an entry of %s', (prose, entry) => {
    const { paragraphs } = outline('a.md', `# War\n\n## Fighting\n\n${prose}\n`)
    expect(paragraphs.at(-1)?.entry).toBe(entry)
  })

  it('reads the same layout from Markdown and HTML', () => {
    const markdown =
      '# Sudan\n\n## Fighting\n\n**2012** Rebels took a town.\n\nThey left it.\n\n## Parties\n\n1. **JEM.** Rebels.\n2. **Army.** Soldiers.\n'
    const html =
      '<nav><p>2019 Menu</p></nav><main><h1>Sudan</h1><h2>Fighting</h2><p><strong>2012</strong> Rebels took a town.</p><p>They left it.</p><h2>Parties</h2><ol><li><b>JEM.</b> Rebels.</li><li><b>Army.</b> Soldiers.</li></ol></main>'
    const told = (path: string, text: string) =>
      outline(path, text).parties.map(({ number, heading }) => [number, heading])
    expect(places('a.html', html)).toEqual(
      places('a.md', markdown).map(([section, entry, prose]) => [section, entry, prose]),
    )
    expect(told('a.md', markdown)).toEqual([
      ['1', 'JEM'],
      ['2', 'Army'],
    ])
    expect(told('a.html', html)).toEqual(told('a.md', markdown))
  })

  it('nests lettered parties, and keeps the side that parties stand under', () => {
    const { parties } = outline(
      'a.txt',
      'War\n\nParties to the Conflict\n\n1.\u00a0The Government of Chad: It rules.\n\nAgainst\n\n2. Union of Forces (UFDD) Rebels founded it in 2006.\n\na. Splinter One: Small.\n\nb. Splinter Two (S2)\n\nInternational Actors:\n\n3. The United Nations: Present.\n',
    )
    expect(parties.map(({ number, heading, side, parent }) => [number, heading, side, parent])).toEqual([
      ['1', 'The Government of Chad', 'Parties to the Conflict', null],
      ['2', 'Union of Forces (UFDD)', 'Against', null],
      ['2.a', 'Splinter One', 'Against', 1],
      ['2.b', 'Splinter Two (S2)', 'Against', 1],
      ['3', 'The United Nations', 'International Actors', null],
    ])
  })

  it('takes numbered titles in a row for a table of contents', () => {
    const titles = ['Who fought', 'The war on the ground', 'The dead and the displaced']
    const contents = titles.map((title, index) => `  ${index + 1}  ${title}`).join('\n')
    const { parties, paragraphs } = outline(
      'a.txt',
      `War\n\nContents\n${contents}\n\n\n2  THE WAR ON THE GROUND\n\n2012: Rain.\n`,
    )
    expect(parties).toEqual([])
    expect(paragraphs.at(-1)?.section).toBe('status')
  })

  it('does not cut lines that only the width of the page breaks', () => {
    const prose =
      'Rebels who had boycotted the elections of\n2014 France sent home, and at least\n12 soldiers were killed.'
    expect(outline('a.txt', `War\n\nFighting\n\n2015: ${prose}`).paragraphs.at(-1)).toMatchObject({
      entry: '2015',
      text: `2015: ${prose.replaceAll('\n', ' ')}`,
    })
  })

  it('cuts short lines with a label each, and long lines where a sentence ends', () => {
    expect(places('a.txt', 'War\n\nDeaths\n\n2012 - few\n2011 - no figure\n').slice(-2)).toEqual([
      ['deaths', '2012', 'few'],
      ['deaths', '2011', 'no figure'],
    ])
    expect(outline('a.txt', `War\n\n${'Rain fell. '.repeat(20)}\nThen it stopped.\n`).paragraphs).toHaveLength(3)
  })

  it('keeps in the prose a label that tells a time or a place', () => {
    expect(
      outline('a.md', '# War\n\n## Fighting\n\n### 2015\n\n*March: mosques.* Bombs fell.\n').paragraphs.at(-1),
    ).toMatchObject({ from: 0, label: null, entry: '2015' })
  })

  it('reads rows of a table as entries that end with them', () => {
    const table = '| Year | Dead |\n|---|---|\n| 2012 | 700 |\n| 2011 | 900 |'
    expect(places('a.md', `# War\n\n## Deaths\n\n${table}\n\nTotal: 5,000.\n`).slice(-3)).toEqual([
      ['deaths', '2012', '700'],
      ['deaths', '2011', '900'],
      ['deaths', null, '5,000.'],
    ])
  })
})
