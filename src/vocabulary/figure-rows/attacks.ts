import { COUNTED, stands } from './figure-phrases.ts'
import type { FigureRow } from './figure-row.ts'

const ATTACKS =
  /\b(?:attacks|raids|bombings|air ?strikes|strikes|ambushes|incidents|clashes|explosions|assaults|kidnappings|abductions|violations|breaches|sorties|engagements|battles|shellings|robberies|hijackings|rockets?|missiles?|mines|IEDs)\b/i

/** How figures of attacks over a period are told. */
export const ATTACKS_FIGURES: readonly FigureRow[] = [
  {
    id: 'attacks',
    metric: 'attacks',
    period: true,
    noun: ATTACKS,
    examples: [['status', 'Over the year, more than 62 attacks on convoys were told.', 62]],
    misses: [['status', 'Two raids followed on May 4.']],
  },
  {
    id: 'attacks.counted',
    metric: 'attacks',
    noun: /\b(?:attacks|raids|bombings|air ?strikes|ambushes|incidents|clashes|explosions|assaults|kidnappings|abductions|violations|breaches|sorties|engagements|battles)$/i,
    before: COUNTED,
    fewest: 10,
    examples: [
      ['status', 'Monitors recorded 1,200 violations of the truce.', 1_200],
      ['status', 'Police logged 412 bomb attacks.', 412],
      ['summary', 'It has documented more than 60 kidnappings.', 60],
    ],
    misses: [['status', 'Rebels carried out 12 attacks.']],
  },
  {
    id: 'attacks.flown',
    metric: 'attacks',
    fewest: 100,
    noun: /\b(?:sorties|strikes|air ?strikes|attacks|raids|bombings|violations|incidents|clashes)$/i,
    before: /\b(?:flew|flown|carried out|launched|conducted|mounted|made|delivered|saw|seen|suffered|endured|there (?:were|had been)) (?:\w+ ){0,2}$/i,
    examples: [
      ['status', 'The alliance flew 26,500 sorties.', 26_500],
      ['status', 'The line saw 1,200 violations.', 1_200],
      ['summary', 'It had carried out some 240 attacks.', 240],
    ],
    misses: [['status', 'It carried out 12 attacks.']],
  },
  {
    id: 'attacks.stands',
    metric: 'attacks',
    unit: 'none',
    fewest: 3,
    before: stands('(?:attacks|raids|bombings|air ?strikes|strikes|ambushes|incidents|clashes|kidnappings|abductions|violations|breaches|sorties)'),
    of: /(?:^|[,;.:] )((?:\p{L}+ )?(?:attacks|raids|bombings|air ?strikes|strikes|ambushes|incidents|clashes|kidnappings|abductions|violations|breaches|sorties))\b/u,
    examples: [
      ['status', 'American strikes came to more than thirty.', 30],
      ['status', 'The number of kidnappings rose to 93.', 93],
      ['deaths', 'Violations of the truce averaged 40.', 40],
    ],
    misses: [['status', 'Strikes hit the town of Ain 12 times.']],
  },
  {
    id: 'attacks.deaths',
    metric: 'attacks',
    sections: ['deaths'],
    noun: /\b(?:attacks|raids|bombings|air ?strikes|ambushes|incidents|clashes|explosions)$/i,
    fewest: 3,
    examples: [['deaths', 'There was no let-up, with 340 attacks.', 340]],
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
]
