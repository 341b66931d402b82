import type { EventRow } from './event-row.ts'

const agentTarget = { subject: 'agent', object: 'target' } as const

/** Ways of telling how groups come and go, and of people, money and arms on the move. */
export const GROUPS_AND_AID_ROWS: readonly EventRow[] = [
  {
    id: 'group.verb',
    type: 'group',
    reason: 'A group is made, renamed, joined or broken.',
    ...agentTarget,
    verbs:
      'form|found|create|establish|launch|dissolve|disband|merge|rename|split|leave|join|unite|reorganise|reorganize|set up|organise|organize|quit|unify|revive|defect|align|ally|absorb|raise|reconstitute|integrate',
    takes: ['group'],
    examples: ['Officers founded a new movement in Goma on May 3.', 'In June, the alliance was dissolved.', 'Two commanders left the group in July.'],
    misses: ['The rebels left Gao on May 3.'],
  },
  {
    id: 'group.change',
    type: 'group',
    reason: 'Verbs that mean nothing else.',
    ...agentTarget,
    verbs:
      'splinter|split|split from|split off|split into|break away|break with|break from|merge|merge into|ally|align|dissolve|disband|defect|change … name|be founded|be absorbed|be folded into|found|rename|secede from|fragment|break off from|join forces|join hands|team up|band together|break up|form an alliance|coalesce|switch sides|change sides|switch allegiance|part ways|fall out|disintegrate|swear fealty|pledge allegiance|swear allegiance|pledge … allegiance|swear loyalty|pledge loyalty|be renamed|emerge|grow out|rebrand|regroup',
    examples: ['JEM split into two factions on May 3.', 'In June, a commander broke away from M23.', 'The two groups merged in July.'],
    misses: ['The group did not split in 2014.'],
  },
  {
    id: 'group.noun',
    type: 'group',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'formation of|merger|split|alliance with|defection|splintering|founding of|fragmentation|dissolution of|breakup of|break-up of|schism|splintering of|founding|disbanding|emergence of',
    examples: [
      'The merger of JEM with M23 followed on May 3.',
      'In June, the founding of the alliance was announced.',
      'The defection of General Saleh came in July.',
    ],
    misses: ['There was no split in 2014.'],
  },
  {
    id: 'displacement.verb',
    type: 'displacement',
    reason: 'People leave their homes or return.',
    subject: 'agent',
    object: 'agent',
    verbs:
      'flee|displace|uproot|evacuate|return|seek refuge|cross into|cross the border|leave … homes|abandon … homes|drive … from … homes|force … from … homes|escape|take refuge|take flight|empty|be made homeless|be left homeless|be stranded|be trapped|resettle|pour into|pour across|stream|seek shelter|be driven|be chased|migrate|repatriate|drive|evict|go home|move back|head home|trek',
    by: ['civilians'],
    examples: ['Thousands of people fled Goma on May 3.', 'In June, 2,000 refugees returned to Gao.', 'Residents sought refuge in Chad in July.'],
    misses: ['The president returned to Juba on May 3.'],
  },
  {
    id: 'displacement.object',
    type: 'displacement',
    reason: 'People are driven out.',
    subject: 'agent',
    object: 'agent',
    verbs:
      'displace|uproot|evacuate|expel|evict|resettle|repatriate|force to flee|force … to flee|drive … from … homes|drive out|empty|deport|drive|chase away|leave … homeless',
    takes: ['people'],
    examples: [
      'The fighting displaced 20,000 people on May 3.',
      'In June, 300 civilians were evacuated from Goma.',
      'The flood left 200 villagers homeless in July.',
    ],
    misses: ['The army displaced its headquarters in June.'],
  },
  {
    id: 'displacement.noun',
    type: 'displacement',
    reason: 'The noun for it.',
    subject: 'agent',
    object: 'agent',
    nouns:
      'displacement of|exodus|mass displacement|flight of|evacuation of civilians|return of refugees|return of … displaced|repatriation|expulsion of|eviction of|influx of refugees|refugee influx|displacement|new displacement|wave of displacement|flight',
    examples: [
      'The exodus of residents from Goma began on May 3.',
      'In June, the repatriation of refugees from Chad started.',
      'The expulsion of villagers by militiamen followed in July.',
    ],
    misses: ['There was no displacement in 2014.'],
  },
  {
    id: 'aid.verb',
    type: 'aid',
    reason: 'Aid, money or sanctions.',
    ...agentTarget,
    verbs:
      'cut|cut off|suspend|reinstate|restore|provide|impose|lift|pledge|donate|freeze|deliver|send|withhold|grant|resume|disburse|give|allocate|release|extend|approve|slap|tighten|widen|broaden|toughen|halt|stop|slash|reduce|distribute|airdrop|offer|contribute|ease|increase|unfreeze|promise|finance|airlift|supply|set aside',
    takes: ['aid'],
    examples: ['France suspended aid to Chad on May 3.', 'In June, sanctions were imposed on two generals.', 'The EU released new funds in July.'],
    misses: ['The army cut the road to Gao on May 3.'],
  },
  {
    id: 'aid.noun',
    type: 'aid',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'aid cut|sanctions|economic sanctions|aid package|arms embargo|embargo|food aid|aid suspension|financial aid|humanitarian aid|emergency aid|budget support|debt relief|loan|asset freeze|travel ban|relief effort|relief operation|relief convoy|aid convoy|airdrop|food drop|donor conference|blockade of aid|aid delivery|aid pledge|humanitarian corridor|military aid|compensation',
    examples: [
      'On May 3, economic sanctions against Sudan took effect.',
      'A donor conference took place in Geneva in June.',
      'In July, food aid from the UN reached Gao.',
    ],
    misses: ['No sanctions were imposed in 2014.'],
  },
  {
    id: 'arms.verb',
    type: 'arms',
    reason: 'Arms change hands.',
    subject: 'agent',
    object: null,
    verbs:
      'buy|purchase|deliver|import|supply|acquire|receive|sell|seize|smuggle|surrender|hand over|hand in|turn in|turn over|confiscate|intercept|ship|take delivery|order|send|export|obtain|procure|transfer|donate|capture|provide|recover|discover|loot|steal|lay down|give up|give|store|impound|collect|destroy|find|equip|unearth|decommission|hand',
    takes: ['arms'],
    examples: [
      'Chad bought six helicopters from Russia on May 3.',
      'In June, the rebels handed in 200 rifles.',
      'A shipment of ammunition was seized near Juba in July.',
    ],
    misses: ['The rebels seized Gao on May 3.'],
  },
  {
    id: 'arms.noun',
    type: 'arms',
    reason: 'The noun for it.',
    subject: 'agent',
    object: null,
    nouns:
      'arms shipment|arms delivery|weapons shipment|arms deal|weapons delivery|disarmament|arms purchase|arms sale|arms transfer|influx of arms|influx of weapons|purchase of|delivery of|weapons cache|arms trade treaty|arms seizure|decommissioning|arms smuggling',
    examples: [
      'An arms delivery to Chad followed on May 3.',
      'In June, the disarmament of M23 began.',
      'The purchase of helicopters by Kenya was announced in July.',
    ],
    misses: ['No arms deal was made in 2014.'],
  },
]
