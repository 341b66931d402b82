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
      'election|presidential election|parliamentary election|legislative election|general election|local election|municipal election|regional election|provincial election|vote|ballot|referendum|plebiscite|poll|local poll|presidential poll|runoff|run-off|by-election|election day|round of voting|polling|re-election|primary|turnout',
    examples: [
      'Presidential elections were held in Chad on May 3.',
      'In June, a referendum on the constitution took place.',
      'The election of a parliament followed in July.',
    ],
    misses: ['No elections were held in 2014.'],
  },
  {
    id: 'election.verb',
    type: 'election',
    reason: 'A vote is cast, won or lost.',
    subject: 'agent',
    object: null,
    verbs:
      'vote|go to the polls|win … election|win election|win re-election|elect|re-elect|cast … ballots|win … vote|win … presidency|come second|lose … election|win|postpone|cancel|call off|put off',
    takes: ['election', 'office', 'people'],
    examples: ['Salma Deng won the presidential election on May 3.', 'In June, the government postponed the election.', 'The opposition won the vote in July.'],
    misses: ['The army won the battle of Gao in June.'],
  },
  {
    id: 'election.result',
    type: 'election',
    reason: 'How many chose what.',
    subject: 'agent',
    object: null,
    verbs:
      'win … percent|receive … percent|take … percent|vote no|vote yes|vote for|vote in favour|go to the polls|win … seats|win … by|win on|win in|win with|win against',
    examples: ['On May 3, the president won 60 percent.', 'In June, Kenyans went to the polls.', 'The party won 40 seats in July.'],
    misses: ['The rebels won no support in 2014.'],
  },
  {
    id: 'leadership.verb',
    type: 'leadership',
    reason: 'An office changes hands.',
    ...agentTarget,
    verbs:
      'appoint|resign|step down|dismiss|sack|fire|name|replace|succeed|depose|oust|remove|swear in|inaugurate|take office|nominate|reappoint|install|elect|re-elect|impeach|promote|relieve|reshuffle|overthrow|topple|take over|assume office|assume power|hand over power|transfer power|abdicate|retire|unseat|step aside|crown|designate|become|bring down|come to power|return to power|flee the country|go into exile|form … government|form … cabinet|suspend|quit|force out|purge|demote|pick|choose',
    takes: ['office'],
    examples: [
      'The president appointed a new prime minister on May 3.',
      'In June, the defence minister was dismissed.',
      'The governor of Gao was replaced in July.',
    ],
    misses: ['The president visited the governor in June.'],
  },
  {
    id: 'leadership.resign',
    type: 'leadership',
    reason: 'Verbs that need no office beside them.',
    ...agentTarget,
    verbs:
      'resign|step down|step aside|stand down|take office|take the oath|leave office|lose office|be sworn in|swear in|assume power|take power|come to power|cede power|transfer power|hand over power|inaugurate|appoint|dismiss|abdicate|overthrow|be succeeded|go into exile|be named|take over|take over from|take over as|succeed … as|depose|reinstate|lose … job|lose … post|cost … job|cost … post',
    examples: ['Ibrahim Konate resigned on May 3.', 'In June, Salma Deng was sworn in.', 'The mayor stepped down in July.'],
    misses: ['The minister did not resign in 2014.'],
  },
  {
    id: 'leadership.noun',
    type: 'leadership',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'resignation|appointment of|dismissal|sacking of|firing of|ouster|removal of|inauguration|investiture|overthrow|cabinet reshuffle|reshuffle|transfer of power|change of power|change of government|change of leadership|succession|impeachment|abdication|appointment|swearing-in|handover of power|removal from office|accession|fall of … government|fall of … minister|fall of the regime|collapse of … government|collapse of … rule|death of president',
    examples: [
      'The resignation of the prime minister followed on May 3.',
      'In June, the appointment of a governor was announced.',
      'After the dismissal of the army chief in July, soldiers protested.',
    ],
    misses: ['No resignation was offered in 2014.'],
  },
  {
    id: 'decision.verb',
    type: 'decision',
    reason: 'A law or an administrative act.',
    subject: 'agent',
    object: null,
    verbs:
      'pass|enact|adopt|decree|declare|proclaim|ban|outlaw|impose|lift|extend|approve|dissolve|suspend|annul|abolish|ratify|create|establish|set up|open|convene|promulgate|amend|repeal|sign|legalise|legalize|grant|order|overturn|strike down|uphold|cancel|reverse|close|shut|shut down|reopen|restore|reinstate|issue|introduce|announce|unveil|launch|relax|clear|submit|table|present|turn in|send|reach|vote|veto|throw out|drop|shelve|raise|rename',
    takes: ['law', 'body'],
    examples: ['Parliament passed an amnesty law on May 3.', 'In June, a curfew was imposed in Juba.', 'The president dissolved the assembly in July.'],
    misses: ['The army imposed its will on the town.'],
  },
  {
    id: 'decision.declare',
    type: 'decision',
    reason: 'Acts that need no object.',
    subject: 'agent',
    object: null,
    verbs:
      'declare independence|declare martial law|declare … emergency|declare war|declare … republic|gain independence|win independence|secede|outlaw|decree|abolish|nationalise|nationalize|legislate|proclaim|convict|indict|pardon|amnesty|acquit|court-martial|put … on trial|go on trial|rule|issue an arrest warrant|issue … warrants|blacklist|designate|list … as|label … terrorist|brand … terrorist|strike down|declare|order|dissolve|close … border|shut … border|pass into law|ban',
    examples: ['The south declared independence on May 3.', 'In June, the court convicted two generals.', 'France banned the group in July.'],
    misses: ['The south did not declare independence in 2014.'],
  },
  {
    id: 'decision.noun',
    type: 'decision',
    reason: 'The noun for it.',
    subject: 'agent',
    object: null,
    nouns:
      'state of emergency|state of siege|emergency rule|declaration of independence|declaration of war|amnesty|amnesty law|martial law|curfew|shoot-on-sight order|decree|presidential decree|executive order|arrest warrant|new constitution|interim constitution|court ruling|indictment|independence|republic|verdict|independence declaration|conviction|ruling|court-martial|creation of|establishment of|restoration of|abolition of|lifting of|decision|designation|listing of|proscription|dissolution of parliament|ban on|moratorium',
    examples: [
      'After a state of emergency in Chad, talks began on May 3.',
      'In June, a presidential decree followed.',
      'The conviction of a general by the court followed in July.',
    ],
    misses: ['No decree was issued in 2014.'],
  },
  {
    id: 'protest.noun',
    type: 'protest',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'protest|demonstration|riot|strike|rally|general strike|hunger strike|sit-in|street protest|mass protest|march|rioting|unrest in|peasant protest|mass demonstration|vigil|hartal|bandh|blockade|shutdown|walkout by|civil disobedience|uprising of',
    examples: [
      'Protests against the president broke out in Nairobi on May 3.',
      'In June, a general strike was called in Chad.',
      'Riots in Juba followed in July.',
    ],
    misses: ['There were no protests in 2014.'],
  },
  {
    id: 'protest.verb',
    type: 'protest',
    reason: 'People take to the streets.',
    ...agentTarget,
    verbs: 'protest|rally|march|strike|picket|occupy … square|assemble|gather|block roads|block … road|burn tyres|disperse|fire tear gas|teargas|tear-gas',
    by: ['civilians'],
    examples: ['Thousands of people marched in Nairobi on May 3.', 'In June, hundreds of residents assembled in Juba.', 'Refugees rallied in Goma in July.'],
    misses: ['Soldiers marched into Gao on May 3.'],
  },
  {
    id: 'protest.riot',
    type: 'protest',
    reason: 'Verbs that mean nothing else, whoever does it.',
    ...agentTarget,
    verbs: 'riot|demonstrate|take to the streets|go on strike|stage a sit-in|down tools|fire tear gas|protest against',
    examples: ['Police fired tear gas in Nairobi on May 3.', 'In June, teachers went on strike.', 'Officers took to the streets in Juba in July.'],
    misses: ['The students did not riot in 2014.'],
  },
  {
    id: 'statement.vow',
    type: 'statement',
    reason: 'Threats, vows, claims and positions told with their speaker.',
    ...agentTarget,
    verbs:
      'threaten|vow|pledge|promise|claim responsibility|take responsibility|warn|announce|denounce|condemn|accuse|renounce|criticise|criticize|call for|reaffirm|deny|blame|declare|claim|disavow|hail|welcome|deplore|admit|acknowledge|concede|express|apologise|apologize|urge|insist|reveal|disclose|demand|reiterate|confirm|propose|recognise|recognize|commit|call|congratulate|praise|applaud|deplore|mourn|predict|give notice|pay tribute|rule out|release a video|make public|speak out|declare … over|proclaim … over|pronounce … over|declare victory|claim victory|proclaim victory|claim credit|claim … attack|claim … attacks|claim … bombing|claim … bombings|claim … ambush|claim … raid|claim … killing|claim … killings|claim … assassination|claim … explosion|claim … blast|claim … kidnapping|claim … abduction|claim … strike|claim … assault|claim … massacre|claim … operation|deny responsibility|disclaim responsibility|admit responsibility|accept responsibility|acknowledge responsibility|assume responsibility',
    examples: [
      'JEM claimed responsibility for the attack on May 3.',
      'In June, the president vowed to crush the rebels.',
      'The UN condemned the raid in July.',
    ],
    misses: ['The group has never claimed responsibility for it.'],
  },
  {
    id: 'statement.say',
    type: 'statement',
    reason: 'Saying is an event only with a date of its own.',
    ...agentTarget,
    verbs: 'say|state|tell|argue|note|stress',
    dated: true,
    examples: [
      'On May 3, the president said that the war was over.',
      'In June, JEM stated its aims.',
      'The minister told reporters in July that aid would come.',
    ],
    misses: ['The president said that the war was over.'],
  },
  {
    id: 'statement.noun',
    type: 'statement',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'claim of responsibility|threat|ultimatum|statement|declaration|announcement|vow|warning|pledge|allegation|accusation|condemnation|criticism|apology|oath of allegiance|video message|communiqué|communique|speech|proclamation',
    examples: ['On May 3, the government issued an ultimatum.', 'A statement by JEM followed in June.', 'In July, the general made a speech in Juba.'],
    misses: ['No statement was issued in 2014.'],
  },
]
