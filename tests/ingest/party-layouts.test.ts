import { describe, expect, it } from 'vitest'
import { readReports } from '../../src/ingest/read-reports.ts'

type Kind = 'md' | 'txt' | 'html'

function partiesOf(kind: Kind, text: string) {
  const whole = {
    md: `# Borland\n\n${text}\n\n## The fighting\n\n2013 On May 3 rebels attacked Zell.\n`,
    txt: `BORLAND\n\n${text}\n\nTHE FIGHTING\n\n2013 - On May 3 rebels attacked Zell.\n`,
    html: `<h1>Borland</h1>${text}<h2>The fighting</h2><h3>2013</h3><p>On May 3 rebels attacked Zell.</p>`,
  }[kind]
  const [reading] = readReports([{ path: `borland.${kind}`, bytes: new TextEncoder().encode(whole) }])
  return reading?.records.parties ?? []
}

const HPA = "Hill People's Army"
const FCM = 'Free Coast Movement'

/** How else the two parties are laid out, each with what else is a party there. */
const LAYOUTS: readonly (readonly [string, Kind, string, readonly string[]])[] = [
  [
    'paragraphs that begin with a name in bold',
    'md',
    `## Who's who\n\n**${HPA} (HPA)** took up arms in 2003. Led by Jonas Mbeki.\n\n**${FCM}**, a splinter of 2009.`,
    [],
  ],
  [
    'an annex',
    'txt',
    `Annex B: Parties to the conflict\n\n1. ${HPA} (HPA), since 2003. Led by Jonas Mbeki.\n\n2. ${FCM}, a splinter of 2009. Led by Anna Kral.`,
    [],
  ],
  [
    'paragraphs that begin with a picture',
    'md',
    `## the cast\n\n🟥 **${HPA}** (**HPA**). Since 2003. Boss: Jonas Mbeki.\n\n🟦 **${FCM}**. A splinter of 2009, led by Anna Kral.`,
    [],
  ],
  [
    'prose under a question',
    'html',
    `<h3>Who has been fighting?</h3><p>The belligerents were, in the hills, the ${HPA} (HPA), founded in 2003 and led by Jonas Mbeki; and on the coast the ${FCM}, set up in 2009 by Anna Kral.</p>`,
    [],
  ],
  [
    'terms under "sides at a glance"',
    'html',
    `<h2>Sides at a glance</h2><dl><dt>${HPA} (HPA)</dt><dd>Formed in 2003; led by Jonas Mbeki.</dd><dt>${FCM}</dt><dd>A breakaway of 2009.</dd></dl>`,
    [],
  ],
  [
    'a table',
    'md',
    `## Principal armed groups\n\n| Group | Acronym | Founded | Leader |\n|---|---|---|---|\n| ${HPA} | HPA | 2003 | Jonas Mbeki |\n| ${FCM} | FCM | 2009 | Anna Kral |`,
    [],
  ],
  [
    'a table whose first cell spans rows',
    'html',
    `<h2>Parties</h2><table><tr><th>Side</th><th>Group</th><th>Leader</th><th>Since</th></tr><tr><td rowspan="2">Rebels</td><td>${HPA} (HPA)</td><td>Jonas Mbeki</td><td>2003</td></tr><tr><td>${FCM}</td><td>Anna Kral</td><td>2009</td></tr></table>`,
    [],
  ],
  [
    'a list of terms',
    'html',
    `<h2>Dramatis personae</h2><dl><dt>${HPA} (HPA)</dt><dd>Formed in 2003; led by Jonas Mbeki.</dd><dt>${FCM}</dt><dd>A breakaway of 2009.</dd><dt>The army</dt><dd>Some 20,000 conscripts.</dd></dl>`,
    ['Army'],
  ],
  [
    'lines with dashes',
    'txt',
    `THE BELLIGERENTS\n\n${HPA} (HPA) -- founded in 2003, led by Jonas Mbeki.\n\n${FCM} -- broke away in 2009.`,
    [],
  ],
  [
    'bullets without a mark behind the name',
    'md',
    `## Protagonists\n\n* ${HPA} (HPA), formed in 2003 by Jonas Mbeki.\n* ${FCM}. A breakaway of 2009.\n* The government, whose army is small.`,
    ['Government'],
  ],
  [
    'lists below their sides',
    'md',
    `## Armed groups\n\n- State\n  - River Guard, a militia\n- Insurgents\n  - ${HPA} (HPA), formed in 2003 and led by Jonas Mbeki\n  - ${FCM}, a breakaway of 2009`,
    ['River Guard'],
  ],
  [
    'headings with lists of what is said of each',
    'md',
    `## Armed groups\n\n### ${HPA} (HPA)\n\n- **Founded:** 2003\n- **Leader:** Jonas Mbeki\n\n### ${FCM}\n\n- **Founded:** 2009`,
    [],
  ],
  [
    'names in capitals above their prose',
    'txt',
    `WHO IS WHO\n\nHILL PEOPLE'S ARMY\nFormed in 2003 by Jonas Mbeki, it holds the hills.\n\nFREE COAST MOVEMENT\nA breakaway of 2009.`,
    [],
  ],
  [
    'lines with colons, one under the other',
    'txt',
    `COMBATANTS\n\n${HPA}: rebels, founded in 2003 by Jonas Mbeki, now about 4,000.\n${FCM}: broke away in 2009 over the tolls of the port.`,
    [],
  ],
  [
    'letters in brackets below a number',
    'txt',
    `MAIN PLAYERS\n\n1) Rebels\n   (a) ${HPA} (HPA), formed in 2003 and led by Jonas Mbeki.\n   (b) ${FCM}, a breakaway of 2009.\n2) Veridia, with 400 soldiers.`,
    ['Rebels', 'Veridia'],
  ],
  [
    'labels in lists below names, without a title',
    'md',
    `The following were the principal actors.\n\n- ${HPA}\n  - short form: HPA\n  - set up: 2003\n  - commander in 2005: Col. Jonas Mbeki\n- ${FCM}\n  - set up: 2009\n- Zell Brigade\n  - strength: perhaps 400`,
    ['Zell Brigade'],
  ],
  [
    'terms without a title',
    'html',
    `<dl><dt>${HPA}</dt><dd>HPA. Founded 2003. Leader: Jonas Mbeki.</dd><dt>${FCM}</dt><dd>Founded 2009.</dd><dt>Zell Brigade</dt><dd>ZB.</dd></dl>`,
    ['Zell Brigade'],
  ],
  [
    'lines that stand in below their sides',
    'txt',
    `ORDER OF BATTLE\n\n    Rebels\n        ${HPA}\n            alias: HPA\n            raised: 2003\n            under: Jonas Mbeki\n        ${FCM}\n            raised: 2009\n    State\n        River Guard\n            under: Omar Tesk`,
    ['River Guard'],
  ],
  [
    'a sentence that announces them',
    'txt',
    `The belligerents were the ${HPA} (HPA), founded in 2003 and led by Jonas Mbeki; the ${FCM} (FCM), which broke away in 2009; and, from the air only, Veridia.`,
    ['Veridia'],
  ],
  [
    'sentences that each begin with a name and its brackets',
    'md',
    `**First, the cast.** **${HPA}** (HPA), founded 2003, Jonas Mbeki. **${FCM}** (FCM), a breakaway of 2009. **River Guard** (RG), a militia.`,
    ['River Guard'],
  ],
  [
    'cells that hold lines of their own',
    'html',
    `<h2>Parties</h2><table><tr><td><b>${HPA}</b><br>Acronym: HPA<br>Formed: 2003<br>Chief: Jonas Mbeki</td><td><b>${FCM}</b><br>Formed: 2009<br>Acronym: FCM</td></tr></table>`,
    [],
  ],
  [
    'a table whose heads say little',
    'md',
    `## Call them what you like\n\n||Also|Since|Face|\n|---|---|---|---|\n|${HPA}|HPA|2003|Jonas Mbeki|\n|${FCM}|FCM|2009|Anna Kral|\n|River Guard||||`,
    ['River Guard'],
  ],
  [
    'lines one below the other that begin with names',
    'txt',
    `PERSONS OF THE DRAMA\n\n${HPA}, the older, since 2003; Jonas Mbeki.\n${FCM}, a breakaway of 2009.\nRiver Guard and kindred gangs, 1994-96.`,
    ['River Guard and kindred gangs'],
  ],
  [
    'a box of cells above one of commanders',
    'html',
    `<table><tr><th colspan="2">Combatants</th></tr><tr><td><ul><li>${HPA} (HPA), est. 2003, led by Jonas Mbeki</li></ul></td><td><ul><li>${FCM}, est. 2009</li></ul></td></tr><tr><th colspan="2">Commanders and leaders</th></tr><tr><td>Omar Tesk<br>Ivo Dunn</td><td>Anna Kral<br>Karl Orme</td></tr></table>`,
    [],
  ],
  [
    'a plain title and sides with those who are on them',
    'txt',
    `Sides in the war\n\nGOVERNMENT: Borland Army (BA; 30,000), the River Guard.\nREBELS: ${HPA} (HPA; leader Jonas Mbeki; founded 2003), ${FCM} (FCM; founded 2009).`,
    ['Borland Army', 'River Guard'],
  ],
  [
    'a numbered list of names in bold under a title that says little',
    'md',
    `## The men with guns\n\n1. **${HPA}** [HPA], f. 2003 under Gen. Jonas Mbeki; broke up 2006.\n2. **${FCM}** = FCM, est. 2009.\n3. **The Kingdom**: royal troops.`,
    ['Kingdom'],
  ],
  [
    'prose',
    'txt',
    `PROTAGONISTS\n\nThe rebels fight as the ${HPA}, founded in 2003 and led by Jonas Mbeki. A rival, the ${FCM} of Anna Kral, broke away in 2009.`,
    [],
  ],
]

describe('The parties of a report', () => {
  it.each(LAYOUTS)('are read from %s', (_, kind, text, others) => {
    const parties = partiesOf(kind, text)
    expect(parties.map(({ name }) => name).sort()).toEqual([HPA, FCM, ...others].sort())
    expect(parties.find(({ name }) => name === HPA)).toMatchObject({ founded: '2003', leaders: ['Jonas Mbeki'] })
    expect(parties.find(({ name }) => name === FCM)?.founded).toBe('2009')
  })

  it('stand on the side that a table or a list puts them on', () => {
    const table = `<h2>Forces</h2><table><tr><th>Side</th><th>Forces</th></tr><tr><td>Rebels</td><td>${HPA}; ${FCM}</td></tr></table>`
    const list = `## Armed groups\n\n- Insurgents\n  - ${HPA}\n  - ${FCM}`
    expect(partiesOf('html', table).map(({ name, side }) => [name, side])).toEqual([
      [HPA, 'Rebels'],
      [FCM, 'Rebels'],
    ])
    expect(partiesOf('md', list).map(({ side }) => side)).toEqual(['Insurgents', 'Insurgents'])
  })

  it('are those of a list within a list under the party above it', () => {
    const [above, within] = partiesOf('md', `## Parties\n\n- ${HPA} (HPA)\n  - Zell Brigade, its oldest`)
    expect(within).toMatchObject({ name: 'Zell Brigade', parent: above?.id })
  })

  it('are those that one broke up into, each with its leader', () => {
    const parties = partiesOf(
      'md',
      `## Parties\n\n**${HPA}:** It broke up into the FC of Anna Kral, the mainly coastal PLK of Ivo al-Dun and others.`,
    )
    expect(parties.map(({ name, parent, leaders }) => [name, parent, leaders]).slice(1)).toEqual([
      ['FC', parties[0]?.id, ['Anna Kral']],
      ['PLK', parties[0]?.id, ['Ivo al-Dun']],
    ])
    expect(parties[0]?.founded).toBeNull()
  })

  it('are in the key facts where a report has no list of them', () => {
    const facts = `## Key facts\n\n**Combatants:** The ${HPA}, commonly called the HPA, with the clans of the north; against them the government of Omar Tesk and since 2012 a coalition of three states.`
    expect(partiesOf('md', facts)).toMatchObject([
      { name: HPA, aliases: ['HPA'], side: 'Combatants' },
      { name: 'clans of the north' },
      { name: 'government of Omar Tesk', leaders: ['Omar Tesk'] },
      { name: 'coalition of three states' },
    ])
  })
})
