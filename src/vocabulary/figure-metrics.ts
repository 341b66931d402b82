import type { Casualty, Metric, Section } from './record-words.ts'

/** A way of telling a number for a period, a stock or a total. Of the conditions given all must hold. */
export interface FigureRow {
  readonly id: string
  readonly metric: Metric
  /** The sections it is read in; everywhere where absent. */
  readonly sections?: readonly Section[]
  /** What its number says of people, as read from the sentence. */
  readonly casualty?: Casualty
  /** Whether the sentence must tell it for a period ("over the year"); a dated happening is no figure. */
  readonly period?: true
  readonly unit?: 'people' | 'money' | 'percent' | 'other' | 'none'
  readonly fewest?: number
  /** The noun phrase after the number; the empty text where there is none. */
  readonly noun?: RegExp
  /** What stands before the number, to its end. */
  readonly before?: RegExp
  /** What stands after the number and its noun, from its start. */
  readonly after?: RegExp
  /** The run-in label of the paragraph: "Refugees and IDPs". */
  readonly label?: RegExp
  /** Where else than in the noun it is said whom or what it counts; the first group, sought before the number, then after it. */
  readonly of?: RegExp
  /** Sentences and the section they stand in, with the least number that is read. */
  readonly examples: readonly (readonly [Section, string, number | null])[]
  readonly misses: readonly (readonly [Section, string])[]
}

const TROOPS =
  /\b(?:troops|soldiers|fighters|combatants|personnel|men|police|policemen|peacekeepers|guerrillas|militants|rebels|insurgents|members|paramilitaries|militiamen|gunmen|commandos|officers|recruits|mercenaries|followers|reservists|jihadists)\b/i

/** "MINUSMA suffered 49 fatalities": who suffered the losses. */
const SUFFERER = /(\p{L}[\p{L}-]*)(?:[’']s? losses\b[^.;]*| (?:has |have |had )?(?:suffered|lost|recorded)) $/u
const GOODS =
  /\b((?:(?:military|security|humanitarian|development|food|foreign|direct) )?(?:aid|assistance|loans?)|ransom income|ransoms?|income|revenues?|earnings|profits?|proceeds|exports|damage)\b/i

/** What figures count and how that is told, first match first. */
export const FIGURE_ROWS: readonly FigureRow[] = [
  {
    id: 'returnees',
    metric: 'returnees',
    noun: /\b(?:refugees|IDPs|people|persons|families|civilians|residents|displaced|households)$/i,
    after:
      /^(?:,? and [\d,. ]+ \w+)?,? (?:(?:had|have|has|were|voluntarily|since|then) ){0,3}(?:returned|gone home|went home|came back|come back|gone back|repatriated)\b/,
    examples: [
      ['deaths', 'During the year 36,000 IDPs and 56,000 refugees returned to their homes.', 36_000],
      ['deaths', 'Some 4,000 people had gone back by December.', 4_000],
    ],
    misses: [['deaths', 'Some 4,000 people had left by December.']],
  },
  { id: 'returnees.noun', metric: 'returnees', noun: /\breturnees$/i, examples: [['deaths', 'There were 12,000 returnees.', 12_000]], misses: [] },
  {
    id: 'asylum-seekers',
    metric: 'asylum-seekers',
    noun: /\basylum[- ]seekers$/i,
    examples: [['deaths', 'UNHCR told of 9,000 asylum seekers.', 9_000]],
    misses: [],
  },
  {
    id: 'idps',
    metric: 'idps',
    noun: /\b(?:IDPs|internally displaced(?: \w+)?|displaced (?:people|persons|civilians|families))$/i,
    examples: [['deaths', 'There were 90,000 internally displaced persons.', 90_000]],
    misses: [],
  },
  {
    id: 'idps.number',
    metric: 'idps',
    unit: 'none',
    before: /\b(?:number|register|total|figure|count|population)s? of (?:the )?(?:IDPs|(?:internally )?displaced(?: people| persons)?)\b[^.;]*$/i,
    examples: [
      ['deaths', 'The number of IDPs had declined to 200,000.', 200_000],
      ['deaths', 'The register of the displaced stood at about 5.5 million.', 5_500_000],
    ],
    misses: [],
  },
  {
    id: 'refugees',
    metric: 'refugees',
    noun: /\brefugees\b/i,
    fewest: 100,
    examples: [['deaths', 'There were 139,000 registered refugees in camps.', 139_000]],
    misses: [['status', 'Gunmen shot two refugees.']],
  },
  {
    id: 'refugees.number',
    metric: 'refugees',
    unit: 'none',
    before: /\bnumber of (?:registered )?refugees\b[^.;]*$/i,
    examples: [['deaths', 'The number of refugees rose to 52,000.', 52_000]],
    misses: [],
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
    id: 'displaced',
    metric: 'displaced',
    casualty: 'displaced',
    fewest: 1_000,
    examples: [
      ['summary', 'The offensive displaced some 120,000 people by the end of March.', 120_000],
      ['background', 'About 750,000 people fled the war.', 750_000],
    ],
    misses: [['status', 'Some 200 people fled.']],
  },
  {
    id: 'displaced.label',
    metric: 'displaced',
    sections: ['deaths'],
    casualty: 'displaced',
    examples: [['deaths', 'Some 200 people fled.', 200]],
    misses: [['status', 'Some 200 people fled.']],
  },
  {
    id: 'wounded',
    metric: 'wounded',
    sections: ['deaths'],
    casualty: 'wounded',
    examples: [['deaths', 'It reported more than 121 wounded.', 121]],
    misses: [['status', 'A bomb left 12 wounded.']],
  },
  {
    id: 'wounded.period',
    metric: 'wounded',
    casualty: 'wounded',
    period: true,
    examples: [['status', 'Over the year, mines left 300 wounded.', 300]],
    misses: [['status', 'A mine left 12 wounded on May 4.']],
  },
  {
    id: 'attacks',
    metric: 'attacks',
    period: true,
    noun: /\b(?:attacks|raids|bombings|air ?strikes|strikes|ambushes|incidents|clashes|explosions|assaults|kidnappings|abductions|violations|sorties)\b/i,
    examples: [['status', 'Over the year, more than 62 attacks on convoys were told.', 62]],
    misses: [['status', 'Two raids followed on May 4.']],
  },
  {
    id: 'attacks.deaths',
    metric: 'attacks',
    sections: ['deaths'],
    noun: /\b(?:attacks|raids|bombings|air ?strikes|ambushes|incidents|clashes|explosions)$/i,
    fewest: 3,
    examples: [['deaths', 'It counted 340 attacks.', 340]],
    misses: [],
  },
  {
    id: 'attacks.times',
    metric: 'attacks',
    period: true,
    noun: /^times$/,
    before: /\b(?:blown up|attacked|bombed|hit|targeted|struck|shelled|raided|breached|violated|sabotaged) (?:\w+ )?$/,
    examples: [['status', 'Pipelines were blown up 259 times in the course of the year.', 259]],
    misses: [['status', 'He was elected three times.']],
  },
  {
    id: 'budget',
    metric: 'budget',
    unit: 'money',
    before: /\b(?:defen[cs]e|military|security|arms) (?:budget|spending|expenditure|outlays?|appropriation)\b[^.;]*$/i,
    examples: [['arms', 'Its defence budget rose from $355-million in 2014 to $469-million in 2015.', 355_000_000]],
    misses: [['arms', 'It spent $4 million on roads.']],
  },
  {
    id: 'budget.after',
    metric: 'budget',
    unit: 'money',
    after: /^[^.;]{0,30}\b(?:defen[cs]e|military) (?:budget|spending|expenditure)\b/i,
    examples: [['arms', 'It set aside $40 million for military spending.', 40_000_000]],
    misses: [],
  },
  {
    id: 'budget.share',
    metric: 'budget',
    unit: 'percent',
    before: /\b(?:defen[cs]e|military|security|arms) (?:budget|spending|expenditure)\b[^.;]*$/i,
    after: /^ of (?:its |the )?(?:GDP|GNP|gross|the budget|(?:national|state|government) (?:budget|spending))/i,
    examples: [['arms', 'Military spending was 3.1 percent of GDP in 2016.', 3.1]],
    misses: [['arms', 'Military spending rose by 17 percent.']],
  },
  {
    id: 'troops.party',
    metric: 'troops',
    sections: ['parties'],
    unit: 'people',
    noun: TROOPS,
    fewest: 40,
    examples: [
      ['parties', 'Between 1,500 and 2,500 combatants, strongest in the east.', 1_500],
      ['parties', 'The mission comprised 6,000 troops from its members.', 6_000],
    ],
    misses: [['parties', 'In 2015, it killed two commanders.']],
  },
  {
    id: 'troops.party-bare',
    metric: 'troops',
    sections: ['parties'],
    unit: 'none',
    before: /^(?:[^:]{0,80}: ?)?(?:with )?$/i,
    fewest: 40,
    examples: [
      ['parties', '400 or so, on the islands.', 400],
      ['parties', 'Just under 7,000 were expected in the zones.', 7_000],
    ],
    misses: [['parties', 'It sits in a city of 400,000.']],
  },
  {
    id: 'troops.number',
    metric: 'troops',
    before:
      /\b(?:forces?|army|police|troops|ranks|men|fighters|mission|strength|militia|group|personnel|contingent)\b(?: \w+){0,2} (?:of|number(?:s|ed|ing)?|totall?(?:s|ed|ing)|at|to) $/i,
    fewest: 40,
    of: /(?:^|[:.;] )(?:The |An? )?([^.,;:]{3,60}?) (?:together |now |then )?(?:number(?:s|ed)?|of) $/,
    examples: [
      ['parties', 'The army and police together number about 450,000.', 450_000],
      ['parties', 'A task force of up to 600 left.', null],
    ],
    misses: [['status', 'It emptied a city of 200,000.']],
  },
  {
    id: 'troops.personnel',
    metric: 'troops',
    unit: 'people',
    noun: /\b(?:military|uniformed|civilian|police) personnel$/i,
    fewest: 40,
    examples: [['summary', 'It took over, with more than 11,000 military personnel.', 11_000]],
    misses: [],
  },
  {
    id: 'demobilised',
    metric: 'other',
    unit: 'people',
    fewest: 1_000,
    after: /^(?: \w+){0,3} (?:handed (?:in|over)|laid down|gave up|turned in|surrendered|demobili[sz]ed|disarmed)\b/,
    examples: [['background', 'More than 30,000 paramilitaries handed in their weapons.', 30_000]],
    misses: [['status', 'Some 145 fighters turned in their guns.']],
  },
  {
    id: 'residents',
    metric: 'other',
    unit: 'people',
    fewest: 100,
    after: /^ (?:still )?(?:live|reside|remain)\b/,
    examples: [['parties', 'Some 6,000 French citizens still live there.', 6_000]],
    misses: [],
  },
  {
    id: 'drugs',
    metric: 'other',
    noun: /\b(?:hectares|acres|tonnes|tons)\b/i,
    before: /\b(?:coca|opium|poppy|poppies|heroin|cocaine|cannabis|khat|gold|oil|production|cultivation|fields)\b[^.;]*$/i,
    of: /\b(coca|opium|poppy|poppies|heroin|cocaine|cannabis|khat|gold|oil)\b/i,
    examples: [['arms', 'The coca that pays for it covered 48,000 hectares in 2012.', 48_000]],
    misses: [['economy', 'It owns 48,000 hectares.']],
  },
  {
    id: 'money',
    metric: 'other',
    sections: ['parties', 'arms', 'economy', 'background', 'deaths'],
    unit: 'money',
    before: /\b(?:aid|assistance|income|ransoms?|revenues?|earnings|profits?|proceeds|losses|damage|exports|loans?)\b[^.;]{0,60}$/i,
    of: GOODS,
    examples: [['economy', 'The government put ransom income at $7.3 million.', 7_300_000]],
    misses: [['status', 'They were freed, reportedly for $5.6 million.']],
  },
  {
    id: 'money.after',
    metric: 'other',
    sections: ['parties', 'arms', 'economy', 'background', 'deaths'],
    unit: 'money',
    after: /^[^.;]{0,40}\b(?:aid|assistance|income|ransoms?|revenues?|earnings|profits?|proceeds|losses|damage|exports|loans?)\b/i,
    of: GOODS,
    examples: [['parties', 'Close to $10-billion in mostly military aid.', 10_000_000_000]],
    misses: [],
  },
  {
    id: 'losses',
    metric: 'deaths',
    before: /\blosses\b[^.;]{0,60} (?:to|at) $/i,
    of: SUFFERER,
    examples: [['status', 'Two raids took the guerrillas’ losses over one week to more than 40.', 40]],
    misses: [],
  },
  {
    id: 'deaths.period',
    metric: 'deaths',
    casualty: 'killed',
    period: true,
    fewest: 2,
    of: SUFFERER,
    examples: [
      ['status', 'Twenty-six peacekeepers were killed in 2014.', 26],
      ['status', 'Over the year, more than 62 attacks killed 25 peacekeepers.', 25],
    ],
    misses: [
      ['status', 'On May 4, 2014, a bomb killed 25 peacekeepers.'],
      ['parties', 'In 2015, troops killed two commanders.'],
    ],
  },
  {
    id: 'deaths.background',
    metric: 'deaths',
    sections: ['background'],
    casualty: 'killed',
    fewest: 500,
    examples: [
      ['background', 'The civil war of 1948–58 cost about 200,000 lives.', 200_000],
      ['background', 'It ended with the assassination of some 3,000 members.', 3_000],
    ],
    misses: [['background', 'An attack killed 12 people.']],
  },
  {
    id: 'missing',
    metric: 'other',
    sections: ['deaths'],
    unit: 'none',
    label: /^(?:missing|disappeared|detained|arrested|abducted|kidnapped)/i,
    examples: [],
    misses: [],
  },
  { id: 'label.wounded', metric: 'wounded', sections: ['deaths'], unit: 'none', label: /^(?:wounded|injured)/i, examples: [], misses: [] },
  { id: 'label.idps', metric: 'idps', sections: ['deaths'], label: /^(?:IDPs?|internally displaced)/i, examples: [], misses: [] },
  { id: 'label.displaced', metric: 'displaced', sections: ['deaths'], label: /^displaced/i, examples: [], misses: [] },
  { id: 'label.refugees', metric: 'refugees', sections: ['deaths'], label: /^refugees$/i, examples: [], misses: [] },
  {
    id: 'deaths.people',
    metric: 'deaths',
    sections: ['deaths'],
    unit: 'people',
    after: /^(?! (?:\w+ed|shot|took|blew|fought) (?:the|an?|at|some|\d|\p{Lu}))/u,
    of: SUFFERER,
    examples: [
      ['deaths', 'The dead included 26 peacekeepers, 14 soldiers and nine hostages.', 26],
      ['deaths', 'In Marawi, the military counted 168 troops and police.', 168],
    ],
    misses: [['deaths', 'Two bombers killed a guard.']],
  },
  {
    id: 'deaths.bare',
    metric: 'deaths',
    sections: ['deaths'],
    unit: 'none',
    examples: [
      ['deaths', 'Between 600 and 800, based on press reports.', 600],
      ['deaths', 'Probably fewer than 150 in combat.', null],
    ],
    misses: [['deaths', 'Some 40 per cent of them were women.']],
  },
]

/** Nouns that name nobody in particular: such a figure is of all. */
export const NOBODY_IN_PARTICULAR =
  /^(?:(?:conflict|battle|combat|war|violence|terrorism)[- ]?(?:related )?)?(?:people|persons?|dead|deaths?|killed|fatalit(?:y|ies)|casualties|victims|lives|wounded|injured|displaced|internally displaced (?:people|persons)|IDPs|asylum[- ]seekers|men|others|more|individuals|civilians? and combatants|members|fighters|combatants|armed men|troops|hectares|acres|tonnes|tons|attacks|incidents|times)$/i
