import type { Casualty as CasualtyField } from '../../vocabulary/record-words.ts'

/**
 * A way of telling what became of people. Patterns run over text in which each number with its noun is one of two signs:
 * `PEOPLE` where it counts people by name of them ("17 soldiers", "a girl"), `BARE` where nothing is said ("killed 15").
 */
export interface CasualtyRule {
  readonly id: string
  readonly field: CasualtyField
  /** The groups `victims` and `more` hold the signs that count; `vague`, where it matched, others without a number. */
  readonly pattern: RegExp
  /** What a text gives: `at least 3`, `at most 3`, `about 3`, `2 to 3` or `3`, joined by `and`. */
  readonly examples: readonly (readonly [string, string])[]
  readonly misses: readonly string[]
}

/** First unit of the sign of a number; the second tells which number it is. */
export const PEOPLE = '\uE000'
export const BARE = '\uE001'

const ANY = `[${PEOPLE}${BARE}].`
const NAMED = `${PEOPLE}.`
const NO_SIGN = `[^.;${PEOPLE}${BARE}]`
const WITH = '(?:and|as well as|along with|together with|in addition to|plus|or)'
const list = (sign: string): string =>
  `(?<victims>${sign}(?:(?:, ${sign})*,? ${WITH} (?:another |a further )?${sign})?)`
const MORE = `(?<more>,? (?:(?:along with|together with|as well as|as were|in addition to|besides|with(?= ${NAMED}(?! (?:wounded|injured|hurt|missing|captured|held|arrested)))) ${ANY}(?:(?:, ${ANY})*,? and ${ANY})?|and ${ANY} with (?:him|her|them)\\b))?`
/** Others without a number, or more of what the number is of: "12 soldiers, clerks and drivers". */
const VAGUE = `(?:(?<vague>,? (?:and|as well as|along with) (?:several|many|some|numerous|countless|a number|an un\\w+ number|other)\\b[^.;,${PEOPLE}${BARE}]{0,40}?)|, (?:[\\w-]+ )?[\\w-]+ and (?:[\\w-]+ )?\\w+s(?= (?!had|have)\\w+))?`
const BE = '(?:was|were|is|are|been|be|being|got)'
const AUXILIARY = `(?:(?:had|have|has) been|${BE}(?: being)?)`
const ADVERBS =
  '(?:(?:also|all|both|each|reported|reportedly|allegedly|apparently|confirmed|found|said to be|said to have been|later|then|subsequently|thought to have been|believed to have been|either|already|still|themselves|\\w+ly) ){0,3}'
const WHO = `(?: \\([^()]{1,60}\\))?(?:, (?:among (?:them|whom)|including|one of them|some of them|most of them|mostly|many of them|all of them)\\b[^.;]{0,80}?,|, (?:some|others|witnesses|residents) (?:say|said|speak of|spoke of) ${ANY},|,? (?:who (?:had|were|was|have)|of|in|from|at|near|on|with|inside|aboard|outside|among|travell?ing|\\w+ing)\\b(?:(?! (?:and|but|who|when|while|after|where|that|which|as|then) )${NO_SIGN}){0,80}?|, (?!and |but |who |which |then )[^,.;${PEOPLE}${BARE}]{2,60},)?`
/** "ambushed and", "captured and then" before the verb that tells. */
const FIRST = '(?:\\w+(?:ed|en|ght|und)(?: \\w+){0,4},? and (?:then |later |subsequently |eventually )?)?'
const ENDS =
  '(?=$|[.,;:)"”]| \\(| (?:and|or|but|in|on|by|at|near|during|when|after|while|as|since|over|with|for|from|last|this|each|before|between|across|outside|inside|within|included|includes|there|so far|under|amid|because)\\b)'
/** Not asserted ("would have killed 12"), or one number for the dead and the wounded. */
const ASSERTED =
  '(?<!\\b(?:would|could|might|may) have |\\b(?:not|never|nearly|almost|to be|kill(?:ed|ing) (?:and|or)) )'
const NOT_SUBJECT = `(?! (?:${AUXILIARY}|died|perished|fled|fell|lost|went|escaped|survived|would|will) )`
const EXTRA =
  '(?:(?:him|her|it|them)sel(?:f|ves) and (?:another |at least )?|the (?:other |remaining )?|another |a further |an additional |a total of |anything |anywhere |up |off |all )?'

interface Verbs {
  /** Participles: "were …", "… in an ambush". */
  readonly done: string
  /** Active forms: "… 17 soldiers". */
  readonly doing: string
  /** Nouns of the deed: "the … of 17 soldiers". */
  readonly deed: string
  /** Which signs the active forms take. */
  readonly takes: string
}

const KILL: Verbs = {
  done: '(?:killed|slain|slaughtered|butchered|wiped out|finished off|neutrali[sz]ed|eliminated|liquidated|martyred|strangled|poisoned|stoned to death|crushed to death|knifed to death|clubbed to death|mown down|massacred|murdered|executed|assassinated|beheaded|decapitated|hanged|lynched|shot dead|shot and killed|gunned down|put to death|hacked to death|stabbed to death|burn(?:ed|t) to death|burn(?:ed|t) alive|tortured to death|beaten to death|cut down|blown up|blown to pieces|trampled to death|(?:bound|blindfolded|lined up|rounded up|seized|captured) and shot|shot(?! (?:at|down|up|and (?:wounded|injured)|in the (?:legs?|arms?|foot|feet|thighs?|knees?|shoulder|hand|hands))\\b))',
  doing:
    '(?:kill(?:ed|ing|s)|neutrali[sz](?:ed|ing)|eliminat(?:ed|ing)|liquidat(?:ed|ing)|finish(?:ed|ing) off|strangl(?:ed|ing)|martyr(?:ed|ing)|(?:put|putting) to death|(?:slit|slitting|cut|cutting) the throats of|did away with|slaughter(?:ed|ing)|butcher(?:ed|ing)|massacr(?:ed|ing)|murder(?:ed|ing)|execut(?:ed|ing)|assassinat(?:ed|ing)|behead(?:ed|ing)|decapitat(?:ed|ing)|hang(?:ed|ing)|lynch(?:ed|ing)|slew|slaying|shot dead|shooting dead|gunn(?:ed|ing) down|shot and killed|cut(?:ting)? down|mow(?:ed|ing) down|shot)',
  deed: '(?:deaths?|killings?|murders?|assassinations?|executions?|beheadings?|massacre|slaying|slaughter|lynching)',
  takes: ANY,
}
const WOUND: Verbs = {
  done: '(?:wounded|injured|hurt|maimed)',
  doing: '(?:wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt(?:ing)?|maim(?:ed|ing))',
  deed: '(?:wounding|maiming)',
  takes: ANY,
}
const ABDUCT: Verbs = {
  done: '(?:abducted|kidnapped|(?:taken|held) (?:hostage|captive|prisoner)|taken into captivity)',
  doing:
    '(?:abduct(?:ed|ing|s)|kidnapp?(?:ed|ing|s)|captur(?:ed|ing|es)|seiz(?:ed|ing|es)|snatch(?:ed|ing)|grabb(?:ed|ing)|carr(?:ied|ying) off|dragg(?:ed|ing) off|march(?:ed|ing) off|made off with|making off with|drove off with|driving off with|took|takes|taken|taking)(?: hostage| captive| prisoner)?',
  deed: '(?:abductions?|kidnappings?|kidnap|captures?|seizure|hostage-taking)',
  takes: NAMED,
}
/** What is done to things as well, so that the victims must be people by name. */
const CAPTURE: Verbs = {
  ...ABDUCT,
  done: '(?:captured|seized|snatched|grabbed|carried off|dragged off|marched off|marched away|led away|led off|driven off|hauled off|taken(?: away)?(?! (?:to|into|back|in|ill|out|hostage|captive|prisoner)\\b))',
}
const MIXED = '(?! (?:or|and) (?:wounded|injured|maimed|killed|captured|missing|abducted)\\b)'

const rule = (source: string): RegExp => new RegExp(source, 'gi')
const passive = (verbs: Verbs, sign = ANY): RegExp =>
  rule(
    `(?<!\\b(?:${KILL.doing}|${WOUND.doing}) )${list(sign)}${VAGUE}${WHO} ${AUXILIARY} ${ADVERBS}${FIRST}${verbs.done}${MIXED}${MORE}`,
  )
const among = (verbs: Verbs): RegExp =>
  rule(`(?<victims>${ANY}) of (?:whom|them|these|those) (?:${AUXILIARY} )?${ADVERBS}${verbs.done}\\b`)
const reduced = (verbs: Verbs): RegExp =>
  rule(`(?<!\\b(?:${KILL.doing}|${WOUND.doing}) )${list(ANY)}${VAGUE} ${ADVERBS}${FIRST}${verbs.done}${MIXED}${ENDS}`)
const active = (verbs: Verbs): RegExp =>
  rule(
    `${ASSERTED}\\b${verbs.doing}(?: and (?:then |later |subsequently )?(?:kill|execut|behead|murder)(?:ed|ing))? ${EXTRA}${list(verbs.takes)}${NOT_SUBJECT}${VAGUE}`,
  )
const deed = (verbs: Verbs): RegExp => rule(`\\b${verbs.deed} of (?:up to )?${list(verbs.takes)}${VAGUE}`)
/** What becomes of people and how that is told, in the order in which a number is claimed. */
export const CASUALTY_RULES: readonly CasualtyRule[] = [
  {
    id: 'killed.passive',
    field: 'killed',
    pattern: passive(KILL),
    examples: [
      ['18 soldiers were killed and more than 50 wounded.', '18'],
      ['Eleven soldiers were ambushed and killed in Arauca.', '11'],
      ['Twenty-five people, among them the deputy mayor of Mogadishu, were killed.', '25'],
      ['Forty detainees who had fled were rounded up and shot.', '40'],
      ['Thirteen villagers were dragged from their homes and executed.', '13'],
      ['At least 20 guerrillas were killed by bombing.', 'at least 20'],
      ['Six guards on a road in Sumisip were killed.', '6'],
      ['At least thirty, some say 40, were killed.', '30 to 40'],
      ['Some 120 soldiers, clerks and drivers were wiped out.', 'about 120'],
      ['Two brothers were hanged with three others.', '5'],
      ['Two sailors were found beheaded.', '2'],
      ['One of the leaders was killed.', '1'],
      ['More than 400 people had been killed by then.', 'at least 400'],
      ['Its leader, Abdul Basit, was killed in May.', '1'],
      ['On the way out 44 officers were killed, along with 18 fighters and at least three civilians.', 'at least 65'],
    ],
    misses: [
      'No one was killed.',
      'Twelve men were killed or wounded.',
      'Two soldiers said that villagers were killed.',
    ],
  },
  {
    id: 'killed.among',
    field: 'killed',
    pattern: among(KILL),
    examples: [['They attacked guards, five of whom were reportedly killed.', '5']],
    misses: [],
  },
  {
    id: 'died',
    field: 'killed',
    pattern: rule(
      `(?<!\\b(?:${KILL.doing}|${WOUND.doing}) )${list(ANY)}${VAGUE}(?: of (?:whom|them))?${WHO} (?:(?:had|have|has) )?(?:(?:is|are|was|were) (?:thought|believed|said|reported|estimated|known|feared) to have )?${ADVERBS}(?:died|perished|drowned|lost their lives|lost (?:his|her|its) li(?:fe|ves)|never (?:came back|came home|returned|made it (?:home|back|out))|did not (?:survive|live|come back|make it)|fell(?= (?:in|at|near|on|there|to|to the)\\b|[.,;(]| \\()|(?:was|were|lay|fell|dropped) (?:found )?dead|succumbed|paid with (?:their|his|her) li(?:fe|ves)|met (?:their|his|her) deaths?|(?:starved|froze|bled|burned|burnt|choked|suffocated) to death)${MORE}`,
    ),
    examples: [
      ['Three soldiers, a policeman, two villagers and at least four gunmen died.', 'at least 10'],
      ['Six soldiers and several times as many gunmen died.', 'at least 6'],
      ['Six lost their lives in a mortar attack.', '6'],
      ['Three volunteers (two women and a man) died in crossfire.', '3'],
      ['Two soldiers died and at least nine civilians with them.', 'at least 11'],
      ['As many as 30,000 are thought to have perished.', 'at most 30000'],
      ['Five weeks later another 14 fell near Tame.', '14'],
      ['Eleven soldiers died and about 20 were injured.', '11'],
    ],
    misses: ['Numbers fell in May.', 'Two gunmen escaped.'],
  },
  {
    id: 'killed.reduced',
    field: 'killed',
    pattern: reduced(KILL),
    examples: [
      ['It was attacked, with one killed and six injured.', '1'],
      ['The army stormed it, with 14 guerrillas reported killed.', '14'],
      ['The army claimed 139 rebels killed.', '139'],
    ],
    misses: ['Two gunmen killed Gaitán.'],
  },
  {
    id: 'dead',
    field: 'killed',
    pattern: rule(`${list(ANY)}${VAGUE} ${ADVERBS}dead${MIXED}${ENDS}`),
    examples: [
      ['It left at least 25 dead in May.', 'at least 25'],
      ['It left at least 19 people dead.', 'at least 19'],
      ['They ambushed it, leaving 11 soldiers and a policeman dead.', '12'],
      ['The nine dead included three civilians.', '9'],
      ['It was hit at dawn: 21 dead, four of them children.', '21'],
    ],
    misses: ['It left 40 dead and wounded.', 'A commander was among the dead.'],
  },
  {
    id: 'killed.active',
    field: 'killed',
    pattern: active(KILL),
    examples: [
      ['They raided it, killing 17 soldiers and wounding 35.', '17'],
      ['A bomb killed at least nine people and injured more than 70.', 'at least 9'],
      ['A bomb killed a girl and wounded over 30.', '1'],
      ['The raid killed 25 guards and 6 civilians.', '31'],
      ['They captured and executed nearly 100 soldiers.', 'about 100'],
      ['A bomber blew himself up, killing himself and 14 others.', '14'],
      ['They killed anything between 100 and 180 soldiers.', '100 to 180'],
      ['It killed six soldiers and several civilians.', 'at least 6'],
      ['Soldiers shot dead two guerrillas.', '2'],
      ['A shell fell on the queue, killing four civilians who had been waiting there.', '4'],
    ],
    misses: ['It would have killed 40 people.', 'The army killed a plan.'],
  },
  {
    id: 'lives',
    field: 'killed',
    pattern: rule(
      `\\b(?:cost(?:ing)?|claim(?:ed|ing|s)|took|taking|taken|takes|loss of) (?:the lives of |(?:the|its|his|their) [\\w-]+(?: [\\w-]+)? )?${list(ANY)}(?: (?:his|her|their))? (?:lives|life)\\b`,
    ),
    examples: [
      ['An ambush cost five soldiers their lives.', '5'],
      ['Ambushes cost the border guards no fewer than 34 lives.', 'at least 34'],
      ['The attack claimed 12 lives.', '12'],
      ['A bus was torn apart, with the loss of 64 lives.', '64'],
      ['The war cost about 200,000 lives.', 'about 200000'],
    ],
    misses: ['It cost $40 million.'],
  },
  {
    id: 'bodies',
    field: 'killed',
    pattern: rule(
      `(?:\\b(?:count(?:ed|ing)|recover(?:ed|ing)|found|finding|gave up|turned up|brought out|exhum(?:ed|ing)|retriev(?:ed|ing)|collect(?:ed|ing)|pulled out|buried|burying|dug up|unearthed|left behind|leaving behind) ${EXTRA}(?<victims>${ANY})(?: dead)? (?:bodies|corpses)\\b|\\b(?:bodies|corpses|remains) of (?:all )?(?<more>${ANY}))`,
    ),
    examples: [
      ['The military counted 525 bodies.', '525'],
      ['They found the bodies of 12 herders.', '12'],
      ['The mass grave gave up 49 bodies.', '49'],
      ['The Red Cross collected more than 500 corpses.', 'at least 500'],
    ],
    misses: ['They found 12 rifles.'],
  },
  {
    id: 'bodies-lay',
    field: 'killed',
    pattern: rule(`(?<victims>${ANY}) (?:bodies|corpses) (?:was|were|lay|had been|turned up|washed|came)\\b`),
    examples: [['By morning 40 corpses had been counted.', '40']],
    misses: ['Ten international bodies were set up.'],
  },
  {
    id: 'numbered',
    field: 'killed',
    pattern: rule(
      `\\b(?:the dead|deaths?|fatalities|toll|killed(?: (?:by|in|on|near) ${NO_SIGN}{1,40}?)?|(?<=^|[.;:(|] ?)(?:dead|killed)) ?(?:numbered|totall?ed|came to|were put at|stood at|comprised|consisted of|at|:|=) ?${EXTRA}${list(ANY)}`,
    ),
    examples: [
      ['The dead numbered 31.', '31'],
      ['Deaths: 17.', '17'],
      ['Dead: 17.', '17'],
      ['A committee put the dead at 587.', '587'],
      ['The dead comprised 27 soldiers and ten civilians.', '37'],
      ['Protesters killed by police and troops: 18 to 21.', '18 to 21'],
    ],
    misses: ['The rebels numbered 31.'],
  },
  {
    id: 'survived-not',
    field: 'killed',
    pattern: rule(
      `\\b(?:survived|lived|escaped)\\b${NO_SIGN}{0,30}?[,;] (?:but |and )?(?<victims>${ANY})(?: others| more)? did not\\b`,
    ),
    examples: [['The general survived, ten others did not.', '10']],
    misses: ['The general survived, ten others fled.'],
  },
  {
    id: 'of-its-own',
    field: 'killed',
    pattern: rule(
      `\\b(?:lost|losing|loss of|losses of) ${EXTRA}(?<victims>${ANY}) of (?:its|their|his) (?:own|men|fighters|soldiers|number|comrades)\\b`,
    ),
    examples: [['It took the hill for the loss of 11 of its own.', '11']],
    misses: ['It lost 11 of its seats.'],
  },
  {
    id: 'burned',
    field: 'killed',
    pattern: rule(`\\bburn(?:ed|t|ing) (?<victims>${NAMED})(?: (?:alive|to death))?(?! (?:out|from))`),
    examples: [['They burned 35 people alive.', '35']],
    misses: ['They burned 35 houses.'],
  },
  {
    id: 'lives-of',
    field: 'killed',
    pattern: rule(`\\blives of ${list(ANY)}`),
    examples: [['It claimed the lives of three monks.', '3']],
    misses: ['It changed the lives of many.'],
  },
  {
    id: 'deaths',
    field: 'killed',
    pattern: rule(
      `(?<victims>${ANY}) (?:[\\w-]+ ){0,2}(?:(?<!\\b(?:to|of|by|for|with) )deaths?|fatalit(?:y|ies)|lives lost|KIA|killed in action)\\b`,
    ),
    examples: [
      ['It led to at least 30 fatalities.', 'at least 30'],
      ['There were 12 confirmed deaths.', '12'],
      ['The army reported 14 KIA.', '14'],
    ],
    misses: ['Twelve sentenced to death broke out.'],
  },
  {
    id: 'toll',
    field: 'killed',
    pattern: rule(
      `\\b(?:toll|body count|number of (?:the )?(?:dead|deaths|fatalities))\\b${NO_SIGN}{0,40}? (?:of|at|to|was|is|reached|exceeded|hit) (?<victims>${ANY})`,
    ),
    examples: [
      ['It had a death toll of 40.', '40'],
      ['The toll rose to more than 40.', 'at least 40'],
      ['That brought the death toll to 12.', '12'],
    ],
    misses: ['It took its toll on 40 villages.'],
  },
  {
    id: 'killed.deed',
    field: 'killed',
    pattern: deed(KILL),
    examples: [
      ['It ended with the assassination of some 3,000 members.', 'about 3000'],
      ['The killing of an 18-year-old hostage came first.', '1'],
    ],
    misses: ['The death of hope came first.'],
  },
  {
    id: 'losses',
    field: 'killed',
    pattern: rule(
      `\\b(?:losses|casualties)\\b${NO_SIGN}{0,40}? (?:at|to|of|as|were|numbered|totall?ed)(?: up to)? ${EXTRA}(?<victims>${ANY})(?: (?:men|killed|dead))?(?! (?:wounded|injured|and wounded))`,
    ),
    examples: [
      ['The army put its losses at 18.', '18'],
      ['They withdrew with losses of about 40 men.', 'about 40'],
      ['Its own losses were 6.', '6'],
    ],
    misses: ['Its losses came to $40 million.', 'Its losses were heavy in 12 villages.'],
  },
  {
    id: 'cost-men',
    field: 'killed',
    pattern: rule(
      `\\bcost(?:ing)? (?:the |its )?[\\w-]+(?: [\\w-]+)? (?<victims>${NAMED})(?=[.,;]| (?:and|in|at|on|but|dead)\\b)`,
    ),
    examples: [
      ['The ambush cost the army 21 men.', '21'],
      ['It cost the rebels at least 40 fighters.', 'at least 40'],
      ['The retreat cost Khartoum 300 soldiers and the town.', '300'],
    ],
    misses: ['It cost the army 21 lorries.', 'The massacre cost three generals their posts.'],
  },
  {
    id: 'fatal-to',
    field: 'killed',
    pattern: rule(`\\bfatal (?:to|for) ${EXTRA}(?<victims>${ANY})`),
    examples: [
      ['The blast was fatal to nine.', '9'],
      ['It proved fatal for three guards.', '3'],
      ['An accident fatal to 14 recruits followed.', '14'],
    ],
    misses: ['The blast was fatal to the talks of 14 parties.'],
  },
  {
    id: 'lost',
    field: 'killed',
    pattern: rule(`\\b(?:lost|losing|buried|the loss of) ${EXTRA}${list(NAMED)}(?! to )`),
    examples: [
      ['It lost 12 men in the raid.', '12'],
      ['It buried at least 10 men.', 'at least 10'],
    ],
    misses: ['It lost 12 seats.'],
  },
  {
    id: 'wounded.passive',
    field: 'wounded',
    pattern: passive(WOUND),
    examples: [['Eleven soldiers died and about 20 were injured.', 'about 20']],
    misses: ['Twelve men were wounded or killed.'],
  },
  {
    id: 'wounded.among',
    field: 'wounded',
    pattern: among(WOUND),
    examples: [['It held 30 men, 12 of whom were wounded.', '12']],
    misses: [],
  },
  {
    id: 'wounded.reduced',
    field: 'wounded',
    pattern: reduced(WOUND),
    examples: [
      ['It left seven dead and more than a dozen injured.', 'at least 12'],
      ['The bombing (15 dead, about 70 hurt) was theirs.', 'about 70'],
      ['Four youth were killed and 37 injured.', '37'],
    ],
    misses: [],
  },
  {
    id: 'wounded.active',
    field: 'wounded',
    pattern: active(WOUND),
    examples: [
      ['They raided it, killing 17 soldiers and wounding 35.', '35'],
      ['A bomb wounded nine men of the party.', '9'],
      ['A grenade wounded more than a dozen.', 'at least 12'],
    ],
    misses: ['It killed or wounded 40 men.'],
  },
  {
    id: 'wounded.numbered',
    field: 'wounded',
    pattern: rule(
      `(?:\\bthe (?:wounded|injured) (?:numbered|totall?ed|came to|were put at)|\\b(?:wounded|injured|injuries) ?[:=]) ?${EXTRA}(?<victims>${ANY})`,
    ),
    examples: [
      ['Dead: 17, wounded: 40.', '40'],
      ['The wounded numbered 31.', '31'],
      ['Injured: at least 6.', 'at least 6'],
    ],
    misses: ['The wounded were put on 12 lorries.'],
  },
  {
    id: 'injuries',
    field: 'wounded',
    pattern: rule(`(?<victims>${ANY}) (?:(?:[\\w-]+ )?injuries|WIA|wounded in action)\\b`),
    examples: [
      ['It caused 12 injuries.', '12'],
      ['The army reported 30 WIA.', '30'],
      ['There were 40 serious injuries.', '40'],
    ],
    misses: [],
  },
  {
    id: 'abducted.passive',
    field: 'abducted',
    pattern: passive(ABDUCT),
    examples: [
      ['Two policemen were abducted in Valle del Cauca.', '2'],
      ['A French aid worker was kidnapped in Gao.', '1'],
    ],
    misses: ['They had 20 rifles, of which 13 were seized.'],
  },
  {
    id: 'captured.passive',
    field: 'abducted',
    pattern: passive(CAPTURE, NAMED),
    examples: [
      ['Approximately 95 soldiers were captured and executed.', 'about 95'],
      ['Ten crewmen were seized on March 26, four Malaysians on April 1.', '10 and 4'],
    ],
    misses: ['Twelve men were taken to hospital.'],
  },
  {
    id: 'abducted.reduced',
    field: 'abducted',
    pattern: rule(
      `${list(NAMED)} (?:taken )?(?:hostage|captive|prisoner|abducted|kidnapped|captured|grabbed|snatched)\\b${ENDS}`,
    ),
    examples: [
      ['They came at noon, taking 170 people hostage.', '170'],
      ['Two Germans grabbed from their yacht came home.', '2'],
    ],
    misses: ['Rebels captured the town.'],
  },
  {
    id: 'abducted.active',
    field: 'abducted',
    pattern: active(ABDUCT),
    examples: [
      ['They abducted two policemen.', '2'],
      ['They abducted a Swiss missionary in May.', '1'],
      ['They carried off a Canadian mining executive.', '1'],
      ['Gunmen took a Chinese tourist and a hotel worker from Semporna.', '2'],
      ['They had taken a priest and a dozen or so parishioners.', 'about 13'],
      ['They captured and executed nearly 100 soldiers.', 'about 100'],
    ],
    misses: ['They seized 3,000 rifles.', 'They took 12 lives.'],
  },
  {
    id: 'abducted.deed',
    field: 'abducted',
    pattern: deed(ABDUCT),
    examples: [['It began with the kidnapping of two engineers.', '2']],
    misses: ['The capture of two towns came first.'],
  },
  {
    id: 'fled',
    field: 'displaced',
    pattern: rule(
      `${list(ANY)}${VAGUE}${WHO} (?:(?:had|have|has|then|also|reportedly) )*(?:(?:is|are|was|were) (?:thought|believed|said|reported|estimated|known) to have )?(?:fled|left their homes|lost their homes|sought refuge|(?:crossed|poured|streamed|escaped) (?:into|over|across)|${AUXILIARY} ${ADVERBS}(?:displaced|uprooted|evicted|made homeless|left homeless|forced (?:to (?:flee|leave)|from their homes|out of their homes)|driven (?:from|out of|off|into|on to)))`,
    ),
    examples: [
      ['Tens of thousands of civilians fled the fighting.', 'at least 10000'],
      ['Over 350,000 fled Marawi.', 'at least 350000'],
      ['More than 475,000 people had been displaced.', 'at least 475000'],
      ['Some 370 villagers were evicted from the town.', 'about 370'],
      ['About 700 Greeks were driven from the valley.', 'about 700'],
    ],
    misses: ['Two gunmen fled.', 'Two of them fled.'],
  },
  {
    id: 'displaced.active',
    field: 'displaced',
    pattern: rule(`\\b(?:displac(?:ed|ing)|uproot(?:ed|ing)|evict(?:ed|ing)) ${EXTRA}${list(ANY)}`),
    examples: [['An offensive displaced some 120,000 people.', 'about 120000']],
    misses: [],
  },
  {
    id: 'driven-out',
    field: 'displaced',
    pattern: rule(
      `\\b(?:put|putting|forc(?:ed|ing)|driv(?:en|ing)|drove|send(?:ing)?|sent|caus(?:ed|ing)|le(?:d|ading)|le(?:ft|aving)|mak(?:es|ing)|made) ${EXTRA}${list(ANY)} (?:to flee|on the roads?|on the move|to leave their homes|to abandon their homes|from their homes|out of their homes|fleeing|homeless|displaced|into (?:exile|camps|the bush|the hills)|across the border|over the border|(?:from|out of) (?:the )?(?:town|city|area|region|valley|village|villages))`,
    ),
    examples: [
      ['It forced 20,000 people to flee.', '20000'],
      ['The shelling left 3,000 families homeless.', '3000'],
      ['It drove 140,000 into camps.', '140000'],
      ['The fighting put 9,000 people on the road.', '9000'],
    ],
    misses: ['It forced two gunmen to surrender.'],
  },
  {
    id: 'displaced.reduced',
    field: 'displaced',
    pattern: rule(`${list(ANY)} ${ADVERBS}displaced${ENDS}`),
    examples: [['It ended with 40,000 people displaced.', '40000']],
    misses: [],
  },
  {
    id: 'displaced.deed',
    field: 'displaced',
    pattern: rule(`\\b(?:displacement|exodus|flight|expulsion) of ${list(ANY)}`),
    examples: [['It caused the displacement of 20,000 villagers.', '20000']],
    misses: ['The flight of two soldiers came first.'],
  },
]
