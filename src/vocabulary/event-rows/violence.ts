import type { EventRow } from './event-row.ts'

const agentTarget = { subject: 'agent', object: 'target' } as const
const parties = { subject: 'party', object: 'party' } as const

/** Ways of telling violence. */
export const VIOLENCE_ROWS: readonly EventRow[] = [
  {
    id: 'airstrike.noun',
    type: 'airstrike',
    reason: 'The noun names air power.',
    ...agentTarget,
    nouns:
      'air strike|airstrike|air-strike|air raid|air-raid|air attack|aerial attack|aerial bombardment|aerial bombing|air bombardment|air bombing|drone strike|drone attack|drone raid|bombing raid|bombing run|bombing campaign|bombing sortie|helicopter attack|helicopter strike|helicopter raid|gunship attack|aerial assault|aerial raid|aerial strike|air campaign|air assault|airborne assault|air war|missile strike|air force bomb|air force raid|air offensive|barrel bomb|carpet bombing|strafing run|strafing|sortie',
    examples: [
      'An air strike on a camp near Kunduz killed 12 rebels in May.',
      'Drone strikes on FARC camps were reported in June.',
      'French aircraft carried out bombing raids near Gao in January.',
    ],
    misses: ['The talks in Geneva dealt with air traffic on May 3.'],
  },
  {
    id: 'airstrike.verb',
    type: 'airstrike',
    reason: 'Bombing by aircraft or an air force.',
    ...agentTarget,
    verbs: 'bomb|bombard|strafe|pound|raid|strike|attack|hit|target|shell|kill|destroy|sink|rocket|blast',
    by: ['aircraft'],
    examples: ['Government jets bombed Aleppo on May 3.', 'A drone killed four militants near Kunduz in June.', 'The market was hit by warplanes on April 2.'],
    misses: ['Rebels attacked an army post near Gao on May 3.'],
  },
  {
    id: 'bombing.noun',
    type: 'bombing',
    reason: 'The noun names a device or what it does.',
    ...agentTarget,
    nouns:
      'bombing|suicide bombing|suicide attack|bomb attack|car bomb|bus bomb|truck bomb|lorry bomb|vehicle bomb|motorcycle bomb|nail bomb|petrol bomb|letter bomb|time bomb|roadside bomb|bomb|mortar bomb|cluster bomb|bomb blast|blast|mine blast|grenade blast|suicide blast|roadside blast|explosion|mine explosion|explosive device|improvised explosive device|ied|ied attack|landmine|land mine|mine|limpet mine|grenade attack|grenade|hand grenade|rocket attack|rocket fire|rocket barrage|mortar attack|mortar fire|mortar round|mortar shell|mortar barrage|shelling|shellfire|shell fire|bombardment|artillery fire|artillery attack|artillery duel|suicide bomber|parcel bomb|rocket|missile|missile attack|booby trap|double bombing|twin bombing|car bombing|truck bombing|artillery barrage|barrage|salvo|claymore|detonation|landmine attack',
    examples: [
      'A car bomb killed ten people in Aleppo on May 3.',
      'Two suicide bombings shook Kunduz in July.',
      'The shelling of Goma by M23 on August 22 wounded five.',
    ],
    misses: ['No bomb was found in Nairobi on May 3.'],
  },
  {
    id: 'bombing.verb',
    type: 'bombing',
    reason: 'The verb names an explosion.',
    ...agentTarget,
    verbs:
      'bomb|shell|bombard|detonate|explode|blow up|mortar|dynamite|go off|set off|blow himself up|blow herself up|blow themselves up|fire rockets|fire mortars|fire shells|fire missiles|lob|hurl … grenade|throw … grenade|toss … grenade|hurl … grenades|throw … grenades|rain on|rain down|mine|plant|hit … mine|strike … mine|step on … mine|run over … mine|drive over … mine|trigger … mine|booby-trap',
    examples: [
      'Rebels shelled the port of Goma on May 3.',
      'A minibus hit a mine near Juba in June.',
      'A man blew himself up at a checkpoint in Kunduz on April 2.',
    ],
    misses: ['The army planned to bomb the port in June.'],
  },
  {
    id: 'abduction.verb',
    type: 'abduction',
    reason: 'Taking or holding persons.',
    ...agentTarget,
    verbs:
      'hijack|carry off|snatch|take … captive|hold … captive|take … prisoner|round up|detain|capture|seize|grab|take away|lead away|march off|drag away|drag off|whisk away|pick up|intern|waylay|take|hold',
    takes: ['people'],
    examples: [
      'Gunmen carried off two engineers near Juba on May 3.',
      'Three nurses were led away in Goma in June.',
      'The JEM took 12 soldiers prisoner on July 5.',
    ],
    misses: ['The rebels seized the airport of Gao on May 3.'],
  },
  {
    id: 'abduction.kidnap',
    type: 'abduction',
    reason: 'Verbs that mean nothing else.',
    ...agentTarget,
    verbs: 'abduct|kidnap|take hostage|take … hostage|hold … hostage|disappear',
    examples: ['On May 3, FARC kidnapped Jorge Mora.', 'Peter Hansen was taken hostage near Kidal in June.', 'In July, Salma Deng disappeared in Juba.'],
    misses: ['FARC renounced kidnapping in 2012.'],
  },
  {
    id: 'abduction.release',
    type: 'abduction',
    reason: 'Hostages regaining freedom.',
    ...agentTarget,
    verbs: 'release|free|set … free|set free|let … go|let go|hand over|turn over|hand … to|liberate|rescue|swap|exchange|trade|ransom|parole|return',
    takes: ['people'],
    examples: ['The rebels released six hostages on May 3.', 'Two pilots were freed near Juba in June.', 'On July 5, the LTTE handed over 18 prisoners.'],
    misses: ['The company released its report on May 3.'],
  },
  {
    id: 'abduction.freedom',
    type: 'abduction',
    reason: 'Freedom itself is the object.',
    ...agentTarget,
    verbs:
      'regain … freedom|regain … liberty|win … freedom|buy … freedom|walk free|go free|be set free|escape captivity|escape from captivity|escape … captors|secure … release|win … release',
    examples: ['The journalist regained his freedom on May 3.', 'Two engineers walked free in June.', 'In July, a nurse escaped from captivity near Goma.'],
    misses: ['The south fought for its freedom for decades.'],
  },
  {
    id: 'abduction.noun',
    type: 'abduction',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'abduction|kidnapping|kidnap|hostage taking|hostage-taking|hostage crisis|disappearance|hijacking|prisoner swap|prisoner exchange|prisoner release|hostage release|hostage rescue|release of hostages|release of captives|hostage situation|seizure of hostages|exchange of prisoners|exchange of captives|swap of prisoners|swap of captives|release of prisoners',
    examples: [
      'The abduction of three priests near Goma was reported on May 3.',
      'A prisoner exchange took place near Aleppo in June.',
      'The kidnapping of a mayor by the FARC followed in July.',
    ],
    misses: ['There were no abductions in 2014.'],
  },
  {
    id: 'killing.execute',
    type: 'killing',
    reason: 'Deliberate killing outside fighting.',
    ...agentTarget,
    verbs:
      'execute|assassinate|massacre|murder|behead|slaughter|lynch|gun down|shoot dead|shoot … dead|shoot to death|shoot and kill|be found dead|be found beheaded|hang|decapitate|butcher|poison|hack to death|hack … to death|stone to death|beat to death|beat … to death|torture to death|burn to death|burn … alive|put to death|put … to death|liquidate|stab|strangle|mow down|cut down|throat|garrotte|crucify',
    examples: ['Gunmen assassinated the mayor of Goma on May 3.', 'Two teachers were shot dead in Kunduz in June.', 'In July, M23 executed 20 prisoners.'],
    misses: ['The court refused to execute the deal.'],
  },
  {
    id: 'killing.noun',
    type: 'killing',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'execution|summary execution|assassination|massacre|murder|killing|revenge killing|targeted killing|beheading|slaughter|lynching|assassination attempt|mass killing|pogrom|genocide|extrajudicial killing|mass execution|bloodbath|atrocity|death of|slaying',
    examples: [
      'The assassination of a judge in Aleppo followed on May 3.',
      'A massacre near Juba in June left 40 people dead.',
      'The killing of two priests by M23 was reported in July.',
    ],
    misses: ['The conference denied the threat of genocide.'],
  },
  {
    id: 'killing.kill',
    type: 'killing',
    reason: 'Deaths without another word for how; gives way to any.',
    ...agentTarget,
    verbs: 'kill|shoot|slay|gun|cost … lives|cost … life|claim … lives|claim … life|leave … dead|leave dead',
    weak: true,
    takes: ['people'],
    examples: ['Nine soldiers were killed near Gao on May 3.', 'In June, police shot two students in Nairobi.', 'The FARC killed five policemen on July 5.'],
    misses: ['Rebels killed five soldiers in an attack on Gao on May 3.'],
  },
  {
    id: 'killing.die',
    type: 'killing',
    reason: 'Those who die are the subject; gives way to any.',
    subject: 'target',
    object: null,
    verbs: 'die|perish|lose their lives|lose his life|lose her life|lose … lives|meet … death|fall',
    weak: true,
    by: ['people'],
    examples: ['Six villagers lost their lives near Goma on May 3.', 'In June, two soldiers died in Kunduz.', 'On July 5, 14 policemen perished near Gao.'],
    misses: ['The price of bread fell in Juba in June.'],
  },
  {
    id: 'attack.verb',
    type: 'attack',
    reason: 'One side assaults a target.',
    ...agentTarget,
    verbs:
      'attack|assault|raid|ambush|storm|assail|open fire|fire on|fire at|fire upon|shoot at|snipe|overrun|besiege|lay siege|target|hit|strike|march on|advance on|push south|push north|push into|push toward|push towards|break into|torch and loot|swoop|go after|go for|invade|launch an incursion|infiltrate|shoot down|bring down|down|encircle|surround|ring|corner|rampage|harass|drag|sink|set upon|turn on|fall upon|descend on|open up|blockade|pounce|blow up|burst into|break out of|wipe out|annihilate|overwhelm|pin down|come under fire|come under attack|come under siege|be under siege|lie in wait',
    examples: [
      'Rebels ambushed a convoy near Gao on May 3.',
      'The base at Kunduz came under fire in June.',
      'In July, a hotel in Nairobi was stormed by gunmen.',
    ],
    misses: ['The army denied that it would attack Goma.'],
  },
  {
    id: 'attack.noun',
    type: 'attack',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'attack|assault|raid|ambush|ambuscade|onslaught|incursion|siege|shooting|offensive|push|strike|blitz|rampage|hit-and-run attack|terrorist attack|hotel attack|armed attack|gun attack|foray|storming|surprise attack|cross-border raid|sniper fire|invasion|ground assault|ground offensive|sea attack|breakout|jailbreak|jail break|prison break|commando raid|act of sabotage|encirclement|drive-by shooting|hit-and-run raid|pre-emptive strike|blockade of',
    examples: ['An attack on a police post near Juba on May 3 killed two.', 'The siege of Goma by M23 began in June.', 'In July, LTTE launched an offensive.'],
    misses: ['There was no attack on Gao in 2014.'],
  },
  {
    id: 'battle.verb',
    type: 'battle',
    reason: 'Two armed sides fight.',
    ...parties,
    verbs:
      'clash|fight|battle|skirmish|exchange fire|trade fire|engage|do battle|beat back|beat off|repulse|repel|fend off|fight off|hold off|stave off|drive back|push back|defeat|rout|crush|overpower|vanquish|shatter|counterattack|counter-attack|strike back|hit back|take up arms|rebel|revolt|mutiny against|go to war|war|resist|trade shots|exchange gunfire|exchange shots|come to blows|rise up|rise against|face off|wage|subdue|put down|mop up|quell',
    examples: [
      'Soldiers clashed with M23 near Goma on May 3.',
      'The army repelled the rebels at Kunduz in June.',
      'In July, JEM and government troops exchanged fire near Juba.',
    ],
    misses: ['The two parties did not fight in 2014.'],
  },
  {
    id: 'battle.noun',
    type: 'battle',
    reason: 'The noun for it.',
    ...parties,
    nouns:
      'battle|pitched battle|clash|fighting|fight|firefight|gunfight|skirmish|combat|confrontation|armed confrontation|hostility|infighting|gun battle|gunbattle|shootout|shoot-out|exchange of fire|exchange of gunfire|engagement|crossfire|counterattack|counter-attack|counteroffensive|counter-offensive|counterstrike|rebellion|uprising|insurrection|revolt|insurgency|war|civil war|armed conflict|violence|communal violence|ethnic violence|sectarian violence|tribal fighting|unrest|in-fighting|street fighting|melee|brawl|encounter|standoff|stand-off|showdown|flare-up|armed clash|border clash|turf war|feud|naval battle|rout|defeat of|rebel defeat|mopping-up|clearing operation|fratricide|battlefield defeat|ethnic dispute|dispute',
    examples: [
      'Heavy fighting between M23 and the army broke out near Goma on May 3.',
      'Clashes in Kidal in June left 20 dead.',
      'In July, a gun battle erupted in Nairobi.',
    ],
    misses: ['There was no fighting near Goma in 2014.'],
  },
  {
    id: 'destruction.verb',
    type: 'destruction',
    reason: 'Property is destroyed.',
    ...agentTarget,
    verbs:
      'destroy|loot|burn|torch|raze|pillage|plunder|demolish|ransack|set fire|set … on fire|set … ablaze|set … alight|set alight|put … to the torch|burn … to the ground|reduce … to rubble|reduce … to ashes|lay waste|vandalise|vandalize|sack|desecrate|deface|burn down|wreck|level|flatten|bulldoze|damage|sabotage|burgle|rob|steal|gut|smash|rupture|cut off|rustle|knock out|disable|tear down|pull down|trash|incinerate|scorch',
    takes: ['property', 'place'],
    examples: ['Militiamen burned down 40 houses near Juba on May 3.', 'The library of Gao was looted in June.', 'In July, rebels set a church on fire.'],
    misses: ['The war destroyed all trust.'],
  },
  {
    id: 'destruction.noun',
    type: 'destruction',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'looting|arson|pillage|pillaging|plunder|destruction of|burning of|demolition of|desecration of|ransacking|sacking of … office|vandalism|sabotage|arson attack|cattle raid|cattle rustling|torching of|razing of|bank robbery|robbery|heist|oil spill|power cut|blackout',
    examples: [
      'On May 3, looting broke out in Juba.',
      'The destruction of two shrines by gunmen followed in June.',
      'In July, arson attacks were reported near Aleppo.',
    ],
    misses: ['The treaty bans weapons of mass destruction.'],
  },
  {
    id: 'abuse.verb',
    type: 'abuse',
    reason: 'Wrong done to persons under control.',
    ...agentTarget,
    verbs:
      'arrest|torture|rape|flog|amputate|imprison|jail|lock up|conscript|recruit … children|whip|mutilate|enforce sharia|enforce … law|impose … law|impose sharia|persecute|maim|sentence|expel|deport|crack down|beat up|starve|enslave|stone|ill-treat|mistreat|maltreat|humiliate|brutalise|brutalize|intimidate|extort|press-gang|forcibly recruit|hold incommunicado|put … under … arrest|place … under … arrest|shut off|cut off … water|parade|blindfold',
    examples: [
      'Police arrested 30 students in Nairobi on May 3.',
      'Two women were flogged in Gao in June.',
      'In July, the opposition leader was placed under house arrest.',
    ],
    misses: ['The court did not jail the general.'],
  },
  {
    id: 'abuse.noun',
    type: 'abuse',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'arrest of|mass arrest|arrest|arbitrary arrest|house arrest|torture|human rights abuse|human rights violation|rights violation|rights abuse|rape|mass rape|crackdown|excessive force|use of excessive force|sexual violence|forced recruitment|imposition of sharia|public flogging|flogging|amputation|ethnic cleansing|war crime|round-up|detention|arbitrary detention|imprisonment of|reprisal|conscription of children|recruitment of children|abuse|collective punishment|armed strike',
    examples: [
      'Mass arrests in Juba followed on May 3.',
      'The arrest of a bishop by police was reported in June.',
      'In July, M23 committed human rights abuses near Goma.',
    ],
    misses: ['No arrests were reported in Nairobi in 2014.'],
  },
]
