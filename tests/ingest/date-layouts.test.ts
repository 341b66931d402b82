import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/ingest/read-reports.ts'

/** The same few happenings with their dates written as one author or another does, and the dates in the order of the text. */
const LAYOUTS: readonly (readonly [file: string, text: string, dates: string])[] = [
  [
    'ornaments and shortened years.md',
    '# Chad, 2017-2019\n\n## Log\n\n### ▸ 2017–18 — bandits\n\n**Oct 5–6, ’17.** Gunmen attacked Moussoro.\n\n**Dec.** Rebels captured Faya.\n\n**May 27, ’18.** A market in Abeche was bombed.\n\n### ▸ 2019 — the flag\n\n**Feb 21.** Gunmen attacked Moussoro.',
    '2017-10-05/2017-10-06 2017-12 2018-05-27 2019-02-21',
  ],
  [
    'years in words.txt',
    'Chad. A retrospect, 1993-2006\n\n= Nineteen ninety-three, a hundred days =\n\nOn 4 April gunmen attacked Moussoro.\n\n= Ninety-four, and the slow year after it =\n\nRebels captured Faya in May.\n\n= Ninety-seven to ninety-nine: camps =\n\nIn June 1998 rebels attacked Faya.\n\n= Two thousand and four to six: coming in =\n\nIn March 2005 rebels attacked Faya.',
    '1993-04-04 1994-05 1998-06 2005-03',
  ],
  [
    'banners and days by month and day.txt',
    'Notes on Chad\n\nMonth goes first.\n\n~*~*~ [ 2002 ] ~*~*~\n\n9/19: gunmen attacked Moussoro.\n10/7: rebels captured Faya.\n12/30-12/31: a market in Abeche was bombed.\n\n~*~*~ [ 2005 thru 2007 ] ~*~*~\n\nRebels attacked Faya on 4/6/2005.',
    '2002-09-19 2002-10-07 2002-12-30/2002-12-31 2005-04-06',
  ],
  [
    'days by day and month, newest first.md',
    'Chad, newest first\n\n--- ’10 ---\n\n15.1. Rebels attack Faya.\n\n--- ’09 ---\n\n7.5. Rebels captured Faya.\n\n3.5. Gunmen attacked Moussoro.',
    '2010-01-15 2009-05-07 2009-05-03',
  ],
  [
    'months in Roman figures.txt',
    'CHAD, 1982 -- A CRIB\n\nSEQUENCE\n\n  19.III   Gunmen attacked Moussoro\n           at noon.\n   2.IV    Rebels captured Faya.\n  14-15.V  A market in Abeche was bombed.',
    '1982-03-19 1982-04-02 1982-05-14/1982-05-15',
  ],
  [
    'days of a count.txt',
    'FIELD LOG\nDay 1 = Friday 8 August 2008.\n\nLOG\n\nDAY -6\n 0800  Gunmen attacked Moussoro.\nDAY 0\n 1910  Rebels captured Faya.\n 2335  Rebels attacked Abeche.\nDAY 3\n 0500  A market in Abeche was bombed.',
    '2008-08-01 2008-08-07 2008-08-07 2008-08-10',
  ],
  [
    'weekdays under months.txt',
    'CHAD\n\n1998 ..............\n\nMARCH\nThu 5   Gunmen attacked Moussoro\n        at noon.\nTue 31  Rebels captured Faya.\n\nSEPTEMBER\nSat 26  A market in Abeche was bombed.\n\n1999 ..............\n\nJANUARY\nFri 15  Rebels attacked Faya.',
    '1998-03-05 1998-03-31 1998-09-26 1999-01-15',
  ],
  [
    'dates in brackets behind.md',
    '# Chad\n\n### I. The ceasefire\n\n1. Gunmen attacked Moussoro [2002-02-22].\n\n2. Rebels captured Faya [2003-04-21], and a market in Abeche was bombed [2003-05-01].',
    '2002-02-22 2003-04-21 2003-05-01',
  ],
  [
    'dates behind items.html',
    '<html><body><h1>Chad</h1><h2>2003</h2><ul><li>Gunmen attacked Moussoro &mdash; 29 Jan</li><li>Rebels capture Faya &mdash; 17 Aug</li></ul></body></html>',
    '2003-01-29 2003-08-17',
  ],
  [
    'years of account.html',
    '<html><body><h1>Chad</h1><h2>FY98 (Oct 1997 &#8211; Sep 1998)</h2><p>On 6 May gunmen attacked Moussoro.</p><h2>FY99 (Oct 1998 &#8211; Sep 1999)</h2><p>On 8 November rebels captured Faya. On 6 February rebels attacked Abeche.</p></body></html>',
    '1998-05-06 1998-11-08 1999-02-06',
  ],
  [
    'years at the end of titles.md',
    '# Chad\n\n## The collapse (1991)\n\nOn 6 May gunmen attacked Moussoro.\n\n## Stalemate (1992–93)\n\nIn June rebels captured Faya. In March 1993 rebels attacked Abeche.\n\n## Accord: 1994\n\nIn May rebels attacked Faya.',
    '1991-05-06 1992-06 1993-03 1994-05',
  ],
  [
    'quarters and halves.md',
    '# Chad\n\n## Q1 2015\n\nOn 4 February gunmen attacked Moussoro.\n\n## 2015 Q2\n\nRebels captured Faya in May.\n\n## H2 2016\n\nRebels attacked Abeche in August.',
    '2015-02-04 2015-05 2016-08',
  ],
  [
    'dates over cells.md',
    '# Chad\n\n## Chronology\n\n| Day | Month | Year | What |\n|---|---|---|---|\n| 14 | March | 2009 | Gunmen attacked Moussoro. |\n| 3 | Nov | 2010 | Rebels captured Faya. |',
    '2009-03-14 2010-11-03',
  ],
  [
    'terms with the year first.html',
    '<html><body><h1>Chad</h1><h2>Chronology</h2><dl><dt>1994, May</dt><dd>Gunmen attacked Moussoro.</dd><dt>1995, spring</dt><dd>Rebels captured Faya.</dd></dl></body></html>',
    '1994-05 1995-21',
  ],
  [
    'figures with the month first.txt',
    'CHAD\n\nFIGHTING\n\nGunmen attacked Moussoro on 03/14/2009. Rebels captured Faya on 04/05/2009.\n\nA market in Abeche was bombed on 12/11/2010.',
    '2009-03-14 2009-04-05 2010-12-11',
  ],
  [
    'figures with the day first.txt',
    'CHAD\n\nFIGHTING\n\nGunmen attacked Moussoro on 14/03/2009. Rebels captured Faya on 04/05/2009.\n\nA market in Abeche was bombed on 1.2.2010.',
    '2009-03-14 2009-05-04 2010-02-01',
  ],
  [
    'years that run in.md',
    '# Chad\n\n**1994.** In May gunmen attacked Moussoro.\n\n**1995–96.** In June 1995 rebels captured Faya.\n\n**Ninety-seven.** In July rebels attacked Abeche.',
    '1994-05 1995-06 1997-07',
  ],
  [
    'years in words in running text.txt',
    'CHAD, 1990-1999\n\nFIGHTING\n\nIn nineteen ninety-six rebels captured Faya. In ninety-four the army attacked Moussoro. In May ’97 rebels attacked Abeche.',
    '1996 1994 1997-05',
  ],
  [
    'months in capitals.txt',
    'CHAD 2009\n\nJAN 14   Gunmen attacked Moussoro.\nFEB 3    Rebels captured Faya.\nMAR 12   A market in Abeche was bombed.',
    '2009-01-14 2009-02-03 2009-03-12',
  ],
  [
    'years over a table.html',
    '<html><body><h1>Chad</h1><table><tr><th colspan="2">1994</th></tr><tr><td>3 May</td><td>Gunmen attacked Moussoro.</td></tr><tr><th colspan="2">1995</th></tr><tr><td>Jun</td><td>Rebels captured Faya.</td></tr></table></body></html>',
    '1994-05-03 1995-06',
  ],
  [
    'seasons that run in.md',
    '# Chad\n\n## 1994\n\n**Spring.** Gunmen attacked Moussoro.\n\n**Autumn.** Rebels captured Faya.',
    '1994-21 1994-23',
  ],
  [
    'years first in figures.txt',
    'Chad\n\n2009-03-14  Gunmen attacked Moussoro.\n2009-04-05  Rebels captured Faya.\n2010-11-12  A market in Abeche was bombed.',
    '2009-03-14 2009-04-05 2010-11-12',
  ],
  [
    'years in two figures.txt',
    'CHAD\n\nFIGHTING\n\n14/3/09 Gunmen attacked Moussoro.\n\n5/4/09 Rebels captured Faya.',
    '2009-03-14 2009-04-05',
  ],
  [
    'days after the first.txt',
    'CHAD\n\nD-Day was 6 June 1994.\n\nD+3: gunmen attacked Moussoro.\n\nD+10: rebels captured Faya.',
    '1994-06-09 1994-06-16',
  ],
  [
    'months newest first.txt',
    'CHAD\n\nFIGHTING\n\n2016\n\nDecember: Rebels captured Faya.\n\nMarch: Gunmen attacked Moussoro.\n\n2015\n\nNovember: A market in Abeche was bombed.',
    '2016-12 2016-03 2015-11',
  ],
  [
    'years told in prose.txt',
    'CHAD\n\nThe year was 1994. On 3 May gunmen attacked Moussoro.\n\nThen came 1995. Rebels captured Faya in June.',
    '1994-05-03 1995-06',
  ],
  [
    'dates behind paragraphs.txt',
    'CHAD\n\nFIGHTING\n\nGunmen attacked Moussoro (14 March 2009).\n\nRebels captured Faya, 5 April 2009.\n\nA market in Abeche was bombed. [12 November 2010]',
    '2009-03-14 2009-04-05 2010-11-12',
  ],
  [
    'years behind arrows.md',
    '# Chad\n\n## Uprising → 1994\n\nOn 3 May gunmen attacked Moussoro.\n\n## Siege → 1995\n\nRebels captured Faya in June.',
    '1994-05-03 1995-06',
  ],
  [
    'lines with bars.txt',
    'CHAD\n\n1994 | May 3  | Gunmen attacked Moussoro.\n1994 | Jun 9  | Rebels captured Faya.\n1995 | Jan 1  | A market in Abeche was bombed.',
    '1994-05-03 1994-06-09 1995-01-01',
  ],
  [
    'tabs between.txt',
    'CHAD\n\n1994\tMay 3\tGunmen attacked Moussoro.\n\tJun 9\tRebels captured Faya.\n1995\tJan 1\tA market in Abeche was bombed.',
    '1994-05-03 1994-06-09 1995-01-01',
  ],
  [
    'days of a wiki.txt',
    'Chad\n\n== 1994 ==\n\n=== May ===\n* 3 – Gunmen attacked Moussoro.\n* 9 – Rebels captured Faya.\n\n== 1995 ==\n\n=== January ===\n* 1 – A market in Abeche was bombed.',
    '1994-05-03 1994-05-09 1995-01-01',
  ],
  [
    'lists within lists.md',
    '# Chad timeline\n\n- **1994**\n  - *3 May*: Gunmen attacked Moussoro.\n  - *9 June*: Rebels captured Faya.\n- **1995**\n  - *1 January*: A market in Abeche was bombed.',
    '1994-05-03 1994-06-09 1995-01-01',
  ],
  [
    'days under months.html',
    '<h1>Chad</h1><h2>1994</h2><h3>May</h3><ul><li>3: Gunmen attacked Moussoro.</li><li>9: Rebels captured Faya.</li></ul><h3>December</h3><ul><li>1: A market in Abeche was bombed.</li></ul>',
    '1994-05-03 1994-05-09 1994-12-01',
  ],
  [
    'years in spans.html',
    '<h1>Chad</h1><div class="y"><span class="year">1994</span><p>On 3 May gunmen attacked Moussoro.</p></div><div class="y"><span class="year">1995</span><p>Rebels captured Faya in June.</p></div>',
    '1994-05-03 1995-06',
  ],
  [
    'small Roman figures behind.txt',
    'CHAD\n\nGunmen attacked Moussoro, 3.v.1994.\n\nRebels captured Faya, 9.vi.1994.',
    '1994-05-03 1994-06-09',
  ],
  [
    'short figures with the month first.md',
    '# Chad\n\n- 5/13/94 — Gunmen attacked Moussoro.\n- 6/9/94 — Rebels captured Faya.\n- 1/1/95 — A market in Abeche was bombed.',
    '1994-05-13 1994-06-09 1995-01-01',
  ],
  [
    'days of a count told in prose.md',
    '# Chad\n\nThe fighting began on 3 May 1994, which this note calls Day 1.\n\n**Day 1.** Gunmen attacked Moussoro.\n\n**Day 3.** Rebels captured Faya.\n\n**Day 10.** A market in Abeche was bombed.',
    '1994-05-03 1994-05-03 1994-05-05 1994-05-12',
  ],
  [
    'weeks as headings.txt',
    'CHAD 1994\n\nFIRST WEEK OF MAY\n\nGunmen attacked Moussoro.\n\nSECOND WEEK OF JUNE\n\nRebels captured Faya.',
    '1994-05-01~/1994-05-07~ 1994-06-08~/1994-06-14~',
  ],
  [
    'seasons and winters as headings.md',
    '# Chad\n\n## Spring 1994\n\nOn 3 May gunmen attacked Moussoro.\n\n## Winter 1994/95\n\nRebels captured Faya in January. A market in Abeche was bombed in December.',
    '1994-05-03 1995-01 1994-12',
  ],
  [
    'short figures in a table.md',
    '# Chad\n\n| Date | Event |\n|---|---|\n| 3.5.94 | Gunmen attacked Moussoro. |\n| 13.6.94 | Rebels captured Faya. |',
    '1994-05-03 1994-06-13',
  ],
  [
    'dates in the last column.md',
    '# Chad\n\n| What | When |\n|---|---|\n| Gunmen attacked Moussoro | 3 May 1994 |\n| Rebels captured Faya | June 1994 |',
    '1994-05-03 1994-06',
  ],
  [
    'years over rows.html',
    '<h1>Chad</h1><table><tr><th>Year</th><th>Month</th><th>Event</th></tr><tr><td rowspan="2">1994</td><td>May</td><td>Gunmen attacked Moussoro.</td></tr><tr><td>June</td><td>Rebels captured Faya.</td></tr><tr><td>1995</td><td>January</td><td>A market in Abeche was bombed.</td></tr></table>',
    '1994-05 1994-06 1995-01',
  ],
  [
    'years of a war.md',
    '# Chad\n\n## Year one (1994)\n\nOn 3 May gunmen attacked Moussoro.\n\n## Year two (1995)\n\nRebels captured Faya in June.',
    '1994-05-03 1995-06',
  ],
  [
    'parts of years to parts of others.md',
    '# Chad\n\n## Mid-1994 to early 1995\n\nOn 3 September gunmen attacked Moussoro. Rebels captured Faya in January.',
    '1994-09-03 1995-01',
  ],
  [
    'months in a letter on one year.txt',
    'Dear all,\n\nThis is the digest for 2014.\n\nMarch.\nGunmen attacked Moussoro on the 3rd.\n\nJune.\nRebels captured Faya on the 9th.',
    '2014-03-03 2014-06-09',
  ],
  [
    'labels before dates.txt',
    'CHAD\n\nDATE: 3 May 1994\nEVENT: Gunmen attacked Moussoro.\n\nDATE: 9 June 1994\nEVENT: Rebels captured Faya.',
    '1994-05-03 1994-06-09',
  ],
  [
    'dates of signals.txt',
    'CHAD\n\n03MAY94  Gunmen attacked Moussoro.\n09JUN94  Rebels captured Faya.',
    '1994-05-03 1994-06-09',
  ],
  [
    'posts.md',
    '# Posts\n\n## Posted on Tuesday, 3 May 1994\n\nGunmen attacked Moussoro today.\n\n## Posted on Thursday, 9 June 1994\n\nRebels captured Faya.',
    '1994-05-03 1994-06-09',
  ],
  [
    'shortened years that run in.md',
    '# Chad ’94–’96\n\n**’94** On 3 May gunmen attacked Moussoro.\n\n**’95** In June rebels captured Faya.',
    '1994-05-03 1995-06',
  ],
]

describe('readReports', () => {
  it.each(LAYOUTS)('dates what is told with %s', (path, text, dates) => {
    const [reading] = readReports([{ path, bytes: new TextEncoder().encode(text) }])
    const mentions = reading?.records.events.flatMap((event) => event.mentions) ?? []
    const told = mentions.toSorted((a, b) => a.start - b.start).map(({ said }) => said.date.edtf)
    expect(told.join(' ')).toBe(dates)
  })
})
