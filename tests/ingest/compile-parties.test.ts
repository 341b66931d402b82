import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/ingest/read-reports.ts'

function partiesOf(text: string) {
  const path = 'sample.md'
  const [reading] = readReports([{ path, bytes: new TextEncoder().encode(`# Sample\n\n${text}`) }])
  return reading?.records.parties ?? []
}
const named = (text: string, name: string) => partiesOf(text).find((party) => party.name === name)

describe('The parties of a report', () => {
  const LIST = `## Parties to the Conflict

1. **Government of Chad:** Formed a new cabinet in 2012.

2. **Anti-mining bands:** The Urals (also Clan Ostrov), the Steppe and others.

3. **Union of the Coast (UTC):** Led by Omar Haddad. River Guard, est. 2001. Wings: Sea Lions and, from 2007, Air Tigers. The UCT split from the Front in 1998.

*External:* Niger, the US.

## Status of the Fighting

2014 On May 3 anti-mining fighters attacked Moundou.
`

  it('are also those that an entry lists without numbers, with the entry above them', () => {
    expect(named(LIST, 'Urals')).toMatchObject({
      number: null,
      aliases: ['Clan Ostrov'],
      parent: 'anti-mining-bands',
      mentions: [{ quote: 'Urals (also Clan Ostrov)', line: 7 }],
    })
    expect(named(LIST, 'River Guard')).toMatchObject({ founded: '2001', parent: 'union-of-the-coast' })
    expect(named(LIST, 'Air Tigers')).toMatchObject({ founded: '2007', parent: 'union-of-the-coast' })
  })

  it('stand in a sentence that is among the passages', () => {
    const path = 'sample.md'
    const [reading] = readReports([{ path, bytes: new TextEncoder().encode(`# Sample\n\n${LIST}`) }])
    const passages = new Set(reading?.records.passages.map(({ id }) => id))
    const parties = reading?.records.parties ?? []
    expect(parties.length).toBeGreaterThan(7)
    expect(parties.filter(({ mentions }) => !passages.has(mentions[0]?.passage ?? ''))).toEqual([])
  })

  it('are also those that stand behind a heading in a line', () => {
    expect(named(LIST, 'US')).toMatchObject({ side: 'External', parent: null, aliases: ['United States'] })
  })

  it('are founded when their own entry says so, and governments are not', () => {
    expect(named(LIST, 'Union of the Coast')?.founded).toBe('1998')
    expect(named(LIST, 'Government of Chad')?.founded).toBeNull()
  })

  it('have the names that the report calls them by elsewhere', () => {
    expect(named(LIST, 'Anti-mining bands')?.aliases).toEqual(['anti-mining fighters'])
    expect(named(LIST, 'Union of the Coast')?.aliases).toEqual(['UTC', 'UCT'])
  })

  it('do not take the acronym of somebody else for their own misspelt', () => {
    const text = LIST.replace('The UCT split', 'The Union of Coastal Towns (UCT) split')
    expect(named(text, 'Union of the Coast')?.aliases).toEqual(['UTC'])
  })

  it('are what prose introduces where there is no list', () => {
    const text = `## Parties

The war is fought between the Government of Chad and rebels. The Union of Coastal Forces (UCF), founded in 1964, is led by Omar Haddad.
`
    expect(partiesOf(text).map(({ name, founded, leaders }) => [name, founded, leaders])).toEqual([
      ['Government of Chad', null, []],
      ['Union of Coastal Forces', '1964', ['Omar Haddad']],
    ])
  })

  it('are what the glance introduces where nothing else does', () => {
    const text = `## The Conflict at a Glance

Who (are the main combatants): The Government of Chad against the Union of Coastal Forces (UCF).

When: Since 1964.
`
    expect(partiesOf(text).map(({ name }) => name)).toEqual(['Government of Chad', 'Union of Coastal Forces'])
  })

  it.each([
    ['terms', '<dl><dt>Army of Hope (AH)</dt><dd>Founded in 1999.</dd><dt>Chad</dt><dd>Its army.</dd></dl>'],
    ['headings', '<h3>Army of Hope (AH)</h3><p>Founded in 1999.</p><h3>Chad</h3><p>Its army.</p>'],
    [
      'rows',
      '<table><tr><th>Party</th><th>Notes</th></tr><tr><td>Army of Hope (AH)</td><td>Founded in 1999.</td></tr><tr><td>Chad</td><td>Its army.</td></tr></table>',
    ],
  ])('are the %s of a list', (_, list) => {
    const text = `<h1>War</h1><h2>Parties</h2>${list}<h2>Status of the Fighting</h2><p>2014: On May 3 it began.</p>`
    const [reading] = readReports([{ path: 'sample.html', bytes: new TextEncoder().encode(text) }])
    const parties = reading?.records.parties ?? []
    expect(parties.map(({ name, aliases, founded }) => [name, aliases, founded])).toEqual([
      ['Army of Hope', ['AH'], '1999'],
      ['Chad', [], null],
    ])
  })

  it('are not the sides that a list of parties has', () => {
    const text =
      '## Parties\n\nAllied with\n\n- Army of Hope: village guards.\n\nThe Others\n\n- Night Riders: smugglers.\n'
    expect(partiesOf(text).map(({ name, side }) => [name, side])).toEqual([
      ['Army of Hope', 'Allied with'],
      ['Night Riders', 'The Others'],
    ])
  })

  it('have no bullets in their names', () => {
    expect(
      partiesOf('## Parties\n\n- Army of Hope: village guards.\n- Night Riders: smugglers.\n').map(({ name }) => name),
    ).toEqual(['Army of Hope', 'Night Riders'])
  })
})
