import { stands } from './figure-phrases.ts'
import type { FigureRow } from './figure-row.ts'

const SPENDING = '(?:defen[cs]e|military|security|arms|war) (?:budget|spending|expenditure|outlays?|appropriation|outlay)s?'
const FUNDS =
  'aid|assistance|support|income|ransoms?|ransom money|revenues?|earnings|profits?|proceeds|losses|damages?|exports|imports|sales|loans?|appeals?|reconstruction|rebuilding|relief|grants?|debts?|reparations|compensation|subsid(?:y|ies)|taxes|taxation|tolls?|customs|contracts?|deals?|purchases|trade|remittances|reserves|pledges|funding|investment|deficit|turnover|takings|royalties|stipends|salaries|wages|pensions|bount(?:y|ies)|fees|fines|bribes'
const FUND = new RegExp(
  `\\b((?:(?:military|security|humanitarian|development|food|foreign|direct|emergency|financial|lethal|arms|weapons|oil|gold|tax|ransom|budget|economic|UN) )?(?:${FUNDS}))\\b`,
  'i',
)
const CROPS =
  'coca|opium|poppy|poppies|heroin|cocaine|cannabis|khat|gold|oil|crude|gas|coal|diamonds?|coltan|cassiterite|tin|timber|charcoal|cotton|cocoa|wheat|grain|rice|maize|iron ore|copper|uranium|grapes|bananas'
const PRODUCT = new RegExp(`\\b(${CROPS})\\b`, 'i')
const RATES =
  'turnout|participation|inflation|unemployment|joblessness|growth|GDP|gross domestic product|economy|poverty|illiteracy|output|exports|imports|sales|revenues?|prices|currency|production|trade|harvest|tourism|wages|malnutrition'
const BUILDINGS =
  'schools|classrooms|universities|clinics|hospitals|health (?:centres|centers|posts|facilities)|health ?cent(?:re|er)s|houses|homes|dwellings|huts|buildings|apartments|flats|villages|hamlets|mosques|churches|monasteries|shops|businesses|factories|wells|bridges|farms|towns|settlements|structures'
const RUINED =
  '(?:closed|shut|shuttered|destroyed|burn(?:ed|t)(?: down)?|damaged|abandoned|razed|emptied|flattened|levelled|leveled|torched|demolished|deserted|ruined|out of (?:use|action|order|service)|in ruins|not (?:working|functioning|open)|rebuilt|reopened|occupied|looted|bulldozed|wrecked|gutted)'

/** How money, goods, harvests, buildings, and people neither dead, displaced nor under arms are counted. */
export const GOODS_FIGURES: readonly FigureRow[] = [
  {
    id: 'budget',
    metric: 'budget',
    unit: 'money',
    before: new RegExp(`\\b${SPENDING}\\b[^.;]*$`, 'i'),
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
    before:
      /\b(?:defen[cs]e|military|security|arms|army)(?: and (?:defen[cs]e|security|police))? (?:budget|spending|expenditure|vote|outlays?|estimates|bill)\b[^.;]*$/i,
    after: /^ of (?:its |the )?(?:GDP|GNP|gross|the budget|(?:national|state|government) (?:budget|spending))/i,
    examples: [['arms', 'Military spending was 3.1 percent of GDP in 2016.', 3.1]],
    misses: [['arms', 'Military spending rose by 17 percent.']],
  },
  {
    id: 'budget.part',
    metric: 'budget',
    unit: 'percent',
    before: /\b(?:defen[cs]e|military|security|arms|army|soldiers|war|police)\b[^.;]*$/i,
    after:
      /^ of (?:(?:the|its|all|total|that|state|government|national|public|federal|\S*\d{4}\S*|year[’']s|last) )*(?:budgets?|spending|expenditure|GDP|GNP|revenues?|outlays?|income|output)\b/iu,
    of: /\b(defen[cs]e|military|security|arms|army|soldiers|war|police)\b/i,
    examples: [
      ['arms', 'Security swallowed 44 per cent of the 2016-17 budget.', 44],
      ['economy', 'The army took 30 percent of government spending.', 30],
      ['arms', 'Defence ate up 12% of GDP.', 12],
    ],
    misses: [['economy', 'Schools took 12 percent of the budget.']],
  },
  {
    id: 'budget.spent',
    metric: 'budget',
    unit: 'money',
    before: /\bspen(?:t|ds?|ding)\b[^.;\d]{0,30}$/i,
    after: /^ (?:on|for) (?:its |the |their )?(?:arms|weapons|weaponry|defen[cs]e|army|armed forces|military|soldiers|war)\b/i,
    examples: [
      ['arms', 'Baku spent $3.1 billion on arms.', 3_100_000_000],
      ['economy', 'The state spends some $400 million on its army.', 400_000_000],
      ['status', 'It was spending $90 million on the war.', 90_000_000],
    ],
    misses: [['arms', 'It spent $4 million on roads.']],
  },
  {
    id: 'residents',
    metric: 'other',
    unit: 'people',
    fewest: 100,
    after: /^ (?:still |were still |were )?(?:live|reside|remain|lived|living|resided|residing)\b(?! (?:under|in (?:tents|camps|schools)))/,
    examples: [['parties', 'Some 6,000 French citizens still live there.', 6_000]],
    misses: [],
  },
  {
    id: 'product.after',
    metric: 'other',
    undated: true,
    noun: /\b(?:hectares|acres|tonnes|tons|barrels|carats|ounces|truckloads|lorryloads)\b/i,
    after: new RegExp(`^ (?:of|under|with|were planted with) (?:\\w+ ){0,2}(?:${CROPS})\\b`, 'i'),
    of: PRODUCT,
    examples: [
      ['economy', 'The mines yielded 10 tonnes of gold.', 10],
      ['arms', 'They had 4,000 hectares of coca.', 4_000],
      ['economy', 'Smugglers moved 900,000 barrels of crude.', 900_000],
    ],
    misses: [['economy', 'They dropped 10 tonnes of leaflets.']],
  },
  {
    id: 'drugs',
    metric: 'other',
    undated: true,
    noun: /\b(?:hectares|acres|tonnes|tons|barrels|carats|ounces|kilos|kilograms|kilogrammes|truckloads|lorryloads|bpd)\b/i,
    before: new RegExp(`\\b(?:${CROPS}|production|output|cultivation|fields|harvest|crop|mines|exports)\\b[^.;]*$`, 'i'),
    of: PRODUCT,
    examples: [['arms', 'The coca that pays for it covered 48,000 hectares in 2012.', 48_000]],
    misses: [['economy', 'It owns 48,000 hectares.']],
  },
  {
    id: 'money.stands',
    metric: 'other',
    unit: 'money',
    before: stands(FUNDS),
    of: FUND,
    examples: [
      ['status', 'Damage was assessed by a commission at $21 billion.', 21_000_000_000],
      ['status', 'Reconstruction would cost $4 billion; losses stood at $2 billion.', 2_000_000_000],
      ['summary', 'Foreign aid fell to $90 million.', 90_000_000],
    ],
    misses: [['status', 'They were freed, reportedly for $5.6 million.']],
  },
  {
    id: 'money.of',
    metric: 'other',
    unit: 'money',
    after: new RegExp(`^(?: worth)?(?: of| in| for)? (?:\\w+ ){0,3}(?:${FUNDS.replace('ransoms?|ransom money|', '')})\\b`, 'i'),
    of: FUND,
    examples: [
      ['status', 'The $805m appeal was half funded.', 805_000_000],
      ['status', 'Some $35 million of military aid went with it.', 35_000_000],
      ['status', 'Investigators counted $1 billion in arms imports.', 1_000_000_000],
    ],
    misses: [['status', 'They asked for $5 million in ransom.']],
  },
  {
    id: 'money.package',
    metric: 'other',
    unit: 'money',
    before:
      /\b(?:appeals?|pledges?|packages?|loans?|grants?|funds?|(?:annual|yearly) (?:bill|cost|budget)|contracts?|arms|weapons|weaponry|equipment|exports|imports)(?: \w+)? (?:of|for|worth) $|\b(?:bought|buys?|buying|sold|sells?|selling|ordered) [^.;\d]{3,40} for $/i,
    of: /\b(appeal|pledge|package|loan|grant|fund|bill|cost|budget|contract|arms|weapons|weaponry|equipment|exports|imports)s?\b[^.;]*$/i,
    examples: [
      ['status', 'The appeal for $300 million was 28 percent funded.', 300_000_000],
      ['arms', 'Russia sold it weapons worth $4 billion.', 4_000_000_000],
      ['summary', 'The mission ran at an annual bill of $1.4 billion.', 1_400_000_000],
    ],
    misses: [['status', 'They asked for $300 million.']],
  },
  {
    id: 'money.cost',
    metric: 'other',
    unit: 'money',
    before:
      /\b(?:reconstruction|rebuilding|repairs?|recovery|sanctions|war|embargo|blockade|the (?:war|conflict|campaign|operation|mission|embargo|blockade|sanctions?))\b[^.;\d]{0,40}\bcost(?:s|ing)?(?: [^.;\d]{1,30})? $/i,
    of: /\b(reconstruction|rebuilding|repairs?|recovery|war|conflict|campaign|operation|mission|embargo|blockade|sanctions)\b/i,
    examples: [
      ['status', 'Reconstruction would cost about twenty billion dollars.', 20_000_000_000],
      ['status', 'The blockade cost the government $40 million.', 40_000_000],
      ['summary', 'The mission costs $1.1 billion.', 1_100_000_000],
    ],
    misses: [['status', 'The ticket cost $40.']],
  },
  {
    id: 'money.pledged',
    metric: 'other',
    unit: 'money',
    fewest: 1_000_000,
    // What is sent or handed over on a day is an event; what is promised or set aside is a sum.
    before:
      /\b(?:pledg(?:e[sd]?|ing)|promis(?:e[sd]?|ing)|earmark(?:s|ed)|allocat(?:e[sd]|ing)|set aside)(?: (?:some|another|only|a further|up to|over|in all|it|them)){0,2} $/i,
    of: /(?:^|[,;.] )(?:The |the )?([^.,;]{3,40}?) (?:pledged|promised|earmarked|allocated|set aside)\b/u,
    examples: [
      ['status', 'Donors pledged $56 million in Vienna.', 56_000_000],
      ['summary', 'Brussels earmarked €89m for roads.', 89_000_000],
      ['economy', 'The bank promised it another $300 million.', 300_000_000],
    ],
    misses: [
      ['status', 'He was promised $4,000.'],
      ['status', 'Brussels sent $40 million in gear.'],
    ],
  },
  {
    id: 'money.worth',
    metric: 'other',
    unit: 'money',
    fewest: 1_000_000,
    after: /^ worth\b/,
    of: /(?:^|[.;,] )([^.;,\d]{3,40}),? (?:some |about )?$/u,
    examples: [
      ['economy', 'Smuggled stones, some $70m worth in 1999, bought rifles.', 70_000_000],
      ['arms', 'It took $4 million worth of shells.', 4_000_000],
      ['status', 'Some $12 million worth went missing.', 12_000_000],
    ],
    misses: [['status', 'A $12 million bridge was worth little.']],
  },
  {
    id: 'money.rate',
    metric: 'other',
    unit: 'money',
    after: /^ (?:a|per|each|every) (?:year|month|week|day)\b|^ (?:annually|monthly|yearly)\b/,
    of: /(?:^|[,;:.] )(?:The |An? )?([^.,;:]{3,50}?) (?:\w+ )?(?:brought|earned|yielded|raised|made|netted|cost|paid|received)\b/u,
    examples: [
      ['status', 'Charcoal brought the group at least $10 million a year.', 10_000_000],
      ['economy', 'The road tolls earned $300,000 a month.', 300_000],
      ['arms', 'It took in $2 million annually.', 2_000_000],
    ],
    misses: [['status', 'It cost $10 million in all.']],
  },
  {
    id: 'rates',
    metric: 'other',
    unit: 'percent',
    before: new RegExp(`\\b(?:${RATES})\\b(?:[^.;:\\d]|\\b(?:19|20)\\d\\d\\b){0,50}$`, 'i'),
    of: new RegExp(`\\b(${RATES})\\b`, 'i'),
    examples: [
      ['status', 'Turnout was 41 per cent.', 41],
      ['economy', 'Inflation ran at 78% in 2008.', 78],
      ['economy', 'The economy shrank by 18 percent.', 18],
    ],
    misses: [['status', 'It held 40% of the land.']],
  },
  {
    id: 'rates.after',
    metric: 'other',
    unit: 'percent',
    after: /^ (?:(?:voter )?(?:turnout|participation)|inflation|unemployment|(?:economic )?growth|(?:rise|fall|drop|decline|cut) in)\b/i,
    of: /\b(turnout|participation|inflation|unemployment|growth|(?<=(?:rise|fall|drop|decline|cut) in )[^.,;]{3,30})/i,
    examples: [
      ['economy', 'With 78% inflation nobody saved.', 78],
      ['summary', 'A 20 percent turnout was no mandate.', 20],
      ['economy', 'A 30 per cent fall in exports followed.', 30],
    ],
    misses: [['status', 'Only 41 per cent of them came.']],
  },
  {
    id: 'buildings',
    metric: 'other',
    noun: new RegExp(`\\b(?:${BUILDINGS})$`, 'i'),
    fewest: 100,
    after: new RegExp(
      `^[^.;,\\d]{0,40}? (?:(?:was|were|had|have|been|remained|remain|stood|lay|still|being|left|are|reported|totally|completely|badly|since) ){0,4}${RUINED}\\b`,
      'i',
    ),
    examples: [
      ['status', 'Some 1,700 schools remained shut.', 1_700],
      ['status', 'More than 200 schools had closed.', 200],
      ['summary', 'By then 340 villages in the valley lay in ruins.', 340],
    ],
    misses: [['status', 'Some 1,700 schools had computers.']],
  },
  {
    id: 'buildings.ruined',
    metric: 'other',
    noun: new RegExp(`\\b(?:${BUILDINGS})$`, 'i'),
    fewest: 500,
    before: new RegExp(
      `\\b(?:${RUINED}|destroying|burning|damaging|destruction of|closure of|loss of|razing|levelling|rebuilding)(?: down| nearly| up to)? $`,
      'i',
    ),
    examples: [
      ['status', 'Shelling destroyed 4,200 houses.', 4_200],
      ['summary', 'The army burned more than 20,000 houses.', 20_000],
      ['status', 'The flood of fire ended in the destruction of 600 homes.', 600],
    ],
    misses: [['status', 'Shelling destroyed 12 houses.']],
  },
  {
    id: 'in-need',
    metric: 'other',
    unit: 'people',
    fewest: 1_000,
    after:
      /^[^.;,\d]{0,40}? ?\b(?:(?:in|of) (?:\w+ )?need\b|need(?:ed|ing)? (?:\w+ )?(?:aid|help|food|assistance|relief|water)|depend(?:ed|ent|ing)? on|rel(?:ied|ying) on|fac(?:ed|ing) (?:\w+ )?(?:hunger|famine|starvation|shortages)|at risk of|on the (?:brink|edge) of|going hungry|went hungry|were hungry|(?:left )?without (?:\w+ )?(?:water|power|electricity|heating|heat|food|light|gas|shelter|aid)|(?:had been |were |was |remained |still )+(?:trapped|besieged|cut off|encircled|under siege|stranded)|received (?:\w+ )?(?:aid|food|rations|help)|lack(?:ed|ing) (?:\w+ )?(?:food|water|aid|shelter))/,
    examples: [
      ['status', 'About 9 million people needed food aid.', 9_000_000],
      ['status', 'Some 17,000 residents were left without heating.', 17_000],
      ['deaths', 'Half a million people were in urgent need.', 500_000],
    ],
    misses: [['status', 'About 9 million people voted.']],
  },
  {
    id: 'affected',
    metric: 'other',
    fewest: 1_000,
    before: /\b(?:affect|threaten|endanger|concern|burden|infect)(?:s|ed|ing)? (?:the lives of |some of )?$/i,
    examples: [
      ['status', 'Famine was declared in two counties, affecting 100,000.', 100_000],
      ['status', 'Cholera threatened half a million people.', 500_000],
      ['deaths', 'The floods affected more than 60,000 families.', 60_000],
    ],
    misses: [['status', 'It threatened 40 officers.']],
  },
  {
    id: 'raped',
    metric: 'other',
    fewest: 30,
    after: /^[^.;,\d]{0,80} (?:(?:was|were|had been|have been) )(?:\w+ly )?(?:gang-)?raped\b/,
    examples: [
      ['status', 'At least 387 women were raped.', 387],
      ['summary', 'Some 60 girls had been raped.', 60],
      ['deaths', 'By its count 9,000 people have been raped.', 9_000],
    ],
    misses: [['status', 'Two girls were raped.']],
  },
  {
    id: 'cases',
    metric: 'other',
    fewest: 30,
    noun: /\b(?:rapes|cases|victims|disappearances|arrests|survivors|complaints|recruitments|child soldiers|abuses)$/i,
    after: /^(?: of (?:rape|sexual|forced|torture|cholera|abuse|child|enforced|recruitment|arbitrary|abduction|kidnapping|human rights)|[.,;) ]|$)/,
    undated: true,
    before: /\b(?:count|record|document|register|verifi|logg|tall|list|report|treat|investigat|confirm|there were)(?:ed|d|ied|s|ied)?(?: \w+)? $/i,
    examples: [
      ['status', 'Doctors treated 1,600 victims of rape.', 1_600],
      ['status', 'The office recorded 340 cases of sexual violence.', 340],
      ['deaths', 'Lawyers have documented 82 disappearances.', 82],
    ],
    misses: [['status', 'The court heard 340 cases.']],
  },
  {
    id: 'taken.period',
    metric: 'other',
    fewest: 10,
    period: true,
    after:
      /^[^.;,\d]{0,30} (?:(?:was|were|had been|have been) )(?:\w+ly )?(?:abducted|kidnapped|taken hostage|arrested|detained|jailed|executed|disappeared|recruited|expelled|deported|evicted)\b/,
    examples: [
      ['status', 'More than 1,100 people were abducted in 2014.', 1_100],
      ['status', 'Since 2009 some 400 reporters have been arrested.', 400],
      ['summary', 'Over the year 60 aid workers were kidnapped.', 60],
    ],
    misses: [['status', 'More than 1,100 people were abducted in March.']],
  },
  {
    id: 'population',
    metric: 'other',
    unit: 'people',
    fewest: 1_000,
    noun: /^(?:inhabitants|residents|souls)$/i,
    before: /\b(?:ha[sd]|have|with|counted|numbered)(?: \w+)? $/i,
    examples: [
      ['status', 'The province had 145,000 inhabitants.', 145_000],
      ['background', 'The city, with some 90,000 residents, was spared.', 90_000],
      ['other', 'The island has 2,000 souls.', 2_000],
    ],
    misses: [['status', 'It shelled a town of 20,000 inhabitants.']],
  },
  {
    id: 'population.stands',
    metric: 'other',
    unit: 'none',
    fewest: 1_000,
    before: stands('population'),
    of: /\b(population)\b/i,
    examples: [
      ['background', 'The population had fallen to 40,000.', 40_000],
      ['status', 'Its population was about 190,000.', 190_000],
      ['other', 'With a population of 2 million it could not be fed.', 2_000_000],
    ],
    misses: [['status', 'The population watched from 2,000 windows.']],
  },
  {
    id: 'materiel',
    metric: 'other',
    undated: true,
    fewest: 10,
    noun: /\b(?:tanks|vehicles|APCs|aircraft|planes|jets|helicopters|drones|rifles|guns|howitzers|rockets|missiles|mines|minefields|shells|mortars|launchers|lorries|trucks|pick-?ups|boats|vessels|ships|weapons|arms|firearms|pistols|machine[- ]guns|bombs|rounds|cartridges|grenades|\p{L}+-\d+s)$/u,
    before:
      /\b(?:buy|bought|sold|sell|deliver|receiv|order|suppl|import|acquir|purchas|provid|donat|pledg|promis|lost|los|destroy|captur|seiz|collect|surrender|hand|own|field|ha|import|clear|shipp|gave|giv|taken|took|with)(?:s|e[ds]?|ed|ied|ies|d|ing|en|ve)?(?: (?:over|in|up|out|back))?(?: \p{L}+){0,2} $/u,
    examples: [
      ['arms', 'It bought 36 tanks from Moscow.', 36],
      ['summary', 'The army lost more than 250 vehicles.', 250],
      ['arms', 'Washington pledged 5,000 rifles.', 5_000],
    ],
    misses: [['arms', 'It bought two tanks.']],
  },
  {
    id: 'materiel.after',
    metric: 'other',
    undated: true,
    fewest: 50,
    noun: /\b(?:tanks|vehicles|aircraft|planes|jets|helicopters|drones|rifles|guns|rockets|missiles|mines|shells|mortars|weapons|firearms|machine[- ]guns|\p{L}+-\d+s)$/u,
    after:
      /^ (?:(?:were|was|had been|have been) )?(?:pledged|delivered|promised|sold|bought|seized|lost|destroyed|captured|ordered|handed (?:over|in)|surrendered|collected|cleared|imported)\b/,
    examples: [
      ['arms', 'In January 5,000 rifles were pledged.', 5_000],
      ['status', 'More than 250 vehicles lost.', 250],
      ['summary', 'Some 1,200 mines were cleared.', 1_200],
    ],
    misses: [['arms', 'Two tanks were sold.']],
  },
  {
    id: 'held.by',
    metric: 'other',
    fewest: 100,
    undated: true,
    noun: /\b(?:prisoners|detainees|captives|inmates|hostages|political prisoners)$/i,
    before:
      /\b(?:h[eo]ld(?:s|ing)?|visit(?:ed|s)|regist?er(?:ed|s)|jail(?:ed|s)|detain(?:ed|s)|intern(?:ed|s)|count(?:ed|s)|there were|kept|packed with|crammed with)(?: \w+)? $/i,
    examples: [
      ['status', 'The Red Cross visited 900 prisoners of war.', 900],
      ['politics', 'The state still holds some 3,000 political prisoners.', 3_000],
      ['summary', 'There were 1,200 detainees in the two camps.', 1_200],
    ],
    misses: [['status', 'They freed 900 prisoners.']],
  },
  {
    id: 'on-the-books',
    metric: 'other',
    fewest: 30,
    after: /^[^.;,\d]{0,30} on (?:its|the|their) (?:books|rolls|lists|registers?|roster)\b/,
    examples: [
      ['status', 'The demobilisation programme had 14,000 on its books.', 14_000],
      ['other', 'By then over 4,000 committees were on the books.', 4_000],
      ['politics', 'The party had 900 names on its lists.', 900],
    ],
    misses: [['status', 'The rebels burned 900 books.']],
  },
  {
    id: 'held',
    metric: 'other',
    fewest: 100,
    noun: /\b(?:people|prisoners|detainees|inmates|captives|suspects|men|persons|civilians|hostages|children|women|fighters|militants|members|soldiers|refugees|migrants|foreigners|activists|Kurds|families)\b/i,
    after:
      /^[^.;,\d]{0,30}? (?:(?:was|were|are|is|had been|have been|still|being|remained|remain|sat|languished|listed as|reported|registered as|recorded as|counted as) ){1,4}(?:held|behind bars|in (?:\w+ )?(?:detention|custody|jails?|prisons?|camps|captivity)|locked up|detained|imprisoned|interned|missing|unaccounted for)\b|^ (?:still )?(?:missing|unaccounted for|behind bars|in (?:detention|custody|captivity)|behind barbed wire)\b/,
    examples: [
      ['status', 'Around 1,800 prisoners were still held in the jails of the capital.', 1_800],
      ['status', 'More than 4,000 people remained missing.', 4_000],
      ['deaths', 'Some 300 fighters sat in custody.', 300],
    ],
    misses: [['status', 'Around 1,800 prisoners broke out.']],
  },
  {
    id: 'money',
    metric: 'other',
    sections: ['parties', 'arms', 'economy', 'background', 'deaths'],
    unit: 'money',
    before: new RegExp(`\\b(?:${FUNDS})\\b[^.;]{0,60}$`, 'i'),
    of: FUND,
    examples: [['economy', 'Income from ransoms, by its own books, had been a handsome $7.3 million.', 7_300_000]],
    misses: [['status', 'They were freed, reportedly for $5.6 million.']],
  },
  {
    id: 'money.after',
    metric: 'other',
    sections: ['parties', 'arms', 'economy', 'background', 'deaths'],
    unit: 'money',
    after: new RegExp(`^[^.;]{0,40}\\b(?:${FUNDS})\\b`, 'i'),
    of: FUND,
    examples: [['parties', 'It owed $10 million to the bank from unpaid customs.', 10_000_000]],
    misses: [],
  },
]

/** How whatever else is counted is told: "the number of armed groups". */
export const OTHER_FIGURES: readonly FigureRow[] = [
  {
    id: 'counted.passive',
    metric: 'other',
    fewest: 20,
    noun: /^(?!.*\b(?:people|persons|men|dead|deaths|killed|wounded|bodies|refugees|displaced|hours|days|weeks|months|years|voters|votes)\b).*\p{L}s$/iu,
    after:
      /^ (?:were|was|had been|have been|are) (?:counted|recorded|registered|documented|logged|identified|reported) (?:in|by|for|since|during|between|over|across|nationwide|there)\b/,
    examples: [
      ['status', 'Nearly 120 armed groups were counted in 2019.', 120],
      ['status', 'Some 340 cases were recorded by the office.', 340],
      ['summary', 'About 60 checkpoints had been counted across the province.', 60],
    ],
    misses: [['status', 'Some 340 men were counted in the yard.']],
  },
  {
    id: 'number-of',
    metric: 'other',
    unit: 'none',
    fewest: 10,
    undated: true,
    before: stands(
      '(?<!\\b(?:a|large|small|great|growing) )numbers? of (?!(?:the )?(?:dead|deaths|killed|victims|wounded|injured|fatalities|casualties|displaced|refugees|IDPs|people|those|wounded))(?:\\p{L}[\\p{L}-]* ?){1,4}',
    ),
    of: /\bnumbers? of (?:the |its |their )?((?:\p{L}[\p{L}-]* ){0,2}\p{L}+s)\b/u,
    examples: [
      ['status', 'The number of armed groups in the two provinces was put at 40.', 40],
      ['politics', 'The number of political prisoners rose to 3,000.', 3_000],
      ['economy', 'The number of mines fell from 400 in 2009.', 400],
    ],
    misses: [['status', 'A number of armed groups held out at 40.']],
  },
]
