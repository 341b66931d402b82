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
      'form|found|create|establish|launch|dissolve|disband|merge|rename|split|leave|join|unite|reorganise|reorganize|set up|organise|organize|quit|unify|revive|defect|align|ally',
    takes: ['group'],
    examples: [],
    misses: [],
  },
  {
    id: 'group.change',
    type: 'group',
    reason: 'Verbs that mean nothing else.',
    ...agentTarget,
    verbs:
      'splinter|split from|split off|break away|break from|merge|ally|align|dissolve|disband|defect|change … name|be founded|found|rename|secede from|fragment|break off from|join forces|break up|form an alliance|coalesce|switch sides|switch allegiance|part ways|fall out|disintegrate|swear fealty|pledge allegiance|swear allegiance|swear loyalty|pledge loyalty|be renamed|emerge|grow out|rebrand',
    examples: [],
    misses: [],
  },
  {
    id: 'group.noun',
    type: 'group',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'formation of|merger|split|alliance with|defection|splintering|founding of|fragmentation|dissolution of|breakup of|break-up of|schism|splintering of|founding|disbanding|emergence of',
    examples: [],
    misses: [],
  },
  {
    id: 'displacement.verb',
    type: 'displacement',
    reason: 'People leave their homes or return.',
    subject: 'agent',
    object: 'agent',
    verbs:
      'flee|displace|uproot|evacuate|return|seek refuge|cross into|cross the border|leave … homes|abandon … homes|drive … from … homes|force … from … homes|escape|take refuge|empty|be made homeless|resettle|pour into|stream|seek shelter|be driven|migrate|repatriate|drive',
    by: ['civilians'],
    examples: [],
    misses: [],
  },
  {
    id: 'displacement.object',
    type: 'displacement',
    reason: 'People are driven out.',
    subject: 'agent',
    object: 'agent',
    verbs:
      'displace|uproot|evacuate|expel|resettle|repatriate|force to flee|force … to flee|drive … from … homes|drive out|empty|deport|drive|leave … homeless',
    takes: ['people'],
    examples: [],
    misses: [],
  },
  {
    id: 'displacement.noun',
    type: 'displacement',
    reason: 'The noun for it.',
    subject: 'agent',
    object: 'agent',
    nouns:
      'displacement of|exodus|mass displacement|flight of|evacuation of civilians|return of refugees|repatriation|expulsion of|influx of refugees|refugee influx|displacement|new displacement|wave of displacement|flight',
    examples: [],
    misses: [],
  },
  {
    id: 'aid.verb',
    type: 'aid',
    reason: 'Aid, money or sanctions.',
    ...agentTarget,
    verbs:
      'cut|suspend|reinstate|restore|provide|impose|lift|pledge|donate|freeze|deliver|send|withhold|grant|resume|disburse|give|allocate|release|extend|approve|slap|tighten|halt|distribute|airdrop|offer|contribute|ease|increase|unfreeze|promise|finance|airlift|supply',
    takes: ['aid'],
    examples: [],
    misses: [],
  },
  {
    id: 'aid.noun',
    type: 'aid',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'aid cut|sanctions|economic sanctions|aid package|arms embargo|embargo|food aid|aid suspension|financial aid|asset freeze|travel ban|relief effort|relief operation|donor conference|blockade of aid|aid delivery|humanitarian corridor|military aid',
    examples: [],
    misses: [],
  },
  {
    id: 'arms.verb',
    type: 'arms',
    reason: 'Arms change hands.',
    subject: 'agent',
    object: null,
    verbs:
      'buy|purchase|deliver|import|supply|acquire|receive|sell|seize|smuggle|surrender|hand over|hand in|turn in|confiscate|intercept|ship|take delivery|order|send|export|obtain|procure|transfer|donate|capture|provide|recover|discover|loot|steal|lay down|give up|store|impound|collect|destroy|find|equip',
    takes: ['arms'],
    examples: [],
    misses: [],
  },
  {
    id: 'arms.noun',
    type: 'arms',
    reason: 'The noun for it.',
    subject: 'agent',
    object: null,
    nouns:
      'arms shipment|arms delivery|weapons shipment|arms deal|weapons delivery|disarmament|arms purchase|arms sale|arms transfer|influx of arms|influx of weapons|purchase of|delivery of|weapons cache|arms trade treaty|arms seizure|decommissioning|arms smuggling',
    examples: [],
    misses: [],
  },
]
