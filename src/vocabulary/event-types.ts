/**
 * The closed list of what can happen, in order of precedence: where two types fit, the one higher in the list is meant.
 * `acled` and `plover` are crosswalks to the ACLED sub-event and the PLOVER event-mode that come nearest.
 */
export const EVENT_TYPES = [
  { type: 'airstrike', class: 'violence', name: 'air strike', plural: 'air strikes', acled: 'Air/drone strike', plover: 'ASSAULT-aerial' },
  { type: 'bombing', class: 'violence', name: 'bombing', plural: 'bombings', acled: 'Remote explosive/landmine/IED', plover: 'ASSAULT-explosives' },
  { type: 'abduction', class: 'violence', name: 'abduction', plural: 'abductions', acled: 'Abduction/forced disappearance', plover: 'ASSAULT-abduct' },
  { type: 'killing', class: 'violence', name: 'killing', plural: 'killings', acled: 'Attack', plover: 'ASSAULT-targeted' },
  { type: 'attack', class: 'violence', name: 'attack', plural: 'attacks', acled: 'Attack', plover: 'ASSAULT-firearms' },
  { type: 'battle', class: 'violence', name: 'battle', plural: 'battles', acled: 'Armed clash', plover: 'ASSAULT-firearms' },
  { type: 'destruction', class: 'violence', name: 'destruction', plural: 'destruction', acled: 'Looting/property destruction', plover: 'ASSAULT-destroy' },
  { type: 'abuse', class: 'violence', name: 'abuse', plural: 'abuses', acled: 'Arrests', plover: 'COERCE-arrest' },
  { type: 'coup', class: 'control', name: 'coup', plural: 'coups', acled: 'Other', plover: 'ASSAULT' },
  {
    type: 'territory',
    class: 'control',
    name: 'territorial change',
    plural: 'territorial changes',
    acled: 'Non-state actor overtakes territory',
    plover: 'COERCE-seize',
  },
  { type: 'deployment', class: 'control', name: 'deployment', plural: 'deployments', acled: 'Headquarters or base established', plover: 'MOBILIZE-troops' },
  { type: 'withdrawal', class: 'control', name: 'withdrawal', plural: 'withdrawals', acled: 'Non-violent transfer of territory', plover: 'RETREAT-withdraw' },
  { type: 'ceasefire', class: 'diplomacy', name: 'ceasefire', plural: 'ceasefires', acled: 'Agreement', plover: 'RETREAT-ceasefire' },
  { type: 'agreement', class: 'diplomacy', name: 'agreement', plural: 'agreements', acled: 'Agreement', plover: 'AGREE' },
  { type: 'talks', class: 'diplomacy', name: 'talks', plural: 'talks', acled: 'Other', plover: 'CONSULT' },
  { type: 'rejection', class: 'diplomacy', name: 'rejection', plural: 'rejections', acled: 'Other', plover: 'REJECT' },
  { type: 'mandate', class: 'diplomacy', name: 'mandate', plural: 'mandates', acled: 'Other', plover: 'SUPPORT' },
  { type: 'request', class: 'diplomacy', name: 'request', plural: 'requests', acled: 'Other', plover: 'REQUEST' },
  { type: 'election', class: 'politics', name: 'election', plural: 'elections', acled: 'Other', plover: 'CONSULT' },
  {
    type: 'leadership',
    class: 'politics',
    name: 'change of leadership',
    plural: 'changes of leadership',
    acled: 'Change to group/activity',
    plover: 'RETREAT-resign',
  },
  { type: 'decision', class: 'politics', name: 'decision', plural: 'decisions', acled: 'Other', plover: 'COERCE' },
  { type: 'protest', class: 'politics', name: 'protest', plural: 'protests', acled: 'Peaceful protest', plover: 'PROTEST-demo' },
  { type: 'statement', class: 'politics', name: 'statement', plural: 'statements', acled: 'Other', plover: 'THREATEN' },
  { type: 'group', class: 'groups', name: 'change of a group', plural: 'changes of groups', acled: 'Change to group/activity', plover: 'MOBILIZE-militia' },
  { type: 'displacement', class: 'aid', name: 'displacement', plural: 'displacement', acled: 'Other', plover: 'COERCE-deport' },
  { type: 'aid', class: 'aid', name: 'aid', plural: 'aid', acled: 'Other', plover: 'AID' },
  { type: 'arms', class: 'aid', name: 'arms transfer', plural: 'arms transfers', acled: 'Disrupted weapons use', plover: 'MOBILIZE-weapons' },
] as const

export type EventType = (typeof EVENT_TYPES)[number]['type']
export type EventClass = (typeof EVENT_TYPES)[number]['class']

/** The class that each type belongs to. */
export const CLASS_OF_TYPE: ReadonlyMap<EventType, EventClass> = new Map(EVENT_TYPES.map((row) => [row.type, row.class]))
