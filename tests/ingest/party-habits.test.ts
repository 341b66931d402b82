import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/ingest/read-reports.ts'

type Kind = 'md' | 'txt' | 'html'

/** How analysts write who fights: each text with its parties, as "name | founded | dissolved | leaders". */
const HABITS: readonly (readonly [string, Kind, string, readonly string[]])[] = [
  [
    'rows without a head, in telegram style',
    'md',
    `## Who was who

| | |
|---|---|
| **Borland Army (BA)** | Some 9,000, badly paid. |
| **NRC** | 1994, Tolbek. Later a label for bandits. |
| **Hill Rats (Hill Boys)** | Splinter of the NRC; Pita Marn. Finished off by the raid of May 1999. |
| **UNOBOR** | From 1997; Larsen, then Achebe. |
| **Home Guards (HG)** | Hunters, teachers and others; Joseph Kamber, vice-president. Wound up in 2001. |`,
    [
      'Borland Army|||',
      'NRC|1994||Tolbek',
      'Hill Rats||1999-05|Pita Marn',
      'UNOBOR|1997||Larsen,Achebe',
      'Home Guards||2001|Joseph Kamber',
    ],
  ],
  [
    'sentences that are all name',
    'txt',
    `4. CAST

Popular Front. Formed in June 1992 at Zell by Anna Kral, a former teacher. Disarmed in 1997.

Coast Alliance. Broke away from the Front in 1994. Commander: Ivo Dunn.

National Guard. Since 1993; General Pavel Orr, then Colonel Ratko Simm.

The Borland government. President Marek Toll until 1996, then Ilse Bron.`,
    [
      'Popular Front|1992-06|1997|Anna Kral',
      'Coast Alliance|1994||Ivo Dunn',
      'National Guard|1993||Pavel Orr,Ratko Simm',
      'Borland government|||Marek Toll,Ilse Bron',
    ],
  ],
  [
    'subjects of paragraphs',
    'txt',
    `WHO FOUGHT

The Popular Front, an alliance of village militias formed in June 1992, was commanded by Sato Reev until his death in March 1993.

The Coast Alliance (CA), set up in exile in 1993, answered to Mira Halm. It was merged into the army in 1998.

The 7th Motor Division, left behind by the old empire, some 12,000 men.

Veridia, which lent aircraft and 3,000 soldiers.`,
    ['Popular Front|1992-06||Sato Reev', 'Coast Alliance|1993|1998|Mira Halm', '7th Motor Division|||', 'Veridia|||'],
  ],
  [
    'dashes, with leaders in brackets',
    'txt',
    `The sides

Government side

— Popular Front: raised in the south in the summer of 1992.
— Presidential Guard (Col. Adan Fork): 600 men.

Opposition side

— Coast Alliance (Mira Halm, from 1995 Ivo Dunn): based abroad.
— Hill clans: no leader that anybody could name.`,
    [
      'Popular Front|1992-22||',
      'Presidential Guard|||Adan Fork',
      'Coast Alliance|||Mira Halm,Ivo Dunn',
      'Hill clans|||',
    ],
  ],
  [
    'long dashes behind acronyms',
    'md',
    `## The cast

Popular Front of Borland (PFB) – the strongest militia of the south; founder Sato Reev, killed 1993.

Union of Coast Officers (UCO) – exiles under Mira Halm, 1993–97.

Peacekeeping Force of the Commonwealth (PFC) – five states, from September 1993.`,
    [
      'Popular Front of Borland|||Sato Reev',
      'Union of Coast Officers|1993|1997|Mira Halm',
      'Peacekeeping Force of the Commonwealth|1993-09||',
    ],
  ],
  [
    'one running paragraph',
    'txt',
    `WHO FOUGHT WHOM

The government of Marek Toll relied on the Popular Front (PF), formed in 1992 by Sato Reev, and on Veridian troops. Against them stood the Coast Alliance (CA), led by Mira Halm; the Hill Legion, which broke away in 1995 under Ivo Dunn; and the smaller Youth of Zell. The Commonwealth sent a peacekeeping force (COMFOR) in 1993.`,
    [
      'government of Marek Toll|||Marek Toll',
      'Popular Front|1992||Sato Reev',
      'Coast Alliance|||Mira Halm',
      'Hill Legion|1995||Ivo Dunn',
      'Youth of Zell|||',
      'COMFOR|||',
    ],
  ],
  [
    'a table with heads of its own',
    'md',
    `## Who was who

| Outfit | Boss | Years | Remarks |
|---|---|---|---|
| Popular Front (PF) | Sato Reev | 1992–97 | The south |
| Coast Alliance | Mira Halm; Ivo Dunn | 1993– | Exiles |
| Zell police | | | Neutral |`,
    ['Popular Front|1992|1997|Sato Reev', 'Coast Alliance|1993||Mira Halm,Ivo Dunn', 'Zell police|||'],
  ],
  [
    'terms above what defines them',
    'md',
    `## Main protagonists

Popular Front (PF)
: Formed 1992; leader Sato Reev.

Coast Alliance
: Exiles, 1993 to 1997. Mira Halm presided.

The Veridian army
: 3,000 men.`,
    ['Popular Front|1992||Sato Reev', 'Coast Alliance|1993|1997|Mira Halm', 'Veridian army|||'],
  ],
  [
    'acronyms and what they equal',
    'txt',
    `PRINCIPAL ACTORS

PF = Popular Front, 1992, Sato Reev.
CA = Coast Alliance, 1993, Mira Halm; dissolved 1997.
BGF = Border Guard Force; Veridian officers.`,
    ['PF|1992||Sato Reev', 'CA|1993|1997|Mira Halm', 'BGF|||'],
  ],
  [
    'sides run in before their lists',
    'txt',
    `PARTIES TO THE CONFLICT

Government side: the Borland Army (BA), the Popular Front (PF, founded 1992, Sato Reev) and Veridia.

Rebels: the Coast Alliance (CA), led by Mira Halm; the Hill Legion.

International: UNOBOR, 70 observers, from 1994.`,
    [
      'Borland Army|||',
      'Popular Front|1992||Sato Reev',
      'Veridia|||',
      'Coast Alliance|||Mira Halm',
      'Hill Legion|||',
      'UNOBOR|1994||',
    ],
  ],
  [
    'commas alone',
    'md',
    `## Antagonists

- Popular Front, 1992–97, Sato Reev, then Faiz Lund
- Coast Alliance (CA), exiles, Mira Halm
- other bands`,
    ['Popular Front|1992|1997|Sato Reev,Faiz Lund', 'Coast Alliance|||Mira Halm'],
  ],
  [
    'dates and names behind a colon',
    'txt',
    `Combatants

Popular Front: 1992 to 1997. Sato Reev; after his death Faiz Lund.
Coast Alliance: founded abroad, 1993. Mira Halm (political), Ivo Dunn (military). Disbanded 1998.
Commonwealth force: since autumn 1993. Five states.`,
    [
      'Popular Front|1992|1997|Sato Reev,Faiz Lund',
      'Coast Alliance|1993|1998|Mira Halm,Ivo Dunn',
      'Commonwealth force|1993-23||',
    ],
  ],
  [
    'paragraphs below a numbered title',
    'txt',
    `3. Armed groups

Front de Libération du Borland (FLB). Took up arms in March 1990 under Jean Kabo. Split in 2001.

Les Patriotes: nickname of the coastal militia; Marc Dulo.

M-27. Mutineers of the garrison of Zell, formed 27 May 2004 by Colonel Aimé Bosco. Integrated into the army in 2009.`,
    [
      'Front de Libération du Borland|1990-03||Jean Kabo',
      'Les Patriotes|||Marc Dulo',
      'M-27|2004-05-27|2009|Aimé Bosco',
    ],
  ],
  [
    'prose, headings and asides that are no parties',
    'txt',
    `WHO FOUGHT WHOM

Few wars have had so many sides. By one count there were thirty, most of them dead by 1995.

The government

The army. Some 9,000 men, commanded by General Pavel Orr.

The rebels

Northern Light. Founded 1988 in exile, by Omar Beg. Two wings after 1993.

Sons of the River, a band of deserters, operated from 1994.

Others

Traders, smugglers and foreign firms.`,
    ['Army|||Pavel Orr', 'Northern Light|1988||Omar Beg', 'Sons of the River|||'],
  ],
  [
    'short lines without stops',
    'txt',
    `THE PLAYERS

National Army: Gen. Pavel Orr (to 1993), Gen. Ivo Dunn (from 1993)
Northern Light: Omar Beg; since 1988; about 3,000
Sons of the River: various; disbanded 1996`,
    ['National Army|||Pavel Orr,Ivo Dunn', 'Northern Light|1988||Omar Beg', 'Sons of the River||1996|'],
  ],
  [
    'bold acronyms with years',
    'md',
    `## Combatants

**NL/N.** Northern wing, from 1993. Ali Tarr until his death in 1995; then a council.

**SOR** (1994–96). Deserters. Overrun in June 1996.

**The Commonwealth**, 1,500 men from five states, 1993 to 2000.`,
    ['NL/N|1993||Ali Tarr', 'SOR|1994|1996|', 'Commonwealth|1993|2000|'],
  ],
]

/** A report around the text, with a section behind it that must not be read as more parties. */
const AROUND: Readonly<Record<Kind, (text: string) => string>> = {
  md: (text) => `# Borland\n\n${text}\n\n## The fighting\n\n2013 On May 3 rebels attacked Zell.\n`,
  txt: (text) => `BORLAND\n\n${text}\n\n\nTHE FIGHTING\n\n2013 - On May 3 rebels attacked Zell.\n`,
  html: (text) => `<h1>Borland</h1>${text}<h2>The fighting</h2><h3>2013</h3><p>On May 3 rebels attacked Zell.</p>`,
}

function partiesOf(kind: Kind, text: string) {
  const bytes = new TextEncoder().encode(AROUND[kind](text))
  const [reading] = readReports([{ path: `borland.${kind}`, bytes }])
  return (reading?.records.parties ?? []).map(({ name, founded, dissolved, leaders }) =>
    [name, founded ?? '', dissolved ?? '', [...leaders].sort().join(',')].join('|'),
  )
}

describe('The parties of a report', () => {
  it.each(HABITS)('are told by %s', (_, kind, text, expected) => {
    const sorted = expected.map((each) => {
      const [name, founded, dissolved, leaders = ''] = each.split('|')
      return [name, founded, dissolved, leaders.split(',').sort().join(',')].join('|')
    })
    expect(partiesOf(kind, text).sort()).toEqual(sorted.sort())
  })
})
