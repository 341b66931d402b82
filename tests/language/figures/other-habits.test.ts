import { describe, expect, it } from 'vitest'
import { readCitations } from '../../../src/language/citations/read-citations.ts'
import { readFigures } from '../../../src/language/figures/read-figures.ts'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { resolveTimes } from '../../../src/language/time/resolve-times.ts'
import type { Section } from '../../../src/vocabulary/record-words.ts'

/** The figures of a sentence in an entry of 2010, in short: metric, number, of whom, when, by whom. */
function read(section: Section, sentence: string): readonly string[] {
  const { times } = resolveTimes(readTimes(sentence), { year: 2010, last: null })
  return readFigures(sentence, {
    section,
    entryYear: 2010,
    label: null,
    times: times.map(({ start, end, meant }) => ({ start, end, edtf: meant })),
    citations: readCitations(sentence),
    ...(section === 'parties' ? { subject: 'FLN' } : {}),
  }).map(
    ({ metric, value: { min, max, approx }, of, edtf, sources }) =>
      `${metric} ${min ?? ''}${min === max ? '' : `-${max ?? ''}`}${approx ? '~' : ''} [${of}] ${edtf} ${sources.join('; ')}`,
  )
}

describe('readFigures on the habits of many analysts', () => {
  it.each<[Section, string, readonly string[]]>([
    [
      'status',
      'By December the number of people uprooted by the fighting had reached 2.4 million, according to OCHA.',
      ['displaced 2400000 [] 2010-12 OCHA'],
    ],
    ['status', 'Chad was home to some 390,000 Sudanese refugees.', ['refugees 390000~ [Sudanese refugees] 2010 ']],
    [
      'status',
      'Camps around Goma sheltered between 120,000 and 150,000 displaced people at the end of 2009.',
      ['idps 120000-150000 [] 2009-12~ '],
    ],
    [
      'status',
      'Nearly one million Syrians were registered as refugees in Lebanon.',
      ['refugees 1000000~ [Syrians] 2010 '],
    ],
    [
      'status',
      'UNHCR put the refugees in Tanzania at 280,000 by the end of June.',
      ['refugees 280000 [] 2010-06 UNHCR'],
    ],
    [
      'status',
      'Internal displacement stood at 1.1 million in June, up from 860,000 in January.',
      ['idps 1100000 [] 2010-06 ', 'idps 860000 [] 2010-01 '],
    ],
    ['status', 'Kenya was sheltering 34,000 Ethiopians.', ['refugees 34000 [Ethiopians] 2010 ']],
    ['status', 'The displaced passed the two million mark in May.', ['idps 2000000- [] 2010-05 ']],
    ['status', 'Another 27,000 had sought asylum in Europe.', ['asylum-seekers 27000 [] 2010 ']],
    ['status', 'More than 300,000 people have gone home since 2008.', ['returnees 300000- [] 2008/.. ']],
    ['status', 'Displaced at the close of the year: 560,000.', ['displaced 560000 [] 2010-12~ ']],
    ['status', 'By June, 47,000 displaced.', ['displaced 47000 [] 2010-06 ']],
    [
      'status',
      'The death toll for the year came to 3,120, of whom 1,004 were civilians.',
      ['deaths 3120 [] 2010 ', 'deaths 1004 [civilians] 2010 '],
    ],
    ['background', 'The six-year war left an estimated 30,000 people dead.', ['deaths 30000~ [] 2010 ']],
    ['status', 'Over 8,000 people have lost their lives since 1989.', ['deaths 8000- [] 1989/.. ']],
    [
      'status',
      'Fatalities fell from 1,900 in 2009 to 1,300 in 2010.',
      ['deaths 1900 [] 2009 ', 'deaths 1300 [] 2010 '],
    ],
    [
      'status',
      'The mission has documented 214 extrajudicial killings since January.',
      ['deaths 214 [] 2010-01/.. mission'],
    ],
    ['status', 'Some 2,000 people were killed.', ['deaths 2000~ [] 2010 ']],
    ['status', 'More than 150 aid workers were murdered over the year.', ['deaths 150- [aid workers] 2010 ']],
    [
      'status',
      'The Truth Commission put the dead and missing at about 69,000.',
      ['deaths 69000~ [] 2010 Truth Commission'],
    ],
    ['status', 'Iraq Body Count recorded 4,087 civilian deaths.', ['deaths 4087 [civilian] 2010 Iraq Body Count']],
    ['status', 'At its height the mission fielded 22,000 soldiers and police.', ['troops 22000 [mission] 2010 ']],
    ['parties', 'Its strength is put at 600 to 900.', ['troops 600-900 [FLN] 2010 ']],
    ['parties', 'Estimated strength: 4,500.', ['troops 4500 [FLN] 2010 ']],
    ['status', 'Rwanda kept about 7,000 soldiers across the border.', ['troops 7000~ [Rwanda] 2010 ']],
    [
      'status',
      'The 1,960-strong Russian peacekeeping contingent stayed on.',
      ['troops 1960 [Russian peacekeeping contingent] 2010 '],
    ],
    ['status', 'Roughly 5,000 rebels were under arms by 2004.', ['troops 5000~ [rebels] 2004 ']],
    [
      'status',
      'At the end of the year 13,500 foreign troops remained in the country.',
      ['troops 13500 [foreign troops] 2010-12~ '],
    ],
    ['status', 'Monitors recorded 1,200 violations of the truce in August.', ['attacks 1200 [] 2010-08 Monitors']],
    ['status', 'Police logged 412 bomb attacks that year.', ['attacks 412 [bomb attacks] 2010 Police']],
    ['economy', 'Oil output dropped to 200,000 barrels a day.', ['other 200000 [oil] 2010 ']],
    ['status', 'The military budget exceeded $3 billion.', ['budget 3000000000- [] 2010 ']],
    ['status', 'The $805m appeal was half funded.', ['other 805000000 [appeal] 2010 ']],
    ['status', 'Turnout was 41 per cent.', ['other 41 [turnout] 2010 ']],
    ['economy', 'Inflation ran at 78% in 2008.', ['other 78 [inflation] 2008 ']],
    ['status', 'Some 1,700 schools remained shut.', ['other 1700~ [schools] 2010 ']],
    ['status', 'Shelling destroyed 4,200 houses.', ['other 4200 [houses] 2010 ']],
    ['status', 'About 9 million people needed food aid in May.', ['other 9000000~ [] 2010-05 ']],
    [
      'status',
      'Around 1,800 prisoners were still held in the jails of the capital.',
      ['other 1800~ [prisoners] 2010 '],
    ],
    ['arms', 'Poppy was grown on 193,000 hectares in 2007.', ['other 193000 [poppy] 2007 ']],
    [
      'status',
      'Damage was assessed by a parliamentary commission at $21 billion.',
      ['other 21000000000 [damage] 2010 parliamentary commission'],
    ],
    [
      'status',
      'Karabakh officials spoke of 2,718 dead, Yerevan of 3,825.',
      ['deaths 2718 [] 2010 Karabakh officials', 'deaths 3825 [Yerevan] 2010 Karabakh officials'],
    ],
    [
      'status',
      'The armed forces of the republic numbered between 18,000 and 20,000.',
      ['troops 18000-20000 [armed forces of the republic] 2010 '],
    ],
    [
      'status',
      'Rwanda still had between 500 and 1,000 soldiers there, according to the Group of Experts.',
      ['troops 500-1000 [Rwanda] 2010 Group of Experts'],
    ],
    [
      'status',
      'There were 2.6 million displaced in the country, 1.1 million of them in the east.',
      ['idps 2600000 [] 2010 ', 'idps 1100000 [] 2010 '],
    ],
    [
      'status',
      'More than 2,000 civilians had been killed since January, said Human Rights Watch.',
      ['deaths 2000- [civilians] 2010-01/.. Human Rights Watch'],
    ],
    [
      'arms',
      'Military spending: 150 million dollars in 2003, 3.7 billion in 2008.',
      ['budget 150000000 [] 2003 ', 'budget 3700000000 [] 2008 '],
    ],
    ['status', 'The Red Cross visited 900 prisoners of war.', ['other 900 [prisoners] 2010 ']],
    [
      'status',
      'Libya Body Count gave 2,825 violent deaths for 2008 and 1,523 for 2009.',
      ['deaths 2825 [] 2008 Libya Body Count', 'deaths 1523 [] 2009 Libya Body Count'],
    ],
    [
      'status',
      'Azerbaijan acknowledged 2,908 dead, Armenia 3,825.',
      ['deaths 2908 [] 2010 Azerbaijan', 'deaths 3825 [Armenia] 2010 Azerbaijan'],
    ],
    [
      'status',
      'The UN verified 447 civilian casualties, among them 159 killed.',
      ['other 447 [civilian] 2010 UN', 'deaths 159 [] 2010 UN'],
    ],
    [
      'status',
      'Refugees: 115,000 in 2003; 616,000 in 2005; 2.2 million by 2009.',
      ['refugees 115000 [] 2003 ', 'refugees 616000 [] 2005 ', 'refugees 2200000 [] 2009 '],
    ],
    [
      'status',
      'UN troops: authorised ceiling 7,000 in 2001, 12,500 in 2003.',
      ['troops 7000 [UN troops] 2001 ', 'troops 12500 [UN troops] 2003 '],
    ],
    [
      'status',
      'Aid workers killed since the war began: 82 by 2006, no fewer than 115 by 2009.',
      ['deaths 82 [] 2006 ', 'deaths 115- [] 2009 '],
    ],
    [
      'deaths',
      'Russian dead by official count: 5,732 in the first war, 6,000 in the second.',
      ['deaths 5732 [Russian] 2010 official count', 'deaths 6000 [Russian] 2010 official count'],
    ],
    [
      'status',
      'The army had 45,000 men, the gendarmerie 5,500.',
      ['troops 45000 [army] 2010 ', 'troops 5500 [gendarmerie] 2010 '],
    ],
    ['status', 'Half the 4.4 million people were displaced.', ['displaced 2200000~ [] 2010 ']],
    ['status', 'The mission never numbered more than 90.', ['troops -90 [mission] 2010 ']],
  ])('reads in %s: %s', (section, sentence, expected) => {
    expect(read(section, sentence).map((line) => line.toLowerCase())).toEqual(
      expected.map((line) => line.toLowerCase()),
    )
  })

  it.each<[Section, string]>([
    ['status', 'On 4 May a bomb killed 24 soldiers.'],
    ['status', 'Operation 1027 began in October.'],
    ['status', 'Twelve men were sentenced to death.'],
    ['status', 'Some 300 fighters attacked the base on 3 June.'],
    ['status', 'A convoy of 40 lorries reached the town.'],
    ['status', 'They walked 300 kilometres.'],
    ['politics', 'A crowd of 20,000 marched on 6 June.'],
    ['status', 'The army sent 50 men to the bridge on 3 June.'],
    ['status', 'He was sentenced to 14 years.'],
    ['politics', 'Parliament voted 98 to 40 for the law.'],
    ['status', 'Between 20 and 30 men surrounded the church.'],
    ['status', 'A crowd of mourners, 52 of them from the Emirates, wept.'],
    ['status', 'They fled in August ’23.'],
  ])('reads no figure in %s: %s', (section, sentence) => {
    expect(read(section, sentence)).toEqual([])
  })
})
