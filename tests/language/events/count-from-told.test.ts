import { describe, expect, it } from 'vitest'
import { readReports } from '../../../src/ingest/read-reports.ts'

const dates = (prose: string): string => {
  const text = `# Chad\n\n## 2015\n\n${prose}\n`
  const [reading] = readReports([{ path: 'chad.md', bytes: new TextEncoder().encode(text) }])
  const mentions = reading?.records.events.flatMap((event) => event.mentions) ?? []
  return mentions
    .toSorted((a, b) => a.start - b.start)
    .map(({ said }) => `${said.type} ${said.date.edtf}`)
    .join(', ')
}

describe('a count from a happening that was told before', () => {
  it('starts from the fall of the place that it names, in a paragraph further up', () => {
    expect(
      dates(
        'On 22 July rebels captured Faya. On 24 July gunmen attacked Moussoro.\n\nFour days after Faya fell, a bomb killed ten in Abeche.',
      ),
    ).toBe('territory 2015-07-22, attack 2015-07-24, territory 2015-07-22, bombing 2015-07-26')
  })

  it('starts from the death of a person', () => {
    expect(
      dates(
        'Omar Godane was assassinated on 1 September. On 3 September rebels attacked Faya.\n\nThe rebels named Ahmed Umar as leader five days after Godane’s death.',
      ),
    ).toBe('killing 2015-09-01, attack 2015-09-03, leadership 2015-09-06')
  })

  it('starts from the last happening of a kind', () => {
    expect(
      dates(
        'On 14 October a truck exploded in Abeche. On 16 October thousands marched in Faya. A week after the explosion gunmen attacked Moussoro.',
      ),
    ).toContain('attack 2015-10-21')
  })

  it('is none where nothing told fits, or the date would be of other years', () => {
    expect(
      dates('On 22 July rebels captured Faya.\n\nFour days after Moussoro fell, gunmen attacked Abeche.'),
    ).not.toContain('07-26')
    expect(
      dates('On 22 July rebels captured Faya.\n\nTen years after the capture of Faya gunmen attacked Abeche.'),
    ).not.toContain('2025')
  })
})
