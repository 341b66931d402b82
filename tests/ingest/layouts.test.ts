import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/ingest/read-reports.ts'

/** The same few happenings laid out as analysts do, with the date that each has in the order of the text. */
const LAYOUTS: readonly (readonly [file: string, text: string, dates: string])[] = [
  [
    'years as sections behind the parties.md',
    '# Chad\n\n## In short\n\nA war.\n\n## Parties\n\n1. **UFDD.** Rebels.\n2. **Army.** Soldiers.\n\n## 2015\n\n- On 4 April gunmen attacked Moussoro.\n\nRebels captured Faya in May.\n\n## 2016\n\n- **15 January.** Rebels attacked a convoy near Abeche.\n- 3 March: Troops entered Moussoro.',
    '2015-04-04 2015-05 2016-01-15 2016-03-03',
  ],
  [
    'sections under each year.md',
    '# Chad\n\n## 2015\n\n### Fighting\n\nOn 4 April gunmen attacked Moussoro.\n\n### Political developments\n\nThe president resigned on 6 June.\n\n## 2016\n\n### Fighting\n\nRebels captured Faya in May.\n\n### Deaths\n\nA market in Abeche was bombed on 3 July.',
    '2015-04-04 2015-06-06 2016-05 2016-07-03',
  ],
  [
    'years with words around them.md',
    '# Chad\n\n## Chronology\n\n### The year 2015\n\nOn 4 April gunmen attacked Moussoro.\n\n### 2016: the coup year\n\nRebels captured Faya in May.\n\n### Events of 2017\n\nOn 6 June the president resigned.',
    '2015-04-04 2016-05 2017-06-06',
  ],
  [
    'months under each year.md',
    '# Chad\n\n## 2015\n\n### April\n\nOn the 4th gunmen attacked Moussoro.\n\n### May 2015\n\nRebels captured Faya.\n\n### June\n\nOn June 6 the president resigned.',
    '2015-04-04 2015-05 2015-06-06',
  ],
  [
    'a year in the title of a section.md',
    '# Chad\n\n## Fighting in 2015\n\nOn 4 April gunmen attacked Moussoro.\n\n## Military developments, 2016\n\nRebels captured Faya in May.\n\n## Political developments 2016\n\nThe president resigned on 6 June.',
    '2015-04-04 2016-05 2016-06-06',
  ],
  [
    'years in brackets.txt',
    'Chad\n\nFighting\n\n[2015] On 4 April gunmen attacked Moussoro.\n\n(2016) Rebels captured Faya in May.\n\n* 2017 * The president resigned on 6 June.',
    '2015-04-04 2016-05 2017-06-06',
  ],
  [
    'years on lines of their own.txt',
    'Chad\n\nFIGHTING\n\nIn 2015\n\nOn 4 April gunmen attacked Moussoro.\n\nYEAR 2016\n\nRebels captured Faya in May.\n\n2017\n----\nThe president resigned on 6 June.\n\n-- 2018 --\n\nOn 7 July rebels attacked Faya.',
    '2015-04-04 2016-05 2017-06-06 2018-07-07',
  ],
  [
    'years that begin a paragraph.txt',
    'Chad\n\nThe fighting\n------------\n\nIn 2015, gunmen attacked Moussoro on 4 April. The president resigned on 6 June.\n\nIn 2016, rebels captured Faya in May. On 3 July a market in Abeche was bombed.',
    '2015-04-04 2015-06-06 2016-05 2016-07-03',
  ],
  [
    'a table of dates.md',
    '# Chad\n\n## Chronology\n\n| Date | Event |\n|---|---|\n| 4 April 2015 | Gunmen attacked Moussoro |\n| 6 June 2015 | The president resigned. |\n| May 2016 | Rebels captured Faya |',
    '2015-04-04 2015-06-06 2016-05',
  ],
  [
    'a table of years and dates.md',
    '# Chad\n\n## Chronology\n\n| Year | Date | Event |\n|---|---|---|\n| 2015 | 4 April | Gunmen attacked Moussoro |\n| | 6 June | The president resigned. |\n| 2016 | May | Rebels captured Faya |',
    '2015-04-04 2015-06-06 2016-05',
  ],
  [
    'a list of dates.txt',
    'Chad\n\nChronology\n\n4 April 2015: Gunmen attacked Moussoro.\n\n6 June 2015: The president resigned.\n\nMay 2016 - Rebels captured Faya.\n\n- 3 July 2016 – A market in Abeche was bombed.',
    '2015-04-04 2015-06-06 2016-05 2016-07-03',
  ],
  [
    'terms that are dates.html',
    '<html><body><h1>Chad</h1><h2>Chronology</h2><dl><dt>2015</dt><dd>On 4 April gunmen attacked Moussoro.</dd><dt>2016</dt><dd>Rebels captured Faya in May.</dd></dl><h2>Politics</h2><dl><dt>6 June 2015</dt><dd>The president resigned.</dd></dl></body></html>',
    '2015-04-04 2016-05 2015-06-06',
  ],
  [
    'a table with years at the side.html',
    '<html><body><h1>Chad</h1><h2>Chronology</h2><table><tr><th>2015</th><td>On 4 April gunmen attacked Moussoro.</td></tr><tr><th>2016</th><td>Rebels captured Faya in May.</td></tr></table></body></html>',
    '2015-04-04 2016-05',
  ],
  [
    'numbered headings.md',
    '# Chad\n\n## 1. The fighting\n\n### 1.1 2015\n\nOn 4 April gunmen attacked Moussoro.\n\n### 1.2 2016\n\nRebels captured Faya in May.',
    '2015-04-04 2016-05',
  ],
  [
    'parts of years as headings.md',
    '# Chad\n\n## Fighting\n\n### January–June 2015\n\nOn 4 April gunmen attacked Moussoro.\n\n### First half of 2016\n\nRebels captured Faya in May.\n\n### Spring 2017\n\nOn 6 April rebels attacked Faya.',
    '2015-04-04 2016-05 2017-04-06',
  ],
  [
    'years in bold.html',
    '<html><body><h1>Chad</h1><h2>Chronology by year</h2><p><b>2015</b></p><p>On 4 April gunmen attacked Moussoro.</p><p><strong>2016</strong><br>Rebels captured Faya in May.</p><ul><li>On 3 July a market in Abeche was bombed.</li></ul></body></html>',
    '2015-04-04 2016-05 2016-07-03',
  ],
  [
    'years behind parties without a title.txt',
    'Chad\n\nWHO FOUGHT\n\nUFDD - Rebels.\n\nThe army - Soldiers.\n\n2015\n\nOn 4 April gunmen attacked Moussoro.\n\n2016\n\nRebels captured Faya in May.',
    '2015-04-04 2016-05',
  ],
  [
    'themes with the years that they span.txt',
    'Chad\n\nTHE WAR\n\nThe east, 2015-2016. On 4 April 2015 gunmen attacked Moussoro. In June rebels captured Faya. In May 2016 the president resigned.',
    '2015-04-04 2015-06 2016-05',
  ],
  [
    'chapters of which few name a year.txt',
    'Chad\n\n1. THE SQUARES (SPRING 2015)\n\nOn 4 April gunmen attacked Moussoro.\n\n2. THE FALL OF THE NORTH\n\nIn May rebels captured Faya. The president resigned on 6 June.',
    '2015-04-04 2015-05 2015-06-06',
  ],
  [
    'what stands outside of the years of a chronicle.txt',
    'Chad\n\nFIGHTING\n\n2015\n\nOn 4 April gunmen attacked Moussoro.\n\n2016\n\nRebels captured Faya in May.\n\n2017\n\nOn 7 July rebels attacked Faya.\n\nTHE EAST\n\nOn 6 June the president resigned.',
    '2015-04-04 2016-05 2017-07-07',
  ],
  [
    'quarters of the year of the report.md',
    '# Chad: 2015 review\n\n## First quarter\n\nOn 4 February gunmen attacked Moussoro.\n\n## Second quarter\n\nRebels captured Faya in May.',
    '2015-02-04 2015-05',
  ],
  [
    'years of account by two calendar years.txt',
    'Chad\n\nEvents are grouped by fiscal year, which runs from mid-July to mid-July.\n\nFY 2014/15\n  On 4 April gunmen attacked Moussoro.\n\nFY 2015/16\n  Rebels captured Faya in November. The president resigned on 6 June.',
    '2015-04-04 2015-11 2016-06-06',
  ],
  [
    'years in bold within a paragraph.html',
    '<html><body><h1>Chad</h1><h3>How did it begin?</h3><p><b>2014:</b> on 4 April gunmen attacked Moussoro. <b>2015:</b> rebels captured Faya in May. <b>2016:</b> the president resigned on 6 June.</p></body></html>',
    '2014-04-04 2015-05 2016-06-06',
  ],
  [
    'a report on one year.txt',
    'Chad: Annual Report 2015\n\nFIGHTING\n\nOn 4 April gunmen attacked Moussoro.\n\nPOLITICS\n\nThe president resigned on 6 June.',
    '2015-04-04 2015-06-06',
  ],
]

describe('readReports', () => {
  it.each(LAYOUTS)('dates what is told in %s', (path, text, dates) => {
    const [reading] = readReports([{ path, bytes: new TextEncoder().encode(text) }])
    const mentions = reading?.records.events.flatMap((event) => event.mentions) ?? []
    const told = mentions.toSorted((a, b) => a.start - b.start).map(({ said }) => said.date.edtf)
    expect(told.join(' ')).toBe(dates)
  })
})
