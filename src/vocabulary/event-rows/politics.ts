import type { EventRow } from './event-row.ts'

const agentTarget = { subject: 'agent', object: 'target' } as const

/** Ways of telling politics. */
export const POLITICS_ROWS: readonly EventRow[] = [
  {
    id: 'election.noun',
    type: 'election',
    reason: 'The noun for it.',
    subject: 'agent',
    object: null,
    nouns:
      'election|presidential election|parliamentary election|legislative election|general election|local election|municipal election|regional election|vote|ballot|referendum|plebiscite|poll|runoff|run-off|by-election|election day|round of voting|polling|re-election|primary',
    examples: [],
    misses: [],
  },
  {
    id: 'election.verb',
    type: 'election',
    reason: 'A vote is cast, won or lost.',
    subject: 'agent',
    object: null,
    verbs:
      'vote|go to the polls|win … election|win election|win re-election|elect|re-elect|cast … ballots|win … vote|win … presidency|come second|lose … election|win',
    takes: ['election', 'office', 'people'],
    examples: [],
    misses: [],
  },
  {
    id: 'leadership.verb',
    type: 'leadership',
    reason: 'An office changes hands.',
    subject: 'agent',
    object: 'target',
    verbs:
      'appoint|resign|step down|dismiss|sack|fire|name|replace|succeed|depose|oust|remove|swear in|inaugurate|take office|nominate|reappoint|install|elect|re-elect|impeach|promote|relieve|reshuffle|overthrow|topple|take over|assume office|assume power|hand over power|transfer power|abdicate|retire|unseat|step aside|crown|designate|become|bring down|come to power|return to power|flee the country|go into exile|form … government|form … cabinet|suspend',
    takes: ['office'],
    examples: [],
    misses: [],
  },
  {
    id: 'leadership.resign',
    type: 'leadership',
    reason: 'Verbs that need no office beside them.',
    subject: 'agent',
    object: 'target',
    verbs:
      'resign|step down|step aside|take office|be sworn in|swear in|assume power|seize power|take power|come to power|cede power|transfer power|hand over power|inaugurate|appoint|dismiss|abdicate|overthrow|be succeeded|go into exile|be named|take over|depose|reinstate',
    examples: [],
    misses: [],
  },
  {
    id: 'leadership.noun',
    type: 'leadership',
    reason: 'The noun for it.',
    subject: 'agent',
    object: 'target',
    nouns:
      'resignation|appointment of|dismissal|ouster|removal of|inauguration|overthrow|cabinet reshuffle|reshuffle|transfer of power|succession|impeachment|abdication|appointment|swearing-in|handover of power|removal from office|accession|fall of … government|fall of the regime|death of president',
    examples: [],
    misses: [],
  },
  {
    id: 'decision.verb',
    type: 'decision',
    reason: 'A law or an administrative act.',
    subject: 'agent',
    object: null,
    verbs:
      'pass|enact|adopt|decree|declare|proclaim|ban|outlaw|impose|lift|extend|approve|dissolve|suspend|annul|abolish|ratify|create|establish|set up|promulgate|amend|repeal|sign|legalise|legalize|grant|order|overturn|strike down|uphold|cancel|postpone|reverse|close|reopen|restore|issue|introduce|announce|unveil|launch|launch',
    takes: ['law', 'body', 'election'],
    examples: [],
    misses: [],
  },
  {
    id: 'decision.declare',
    type: 'decision',
    reason: 'Acts that need no object.',
    subject: 'agent',
    object: null,
    verbs:
      'declare independence|declare martial law|declare … emergency|gain independence|win independence|secede|outlaw|decree|abolish|nationalise|nationalize|legislate|proclaim|convict|indict|pardon|amnesty|acquit|rule|issue an arrest warrant|issue … warrants|blacklist|designate|strike down|declare|order|dissolve|close … border|pass into law|ban',
    examples: [],
    misses: [],
  },
  {
    id: 'decision.noun',
    type: 'decision',
    reason: 'The noun for it.',
    subject: 'agent',
    object: null,
    nouns:
      'state of emergency|declaration of independence|amnesty|amnesty law|martial law|curfew|decree|arrest warrant|new constitution|court ruling|indictment|independence|verdict|independence declaration|conviction|ruling|creation of|establishment of|decision|proscription|dissolution of parliament|ban on',
    examples: [],
    misses: [],
  },
  {
    id: 'protest.noun',
    type: 'protest',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'protest|demonstration|riot|strike|rally|general strike|hunger strike|sit-in|street protest|mass protest|march|rioting|unrest in|peasant protest|mass demonstration|vigil|hartal|bandh|blockade|shutdown|walkout by|civil disobedience|uprising of',
    examples: [],
    misses: [],
  },
  {
    id: 'protest.verb',
    type: 'protest',
    reason: 'People take to the streets.',
    ...agentTarget,
    verbs:
      'protest|demonstrate|riot|take to the streets|rally|march|go on strike|strike|picket|occupy … square|assemble|block roads|burn tyres|disperse|fire tear gas|teargas|tear-gas',
    by: ['civilians'],
    examples: [],
    misses: [],
  },
  {
    id: 'statement.vow',
    type: 'statement',
    reason: 'Threats, vows, claims and positions told with their speaker.',
    ...agentTarget,
    verbs:
      'threaten|vow|pledge|promise|claim responsibility|warn|announce|denounce|condemn|accuse|renounce|criticise|criticize|call … for|reaffirm|deny|blame|declare|claim|disavow|hail|welcome|deplore|admit|acknowledge|concede|express|apologise|apologize|urge|insist|reveal|demand|reiterate|confirm|propose|recognise|recognize|commit|call',
    examples: [],
    misses: [],
  },
  {
    id: 'statement.say',
    type: 'statement',
    reason: 'Saying is an event only with a date of its own.',
    ...agentTarget,
    verbs: 'say|state|tell|argue|suggest|report|note|report|stress|maintain|contend|describe|call',
    dated: true,
    examples: [],
    misses: [],
  },
  {
    id: 'statement.noun',
    type: 'statement',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'claim of responsibility|threat|ultimatum|statement|declaration|announcement|vow|warning|pledge|allegation|accusation|condemnation|criticism|apology|oath of allegiance|video message|communiqué|communique|speech',
    examples: [],
    misses: [],
  },
]
