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
      'air strike|airstrike|air-strike|air raid|air attack|aerial attack|aerial bombardment|aerial bombing|air bombardment|air bombing|drone strike|drone attack|bombing raid|bombing run|bombing campaign|helicopter attack|helicopter strike|aerial assault|air campaign|air assault|missile strike|air force bomb|air offensive|aerial raid|sortie',
    examples: [],
    misses: [],
  },
  {
    id: 'airstrike.verb',
    type: 'airstrike',
    reason: 'Bombing by aircraft or an air force.',
    ...agentTarget,
    verbs: 'bomb|bombard|strafe|pound|raid|strike|attack|hit|target|shell|kill|destroy',
    by: ['arms'],
    examples: [],
    misses: [],
  },
  {
    id: 'bombing.noun',
    type: 'bombing',
    reason: 'The noun names a device or what it does.',
    subject: 'agent',
    object: 'target',
    nouns:
      'bombing|suicide bombing|suicide attack|bomb attack|car bomb|truck bomb|roadside bomb|bomb|bomb blast|blast|explosion|explosive device|improvised explosive device|ied|landmine|land mine|mine|limpet mine|grenade attack|grenade|rocket attack|rocket fire|mortar attack|mortar fire|mortar round|shelling|bombardment|artillery fire|artillery attack|suicide bomber|parcel bomb|rocket|missile attack|booby trap|double bombing|twin bombing|car bombing|artillery barrage|barrage|salvo|claymore|detonation|landmine attack',
    examples: [],
    misses: [],
  },
  {
    id: 'bombing.verb',
    type: 'bombing',
    reason: 'The verb names an explosion.',
    ...agentTarget,
    verbs:
      'bomb|shell|bombard|detonate|explode|blow up|mortar|dynamite|go off|blow himself up|blow herself up|blow themselves up|fire rockets|fire mortars|fire shells|lob|mine|plant',
    examples: [],
    misses: [],
  },
  {
    id: 'abduction.verb',
    type: 'abduction',
    reason: 'Taking or holding persons.',
    ...agentTarget,
    verbs:
      'abduct|kidnap|take … hostage|hold … hostage|hijack|carry off|snatch|take … captive|take … prisoner|round up|detain|capture|seize|grab|take|intern|waylay|hold',
    takes: ['people'],
    examples: [],
    misses: [],
  },
  {
    id: 'abduction.intransitive',
    type: 'abduction',
    reason: 'Verbs that mean nothing else.',
    ...agentTarget,
    verbs: 'abduct|kidnap|take hostage|take … hostage|hold … hostage|disappear',
    examples: [],
    misses: [],
  },
  {
    id: 'abduction.release',
    type: 'abduction',
    reason: 'Hostages regaining freedom.',
    ...agentTarget,
    verbs: 'release|free|set … free|set free|let … go|let go|hand over|liberate|rescue|swap|exchange|ransom',
    takes: ['people'],
    examples: [],
    misses: [],
  },
  {
    id: 'abduction.noun',
    type: 'abduction',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'abduction|kidnapping|hostage taking|hostage-taking|hostage crisis|disappearance|hijacking|prisoner swap|prisoner exchange|prisoner release|release of hostages|hostage situation|seizure of hostages|exchange of prisoners|release of prisoners',
    examples: [],
    misses: [],
  },
  {
    id: 'killing.execute',
    type: 'killing',
    reason: 'Deliberate killing outside fighting.',
    ...agentTarget,
    verbs:
      'execute|assassinate|massacre|murder|behead|slaughter|lynch|gun down|shoot dead|shoot … dead|shoot and kill|hang|decapitate|butcher|poison|hack to death|hack … to death|stone to death|burn to death|burn … alive|put to death|put … to death|liquidate|stab|strangle|mow down|cut down|throat',
    examples: [],
    misses: [],
  },
  {
    id: 'killing.noun',
    type: 'killing',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'execution|assassination|massacre|murder|killing|beheading|slaughter|lynching|assassination attempt|mass killing|pogrom|genocide|extrajudicial killing|mass execution|bloodbath|atrocity|death of|slaying',
    examples: [],
    misses: [],
  },
  {
    id: 'killing.kill',
    type: 'killing',
    reason: 'Deaths without another word for how; gives way to any.',
    ...agentTarget,
    verbs:
      'kill|die|lose their lives|lose his life|lose her life|lose … lives|shoot|perish|fall|cost … lives|cost … life|claim … lives|claim … life|slay|leave … dead|leave dead|gun',
    weak: true,
    takes: ['people'],
    examples: [],
    misses: [],
  },
  {
    id: 'attack.verb',
    type: 'attack',
    reason: 'One side assaults a target.',
    ...agentTarget,
    verbs:
      'attack|assault|raid|ambush|storm|assail|open fire|fire on|fire at|fire upon|shoot at|snipe|overrun|besiege|lay siege|target|hit|strike|march on|advance on|push south|push north|push into|push toward|push towards|break into|torch and loot|swoop|go after|go for|invade|launch an incursion|infiltrate|shoot down|down|encircle|surround|rampage|harass|drag|sink|set upon|turn on|open up|blockade|pounce|blow up|burst into',
    examples: [],
    misses: [],
  },
  {
    id: 'attack.noun',
    type: 'attack',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'attack|assault|raid|ambush|ambuscade|onslaught|incursion|siege|shooting|offensive|push|strike|blitz|rampage|hit-and-run attack|terrorist attack|hotel attack|armed attack|gun attack|foray|storming|surprise attack|cross-border raid|sniper fire|invasion|ground assault|sea attack|breakout|jailbreak|prison break|commando raid|act of sabotage|encirclement|drive-by shooting',
    examples: [],
    misses: [],
  },
  {
    id: 'battle.verb',
    type: 'battle',
    reason: 'Two armed sides fight.',
    ...parties,
    verbs:
      'clash|fight|battle|skirmish|exchange fire|trade fire|engage|do battle|beat back|repulse|repel|fend off|fight off|drive back|push back|defeat|rout|counterattack|counter-attack|take up arms|rebel|revolt|mutiny against|go to war|war|resist|trade shots|exchange gunfire|rise up|face off|wage',
    examples: [],
    misses: [],
  },
  {
    id: 'battle.noun',
    type: 'battle',
    reason: 'The noun for it.',
    ...parties,
    nouns:
      'battle|clash|fighting|fight|firefight|gunfight|skirmish|combat|confrontation|hostility|infighting|gun battle|gunbattle|shootout|shoot-out|exchange of fire|engagement|crossfire|counteroffensive|counter-offensive|rebellion|uprising|insurrection|revolt|insurgency|war|civil war|violence|unrest|in-fighting|street fighting|melee|encounter|standoff|armed clash|border clash|turf war|feud|naval battle|fratricide|battlefield defeat|ethnic dispute|dispute',
    examples: [],
    misses: [],
  },
  {
    id: 'destruction.verb',
    type: 'destruction',
    reason: 'Property is destroyed.',
    ...agentTarget,
    verbs:
      'destroy|loot|burn|torch|raze|pillage|plunder|demolish|ransack|set fire|set … on fire|set … ablaze|vandalise|vandalize|vandalized|sack|desecrate|burn down|wreck|level|flatten|damage|sabotage|burgle|rob|steal|gut|smash|rupture|cut off|rustle',
    takes: ['property', 'place'],
    examples: [],
    misses: [],
  },
  {
    id: 'destruction.noun',
    type: 'destruction',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'looting|arson|pillage|plunder|destruction of|burning of|demolition of|ransacking|vandalism|sabotage|arson attack|cattle raid|cattle rustling|torching of|razing of',
    examples: [],
    misses: [],
  },
  {
    id: 'abuse.verb',
    type: 'abuse',
    reason: 'Wrong done to persons under control.',
    ...agentTarget,
    verbs:
      'arrest|torture|rape|flog|amputate|imprison|jail|conscript|recruit … children|whip|mutilate|enforce sharia|enforce … law|impose … law|impose sharia|persecute|maim|sentence|expel|deport|crack down|beat up|starve|enslave|stone|ill-treat|mistreat|intimidate|extort|press-gang|forcibly recruit',
    examples: [],
    misses: [],
  },
  {
    id: 'abuse.noun',
    type: 'abuse',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'arrest of|mass arrest|arrest|torture|human rights abuse|human rights violation|rights violation|rights abuse|rape|mass rape|crackdown|excessive force|use of excessive force|sexual violence|forced recruitment|imposition of sharia|public flogging|flogging|amputation|ethnic cleansing|war crime|round-up|detention|reprisal|conscription of children|abuse|collective punishment',
    examples: [],
    misses: [],
  },
]
