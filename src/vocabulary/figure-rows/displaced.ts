import { stands } from './figure-phrases.ts'
import type { FigureRow } from './figure-row.ts'

const IDPS =
  'IDPs|displaced (?:at home|inside|within|internally)|internally displaced(?: (?:people|persons|population))?|(?:the |of )displaced(?: (?:people|persons))?|internal displacement'
const REFUGEES = 'refugees(?: abroad)?|refugee (?:population|numbers|figure|total|caseload)|exiles'
const HOSTS =
  '(?:host|shelter|house|harbour|harbor|accommodat|car)(?:s|e[ds]?|ed|ing)?(?: for)?|(?:is|was|be|been|became|become|are|were) (?:still |now |already )?home to|(?:took|taken|taking|let) in|gave (?:shelter|refuge|asylum) to|receiv(?:ed|ing)'
/** "Malian refugees": those of whom the number is. */
const WHOSE = /((?:\p{Lu}\p{L}+ )refugees)\b/u

/** How figures of people who fled, were driven out, or came back are told. */
export const DISPLACED_FIGURES: readonly FigureRow[] = [
  {
    id: 'returnees',
    metric: 'returnees',
    noun: /\b(?:refugees|IDPs|people|persons|families|civilians|residents|displaced|households|exiles|villagers|others|more)$|^$|^\p{Lu}\p{L}+s$/iu,
    fewest: 100,
    after:
      /^(?:,? and [\d,. ]+ \w+)?,? (?:(?:of (?:them|whom|these)|in all|or so) )?(?:(?:had|have|has|were|was|voluntarily|since|then|already|been|only|also) ){0,4}(?:returned|gone home|went home|come home|came home|come back|came back|gone back|went back|repatriated|resettled)\b(?! (?:fire|to (?:power|war|work|arms)))/,
    examples: [
      ['deaths', 'During the year 36,000 IDPs and 56,000 refugees returned to their homes.', 36_000],
      ['deaths', 'Some 4,000 people had gone back by December.', 4_000],
      ['status', 'More than 300,000 have since returned.', 300_000],
    ],
    misses: [
      ['deaths', 'Some 4,000 people had left by December.'],
      ['status', 'All 12 returned to base.'],
    ],
  },
  {
    id: 'returnees.helped',
    metric: 'returnees',
    fewest: 100,
    before: /\b(?:help(?:ed)?|took|tak(?:en|ing)|brought|flew|flown|led|saw|escorted|assisted)(?: \w+)? $/i,
    after: /^(?: of (?:them|these|the \w+))?(?: people| refugees)? (?:go |went |come |back )?home\b/,
    examples: [
      ['status', 'UNHCR helped 7,800 of them home in 2002.', 7_800],
      ['deaths', 'Ships took 4,000 refugees home.', 4_000],
      ['summary', 'It brought some 12,000 people home.', 12_000],
    ],
    misses: [['status', 'They took 40 rifles home.']],
  },
  {
    id: 'returnees.noun',
    metric: 'returnees',
    noun: /\breturnees$/i,
    examples: [
      ['deaths', 'There were 12,000 returnees.', 12_000],
      ['status', 'UNHCR counted 8,400 returnees.', 8_400],
      ['summary', 'The valley took in 3,000 returnees that spring.', 3_000],
    ],
    misses: [['status', 'Returnees held 12 meetings.']],
  },
  {
    id: 'returnees.stands',
    metric: 'returnees',
    unit: 'none',
    before: stands('returnees|returns'),
    examples: [
      ['deaths', 'The number of returnees came to 12,000.', 12_000],
      ['status', 'Returns totalled 8,400.', 8_400],
      ['status', 'Returnees numbered about 3,000.', 3_000],
    ],
    misses: [['status', 'Returnees held 12 meetings.']],
  },
  {
    id: 'not-home',
    metric: 'idps',
    fewest: 100,
    after:
      /^[^.;,\d]{0,40} (?:(?:had|have|has|were|was|are) (?:still )?(?:yet to|not yet|still not|unable to|waiting to)|could not) (?:return|go home|gone home|come home|go back|gone back)/,
    examples: [
      ['status', 'About a million in the north had yet to return home.', 1_000_000],
      ['deaths', 'Some 40,000 people were still unable to go home.', 40_000],
      ['status', 'At the end of the year 9,000 could not go back.', 9_000],
    ],
    misses: [['status', 'Some 40,000 people had gone.']],
  },
  {
    id: 'asylum-seekers',
    metric: 'asylum-seekers',
    noun: /\b(?:asylum[- ]seekers|asylum (?:applications|claims|requests))$/i,
    examples: [
      ['deaths', 'UNHCR told of 9,000 asylum seekers.', 9_000],
      ['status', 'There were 1,200 asylum applications in Europe.', 1_200],
      ['summary', 'Sweden took 4,000 asylum-seekers.', 4_000],
    ],
    misses: [['status', 'Sweden sent home 4,000 men.']],
  },
  {
    id: 'asylum-seekers.sought',
    metric: 'asylum-seekers',
    after: /^[^.;,\d]{0,30} (?:sought|seeking|applied for|claimed|asked for|requested|were granted|been granted) (?:political )?asylum\b|^ of asylum\b/,
    examples: [
      ['deaths', 'Another 67,000 had sought asylum abroad.', 67_000],
      ['status', 'Some 1,200 people applied for asylum in Europe.', 1_200],
      ['deaths', 'There were 9,673 seekers of asylum.', 9_673],
    ],
    misses: [['status', 'Some 1,200 people sought work.']],
  },
  {
    id: 'asylum-seekers.stands',
    metric: 'asylum-seekers',
    unit: 'none',
    before: stands('asylum[- ]seekers|asylum (?:applications|claims|requests)'),
    examples: [
      ['deaths', 'The asylum seekers stood at 3,111.', 3_111],
      ['status', 'Asylum claims rose to 12,000.', 12_000],
      ['status', 'The number of asylum-seekers was put at 900.', 900],
    ],
    misses: [['status', 'Asylum seekers broke out of 3 camps.']],
  },
  {
    id: 'idps',
    metric: 'idps',
    noun: /\b(?:IDPs|internally displaced(?: \w+)?|displaced (?:people|persons|civilians|families))$/i,
    examples: [
      ['deaths', 'There were 90,000 internally displaced persons.', 90_000],
      ['status', 'Camps around the town held 12,000 displaced families.', 12_000],
      ['status', 'The south counted 400,000 IDPs.', 400_000],
    ],
    misses: [['status', 'Some 90,000 persons voted.']],
  },
  {
    id: 'idps.number',
    metric: 'idps',
    unit: 'none',
    before: /\b(?:number|register|total|figure|count|population)s? of (?:the )?(?:IDPs|(?:internally )?displaced(?: people| persons)?)\b[^.;]*$/i,
    examples: [
      ['deaths', 'The number of IDPs had declined to 200,000.', 200_000],
      ['deaths', 'The register of the displaced stood at about 5.5 million.', 5_500_000],
      ['status', 'The count of internally displaced people was 31,000.', 31_000],
    ],
    misses: [['status', 'IDPs voted in 40 places.']],
  },
  {
    id: 'idps.stands',
    metric: 'idps',
    unit: 'none',
    before: stands(IDPS),
    examples: [
      ['status', 'The displaced numbered 31,000.', 31_000],
      ['status', 'Internal displacement stood at 1.1 million.', 1_100_000],
      ['deaths', 'UNHCR put the internally displaced at 353,455.', 353_455],
    ],
    misses: [['status', 'The displaced took to 40 boats.']],
  },
  {
    id: 'idps.noun-within',
    metric: 'idps',
    noun: /^(?!.*\bdisplaced$)/i,
    after: /^ (?:(?:were|are|remained|still) )*displaced (?:in(?:side|ternally)|within)\b/,
    fewest: 100,
    examples: [
      ['deaths', 'It counted 90,000 people displaced within its borders.', 90_000],
      ['deaths', 'There were 128,000 persons displaced internally.', 128_000],
      ['status', 'By May 40,000 were displaced inside the province.', 40_000],
    ],
    misses: [['status', 'By May 40,000 were inside the province.']],
  },
  {
    id: 'idps.within',
    metric: 'idps',
    casualty: 'displaced',
    fewest: 1_000,
    after:
      /^[^.;\d]{0,60}\b(?:in(?:side)?|within) (?:the|its|their|the country[’']s) (?:own )?(?:country|whole|provinces?|regions?|borders|republic|territory)\b|^[^.;\d]{0,60}\b(?:inside|within) \p{Lu}|^[^.;\d]{0,30}\binternally\b/u,
    examples: [
      ['deaths', 'The war displaced two million people inside the country.', 2_000_000],
      ['status', 'Some 90,000 people fled internally.', 90_000],
      ['status', 'At least 40,000 people had been uprooted within its borders.', 40_000],
    ],
    misses: [['deaths', 'Two million people were displaced.']],
  },
  {
    id: 'refugees',
    metric: 'refugees',
    noun: /\brefugees\b/i,
    fewest: 100,
    examples: [
      ['deaths', 'There were 139,000 registered refugees in camps.', 139_000],
      ['status', 'Jordan fed 80,000 Syrian refugees.', 80_000],
      ['summary', 'Close to 2,000 refugees crossed each day.', 2_000],
    ],
    misses: [['status', 'Gunmen shot two refugees.']],
  },
  {
    id: 'refugees.registered',
    metric: 'refugees',
    fewest: 100,
    after:
      /^[^.;,\d]{0,40}\b(?:registered|recognised|recognized|living|counted|listed) as refugees\b|^[^.;,\d]{0,30} (?:were |had become |became |are |were still |remained )refugees\b/,
    examples: [
      ['status', 'Nearly one million Syrians were registered as refugees in Lebanon.', 1_000_000],
      ['status', 'Some 40,000 people were refugees by then.', 40_000],
      ['deaths', 'About 9,000 were living as refugees in Chad.', 9_000],
    ],
    misses: [['status', 'Some 40,000 people were registered as voters.']],
  },
  {
    id: 'refugees.hosted',
    metric: 'refugees',
    fewest: 100,
    noun: /^(?:\p{Lu}[\p{L}-]+ )?\p{Lu}\p{L}+(?:s|ese)$|^(?:people|others) from$|^$/u,
    before: new RegExp(`\\b(?:${HOSTS})(?: (?:up to|a further|another))? $`, 'i'),
    after: /^(?![ -]?(?:members|guests|men|talks|meetings))(?:$|[ .,;:)])/,
    unit: 'people',
    examples: [
      ['status', 'Kenya was sheltering 34,000 Ethiopians.', 34_000],
      ['status', 'Uganda was home to 20,000 Sudanese.', 20_000],
      ['deaths', 'Chad took in 140,000 Darfuris.', 140_000],
    ],
    misses: [['status', 'Kenya was sheltering 34 Ethiopians.']],
  },
  {
    id: 'refugees.number',
    metric: 'refugees',
    unit: 'none',
    before: /\bnumber of (?:registered )?refugees\b[^.;]*$/i,
    examples: [
      ['deaths', 'The number of refugees rose to 52,000.', 52_000],
      ['status', 'The number of refugees, still small, was 1,200.', 1_200],
      ['status', 'The number of registered refugees fell to 9,000.', 9_000],
    ],
    misses: [['status', 'Refugees took 40 boats.']],
  },
  {
    id: 'refugees.stands',
    metric: 'refugees',
    unit: 'none',
    before: stands(REFUGEES),
    fewest: 100,
    of: WHOSE,
    examples: [
      ['deaths', 'The Malian refugees registered in Niger numbered 139,795.', 139_795],
      ['status', 'UNHCR put the refugees in Tanzania at 280,000.', 280_000],
      ['status', 'The refugee population reached 52,000.', 52_000],
    ],
    misses: [['status', 'Refugees were put on 400 boats.']],
  },
  {
    id: 'refugees.abroad',
    metric: 'refugees',
    label: /refugee|displace|IDP/i,
    after:
      /^ (?:(?:were|are|live|lived|remained|fled|crossed|had fled|had crossed) )?(?:abroad|in exile|(?:in|to|into) (?:camps in )?(?:the )?neighbou?ring (?:countries|states))/,
    fewest: 100,
    examples: [],
    misses: [],
  },
  {
    id: 'refugees.verbless',
    metric: 'refugees',
    unit: 'none',
    fewest: 100,
    before: /(?:^|[.;|] )(?:(?:The |the )?\p{L}+ )?(?:refugees|exiles)(?: (?:in|from|abroad|at|across|outside|now|still|by)\b[^.;:,\d]{0,30})?,? $/iu,
    examples: [
      ['deaths', 'Refugees in Tanzania 540,000 by 2002.', 540_000],
      ['status', 'Malian refugees, 139,000.', 139_000],
      ['deaths', 'Refugees 12,000.', 12_000],
    ],
    misses: [['status', 'Refugees burned 400 huts.']],
  },
  {
    id: 'displaced.verbless',
    metric: 'displaced',
    unit: 'none',
    fewest: 100,
    before: /(?:^|[.;|] )(?:(?:The |the |Internally )?)?(?:displaced|homeless)(?: (?:in|from|at|inside|within|now|still|by)\b[^.;:,\d]{0,30})?,? $/iu,
    examples: [
      ['deaths', 'Displaced in the south 54,000 by 2002.', 54_000],
      ['status', 'Homeless, 9,000.', 9_000],
      ['deaths', 'Displaced 12,000.', 12_000],
    ],
    misses: [['status', 'Displaced families burned 400 huts.']],
  },
  {
    id: 'camps',
    metric: 'displaced',
    fewest: 1_000,
    noun: /^(?!.*\b(?:wounded|injured|prisoners|fighters|soldiers|rebels|men|detainees|inmates)\b)/i,
    before:
      /\b(?:camps?|sites?|settlements?)\b[^.;\d]{0,40}\b(?:held|housed|shelter(?:ed|s)|host(?:ed|s)|t[ao]ken? in|took in|contain(?:ed|s)|packed with|filled with|home to)(?: some)? $/i,
    examples: [
      ['status', 'The camps of the west held 350,000.', 350_000],
      ['deaths', 'Eleven sites around the town housed 17,000 people.', 17_000],
      ['summary', 'The camp at Zell took in 4,000.', 4_000],
    ],
    misses: [['status', 'The camp held 40 prisoners.']],
  },
  {
    id: 'refugees.over-the-river',
    metric: 'refugees',
    fewest: 500,
    after:
      /^[^.;:\d]{0,50}\b(?:crossed|swam|waded|rowed|rafted|ferried|driven|fled|went|escaped|poured|streamed|pushed) (?:over|across)(?: the (?:river )?\p{Lu}| the (?:river|border|frontier|lake|strait)\b)/u,
    examples: [
      ['status', 'Between 60,000 and 70,000 people swam, rafted or were driven across the Panj.', 60_000],
      ['status', 'Some 9,000 villagers were ferried across the river.', 9_000],
      ['summary', 'More than 30,000 had fled over the Ruvuma.', 30_000],
    ],
    misses: [['status', 'Some 9,000 shells went across the town.']],
  },
  {
    id: 'refugees.crossed',
    metric: 'refugees',
    fewest: 100,
    after:
      /^[^.;,\d]{0,30} (?:crossed|crossing|sailed|escaped|streamed|poured|spilled) (?:over |across )?(?:(?:the border |the frontier |the river )?(?:in)?to (?:\p{Lu}|neighbou?ring)|the border|the frontier|abroad)/u,
    examples: [
      ['deaths', 'More than 40,000 people had crossed into Sudan.', 40_000],
      ['status', 'Some 1,800 sailed to India.', 1_800],
      ['status', 'Within days 9,000 villagers crossed the border.', 9_000],
    ],
    misses: [['status', 'Some 1,800 fighters and lorries stood at the border.']],
  },
  {
    id: 'displaced',
    metric: 'displaced',
    casualty: 'displaced',
    fewest: 10_000,
    examples: [
      ['summary', 'The offensive displaced some 120,000 people by the end of March.', 120_000],
      ['background', 'About 750,000 people fled the war.', 750_000],
      ['status', 'Shelling drove 14,000 families from their homes.', 14_000],
    ],
    misses: [['status', 'Some 200 people fled.']],
  },
  {
    id: 'displaced.undated',
    metric: 'displaced',
    casualty: 'displaced',
    undated: true,
    fewest: 1_000,
    examples: [
      ['summary', 'The offensive displaced some 1,200 people.', 1_200],
      ['background', 'About 7,500 people fled the war.', 7_500],
      ['status', 'Shelling drove 1,400 families from their homes.', 1_400],
    ],
    misses: [['status', 'Some 200 people fled.']],
  },
  {
    id: 'displaced.stands',
    metric: 'displaced',
    unit: 'none',
    fewest: 1_000,
    before: stands(
      '(?:number|total|tally|figure|numbers) of (?:those |people |persons |the )?(?:uprooted|homeless|displaced|driven out|who had fled|who have fled)|displaced|displacement|homeless',
    ),
    examples: [
      ['status', 'The number of people uprooted by the fighting had reached 2.4 million.', 2_400_000],
      ['status', 'Displaced at the close of the year: 560,000.', 560_000],
      ['status', 'The homeless were put at 9,000.', 9_000],
    ],
    misses: [['status', 'The displaced of the town of Jos: 40 of them.']],
  },
  {
    id: 'displaced.arrived',
    metric: 'displaced',
    unit: 'people',
    noun: /\b(?:people|persons|civilians|villagers|families|households|inhabitants|residents|women|children|townspeople)\b|^(?:\p{Lu}[\p{L}-]+ )?\p{Lu}\p{L}+(?:s|ese|an|i)$/u,
    fewest: 1_000,
    after:
      /^(?:, [^,.;]{2,50},)? (?:had |have )?(?:reached|arrived (?:in|at)|sought (?:refuge|shelter|safety|protection)|took (?:refuge|shelter)|taken (?:refuge|shelter)|gathered (?:at|around|in) (?:the )?(?:camps?|base)|moved to|left|abandoned|trekked|walked(?= (?:to|into|for|from|out of|or|over|across)\b|[,.])|poured into|(?:were|are|was) (?:in camps|in tents|(?:living|camped|sleeping|sheltering|camping|housed) (?:in (?:the )?(?:open|camps?|tents|schools|churches|mosques|monasteries|huts|containers|caves|forests?)|under|rough|out|on the))|(?:had|have) (?:all )?gone)\b/,
    examples: [
      ['status', 'Some 16,000 people reached the town in four days.', 16_000],
      ['status', 'More than 3,000 families took refuge in schools.', 3_000],
      ['status', 'About 20,000 civilians sought shelter at the base.', 20_000],
    ],
    misses: [['status', 'Some 16,000 people marched through the town.']],
  },
  {
    id: 'displaced.on-the-road',
    metric: 'displaced',
    fewest: 500,
    after:
      /^(?: (?:people|villagers|families|persons|civilians))? (?:were |are |had been |took |put )?(?:on|to|onto) the (?:road|roads|move|run)\b(?! (?:from|to) \p{Lu})/u,
    examples: [
      ['status', 'Ten villages were burned, 3,800 on the road.', 3_800],
      ['status', 'By then 12,000 people were on the move.', 12_000],
      ['deaths', 'Within a week 40,000 took to the roads.', 40_000],
    ],
    misses: [['status', 'There were 40 checkpoints on the road.']],
  },
  {
    id: 'displaced.label',
    metric: 'displaced',
    sections: ['deaths'],
    casualty: 'displaced',
    examples: [['deaths', 'Some 200 people fled.', 200]],
    misses: [['status', 'Some 200 people fled.']],
  },
]
