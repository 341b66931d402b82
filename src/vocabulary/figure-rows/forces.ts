import { BODIES, MEN, stands } from './figure-phrases.ts'
import type { FigureRow } from './figure-row.ts'

const TROOPS = new RegExp(`\\b(?:${MEN})\\b`, 'i')
/** Verbs of those who have men, not of those who send them somewhere. */
const HAS =
  '(?:field(?:s|ed)|ha[sd]|have|kept|keeps?|maintain(?:s|ed)|muster(?:s|ed)|command(?:s|ed)|boast(?:s|ed)|retain(?:s|ed)|employ(?:s|ed)|consist(?:s|ed) of|compris(?:es|ed)|(?:is|was|were|are) made up of|could (?:call on|field|muster|count on)|can (?:call on|field|muster|count on)|counted on|disposed of|claim(?:s|ed) (?:to have )?|led|leads|station(?:s|ed)|garrisoned with)'
/** Who has them: the words before the verb from where the clause begins. */
const HOLDER = new RegExp(
  `^(?:.*(?:[,;:.] (?:and |but |while )?|\\b(?:[Tt]he|[Aa]n?) ))?([^.,;:]{2,50}?) (?:(?:still|now|already|then|has|had|have) )*${HAS} (?:\\w+ ){0,2}$`,
  'u',
)

/** How figures of the men that a party or a mission has are told. */
export const FORCES_FIGURES: readonly FigureRow[] = [
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
    id: 'troops.label',
    metric: 'troops',
    unit: 'none',
    before: /(?:^|[.;|] )(?:[\p{L} ]{0,20} )?(?:strength|size|numbers|manpower|fighters|men|troops|membership)(?: \([^)]*\))?(?::| =| –) ?$/iu,
    fewest: 10,
    examples: [
      ['parties', 'Estimated strength: 4,500.', 4_500],
      ['parties', 'Fighters: 300.', 300],
      ['parties', 'Leader unknown. Strength: about 90.', 90],
    ],
    misses: [['parties', 'Strength of character: 90.']],
  },
  {
    id: 'troops.headed',
    metric: 'troops',
    unit: 'none',
    fewest: 40,
    before: new RegExp(
      `(?:^|[.;|] )(?:[\\p{L}’'-]+ ){0,3}(?:${MEN}|${BODIES}|monitors|force levels?|troop levels?|troop strength)(?: [^.;:\\d]{1,25})?: (?:(?:the|an?|authori[sz]ed|official|nominal|maximum|agreed) )*(?:ceiling|strength|establishment|maximum|peak|total|limit|cap|level)?(?: (?:of|at))? ?$`,
      'iu',
    ),
    of: /(?:^|[.;|] )((?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+)(?: [^.;:\d]{1,25})?: [^:]*$/u,
    examples: [
      ['deaths', 'UN troops: authorised ceiling 7,000 in 2011.', 7_000],
      ['status', 'Foreign soldiers: 2,400.', 2_400],
      ['status', 'Russian peacekeepers: maximum 1,960.', 1_960],
    ],
    misses: [['status', 'Among the soldiers of the town: 40 wells.']],
  },
  {
    id: 'troops.strong',
    metric: 'troops',
    number: /strong$/,
    fewest: 100,
    of: /^ ([^.,;:()]{3,60}?(?:forces?|contingent|mission|army|militia|garrison|group|brigade|guard|battalion|movement|police|corps|unit))\b|(?:^|[,;:.] (?:and )?)(?:The |the |An? )?(?!(?:[Tt]he|[Aa]n?|[Ii]ts)\b)([^.,;:]{3,50}?),? (?:\w+ )?$/u,
    examples: [
      ['status', 'The 1,960-strong Russian contingent stayed on.', 1_960],
      ['status', 'The Chadian contingent, 850 strong, packed up.', 850],
      ['parties', 'A 2,000-strong garrison holds the port.', 2_000],
    ],
    misses: [
      ['status', 'A 40-strong band came.'],
      ['status', 'Its currency, 850 times stronger, fell.'],
    ],
  },
  {
    id: 'troops.has',
    metric: 'troops',
    unit: 'people',
    noun: TROOPS,
    fewest: 100,
    undated: true,
    before: new RegExp(`\\b${HAS} (?:\\w+ ){0,2}$`, 'i'),
    of: HOLDER,
    examples: [
      ['status', 'At its height the mission fielded 22,000 soldiers and police.', 22_000],
      ['summary', 'Rwanda kept about 7,000 soldiers across the border.', 7_000],
      ['background', 'The front could call on 1,200 fighters.', 1_200],
    ],
    misses: [
      ['status', 'The front sent 1,200 fighters.'],
      ['status', 'It had 12 men.'],
    ],
  },
  {
    id: 'troops.stationed',
    metric: 'troops',
    unit: 'people',
    noun: TROOPS,
    fewest: 40,
    after:
      /^[^.;,\d]{0,40}? (?:(?:was|were|are|is|had been|have been|remain(?:ed|s)?|stay(?:ed|s)?|still|left|now|then|to be) ){1,3}(?:\w+ly )?(?:stationed|deployed|based|serving|under arms|in place|in the (?:country|region|province|theatre|field|east|west|north|south|area)|on (?:its|their) (?:books|rolls)|garrisoned|quartered|left|active|there|at (?:the|its|their) (?:base|peak|height))\b|^ (?:on (?:either|each|both) sides?|under arms|in uniform|on paper|on the payroll|at (?:its|their) (?:peak|height|strongest))\b|^ remained(?: in \p{Lu}|[.,])/u,
    examples: [
      ['status', 'Roughly 5,000 rebels were under arms by 2004.', 5_000],
      ['status', 'At the end of the year 13,500 foreign troops remained in the country.', 13_500],
      ['summary', 'Some 400 marines were stationed there.', 400],
    ],
    misses: [['status', 'Some 400 marines were shot.']],
  },
  {
    id: 'troops.arms',
    metric: 'troops',
    fewest: 100,
    after: /^ (?:\p{L}+ )?(?:under arms|in uniform|in arms)\b|^ (?:boots on the ground)\b/u,
    of: /(?:^|[,;:.(] (?:and )?)(?:The |the |An? )?([^.,;:]{2,50}?)(?:,| had| has| with| kept)? $/u,
    examples: [
      ['status', 'The south had about 20,000 under arms.', 20_000],
      ['parties', 'In the hills, another 300 under arms.', 300],
      ['summary', 'Moscow kept 9,000 in uniform.', 9_000],
    ],
    misses: [['status', 'They handed in 300 arms.']],
  },
  {
    id: 'troops.whose',
    metric: 'troops',
    unit: 'people',
    noun: TROOPS,
    fewest: 100,
    before:
      /(?:^|[ (])(?:its|their|his|(?:[\p{Lu}][\p{L}-]+ )*[\p{Lu}][\p{L}-]*[’']s?|(?:mission|force|army|group|movement|state|government)[’']s?) (?:own |roughly |last |remaining )?$/iu,
    of: /((?:\p{Lu}[\p{L}-]+ )*(?:\p{Lu}[\p{L}-]*|mission|force|army|group|movement))[’']s? (?:\w+ )?$/u,
    examples: [
      ['status', 'Paris forbade its 250 soldiers to fight.', 250],
      ['summary', 'MONUSCO’s 17,000 peacekeepers looked on.', 17_000],
      ['status', 'The governor disarmed the mission’s 1,200 policemen.', 1_200],
    ],
    misses: [['status', 'They killed its 25 soldiers.']],
  },
  {
    id: 'troops.apposition',
    metric: 'troops',
    unit: 'people',
    noun: TROOPS,
    fewest: 100,
    before: /(?:^|[.;] )(?:The |An? )?[^,.;\d]{2,60}[\p{L}\d], (?:with |now |then )?$|(?:^|[.;] )[\p{L}\d-]+, $/u,
    after: /^(?: strong| in all| at most)?, /,
    of: /(?:^|[.;] )(?:The |An? )?([^,.;]{2,60}), (?:\w+ )?$/u,
    examples: [
      ['status', 'M23, about 2,000 men, held Rutshuru.', 2_000],
      ['other', 'The southern front, some 600 fighters, split.', 600],
      ['summary', 'The guard, with 4,000 soldiers, was loyal.', 4_000],
    ],
    misses: [['status', 'On the road, 2,000 men waited.']],
  },
  {
    id: 'troops.of-them',
    metric: 'troops',
    fewest: 40,
    before: new RegExp(`\\b(?:${MEN}|${BODIES}|monitors), (?:some |about )?$`, 'iu'),
    after: /^ (?:of them|strong|in all|in number|all told|at most)(?=[,.;)])/,
    of: /(?:^|[.;,] )(?:The |the |An? )?([^.,;]{3,60}), (?:\w+ )?$/u,
    examples: [
      ['status', 'Russia’s peacekeepers, 1,960 of them, carried small arms.', 1_960],
      ['summary', 'The monitors, 226 in all, were flown in.', 226],
      ['status', 'The garrison, 400 of them, gave up.', 400],
    ],
    misses: [['status', 'Of the houses, 400 of them new, few stood.']],
  },
  {
    id: 'troops.many',
    metric: 'troops',
    unit: 'people',
    noun: /\b(?:troops|soldiers|fighters|combatants|personnel|peacekeepers|guerrillas|militants|rebels|paramilitaries|militiamen|mercenaries|reservists|regulars|policemen|conscripts|gendarmes)\b/i,
    before:
      /^(?!.*\b(?:by|sen[dt]|sending|withdr[ae]w(?:ing|n)?|add(?:ing|ed)?|deploy(?:ed|ing)?|recruit\w*|lost|losing|free[ds]?|freeing|killed|killing|captured|repatriated) (?:\w+ ){0,2}$)/,
    fewest: 1_000,
    after:
      /^(?!,? (?:(?:had|have|has|were|was|who|are|be|been|being|then|also) )*(?:surrender|captur|arrest|taken|desert|defect|fle[ed]|march|killed|dead|died|demobili|dismiss|disarm|freed|releas|prisoner|hand|laid|turn|retir|gave|lost))/,
    examples: [
      ['status', 'The first two thousand troops reached the highlands in January.', 2_000],
      ['summary', 'There were 7,500 foreign fighters from Syria.', 7_500],
      ['arms', 'They trained 4,000 militiamen.', 4_000],
    ],
    misses: [
      ['status', 'Some 2,389 soldiers surrendered.'],
      ['status', 'They trained 400 militiamen.'],
      ['status', 'The council cut the force by 1,000 soldiers.'],
    ],
  },
  {
    id: 'troops.stands',
    metric: 'troops',
    unit: 'none',
    fewest: 40,
    before: stands(
      `(?:strength|manpower|ceiling|establishment|(?:number|ranks) of (?:its |the |their )?(?:${MEN})|troop (?:numbers|levels?|strength)|(?:its|their) (?:numbers|ranks|membership))`,
    ),
    examples: [
      ['parties', 'Its strength is put at 600 to 900.', 600],
      ['status', 'Troop levels peaked at 140,000.', 140_000],
      ['summary', 'The number of peacekeepers rose to 12,500.', 12_500],
    ],
    misses: [['status', 'The strength of the current cost it 400.']],
  },
  {
    id: 'troops.number',
    metric: 'troops',
    before: new RegExp(`\\b(?:${BODIES})(?: \\w+){0,4} (?:of|number(?:s|ed|ing)?|total+(?:s|ed|ing)|at|to) $`, 'i'),
    fewest: 40,
    of: /(?:^|[:.;,] (?:and )?)(?:The |the |An? )?([^.,;:]{3,60}?) (?:together |now |then |never |still |once )?(?:number(?:s|ed)?|of) $/,
    examples: [
      ['parties', 'The army and police together number about 450,000.', 450_000],
      ['parties', 'A task force of up to 600 left.', null],
    ],
    misses: [['status', 'It emptied a city of 200,000.']],
  },
  {
    id: 'troops.numbered',
    metric: 'troops',
    unit: 'none',
    fewest: 40,
    before: new RegExp(
      `(?:^|[.,;:] |\\bthen )(?:[Ii]t|[Tt]hey|[Tt]he (?:\\w+ )?(?:${BODIES})|\\p{Lu}{3,}) (?:(?:never|once|then|now|still|had|has|soon|already|has) )*(?:number(?:s|ed)?|muster(?:s|ed)|swelled|swollen|grew|grown|shrank|shrunk|dwindled|fell|rose|counts?|counted)(?: (?:to|from|some|only|just))* $`,
      'u',
    ),
    of: /(\p{Lu}{3,}|force|army|mission|garrison|contingent) [^.;]*$/u,
    after: /^(?! ?(?:votes|seats|per cent|%|dead|deaths))(?: or (?:so|thereabouts|more))?(?:[.,;]|$| (?:in|by|at|after|before|men)\b)/,
    examples: [
      ['status', 'It never numbered more than 90 or so.', null],
      ['status', 'UNMIL swelled to 2,800 or thereabouts.', 2_800],
      ['summary', 'By then they numbered 12,500.', 12_500],
    ],
    misses: [['status', 'They numbered 14 dead.']],
  },
  {
    id: 'demobilised',
    metric: 'other',
    undated: true,
    unit: 'people',
    fewest: 1_000,
    after: /^(?: \w+){0,3} (?:handed (?:in|over)|laid down|gave up|turned in|surrendered|demobili[sz]ed|disarmed)\b/,
    examples: [['background', 'More than 30,000 paramilitaries handed in their weapons.', 30_000]],
    misses: [['status', 'Some 145 fighters turned in their guns.']],
  },
  {
    id: 'troops.verbless',
    metric: 'troops',
    unit: 'people',
    noun: TROOPS,
    fewest: 40,
    before: /^(?:[^:.]{0,60}: ?)?(?:with |probably |possibly |in all |now )?$|\($/i,
    after:
      /^(?:[.)]|,? (?:in (?:(?:19|20)\d\d|all|the field)|at (?:most|best|its|their)|by (?:its|their|most|some|official|(?:19|20)\d\d)|on paper|under arms|claimed|estimated|according to|before the war|strong)\b|$)/,
    examples: [
      ['other', 'Perhaps 300 fighters in 1990.', 300],
      ['other', 'About 400 men, by its own count.', 400],
      ['status', 'The southern wing (some 250 fighters) held out.', 250],
    ],
    misses: [
      ['status', 'Some 300 fighters attacked.'],
      ['status', 'Killed: 300 fighters.'],
    ],
  },
  {
    id: 'troops.label-told',
    metric: 'troops',
    unit: 'none',
    label: /^(?:(?:estimated |military |fighting )?strength|size|fighters|troops|men under arms|manpower)\b/i,
    fewest: 10,
    examples: [],
    misses: [],
  },
  {
    id: 'troops.party',
    metric: 'troops',
    sections: ['parties'],
    unit: 'people',
    noun: TROOPS,
    fewest: 40,
    examples: [
      ['parties', 'Between 150 and 250 combatants, strongest in the east.', 150],
      ['parties', 'The mission drew on 600 troops from its members.', 600],
    ],
    misses: [['parties', 'In 2015, it killed two commanders.']],
  },
  {
    id: 'troops.party-bare',
    metric: 'troops',
    sections: ['parties'],
    unit: 'none',
    before: /^(?:[^:]{0,80}: ?)?(?:with |probably |possibly |in all |now )?$|[;.] (?:with |probably |possibly |in all |now |perhaps )?$/i,
    after:
      /^(?! ?(?:hours|days|weeks|months|years|kilomet|miles|metres|per cent|%))(?: (?:or so|or more|or thereabouts|of them|on paper|strong|all told|at most))*(?:[.,;)|]|$| (?:in|at|by|from|on|when|before|after|were|had|under|with|until)\b)/,
    fewest: 40,
    examples: [
      ['parties', '400 or so, on the islands.', 400],
      ['parties', 'Just under 7,000 were expected in the zones.', 7_000],
    ],
    misses: [['parties', 'It sits in a city of 400,000.']],
  },
]
