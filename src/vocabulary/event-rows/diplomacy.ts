import type { EventRow } from './event-row.ts'

const parties = { subject: 'party', object: 'party' } as const
const agentTarget = { subject: 'agent', object: 'target' } as const

/** Ways of telling diplomacy. */
export const DIPLOMACY_ROWS: readonly EventRow[] = [
  {
    id: 'rejection.verb',
    type: 'rejection',
    reason: 'A deal, a process or a call is turned down.',
    ...agentTarget,
    verbs:
      'reject|boycott|turn down|walk out|walk away|back out|pull out of|withdraw from|suspend … participation|suspend|rebuff|spurn|snub|denounce|repudiate|renege|refuse|decline|break off|abandon|quit|leave|call off|veto|vote down|vote against|abrogate|scrap|shelve|freeze|tear up|disown|dismiss|rule out|pull back from|withdraw … from|reverse|revoke|ignore|storm out of|stay away from|go back on|balk at|throw out|shun',
    takes: ['agreement', 'talks', 'ceasefire'],
    examples: [
      'The rebels rejected the peace plan on May 3.',
      'In June, JEM walked out of the talks in Nairobi.',
      'The deal was turned down by the government in July.',
    ],
    misses: ['The army abandoned Gao on May 3.'],
  },
  {
    id: 'rejection.vote',
    type: 'rejection',
    reason: 'Those who stay away from a vote.',
    ...agentTarget,
    verbs: 'boycott|pull out of|withdraw from|refuse|reject|denounce|stay away from',
    takes: ['election'],
    examples: [
      'The opposition boycotted the election on May 3.',
      'In June, two parties pulled out of the vote.',
      'The poll was boycotted by Tuareg leaders in July.',
    ],
    misses: ['The government postponed the election in June.'],
  },
  {
    id: 'rejection.refuse',
    type: 'rejection',
    reason: 'Refusing to sign, to come or to go on.',
    ...agentTarget,
    verbs:
      'refuse|decline|walk out|back out|stay away|balk|break down|collapse|founder|fall through|leave … table|turn … back on|refuse to sign|refuse to attend|refuse to join|refuse to accept|refuse to negotiate|refuse to talk|refuse to take part|refuse to participate|refuse to recognise|refuse to recognize|refuse to endorse|refuse to return|refuse to come|refuse to go|refuse to disarm|refuse to lay|refuse to surrender|refuse to hand|refuse to release|refuse to withdraw|refuse to leave|refuse to comply|refuse to ratify|refuse to renew|refuse to extend|refuse to do likewise|refuse to disband|refuse to honour|refuse to meet … demands|refuse to agree|refuse to cooperate|refuse to co-operate|refuse to cede|refuse to enter|refuse to sit|decline to sign|decline to attend|decline to join|decline to accept|decline to negotiate|decline to talk|decline to take part|decline to participate|decline to recognise|decline to recognize|decline to endorse|decline to return|decline to come|decline to go|decline to disarm|decline to lay|decline to surrender|decline to hand|decline to release|decline to withdraw|decline to leave|decline to comply|decline to ratify|decline to renew|decline to extend|decline to do likewise|decline to disband|decline to honour|decline to meet … demands|decline to agree|decline to cooperate|decline to co-operate|decline to cede|decline to enter|decline to sit|fail to sign|fail to attend|fail to appear|fail to turn up|balk at|boycott',
    alone: true,
    examples: ['On May 3, JEM refused to sign the accord.', 'The talks broke down in June.', 'In July, the delegation of M23 walked out.'],
    misses: ['The rebels did not refuse in 2014.'],
  },
  {
    id: 'rejection.noun',
    type: 'rejection',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'rejection of|boycott|walkout|walk-out|refusal|breakdown of talks|breakdown of negotiations|collapse of talks|collapse of negotiations|failure of … talks|break-off|breaking-off|suspension of … talks|suspension of participation|repudiation',
    examples: [
      'The rejection of the accord by JEM followed on May 3.',
      'A boycott by the opposition began in June.',
      'After the collapse of talks in July, fighting resumed.',
    ],
    misses: ['There was no boycott in 2014.'],
  },
  {
    id: 'ceasefire.noun',
    type: 'ceasefire',
    reason: 'The noun for it, whatever becomes of it.',
    ...parties,
    nouns:
      'ceasefire|cease-fire|cease fire|truce|armistice|cessation of hostilities|cessation of hostilities agreement|ceasefire agreement|ceasefire deal|ceasefire accord|truce agreement|silence of arms|halt to hostilities|suspension of hostilities|end to hostilities|humanitarian pause|lull in … fighting|ceasefire violation',
    examples: [
      'The government and JEM agreed on a ceasefire on May 3.',
      'A truce between M23 and the army collapsed in June.',
      'In July, a humanitarian pause was declared in Aleppo.',
    ],
    misses: ['There was no ceasefire in 2014.'],
  },
  {
    id: 'ceasefire.verb',
    type: 'ceasefire',
    reason: 'Fire is held.',
    ...parties,
    verbs:
      'hold … fire|cease fire|lay down … arms|lay down arms|silence … guns|silence … weapons|guns fall silent|stop fighting|suspend hostilities|cease hostilities|halt hostilities|suspend … attacks|halt … attacks|suspend … offensive|halt … offensive|call off … offensive|agree to stop fighting|agree to cease fire|agree to stop … fighting|agree to lay down … arms|agree to suspend hostilities|agree to end hostilities|agree to halt hostilities|agree to halt … attacks|agree to suspend … attacks',
    examples: ['The rebels stopped fighting on May 3.', 'In June, both sides suspended hostilities.', 'JEM halted its attacks in July.'],
    misses: ['Both sides vowed that they would not stop fighting.'],
  },
  {
    id: 'agreement.verb',
    type: 'agreement',
    reason: 'A deal is made.',
    ...parties,
    verbs:
      'sign|reach|conclude|strike|agree|initial|ratify|accept|seal|endorse|finalise|finalize|finish|broker|hammer out|clinch|approve|settle|adopt|implement|cut|come to|renew|sign up|accede|commit|complete|announce',
    takes: ['agreement'],
    examples: ['The government and JEM signed an accord in Nairobi on May 3.', 'A deal was reached in June.', 'In July, both sides ratified a protocol.'],
    misses: ['The army reached Gao on May 3.'],
  },
  {
    id: 'agreement.agree',
    type: 'agreement',
    reason: 'Sides agree.',
    ...parties,
    verbs: 'agree|agree on|agree to|come to terms|make peace|compromise|reconcile|strike a deal|undertake|consent|bury the hatchet|sign up to|put … names',
    examples: [
      'On May 3, the two sides agreed to exchange prisoners.',
      'JEM and the government came to terms in June.',
      'In July, M23 made peace with the army.',
    ],
    misses: ['The two sides did not agree in 2014.'],
  },
  {
    id: 'agreement.sign',
    type: 'agreement',
    reason: 'Signing, where what is signed stands elsewhere.',
    ...parties,
    verbs: 'sign|countersign|co-sign',
    weak: true,
    examples: ['JEM signed in Nairobi on May 3.', 'In June, two more groups signed.', 'The MNLA signed in July.'],
    misses: ['The rebels refused to sign in June.'],
  },
  {
    id: 'agreement.noun',
    type: 'agreement',
    reason: 'The noun for it.',
    ...parties,
    nouns:
      'peace agreement|peace accord|peace deal|final agreement|accord|agreement|peace treaty|treaty|pact|peace pact|non-aggression pact|power-sharing deal|power-sharing agreement|deal|memorandum of understanding|understanding|code of conduct|protocol|preliminary agreement|framework agreement|peace package|settlement|compromise|signing of|peace settlement|declaration of principles|cantonment agreement',
    examples: [
      'A peace agreement between JEM and the government followed on May 3.',
      'In June, a deal followed in Geneva.',
      'The signing of the accord by M23 took place in July.',
    ],
    misses: ['No agreement was reached in 2014.'],
  },
  {
    id: 'talks.verb',
    type: 'talks',
    reason: 'Sides or envoys meet.',
    ...parties,
    verbs:
      'meet|negotiate|hold talks|confer|visit|convene|sit down|consult|hold … talks|parley|tour|travel to|reconvene|attempt negotiations|debate|discuss|enter … talks|enter talks|open talks|mediate|return to … table|host|arrive for talks|open contacts|receive|haggle|bargain|shake hands|exchange views|start talking',
    examples: [
      'Envoys of JEM and the government met in Nairobi on May 3.',
      'In June, the president visited Chad.',
      'The two sides negotiated in Geneva in July.',
    ],
    misses: ['The government refused to negotiate with JEM in June.'],
  },
  {
    id: 'talks.noun',
    type: 'talks',
    reason: 'The noun for it.',
    ...parties,
    nouns:
      'peace talks|talks|peace talk|negotiation|peace negotiation|summit|meeting|round of talks|dialogue|conference|peace conference|visit|workshop|consultation|peace process|mediation|mediation effort|session|hearing|public hearing|diplomatic effort|discussion|round of negotiations|national dialogue|forum|shuttle diplomacy|preliminary contact|exploratory contact|secret contact|contact|state visit|delegation|symposium|roundtable|plenary|handshake',
    examples: [
      'Talks between JEM and the government opened in Geneva on May 3.',
      'A summit was held in Nairobi in June.',
      'In July, a workshop on the accord took place in Juba.',
    ],
    misses: ['No talks were held in 2014.'],
  },
  {
    id: 'mandate.verb',
    type: 'mandate',
    reason: 'An international body decides on a mission or a measure.',
    ...agentTarget,
    verbs:
      'authorise|authorize|extend|renew|mandate|approve|adopt|pass|create|establish|impose|lift|prolong|vote|endorse|expand|increase|strengthen|terminate|change|amend|shift|end|wind up',
    takes: ['mission', 'law', 'aid', 'agreement'],
    by: ['international'],
    examples: [
      'The UN extended the mandate of the mission on May 3.',
      'In June, the United Nations Security Council adopted a resolution.',
      'A mission was approved by the AU in July.',
    ],
    misses: ['The parliament passed a law in June.'],
  },
  {
    id: 'mandate.mission',
    type: 'mandate',
    reason: 'A mission or mandate is authorised or renewed, by whomever.',
    ...agentTarget,
    verbs: 'authorise|authorize|extend|renew|mandate|prolong|change|shift',
    takes: ['mission'],
    examples: ['The mandate of the force was renewed on May 3.', 'In June, Paris extended the operation.', 'The observer mission was prolonged in July.'],
    misses: ['The president extended the curfew in June.'],
  },
  {
    id: 'mandate.noun',
    type: 'mandate',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'authorisation|authorization|extension of … mandate|renewal of … mandate|un resolution|security council resolution|mandate renewal|mandate extension',
    examples: [
      'The extension of the mandate by the UN followed on May 3.',
      'In June, a UN resolution was adopted.',
      'The authorisation of the force by the AU came in July.',
    ],
    misses: ['No authorisation was given in 2014.'],
  },
  {
    id: 'request.verb',
    type: 'request',
    reason: 'Help or action is asked for.',
    ...agentTarget,
    verbs: 'request|appeal|ask … for|call on|call upon|call for|plead|seek … help|seek help|petition|appeal for|appeal to|ask|invite|beg|seek … assistance',
    examples: [
      'The government requested military help from France on May 3.',
      'In June, the president appealed to Chad for troops.',
      'Mali asked for more aid in July.',
    ],
    misses: ['Mali did not ask for aid in 2014.'],
  },
  {
    id: 'request.noun',
    type: 'request',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns: 'request for|appeal for|request|appeal|plea for|call for help|invitation',
    examples: [
      'On May 3, the government made a request for troops.',
      'In June, an appeal for aid was issued by the UN.',
      'The invitation of the president to JEM came in July.',
    ],
    misses: ['No request was made in 2014.'],
  },
]
