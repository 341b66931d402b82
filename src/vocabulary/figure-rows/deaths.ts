import { COUNTED, stands } from './figure-phrases.ts'
import type { FigureRow } from './figure-row.ts'

/** "MINUSMA suffered 49 fatalities": who suffered the losses. */
const SUFFERER = /(\p{L}[\p{L}-]*)(?:[’']s? losses\b[^.;]*| (?:has |have |had )?(?:suffered|lost)) $/u
/** Deaths at large and not those of the happening just told, which are "the toll". */
const DEATHS =
  "deaths|fatalities|killings|(?:numbers? of |total of )(?:the )?(?:\\w+ )?(?:dead|deaths|killed|fatalities|those killed|people killed|civilians killed)|(?:year[’']s|annual|yearly|overall|total|war[’']s|civilian|official|final) (?:death )?toll|death toll (?:for|of) (?:the )?(?:year|war|conflict|month|decade)|toll (?:for|of) the (?:year|war|conflict|decade)|losses of life|\\w+ killed in (?:19|20)\\d\\d|dead and (?:missing|disappeared|wounded)|dead of (?:the|that) (?:year|war|conflict)|(?:killed|murdered|dead|died|executed) (?:since|between|from|in all|over|during|by the end of)"
/** "Civilian deaths": whose they are. */
const WHOSE =
  /\b((?!(?:the|of|conflict-related|battle|confirmed|recorded|verified|reported|total|annual|related|combat|such|more)\b)\p{L}[\p{L}-]+) (?:deaths|fatalities|casualties|killed (?:in|by)|losses)\b/u

/** How the dead and the wounded of a period are told. */
export const DEATHS_FIGURES: readonly FigureRow[] = [
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
    id: 'wounded.stands',
    metric: 'wounded',
    unit: 'none',
    fewest: 100,
    before: stands('(?:the|number of|total of) (?:the )?(?:wounded|injured)|injuries'),
    examples: [
      ['status', 'The wounded numbered 1,200.', 1_200],
      ['deaths', 'The number of injured was put at 3,000.', 3_000],
      ['status', 'Injuries totalled 900.', 900],
    ],
    misses: [['status', 'The wounded were flown to Dakar by 200 men.']],
  },
  {
    id: 'wounded.many',
    metric: 'wounded',
    casualty: 'wounded',
    fewest: 500,
    undated: true,
    examples: [
      ['status', 'Some 1,500 people were wounded.', 1_500],
      ['summary', 'The camp took in 60,000 injured.', 60_000],
      ['other', 'More than 4,000 people had been maimed.', 4_000],
    ],
    misses: [['status', 'Some 150 people were wounded.']],
  },
  {
    id: 'casualties',
    metric: 'other',
    noun: /\bcasualties$/i,
    fewest: 30,
    undated: true,
    of: WHOSE,
    examples: [
      ['status', 'The UN verified 447 civilian casualties.', 447],
      ['status', 'There were 2,000 casualties in the first six months.', 2_000],
      ['deaths', 'It recorded some 90 casualties.', 90],
    ],
    misses: [['status', 'The raid caused 12 casualties.']],
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
    undated: true,
    sections: ['background'],
    casualty: 'killed',
    fewest: 500,
    examples: [
      ['background', 'The famine cost about 2,000 lives.', 2_000],
      ['background', 'It ended with the assassination of some 3,000 members.', 3_000],
    ],
    misses: [['background', 'An attack killed 12 people.']],
  },
  {
    id: 'deaths.stands',
    metric: 'deaths',
    unit: 'none',
    fewest: 2,
    before: stands(DEATHS),
    undated: true,
    of: WHOSE,
    examples: [
      ['status', 'Deaths for the year exceeded 4,200.', 4_200],
      ['status', 'The year’s toll came to 3,120.', 3_120],
      ['summary', 'A commission put the dead and missing at about 69,000.', 69_000],
    ],
    misses: [
      ['status', 'The toll rose to 40.'],
      ['status', 'A committee of inquiry later put the dead at 587.'],
      ['status', 'Deaths in May led 40 villages to rise.'],
    ],
  },
  {
    id: 'deaths.counted',
    metric: 'deaths',
    fewest: 2,
    undated: true,
    noun: /\b(?:deaths|fatalities|killings|murders|executions|assassinations|killed)$/i,
    before: COUNTED,
    of: WHOSE,
    examples: [
      ['status', 'The mission has documented 214 extrajudicial killings.', 214],
      ['status', 'Iraq Body Count recorded 87 civilian deaths.', 87],
      ['summary', 'ACLED recorded some 230 deaths.', 230],
    ],
    misses: [
      ['status', 'The raid caused 12 deaths.'],
      ['status', 'The army counted 525 bodies.'],
    ],
  },
  {
    id: 'deaths.counted-dead',
    metric: 'deaths',
    casualty: 'killed',
    fewest: 20,
    before: COUNTED,
    after:
      /^[^.;]{0,60}\b(?:(?:in|over|within|during) (?:the (?:first|last|next|same) )?(?:an? |\w+ )?(?:weeks?|months?|years?)|that (?:year|month)|(?:in|during) (?:the )?(?:first|second) half)\b/i,
    of: WHOSE,
    examples: [
      ['status', 'The UN counted 129 children killed there in three weeks of May.', 129],
      ['status', 'Monitors recorded 64 civilians shot dead there within two weeks.', 64],
      ['summary', 'It documented at least 310 people shot dead within two weeks.', 310],
    ],
    misses: [['status', 'Police counted 129 dead in the church.']],
  },
  {
    id: 'deaths.headed',
    metric: 'deaths',
    // In a chronicle such a number is the toll of what has just been told.
    sections: ['glance', 'summary', 'deaths', 'background', 'other'],
    unit: 'none',
    fewest: 30,
    undated: true,
    before:
      /(?:^|[.;|] )(?:[\p{L}’'-]+ ){0,3}(?:dead|deaths|killed|fatalities|victims|murdered|executed)(?: (?:by|in|since|during|from|between|of|according|at|over|on|so far|to)\b[^.;:]{0,40})?: (?:about |a total of |perhaps |probably )?$/iu,
    of: /(?:^|[.;|] )((?!(?:The|the|Total|Battle)\b)[\p{L}’'-]+) (?:dead|deaths|killed|fatalities|victims)\b/u,
    examples: [
      ['other', 'Civilian dead: 10,000 at the lowest guess.', 10_000],
      ['summary', 'Russian dead by official count: 5,732.', 5_732],
      ['deaths', 'Peacekeepers killed: 34.', 34],
    ],
    misses: [
      ['summary', 'They killed: 34 men went home.'],
      ['status', 'Soldiers killed: 34.'],
    ],
  },
  {
    id: 'deaths.topic',
    metric: 'deaths',
    unit: 'none',
    fewest: 50,
    topic:
      /\bhow many\b.*\b(?:died|dead|killed|lives|fell)\b|\b(?:dead|deaths|killed|died|death toll|fatalities|victims)\b.*\b(?:count(?:ed|ing|s)?|known?|numbers?|estimates?|repeated|figures?|guess(?:es|ed)?|statistics|tall(?:y|ies)|agreed?)\b|\b(?:count|number|estimates?|figures?|tally)\b.*\b(?:dead|deaths|killed|victims|fatalities)\b/i,
    before:
      /\b(?:guess|accept|speaks?|spoke|sa(?:y|ys|id)|puts? (?:it|them)|estimate[sd]?|reckon(?:s|ed)?|believe[sd]?|claim(?:s|ed)?|settle[sd]?|g[ai]ves?|counts?|counted|arrive[sd]?|admit(?:s|ted)?|range[sd]?|figures?|numbers?|totals?|estimates?|answer)\b[^.;\d]{0,30}$/i,
    examples: [],
    misses: [],
  },
  {
    id: 'deaths.graves',
    metric: 'deaths',
    fewest: 10,
    noun: /^(?:bodies|corpses|remains|skeletons|dead|people|victims)$/i,
    before: /\bgraves?\b[^.;\d]{0,20}\b(?:holding|held|containing|contained|with|of)(?: the)?(?: (?:bodies|remains) of)? $/i,
    examples: [
      ['status', 'It documented common graves holding at least 180 bodies.', 180],
      ['status', 'A mass grave with 43 corpses was opened.', 43],
      ['summary', 'Diggers found graves that held 120 dead.', 120],
    ],
    misses: [['status', 'They dug graves with 12 spades.']],
  },
  {
    id: 'deaths.tally',
    metric: 'deaths',
    fewest: 20,
    noun: /^(?:dead|deaths|people|victims|civilians|killed|fatalities)$/i,
    before: /\b(?:tally|count|survey|estimates?|toll|register|reckoning|census|study|inquiry|database)\b[^.;:]{0,40}: $/i,
    after: /^(?: (?:or missing|and missing|killed|dead))?[.,;(]/,
    examples: [
      ['status', 'A house-to-house tally: 1,190 dead.', 1_190],
      ['status', 'The count of the bishops, a year later: some 400 people killed.', 400],
      ['summary', 'Church estimate: 3,000 dead.', 3_000],
    ],
    misses: [['status', 'A survey of the town: 40 wells.']],
  },
  {
    id: 'deaths.within',
    metric: 'deaths',
    casualty: 'killed',
    fewest: 100,
    after: /^[^.;,]{0,50}\b(?:in|over|within|during) (?:the (?:first|last|next|following|space of) )?(?:an? |\w+ )?(?:weeks?|months?|years?)\b/i,
    examples: [
      ['status', 'Upward of 300 were shot in the first month.', 300],
      ['status', 'Some 450 people died within three weeks.', 450],
      ['summary', 'The purge killed 1,100 people in two months.', 1_100],
    ],
    misses: [['status', 'Some 40 people died within three weeks.']],
  },
  {
    id: 'deaths.in-all',
    metric: 'deaths',
    casualty: 'killed',
    fewest: 100,
    after: /^[^.;,]{0,50}\b(?:in all|all told|altogether|in total|overall)\b/,
    examples: [
      ['status', '300 or more were killed in all.', 300],
      ['status', 'Some 2,100 people died altogether.', 2_100],
      ['summary', 'About 450 lost their lives in total.', 450],
    ],
    misses: [['status', 'Twelve were killed in all.']],
  },
  {
    id: 'deaths.very-many',
    metric: 'deaths',
    casualty: 'killed',
    fewest: 10_000,
    of: SUFFERER,
    examples: [
      ['status', 'By the truce of June the fighting had claimed 60,000 lives.', 60_000],
      ['summary', 'A famine that began in July cost about 260,000 lives.', 260_000],
      ['summary', 'Some 90,000 people died in the siege.', 90_000],
    ],
    misses: [['status', 'Some 900 people died in the siege.']],
  },
  {
    id: 'deaths.many',
    metric: 'deaths',
    casualty: 'killed',
    fewest: 1_000,
    undated: true,
    of: SUFFERER,
    examples: [
      ['status', 'Some 1,500 people were killed.', 1_500],
      ['summary', 'Hunger claimed 6,000 lives.', 6_000],
      ['other', 'More than 4,000 people lost their lives.', 4_000],
    ],
    misses: [['status', 'Some 150 people were killed.']],
  },
  {
    id: 'disappeared',
    metric: 'other',
    unit: 'none',
    before:
      /(?:^|[.;|] )(?:missing|(?:forcibly )?disappeared|detained|arrested|abducted|kidnapped|demobili[sz]ed|disarmed|deported|expelled|jailed|released|amnestied)(?: [^.;:]{1,30})?: $/i,
    examples: [
      ['deaths', 'Disappeared: more than 1,300.', 1_300],
      ['deaths', 'Arrested in the north: 40.', 40],
      ['status', 'Missing: 300.', 300],
    ],
    misses: [['deaths', 'They arrested: 40.']],
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
  { id: 'label.wounded', metric: 'wounded', unit: 'none', label: /^(?:wounded|injured)\b/i, examples: [], misses: [] },
  { id: 'label.idps', metric: 'idps', unit: 'none', label: /^(?:IDPs?|internally displaced)\b/i, examples: [], misses: [] },
  { id: 'label.displaced', metric: 'displaced', unit: 'none', label: /^(?:displaced|displacement|homeless)\b/i, examples: [], misses: [] },
  { id: 'label.refugees', metric: 'refugees', unit: 'none', label: /^refugees(?: abroad| outside the country)?$/i, examples: [], misses: [] },
  { id: 'label.returnees', metric: 'returnees', unit: 'none', label: /^(?:returnees|returned|returns)\b/i, examples: [], misses: [] },
  {
    id: 'label.deaths',
    metric: 'deaths',
    unit: 'none',
    label: /(?:^|(?<!until |since )\b)(?:deaths|dead|killed|fatalities|(?:the )?(?:death )?toll)\b/i,
    examples: [],
    misses: [],
  },
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
