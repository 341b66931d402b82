import type { EventRow } from './event-row.ts'

const parties = { subject: 'party', object: 'party' } as const
const agentTarget = { subject: 'agent', object: 'target' } as const

/** Ways of telling diplomacy. */
export const DIPLOMACY_ROWS: readonly EventRow[] = [
  {
    id: 'ceasefire.end',
    type: 'ceasefire',
    reason: 'A truce is ended or broken; it stands above turning down a deal, which a truce also is.',
    ...agentTarget,
    verbs:
      'call off|end|break|break off|abandon|renounce|repudiate|revoke|terminate|violate|breach|suspend|cancel|abrogate|scrap|withdraw from|pull out of|back out of|walk out of|tear up|go back on|renege on|flout|infringe|shatter|disavow|declare … over|declare … dead|declare an end to|put … end to|put paid to|contravene|wreck|torpedo|denounce|let … lapse|allow … to lapse|let … expire|let … run out|allow … to run out|put an end to|bury|make … mockery of|ignore|break … with|disregard|spurn|defy|jettison|ditch|dump|rescind|annul|undo|undermine|discard|resile from|backtrack on|quit|leave|void|trample on|throw … overboard|blow apart|set aside|fail to observe|fail to respect|fail to honour|fail to renew|decline to renew|refuse to renew|refuse to extend|go behind|bring … to an end|bring … end to|make … dead letter|pronounce … dead|pronounce … over',
    takes: ['ceasefire'],
    examples: [
      'JEM called off the ceasefire on May 3.',
      'In June, the truce was repeatedly violated by the army.',
      'The rebels, breaking their ceasefire in July, shelled Goma.',
    ],
    misses: ['The army ended the siege of Gao in June.', 'The LTTE did not break the truce in 2014.'],
  },
  {
    id: 'ceasefire.make',
    type: 'ceasefire',
    reason: 'A truce is agreed, kept or prolonged.',
    ...parties,
    verbs:
      'agree|agree on|agree to|agree upon|conclude|sign|sign up to|broker|negotiate|arrange|announce|declare|proclaim|accept|reach|strike|mediate|observe|honour|honor|respect|keep|keep to|stick to|abide by|adhere to|uphold|maintain|extend|prolong|renew|restore|reinstate|reaffirm|revive|implement|enter|enter into|hammer out|clinch|seal|secure|institute|impose|order|enforce|re-establish|reimpose|consolidate|commit to|commit themselves to|join|establish|settle on|bring about|call|formalise|formalize|patch up|patch together|cobble together|offer|grant|get|obtain|win|cement|put … name to|put … names to|initial|sign on to|reciprocate|match|heed|decree|comply with|stand by|cling to|salvage|rescue|shore up|resurrect|resuscitate|reactivate|sponsor|facilitate|oversee|endorse|approve|back|ratify|adopt|draft|thrash out|work out|finalise|finalize|fix|set|bring|usher in|inaugurate|give … extension|roll over|confirm|reconfirm|decide on|opt for|shake hands on|sign off on|hold to|introduce|arrange for|push … into|persuade … into|press … into|talk … into|coax … into|force … into|initiate|conclude … with|put in place|put … in place|put into effect|put … into effect|bring into force|bring into effect|shake on|seal … with|prolong … by|extend … by|stretch|give … chance|have|see|get … to accept|bind … to|subscribe to|pledge … to',
    takes: ['ceasefire'],
    examples: [
      'The two sides agreed on a truce in Geneva on May 3.',
      'In June, the ceasefire was extended for a month.',
      'The army observed the truce in July.',
      'Kenya brokered a ceasefire between M23 and the army on May 9.',
    ],
    misses: ['Both sides agreed on a prisoner exchange in June.', 'The UN called for a ceasefire in June.'],
  },
  {
    id: 'ceasefire.course',
    type: 'ceasefire',
    reason: 'What becomes of a truce by itself.',
    ...parties,
    verbs:
      'run out|elapse|unravel|crumble|disintegrate|founder|fray|hold|hold in|hold for|hold across|hold at|hold on|hold along|hold throughout|hold despite|hold until|hold firm|prevail|set in|take hold|come to nothing|expire|lapse|last|survive|dissolve|go into force|stick|begin|come into force|come into effect|go into effect|end|break down|collapse|fail|start|enter into force|enter into effect|come into operation|be in force|be in effect|be in place|be in tatters|be in shreds|be in ruins|be dead|be over|be a dead letter|lie in tatters|lie in ruins|lie in shreds|go up in smoke|go by the board|melt away|evaporate|wear thin|wobble|creak|shatter|be short-lived|last for|last until|last from|take effect|take … effect|run its course|run … course|come to an end|come apart|fall apart|fall through|give way|descend on|be stillborn|peter out|commence|remain in force|hold good|become effective|hold long|hold fast|hold up|hold through|unwind|deteriorate|be reciprocated|be prolonged|be broken|lose … force|become … dead letter|become meaningless|not survive|blow up|die away|dissipate|draw to a close|allow … out|bring … respite',
    by: ['ceasefire'],
    examples: [
      'The ceasefire unravelled near Kidal on May 3.',
      'In June, the truce between M23 and the army held.',
      'The truce ran out in July and broke down near Goma.',
      'A ceasefire held in Aleppo on May 9.',
    ],
    misses: ['The deadline expired in June.', 'The government held Gao in June.'],
  },
  {
    id: 'rejection.verb',
    type: 'rejection',
    reason: 'A deal, a process or a call is turned down.',
    ...agentTarget,
    verbs:
      'reject|boycott|turn down|walk out|walk out of|walk away|walk away from|back out|back out of|back away from|pull out of|pull … out of|drop out of|opt out of|bow out of|withdraw from|withdraw|suspend … participation|suspend|interrupt|rebuff|spurn|snub|scorn|denounce|repudiate|renege|renege on|refuse|decline|break off|cut short|cut off|abandon|quit|leave|call off|cancel|veto|vote down|vote against|abrogate|rescind|scrap|shelve|freeze|tear up|rip up|disown|disavow|dismiss|rule out|pull back from|withdraw … from|recall … from|reverse|revoke|ignore|disregard|defy|storm out of|stay away from|keep away from|fail to attend|go back on|renounce|balk at|baulk at|throw out|shun|block|torpedo|scuttle|derail|obstruct|brush aside|brush off|shrug off|wave aside|pour scorn on|pull the plug on|turn … back on|turn … down|bar … from|exclude … from|turn … backs on|say no to|shut out of|exclude from|bar from|suspend … membership|reject … out of hand|stay out of|stay out|sit out|throw back|throw … back|put off|leave without signing|pick apart|show … door|cold-shoulder|give … cold shoulder|be too late for|turn … deaf ear to|turn a deaf ear to|have nothing to do with|want nothing to do with|want no part of|have none of|wash … hands of|wash their hands of|keep out of|opt out|stay aloof from|distance … from|dissociate … from|disengage from|absent … from|send … back|send back|give … thumbs down|give thumbs down to|give … cold shoulder to|give … short shrift|make short work of|throw cold water on|pour cold water on|shoot down|knock back|bat away|wriggle out of|go cold on|cool on|get cold feet|scupper|stymie|frustrate|sabotage|subvert|filibuster|flout|trample on|back-pedal on|backpedal on|backtrack on|row back on|resile from|retreat from|go behind|annul|nullify|fail to show up for|fail to show up at|fail to turn up for|fail to turn up at|fail to appear at|fail to join|fail to sign|fail to ratify|fail to endorse|duck out of|pull … delegation from|pull … delegates out of|pull … negotiators out of|recall … delegation|recall … delegates|recall … negotiators|withdraw … delegation|withdraw … delegates|withdraw … signature|withdraw … support from|suspend … participation in|suspend … part in|suspend participation in|freeze … participation in|cease … participation in|end … participation in|halt … participation in|interrupt … participation in|discontinue|adjourn … indefinitely|postpone indefinitely|adjourn indefinitely|shut … door on|slam … door on|slam the door on|shut the door on|close the door on|close … door to|close … door on|close the door to|leave … in limbo|leave … table|walk out on|storm out on|see off|set … face against|take … stand against|hold out against|refuse point-blank|meet with … no|meet … with … no|find no favour|find no favor|find no takers',
    takes: ['agreement', 'talks', 'ceasefire', 'stance'],
    examples: [
      'The rebels rejected the peace plan on May 3.',
      'In June, JEM walked out of the talks in Nairobi.',
      'The deal was turned down by the government in July.',
      'On May 9, the FARC rebuffed an invitation to Geneva and called off the meeting.',
      'Two factions dropped out of the process in July.',
    ],
    misses: ['The army abandoned Gao on May 3.', 'The rebels planned to boycott the talks.', 'The bridge collapsed in June.'],
  },
  {
    id: 'rejection.vote',
    type: 'rejection',
    reason: 'Those who stay away from a vote.',
    ...agentTarget,
    verbs:
      'boycott|pull out of|withdraw from|drop out of|bow out of|quit|refuse|reject|denounce|stay away from|shun|abstain from|abstain in|spurn|disrupt|sit out|refuse to recognise|disown|snub|absent … from|opt out of|refuse to take part in|refuse to contest|urge … boycott|call for … boycott of|ignore|abstain|keep away from|renounce|dispute|contest … result|refuse to accept|fail to recognise|reject … result|withdraw … candidate from|pull … candidates out of',
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
      'refuse|decline to accept|decline to agree|decline to attend|decline to cede|decline to co-operate|decline to come|decline to comply|decline to cooperate|decline to disarm|decline to disband|decline to do likewise|decline to endorse|decline to enter|decline to extend|decline to go|decline to hand|decline to honour|decline to join|decline to lay|decline to leave|decline to meet … demands|decline to negotiate|decline to participate|decline to ratify|decline to recognise|decline to recognize|decline to release|decline to renew|decline to return|decline to sign|decline to sit|decline to surrender|decline to take part|decline to talk|decline to withdraw|refuse to accept|refuse to admit|refuse to agree|refuse to allow|refuse to appear|refuse to attend|refuse to cede|refuse to co-operate|refuse to come|refuse to comply|refuse to cooperate|refuse to disarm|refuse to disband|refuse to do likewise|refuse to endorse|refuse to enter|refuse to extend|refuse to go|refuse to hand|refuse to honour|refuse to join|refuse to lay|refuse to leave|refuse to let|refuse to meet … demands|refuse to negotiate|refuse to participate|refuse to ratify|refuse to recognise|refuse to recognize|refuse to release|refuse to renew|refuse to return|refuse to sign|refuse to sit|refuse to surrender|refuse to take|refuse to take part|refuse to talk|refuse to withdraw|refuse to hold talks|refuse to receive|refuse to hand over|refuse to give up|refuse to step aside|refuse to back|refuse to support|refuse to approve|refuse to host|refuse to enter into|refuse to stop|refuse to lift|refuse to halt|refuse to pay|refuse to move|refuse to share|refuse to speak to|refuse to deal with|refuse to vote|refuse to take … seats|refuse to implement|refuse to grant|refuse to deliver|refuse to yield|refuse to budge|refuse to serve|refuse to obey|refuse to fight|refuse to take up|refuse to swear|refuse to pull out|refuse to send|refuse to provide|refuse to contribute|refuse to commit|refuse to concede|refuse to compromise|refuse to free|refuse to pull back|decline to hold talks|decline to hand over|decline to give up|decline to back|decline to support|decline to host|decline to enter into|decline to send|decline to grant|decline to contribute|decline to commit|decline to vote|decline to approve|fail to sign|fail to turn up|fail to show up|fail to appear|walk out|walk off|storm out|back out|pull out in protest|withdraw in protest|leave in protest|stay away|balk|baulk|leave … table|leave … room|turn … back on|boycott|slam the door|shut the door|close the door|fail to attend|balk at|suspend … membership|suspend its participation|suspend their participation|suspend … involvement|freeze … participation|suspend … cooperation|suspend … part in|abstain|abstain from|refuse point-blank|refuse outright|refuse any|dig in … heels|walk out in protest|leave in anger|leave in disgust|fail to take up|refuse point-blank to|refuse outright to|refuse flatly to|back out of … bargain|slam … door|slam … door on|shut … door|walk out of … chamber|walk out of the chamber|walk out of the hall|walk out of … hall|walk out of the room|leave the table|leave the room|leave the chamber|leave the hall|leave … conference|leave … talks|leave … meeting|quit in protest|take … leave of|stay in … hotel|pull … ministers out of|pull out its ministers|pull out their ministers|withdraw … ministers|withdraw … ministers from|withdraw … members from|withdraw … representatives|recall … ministers|recall … representatives|suspend … involvement in|suspend co-operation|suspend cooperation|suspend … co-operation|break off contact|break off … contact|break off contacts|break off … contacts|cut contact|cut … contact with|sever contact|sever … contact|end … cooperation with|end … co-operation with|turn … back|turn back on|rule out … talks|rule out talks|rule out … negotiations|rule out negotiations|want none of it|take no part|take no part in|send no delegation|send nobody|give no answer|give … no answer|leave … unanswered|leave unanswered|fail to reply|fail to respond|fail to answer|go unanswered|fall on deaf ears|meet with … refusal|meet with refusal|meet with … rebuff|be met with refusal|have none of it|have nothing of it|would have none of|send … mediator away|send the mediator away|send … envoy away|send … envoys away|send … mediators away|send … packing|send … home empty-handed|decline … chair|decline … seat|spurn|brush aside|brush … aside|brush off|opt out|opt out of|give … thumbs down|turn down … seat|turn down … place|wave aside|wave … away|wave away|shrug off',
    alone: true,
    examples: [
      'On May 3, JEM refused to sign the accord.',
      'The LTTE stormed out in June.',
      'In July, the delegation of M23 walked out.',
      'Kenya abstained on May 9.',
    ],
    misses: ['The rebels did not refuse in 2014.', 'The dam collapsed in June.'],
  },
  {
    id: 'rejection.aloof',
    type: 'rejection',
    reason: 'Staying out of what others take part in.',
    ...agentTarget,
    verbs:
      'stay out|stay out of|stay aloof|hold aloof|hold out against|keep out of|stand apart|sit out|turn it down|turn him down|turn them down|turn her down|have none of it|say no|say no to|show the door|show … the door|throw … back at|give … the cold shoulder|give short shrift|decline … seat|refuse … seat|pull … out of parliament|pull … out of the government|pull … out of the cabinet|pull out of parliament|pull out of the government|leave without signing|leave without … deal|leave without … agreement|come away empty-handed|stand aside|stand aside from|have nothing to do with|want nothing to do with|keep … distance|keep its distance|keep their distance|keep aloof|remain outside|stay outside|get short shrift|get … brush-off|get … cold shoulder|draw … blank|refuse to take up … seats|refuse to take … seats|boycott … parliament|boycott parliament|boycott … sessions',
    examples: [
      'JEM and two other groups stayed out on May 3.',
      'In June, the general said no.',
      'The rebels pulled their ministers out of the government in July.',
    ],
    misses: ['The rebels stayed in Gao in June.'],
  },
  {
    id: 'rejection.fail',
    type: 'rejection',
    reason: 'Talks and deals come to nothing by themselves.',
    ...parties,
    verbs:
      'break down|break up|collapse|fail|founder|fall through|fall apart|unravel|crumble|run aground|come to a halt|come to a standstill|hit … impasse|reach … impasse|reach … deadlock|end in failure|end in deadlock|end in stalemate|end in acrimony|end in disarray|come to nothing|come to naught|come unstuck|get nowhere|disintegrate|implode|hit … snag|hit … wall|hit … rocks|hit a wall|hit the rocks|hit the buffers|hit … deadlock|hit … stalemate|hit … roadblock|hit … obstacle|lead to nothing|go to pieces|go off the rails|go sour|fall flat|come to … halt|come to … standstill|come to grief|be a failure|be deadlocked|be at … impasse|be in … deadlock|get stuck|bog down|get bogged down|be aborted|be adjourned sine die|be put on ice|be put on hold|die away|die on the vine|peter out|fizzle|fizzle out|end in rancour|end in chaos|end in uproar|end in a walkout|end in … walkout|end badly|end abruptly|yield nothing|fail to produce|fail to yield|fail to bring|fail to reach|reach … dead end|reach an impasse|run into … sand|run into the sand|run into sand|founder on|come crashing down|be in ruins|be in tatters|be dead in the water|dissolve|go up in smoke|come apart|blow up|be blown off course|be derailed|be torpedoed|be scuppered|prove … dead letter|remain … dead letter|become … dead letter|remain a dead letter',
    by: ['talks', 'agreement'],
    examples: [
      'The talks between M23 and the government broke down on May 3.',
      'In June, the accord unravelled.',
      'Negotiations in Geneva ran aground in July.',
      'The process collapsed on May 9.',
    ],
    misses: ['The roof of the school collapsed in June.', 'The talks were not expected to break down.'],
  },
  {
    id: 'rejection.ties',
    type: 'rejection',
    reason: 'A state breaks with another.',
    ...agentTarget,
    verbs:
      'break off … relations|break off … ties|break … relations|break … ties|sever … relations|sever … ties|sever … links|cut … ties|cut … relations|cut off … relations|cut off … ties|suspend … relations|suspend … ties|downgrade … relations|freeze … relations|recall … ambassador|recall … envoy|withdraw … ambassador|expel … ambassador|expel … diplomat|expel … diplomats|expel … envoy|declare … persona|close … embassy|shut … embassy|suspend … diplomatic|break … diplomatic|cut … diplomatic|sever … diplomatic|rupture … relations|rupture … ties|end … relations|freeze … ties|scale back … relations|scale down … relations|reduce … relations|call … ambassador home|call home … ambassador|withdraw … envoy|withdraw … diplomats|pull out … diplomats|pull … diplomats|order out … ambassador|send … ambassador home|send home … ambassador|send … diplomats home|send … envoy home|expel … ambassadors|expel … attaché|expel … representative|expel … chargé|throw out … ambassador|throw out … diplomats|order … ambassador to leave|order … diplomats to leave|declare … persona non grata|declare persona|shut … mission|close … mission|close … consulate|close its embassy|refuse … credentials|withdraw … recognition|withdraw recognition|shut down … embassy|close down … embassy',
    examples: [
      'Chad broke off diplomatic relations with Sudan on May 3.',
      'In June, Kenya recalled its ambassador from Juba.',
      'Sudan expelled two French diplomats and closed its embassy in July.',
      'Ties with Russia were severed on May 9.',
    ],
    misses: ['Chad restored diplomatic relations with Sudan in June.', 'The army closed the airport in June.'],
  },
  {
    id: 'rejection.noun',
    type: 'rejection',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'rejection of|rejection by|boycott|walkout|walk-out|refusal|breakdown in … talks|breakdown in negotiations|break-off|breaking-off|break-off of relations|severing of|severance of … relations|repudiation|recall of … ambassador|expulsion of … ambassador|expulsion of … diplomats|withdrawal from … talks|withdrawal from … process|withdrawal from … negotiations|withdrawal from … accord|refusal to sign|refusal by|refusal to|walk-out by|walkout by|boycott of|boycott by|rupture of … relations|rupture of relations|breaking off of|break in relations|break of relations|break of … relations|suspension of its participation|suspension of their participation|adjournment of … talks|postponement of … talks|postponement of … conference|postponement of … summit|abrogation of|exit from … talks|exit from … process|pull-out from … talks|pullout from … talks|pull-out from … process|collapse of … peace|breakdown in … negotiations|deadlock in … talks|stalemate in … talks|impasse in … talks|abstention|veto|vetoing of|withdrawal from … government|withdrawal from … parliament|withdrawal of … ministers|withdrawal of … ambassador',
    examples: [
      'The refusal by JEM to sign followed on May 3.',
      'A boycott by the opposition began in June.',
      'After a boycott by JEM in July, fighting resumed.',
    ],
    misses: ['There was no boycott in 2014.', 'The collapse of the bridge in June killed two.'],
  },
  {
    id: 'ceasefire.noun',
    type: 'ceasefire',
    reason: 'The noun for it, whatever becomes of it.',
    ...parties,
    nouns:
      'ceasefire|cease-fire|cease fire|truce|armistice|cessation of hostilities agreement|ceasefire agreement|ceasefire deal|ceasefire accord|truce agreement|silence of arms|halt to hostilities|suspension of hostilities|end to hostilities|humanitarian pause|humanitarian truce|pause in … fighting|pause in … bombing|pause in hostilities|pause in the fighting|lull in … fighting|ceasefire violation|cessation of violence|suspension of … attacks|de-escalation|de-escalation zone|de-escalation agreement|day of calm|period of calm|modus vivendi|disengagement agreement|halt to the fighting|halt to … fighting|halt to fighting|end to the fighting|end to the shelling|stop to the fighting|temporary truce|silencing of the guns|pause in the bombing|pause in the war|pause in the air campaign|humanitarian window|bombing pause|bombing halt|armistice agreement|day of tranquillity|cease-fire agreement|cease-fire deal|truce deal|truce accord|truce pact|window of silence|cease-fire accord|standstill agreement|end of the fighting|end of fighting|cessation of fighting|cessation of the fighting|local truce|silence of the guns|laying down of arms for|declaration of … ceasefire|declaration of … truce|breakdown in … ceasefire',
    examples: [
      'A ceasefire between the government and JEM began on May 3.',
      'A truce between M23 and the army collapsed in June.',
      'In July, a humanitarian pause in Aleppo followed.',
    ],
    misses: ['There was no ceasefire in 2014.'],
  },
  {
    id: 'ceasefire.verb',
    type: 'ceasefire',
    reason: 'Fire is held.',
    ...parties,
    verbs:
      'hold … fire|hold fire|cease fire|lay down … arms|lay down arms|silence … guns|silence … weapons|stop fighting|stop shooting|stop shelling|stop bombing|suspend hostilities|cease hostilities|halt hostilities|halt fighting|halt … hostilities|end hostilities|end … hostilities|suspend … hostilities|cease … hostilities|cease … attacks|stop … attacks|suspend … attacks|halt … attacks|suspend … offensive|halt … offensive|call off … offensive|call off … attacks|suspend … bombing|halt … bombing|suspend … operations|halt … operations|suspend … campaign|halt … campaign|cease … operations|call … halt to … attacks|call … halt to … offensive|end … armed struggle|suspend … armed struggle|give up … armed struggle|renounce … armed struggle|abandon … armed struggle|agree to stop fighting|agree to cease fire|agree to stop … fighting|agree to lay down … arms|agree to suspend hostilities|agree to end hostilities|agree to halt hostilities|agree to halt … attacks|agree to suspend … attacks|call a halt to … operations|call … halt to … operations|call … halt to … campaign|call a halt to … campaign|order … end to … operations|end … campaign of|suspend military operations|cease military operations|stop … military activities|agree to stop … shooting|stop the shooting|stop the fighting|agree to end … fighting|put up … guns|lay aside … arms|lay aside … weapons|put aside … arms|put aside … weapons|rest … arms|sheathe … swords|suspend … fire|stop … fire|stop firing|cease firing|cease shelling|stop … shelling|stop … bombardment|halt … shelling|halt … bombardment|halt … advance|call off … war|suspend … war|suspend … strikes|halt … strikes|stop … strikes|pause … strikes|pause … operations|pause … offensive|pause … campaign|pause … attacks|stop … campaign|end … offensive|end … insurgency|end … rebellion|abandon … insurgency|abandon … rebellion|end … armed campaign|suspend … armed campaign|lay down … guns|lay down … rifles|forswear … violence|forswear violence|renounce violence|renounce … violence|give up … violence|refrain from attacks|refrain from attacking|agree to silence … guns|agree to silence … weapons|agree to cease hostilities|agree to halt … fighting|agree to stop … attacks|agree to cease … attacks|agree to suspend … fighting|agree to hold … fire|commit … to silence … weapons|commit … to stop fighting|desist from attacks|stand down … fighters|suspend … military operations|cease … military operations|suspend … military action|suspend … military campaign|suspend … actions|bring … fighting to an end|bring … war to an end|bring … fighting to a halt|bring … hostilities to an end|put an end to … fighting|put an end to … hostilities|stop the war|end the fighting|end the war|give … days of quiet|give … days … quiet|declare … halt to operations|declare a halt to|bind themselves to … quiet|promise … quiet|pause … war|pause the war|pause hostilities|pause … fighting|order … grounded|ground … arms|go back to … observance',
    examples: ['The rebels stopped fighting on May 3.', 'In June, both sides suspended hostilities.', 'JEM halted its attacks in July.'],
    misses: ['Both sides vowed that they would not stop fighting.'],
  },
  {
    id: 'ceasefire.silence',
    type: 'ceasefire',
    reason: 'Weapons fall silent and hostilities cease by themselves.',
    subject: 'party',
    object: null,
    verbs:
      'fall silent|cease|stop|come to an end|end|die down|die away|break off|pause|be suspended|subside|come to a halt|come to a stop|be silenced|be stilled|lie silent|go quiet|go silent',
    by: ['hostilities'],
    examples: [
      'The guns fell silent in Aleppo on May 3.',
      'In June, hostilities between M23 and the army ceased.',
      'Shelling stopped in Goma in July and the weapons fell silent.',
    ],
    misses: ['The shop fell silent in June.', 'The guns were handed over in June.'],
  },
  {
    id: 'agreement.verb',
    type: 'agreement',
    reason: 'A deal is made.',
    ...parties,
    verbs:
      'sign|countersign|co-sign|reach|conclude|strike|agree|agree on|agree to|agree upon|initial|ratify|accept|seal|endorse|back|finalise|finalize|finish|broker|mediate|negotiate|work out|thrash out|hammer out|draw up|clinch|secure|approve|settle|settle on|adopt|embrace|implement|honour|honor|cut|come to|arrive at|enter into|enter|make|renew|extend|revive|restore|reaffirm|amend|revise|sign on to|sign up|sign up to|put … signature to|put … signatures to|put … names to|affix … signature to|subscribe to|adhere to|accede|accede to|join|commit|commit to|complete|announce|witness|guarantee|formalise|formalize|ink|swap|exchange|put its name to|put their names to|put his name to|put her name to|put … initials to|signal … acceptance|give … blessing to|give … assent to|give … consent to|give … agreement to|give … approval to|come round to|come around to|warm to|sign off on|rubber-stamp|rally to|rally behind|acquiesce in|assent to|consent to|bow to|go along with|fall in with|put into effect|put in place|put … signatures under|put … signature under|put … name to|put … hand to|lend … signature to|bring about|bring off|pull off|cobble together|patch together|patch up|stitch together|forge|find|emerge with|come away with|come out with|nail down|wrap up|tie up|obtain|win|stick to|abide by|underwrite|consummate|flesh out|push through|nod through|accept … terms of|be bound by|pledge to respect|undertake to respect|approve of|proclaim|initialise|initialize|exchange … on|sign onto|be party to|become party to|rejoin|reach … on',
    takes: ['agreement'],
    examples: ['The government and JEM signed an accord in Nairobi on May 3.', 'A deal was reached in June.', 'In July, both sides ratified a protocol.'],
    misses: ['The army reached Gao on May 3.'],
  },
  {
    id: 'agreement.agree',
    type: 'agreement',
    reason: 'Sides agree.',
    ...parties,
    verbs:
      'agree|agree on|agree to|agree with|agree upon|come to terms|come to … understanding|make peace|compromise|reconcile|strike a deal|strike … bargain|reach … consensus|reach … compromise|reach … breakthrough|undertake|consent|consent to|acquiesce|bury the hatchet|bury … differences|patch up … differences|patch up … quarrel|settle … differences|settle … dispute|settle … conflict|resolve … dispute|resolve … differences|end … feud|end … dispute|sign up to|put … names|put … signatures|put … signature|put pen to paper|join … peace process|join … process|give in to … demands|bow to … demands|yield to … demands|accede to … demands|meet … demands|accept … demands|accept … conditions|accept … terms|accept … mediation|swear … brotherhood|exchange … letters|exchange … instruments|exchange … lists|mend fences|sue for peace|settle on|settle for|make … peace|make up … quarrel|patch up|come to … agreement|come to an arrangement|reach … accommodation|come aboard|come on board|close the book on|sink … differences|put … differences aside|shake hands on|settle … quarrel|settle … feud|settle … row|settle … war|end … quarrel|end … rift|end … row|end … vendetta|end … hostilities with|heal … rift|heal … breach|mend … quarrel|reach … understanding|reach … arrangement|reach … settlement|come to … settlement|come to … arrangement|come to … compromise|come to … accommodation|strike … compromise|strike … accord|find … compromise|find … formula|find … solution|find … settlement|find common ground|find … common ground|find … way out|meet … halfway|split the difference|climb down|back down|relent|give in|concede … demands|grant … demands|accept … demand|accept … condition|accept … plan|accept … proposal|accept … offer|accept … invitation|accept … role|accept in principle|say yes|say yes to|agree in principle|agree in writing|seal … friendship|swear … peace|swear … friendship|swear peace|swear friendship|pay … blood money|accept … blood money|pay … diya|drink … blood|bury … axe|bury … spears|smoke … pipe|make … it up|make up with|make up|patch … up|let bygones|turn … page on|turn the page|join … peace accord|join … accord|join … agreement|join … deal|join the peace|sign … peace|exchange … signatures|exchange … texts|sign in … presence|draw up … timetable|draw up … road map|agree … timetable|agree terms|agree … terms|agree … on|share out … posts|share out … ministries|divide … posts|divide up … posts|form … unity government|agree to disagree|come on side|fall into line|fall in line|be reconciled|be won over|sign away|settle out of court|rally to … process|rally to … accord|rally to … peace|give … assent to|give … blessing to|give … agreement to|give … consent to|bind themselves to|commit themselves to|pledge themselves to|see eye to eye on|make it up',
    examples: [
      'On May 3, the two sides agreed to exchange prisoners.',
      'JEM and the government came to terms in June.',
      'In July, M23 made peace with the army.',
    ],
    misses: ['The two sides did not agree in 2014.', 'The army settled in Gao in June.'],
  },
  {
    id: 'agreement.ties',
    type: 'agreement',
    reason: 'States draw near to each other again.',
    ...parties,
    verbs:
      'restore … relations|restore … ties|resume … relations|resume … ties|normalise … relations|normalize … relations|normalise … ties|normalize … ties|re-establish … relations|re-establish … ties|reestablish … relations|establish … relations|establish diplomatic ties|mend … relations|mend … ties|renew … relations|renew … ties|reopen … embassy|upgrade … relations|exchange ambassadors',
    examples: [
      'Sudan and Chad restored diplomatic relations on May 3.',
      'In June, Kenya reopened its embassy in Juba.',
      'Ties between France and Chad were restored in July.',
    ],
    misses: ['Chad broke off diplomatic relations with Sudan in June.', 'The army restored order in June.'],
  },
  {
    id: 'agreement.sign',
    type: 'agreement',
    reason: 'Signing, where what is signed stands elsewhere.',
    ...parties,
    verbs: 'sign|countersign|co-sign|initial',
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
      'peace agreement|peace accord|peace deal|final agreement|accord|agreement|peace treaty|treaty|pact|peace pact|non-aggression pact|power-sharing deal|power-sharing agreement|deal|memorandum of understanding|understanding|code of conduct|protocol|preliminary agreement|framework agreement|peace package|compromise|signing of|peace settlement|political settlement|declaration of principles|joint declaration|joint communique|joint communiqué|cantonment agreement|road map|roadmap|rapprochement|détente|detente|entente|consensus|breakthrough in … talks|breakthrough in … negotiations|ratification of|accession to|normalisation of … relations|normalization of … relations|restoration of … relations|resumption of … relations|exchange of … letters|letter of intent|letter of understanding|gentlemen’s agreement|power-sharing accord|bargain|concordat|negotiated settlement|settlement with|settlement between|settlement of … conflict|settlement of … dispute|exchange of letters|reconciliation agreement|reconciliation accord|reconciliation pact|reconciliation deal|unity deal|unity accord|unity agreement|unity pact|security pact|security accord|security agreement|defence pact|defense pact|defence agreement|defence accord|cooperation agreement|cooperation accord|cooperation pact|co-operation agreement|border agreement|border deal|transit deal|grain deal|swap deal|exchange deal|prisoner deal|hostage deal|evacuation deal|surrender deal|surrender agreement|disarmament deal|disarmament agreement|disarmament accord|disengagement accord|withdrawal agreement|withdrawal deal|interim agreement|interim accord|interim deal|partial agreement|comprehensive agreement|comprehensive peace agreement|final act|final document|signature of|signature by|signing by|signing ceremony|initialling of|peace formula|power-sharing arrangement|power-sharing formula|power-sharing pact|coalition agreement|coalition deal|entente cordiale|exchange of instruments|exchange of notes|joint statement|joint document|common declaration|common platform|national pact|national accord|social pact|political agreement|political accord|political deal|political pact|agreement in principle|deal in principle|act of engagement|deed of commitment',
    examples: [
      'A peace agreement between JEM and the government followed on May 3.',
      'In June, a deal followed in Geneva.',
      'The memorandum of understanding with M23 followed in July.',
    ],
    misses: ['No agreement was reached in 2014.'],
  },
  {
    id: 'talks.verb',
    type: 'talks',
    reason: 'Sides or envoys meet.',
    ...parties,
    verbs:
      'meet|meet with|meet face to face|negotiate|renegotiate|hold talks|confer|visit|pay … visit|pay a visit|convene|sit down|sit together|consult|hold … talks|parley|tour|reconvene|attempt negotiations|debate|discuss|enter … talks|enter talks|enter into … talks|enter into … negotiations|enter into … dialogue|enter … negotiations|enter … dialogue|engage in … talks|engage in … negotiations|engage in dialogue|open … talks|open talks|open … negotiations|open … dialogue|start … talks|begin … talks|start negotiating|begin negotiating|resume … contacts|make contact|establish contact|establish … contact|mediate|return to … table|return to … talks|return to … negotiations|come to … table|come back to … table|go back to … table|bring … to … table|bring … together|bring together|come together|put … heads together|arrive for talks|arrive for … talks|open contacts|open … channel|haggle|bargain|shake hands|shake … hand|clasp hands|exchange handshakes|exchange views|exchange proposals|exchange … proposals|exchange … drafts|exchange visits|start talking|begin talking|talk to|talk with|talk in|speak with|sound out|shuttle|shuttle between|huddle|liaise|swap visits|gather for … talks|gather for … conference|meet for … talks|travel to … for talks|fly to … for talks|host … talks|be back at the table|be at the table|spend … days with|come face to face|sit at … table|sit at one table|feel … out|feel each other out|go back to work|sit around … table|be received in|receive in|get together|take … to the table|have talks|have … talks|resume talks|go into session|break bread|exchange envoys|trade visits|come calling|host … round|be in … to see|go to see|come to see|be in … for talks|come for talks|take part in … talks|speak by telephone|speak by phone|speak on the telephone|speak on the phone|talk by telephone|talk by phone|talk on the telephone|talk on the phone|talk for … days|talk for … hours|talk for two|talk for three|talk face to face|talk through|talk over|talk things over|have … meeting|have … discussions|have … conversation|have … contact|have … contacts|have … audience|be granted … audience|grant … audience|give … audience|enter … discussions|enter into … discussions|engage … in talks|engage … in dialogue|engage … dialogue|engage with|open … discussions|open … contacts|begin … negotiations|begin … dialogue|begin … discussions|start … negotiations|start … dialogue|start … discussions|resume … talks|resume … negotiations|resume … dialogue|take up … talks|take up talks|take up … contacts|take up contact with|renew … contact|renew … contacts|come back to the table|return to the table|return to talks|return to negotiations|return to dialogue|get back to the table|get … round … table|get … around … table|get … to … table|get … together|gather round … table|gather around … table|meet round … table|meet around … table|sit round … table|sit across|sit opposite|sit down for talks|sit down to talk|sit down in|be back around … table|be back around the table|be around … table|be back in … for talks|go to the table|come together for|come together to discuss|come together to talk|assemble for talks|gather to discuss|gather to talk|meet to discuss|meet in secret|meet secretly|meet privately|meet behind closed doors|meet on the sidelines|sound … out|put out feelers|send out feelers|extend feelers|make … overtures|make overtures|host … negotiations|host … dialogue|chair … talks|convene … talks|go between|act as mediator|act as go-between|broker talks|broker … talks|launch … talks|launch … dialogue|launch … negotiations|attend … talks|fly in for talks|fly in for … talks|fly out to meet|travel to meet|fly to meet|go to meet|come to meet|drive to meet|set off for talks|arrive on … visit|arrive for … visit|come on … visit|go on … visit|be on … visit|make … visit to|make … stopover|pay … call|pay … calls|pay … respects|call upon … at|stop off in|stop off at|be received at|be hosted by|confer with|exchange … views|exchange pleasantries|bargain over|haggle over|wrangle|wrangle over|horse-trade|resume … conversation|resume … conversations|spend … day together|spend … hours together|spend … together|spend … hours with|spend … day with|break up without … result|break up without|break off for … recess|get nowhere|get nowhere in|make no headway|make … headway|sit across from|sit face to face|go over … terms|go through … text|talk … through|deal at arm|pull up … chairs|pull up … chair|put in … hours with|put in … day with|make the rounds of|make … rounds of|take … bus to|meet across|haggle with|be the scene of … haggling',
    examples: [
      'Envoys of JEM and the government met in Nairobi on May 3.',
      'In June, the president visited Chad.',
      'The two sides negotiated in Geneva in July.',
    ],
    misses: ['The government refused to negotiate with JEM in June.'],
  },
  {
    id: 'talks.receive',
    type: 'talks',
    reason: 'Receiving guests of state; weapons and wounds are received too.',
    ...parties,
    verbs:
      'receive|host|welcome|greet|meet|entertain|invite … for talks|sit down with|receive … at the|receive … at his|receive … for talks|call in for|grant … audience|give … audience|bring together|bring … together|invite … to talks|invite … to the palace|receive … in audience',
    takes: ['guests', 'talks', 'office'],
    examples: [
      'President Ibrahim Konate received a delegation of M23 in Goma on May 3.',
      'In June, the Kenyan foreign minister was received by the emir.',
      'Chad hosted envoys of JEM in July.',
    ],
    misses: ['The camp received 200 tents in June.', 'The rebels received weapons from Sudan in June.'],
  },
  {
    id: 'talks.travel',
    type: 'talks',
    reason: 'Envoys and statesmen on their way are on a visit.',
    ...parties,
    verbs:
      'travel to|fly to|arrive in|arrive at|arrive for|go to … for|leave for|head for|journey to|gather|gather in|gather at|assemble|assemble in|congregate|stop over in|make … trip|make … visit|make … tour|make … stop|go to|come to|call in|take the bus to|land in|touch down in|turn up in|pass through|set out for|be in|call in at|stop at|stop in|stop over|put in at|spend … days in|spend … day in|spend … week in|spend … weeks in|spend two days|spend three days|spend … hours in|spend a week in|spend a day in|pay … visit|pay a visit|return to … for|return for|travel between|commute between|shuttle|fly in|fly into|jet in|jet into|drop in|fan out to|be back in|be in … for|make … way to|drive to|sail to|turn up at|show up in|land at|touch down at|be flown to|be invited to|be welcomed in|be present at|come anyway|come nonetheless|come in person|come on',
    by: ['guests'],
    examples: ['The UN envoy travelled to Kidal on May 3.', 'In June, the French foreign minister flew to Juba.', 'Two mediators arrived in Geneva in July.'],
    misses: ['Refugees travelled to Chad in June.', 'The president returned to Juba in June.'],
  },
  {
    id: 'talks.course',
    type: 'talks',
    reason: 'What becomes of talks by themselves.',
    ...parties,
    verbs:
      'move to|move back to|shift to|transfer to|reopen|restart|recommence|adjourn|adjourn for|drag|drag on|wind up|wind down|reconvene|gain momentum|be under way|get under way|stall|be launched|end without|go on|continue in|get going|open|open in|begin|start|resume|resume in|take place|be held|be resumed|be suspended|close|close in|close with|close without|break up without|go into … round|enter … round|enter … phase|enter … stage|move ahead|go ahead|proceed|come about|come off|materialise|materialize|sit|drag out|hobble on|limp on|plod on|pick up|pick up again|be taken up|be taken up again|be picked up|be broken off|be renewed|be reopened|be restarted|be relaunched|be convened|be hosted|be hosted by|be opened|be interrupted|be adjourned|be concluded|be wound up|be called|make progress|make … progress|make headway|produce little|produce nothing|last for|continue|carry on|intensify|accelerate|shift from|relocate to|transfer from|centre on|center on|focus on|revolve around|take off|bear fruit|kick off|commence|get off to|run into the sand|run into the sands|run into sand|run into difficulties|break up|meander|get nowhere|go nowhere|lead nowhere|peter out|bear no fruit|yield nothing|come to nothing',
    by: ['talks'],
    examples: [
      'Talks between the government and the LTTE moved to Geneva on May 3.',
      'In June, the negotiations dragged on in Nairobi.',
      'The peace conference, adjourned in Juba in July, reconvened in Nairobi.',
    ],
    misses: ['The army moved to Gao in June.', 'The talks would resume in June.'],
  },
  {
    id: 'talks.call',
    type: 'talks',
    reason: 'Envoys call on those who others call upon to act.',
    ...parties,
    verbs: 'call on|call at|drop in on|look in on|sit at … table|sit around … table|sit face to face|look in|go to see|drop by',
    by: ['guests'],
    takes: ['guests', 'people'],
    examples: [
      'The UN envoy called on the general in Juba on May 3.',
      'In June, two mediators called on the president.',
      'The foreign minister of Kenya called on the emir in July.',
    ],
    misses: ['The rebels called on the army to disarm in June.'],
  },
  {
    id: 'talks.noun',
    type: 'talks',
    reason: 'The noun for it.',
    ...parties,
    nouns:
      'peace talks|talks|peace talk|negotiation|peace negotiation|summit|meeting|round of talks|dialogue|conference|peace conference|visit|workshop|consultation|peace process|mediation|mediation effort|session|hearing|public hearing|diplomatic effort|discussion|round of negotiations|national dialogue|forum|shuttle diplomacy|preliminary contact|exploratory contact|secret contact|contact|state visit|official visit|working visit|peace mission|delegation|symposium|roundtable|round-table|round table|plenary|handshake|peace initiative|peace effort|peace bid|national conference|constitutional conference|jirga|loya jirga|shura|congress|talks about talks|proximity talk|back-channel|parley|tete-a-tete|goodwill visit|fact-finding mission|fact-finding visit|peace caravan|get-together|seminar|colloquium|assembly of elders|palaver|mediation bid|facilitation|negotiating session|telephone conversation|phone call|tête-à-tête|audience with|gathering of … leaders|gathering of … elders|gathering of … delegates|gathering of … chiefs|reconciliation conference|reconciliation meeting|reconciliation gathering|reconciliation talk|reconciliation forum|reconciliation dialogue|reconciliation summit|peace forum|peace meeting|peace summit|peace gathering|peace council|peace dialogue|peace round|face-to-face meeting|face-to-face talk|indirect talk|direct talk|secret talk|exploratory talk|preliminary talk|crisis talk|crisis meeting|crisis summit|emergency summit|emergency meeting|emergency session|extraordinary summit|special session|ministerial meeting|trilateral meeting|tripartite meeting|quadripartite meeting|bilateral meeting|follow-up meeting|follow-up conference|follow-up committee meeting|round table conference|brainstorming|conclave|assembly of chiefs|pow-wow|negotiating round|negotiation round|exploratory round|first round of … talks|second round of … talks|third round of … talks|new round of … talks|new round of … negotiations|round of … talks|round of … negotiations|round of … consultations|round of … dialogue|round of consultations|round of discussions|round of dialogue|round of meetings|series of meetings|telephone call|telephone call between|telephone talk|video conference|videoconference|shuttle mission|shuttle trip|goodwill mission|mediation mission|mediation talk|mediation session|good offices mission|observer visit|inspection tour|papal visit|stopover|walkabout|launch of … talks|launch of … dialogue|launch of … negotiations|relaunch of … talks|relaunch of … dialogue|feeler',
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
      'authorise|authorize|extend|renew|mandate|approve|adopt|pass|create|establish|set up|impose|reimpose|tighten|ease|lift|suspend|prolong|vote|vote for|endorse|back|sanction|expand|enlarge|broaden|widen|increase|raise|strengthen|beef up|reduce|cut|downsize|terminate|change|revise|amend|modify|shift|end|wind up|conclude|commission|agree to … deploy|sign off on|clear|draft|table|draw up|put forward|submit|give|refer|extend … by|place … under … administration|send|double|triple|halve|vote on|vote in favour|vote through|bless|dispatch|give … blessing|let … lapse|allow … to lapse|let … expire|set … ceiling|give … mandate|give … backing to|give … blessing to|give … approval to|give … green light|give … go-ahead|greenlight|green-light|okay|underwrite|legitimise|legitimize|legalise|activate|prolong … by|prolong … for|renew … for|renew … by|extend … for|extend … until|roll over|reinforce|scale up|scale down|scale back|trim|cap|lower|curtail|reconfigure|restructure|transform|rename|close down|wind down|phase out|draw down|disband|agree to|decide on|decide to send|decide to deploy|decide to create|decide to extend|resolve to|provide for|determine|clothe … with|invest … with|entrust|task|dispatch … to|despatch|confirm|reaffirm|ratify|block|veto|vote against|vote down|split over|push through|force through|railroad through|pass unanimously|adopt unanimously|co-sponsor|sponsor|introduce|circulate',
    takes: ['mission', 'law', 'agreement'],
    by: ['international'],
    examples: [
      'The UN extended the mandate of the mission on May 3.',
      'In June, the United Nations Security Council adopted a resolution.',
      'A mission was approved by the AU in July.',
    ],
    misses: ['The parliament passed a law in June.', 'The UN was expected to extend the mandate.'],
  },
  {
    id: 'mandate.mission',
    type: 'mandate',
    reason: 'A mission or mandate is authorised or renewed, by whomever.',
    ...agentTarget,
    verbs:
      'authorise|authorize|extend|renew|mandate|prolong|change|shift|sanction|endorse|green-light|approve … deployment|approve … dispatch|approve … sending|wind up|wind down|reconfigure|bring … to a close|renew … for|extend … by|extend … for|prolong … by|prolong … for|renew … by|give … extension|roll over|give … mandate|wind … up|set … end|authorise … deployment|authorize … deployment|approve … expansion|approve … extension|approve … renewal|agree … extension|broaden … mandate|widen … mandate|strengthen … mandate|beef up … mandate|narrow … mandate|revise … mandate|redefine … mandate|amend … mandate|terminate … mandate|end … mandate|pare|pare down|pare … to|whittle down|trim|slim down|cut back|beef up|scale down|scale up|conjure up',
    takes: ['mission'],
    examples: ['The mandate of the force was renewed on May 3.', 'In June, Paris extended the operation.', 'The observer mission was prolonged in July.'],
    misses: ['The president extended the curfew in June.'],
  },
  {
    id: 'mandate.resolution',
    type: 'mandate',
    reason: 'Resolutions do what those who pass them do.',
    ...agentTarget,
    verbs:
      'authorise|authorize|establish|create|extend|renew|set up|impose|allow|mandate|demand|call for|condemn|lift|endorse|approve|provide for|give|send|raise|empower|permit|entrust|mandate … to|order|request|urge|reaffirm|deplore|denounce|refer|ban|freeze|tighten|ease|renew … for|extend … for|prolong|terminate|end|wind up|transform|turn … into|replace|task|broaden|expand|reduce|fix|lay down|set out|open … way for|open the way for|pave … way for|pave the way for|clear … way for|bless|envisage',
    by: ['resolution'],
    examples: [
      'Resolution 2085 authorized AFISMA on May 3.',
      'In June, a resolution allowed the force to stay.',
      'Resolution 1542, which created MINUSTAH, followed in July.',
    ],
    misses: ['The resolution did not create a force in June.'],
  },
  {
    id: 'mandate.body',
    type: 'mandate',
    reason: 'A body of states sets up another.',
    subject: 'agent',
    object: null,
    verbs:
      'create|establish|set up|form|launch|appoint|convene|constitute|dissolve|disband|dispatch|send|bring into being|bring into existence|call into being|wind up|wind down|close down|replace … with|reconfigure|mandate|task|name|nominate|commission|despatch|decide on|approve|authorise|authorize|call into existence|replace|renew|extend|merge|rename|instruct|entrust',
    takes: ['body'],
    by: ['international'],
    examples: [
      'The UN established a commission of inquiry on May 3.',
      'In June, a tribunal for Chad was set up by the UN.',
      'The African Union appointed a committee in July.',
    ],
    misses: ['The president dissolved the assembly in June.'],
  },
  {
    id: 'mandate.member',
    type: 'mandate',
    reason: 'A body of states shuts a state out or takes it back.',
    ...agentTarget,
    verbs:
      'shun|ostracise|cold-shoulder|suspend|suspend … from|suspend … membership|expel|readmit|admit|bar|exclude|reinstate|censure|shut … out|shut out|throw … out|throw out|kick … out|kick out|lock out|lock … out|strip … of|lift … suspension of|lift the suspension of|let … back in|let back in|welcome … back|welcome back|reintegrate|reinstate … as|grant … membership|give … membership|give … seat to|give … seat|admit … as|accept … as|recognise|recognize',
    takes: ['place'],
    by: ['international'],
    examples: ['The AU suspended Mali on May 3.', 'In June, Sudan was readmitted by the African Union.', 'ECOWAS expelled Chad in July.'],
    misses: ['The government suspended the governor in June.', 'The AU did not suspend Mali.'],
  },
  {
    id: 'mandate.vote',
    type: 'mandate',
    reason: 'A body of states votes or decides, whatever on.',
    ...agentTarget,
    verbs:
      'vote|vote unanimously|vote to|vote in favour|vote for|decide|decide to|decide on|resolve|resolve to|give … green light|give … go-ahead|give … blessing|give … approval|refer … to … court|refer … to … council|decide unanimously|vote overwhelmingly|agree to send|agree to deploy|agree to extend|agree to set up|agree to create|agree to dispatch|agree to despatch|agree to lift|agree to authorise|agree to authorize|decree|order … activation|order … standby force|order … stand-by force|order … dispatch|give the go-ahead|give … go-ahead for|give the green light|give the nod|give … nod|give … nod to|give … assent|give … mandate|grant … mandate|refer … situation|refer … case|refer … matter|take … matter up|put … under … trusteeship|put … under … administration|place … under … trusteeship|determine that|rule in favour|rule against|transfer … tasks|endorse … transfer|endorse … deployment|back … deployment|authorise member states|authorize member states|authorise … use of force|authorize … use of force|authorise … measures|authorize … measures|invoke … chapter|invoke chapter|invoke article|invoke … article|trigger article|dispatch … commission|dispatch … panel|dispatch … team|establish … mechanism|create … mechanism|appoint … panel|appoint … rapporteur|name … rapporteur|open … inquiry into|impose … no-fly|impose a no-fly|lift … no-fly|lift … flight ban|lift … air embargo|cut … ceiling|lower … ceiling|reduce … ceiling|cut … strength|reduce … strength|vote down|block … resolution|veto … resolution|slap … embargo on|slap an embargo on|clamp … embargo on|clap … embargo on|put … on … blacklist|put … on … sanctions list|place … on … blacklist|add … to … blacklist|add … to … sanctions list|blacklist|wind up … mission|wind up the mission|wind down … mission|lend … authority to|lend its authority|authorize all|authorise all|authorize … means|authorise … means|whittle down|pare|pare … to|pare down|trim|refer … to the International|conjure up … force|resolve that|sign off on … mission|sign off on … operation',
    by: ['international'],
    examples: [
      'The UN voted on May 3 to send peacekeepers.',
      'In June, the African Union gave the green light to a force in Juba.',
      'The EU decided in July to keep its trainers in Goma.',
    ],
    misses: ['Kenya voted in June.', 'The UN was to vote in June.'],
  },
  {
    id: 'mandate.term',
    type: 'mandate',
    reason: 'What a body of states gives and takes: time, strength, a name on a list.',
    ...agentTarget,
    verbs:
      'give … months|give … year|give … another|give … more|raise … ceiling|raise … strength|lower … strength|strike … off|strike … from|take … off … list|put … on … list|put … on … blacklist|add … to … list|remove … from … list|impose … embargo|renew … embargo|lift … embargo|extend … embargo|vote … embargo|impose … flight ban|grant … observer|give … observer|refer … to|give … half year|give … six months|give … extension|grant … extension|grant … months|prolong … stay|extend … stay|renew … stay|extend … tenure|extend … life of|prolong … life of|raise … cap|lift … cap|lower … cap|delist|de-list|take … off … blacklist|lift … ban on|reimpose … embargo|tighten … embargo|ease … embargo|relax … embargo',
    by: ['international'],
    examples: [
      'The UN gave the observers another six months on May 3.',
      'In June, the African Union raised the ceiling of the force.',
      'The UN struck two generals off its blacklist in July.',
    ],
    misses: ['The court gave the general six months in June.'],
  },
  {
    id: 'mandate.end',
    type: 'mandate',
    reason: 'A mandate runs out.',
    subject: 'target',
    object: null,
    verbs:
      'expire|run out|lapse|come to an end|come into force|take effect|draw to a close|elapse|be wound up|be wound down|be terminated|be extended|be prolonged|be renewed|get … extension|get … mandate|receive … mandate|be replaced by',
    by: ['mission'],
    examples: ['The mandate of the observers expired on May 3.', 'In June, the mission came to an end.', 'The mandate ran out in July.'],
    misses: ['The truce expired in June.', 'The mandate would expire in June.'],
  },
  {
    id: 'mandate.noun',
    type: 'mandate',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'authorisation|authorization|expansion of … mandate|expansion of … mission|termination of … mandate|end of … mandate|un resolution|u.n. resolution|security council resolution|council resolution|general assembly resolution|mandate renewal|mandate extension|mandate change|no-fly zone|suspension of … membership|referral to … court|establishment of … mission|creation of … mission|establishment of … tribunal|un vote|council vote|security council vote|presidential statement|authorisation by|authorization by|authorisation of|authorization of|green light from|green light for|go-ahead from|go-ahead for|extension of … stay|widening of … mandate|broadening of … mandate|strengthening of … mandate|change of mandate|change in … mandate|revision of … mandate|reduction of … mandate|security council ’s vote|security council ’s resolution|security council ’s decision|adoption of resolution|adoption of … resolution|passage of resolution|passage of … resolution|passing of … resolution|vote in the security council|vote of the security council|vote by the security council|vote at the un|suspension from the african union|suspension from ecowas|suspension from the au|flight ban|creation of … tribunal|referral to the … court|council decision|council mandate|un mandate|chapter vii mandate|new un resolution',
    examples: ['A widening of the mandate by the UN followed on May 3.', 'In June, a UN resolution was adopted.', 'The authorisation by the AU came in July.'],
    misses: ['No authorisation was given in 2014.', 'A resolution of the conflict was far off in June.'],
  },
  {
    id: 'request.verb',
    type: 'request',
    reason: 'Help or action is asked for.',
    ...agentTarget,
    verbs:
      'request|appeal|ask|ask … for|ask for|call on|call upon|call for|plead|plead for|plead with|petition|appeal for|appeal to|invite|beg|beg for|beseech|entreat|implore|solicit|turn to … for|look to … for|apply for|apply to … for|call in … troops|call in … help|enlist … help|send for … help|lobby|lobby for|put in … request|lodge … request|lodge … complaint|ask … to mediate|cry for help|summon … help|cry out for|summon … to … aid|call … to … aid|write to … for|turn for help to|call for help from|ask … to send|ask … to come|invoke … treaty|clamour for|press … for help|call upon … for|go cap in hand to|go begging|send … appeal|send … appeals|send … sos|send an sos|send out … sos|issue … sos|issue an sos|send … distress call|send word|send word to|send … plea|address … appeal|address … request|direct … appeal|direct … request|transmit … request|present … request|submit … request|table … request|formulate … request|repeat … request|renew … request|renew … appeal|reiterate … request|reiterate … call|bring … case before|bring … before … council|take … case to … council|write to … asking|write to … to ask|write to ask|telephone … asking|cable … for|petition … for|press … to intervene|press … to send|urge … to intervene|urge … to send|implore … to intervene|beg … to intervene|beg … to send|ask … to intervene|ask … to stay|ask … to help|ask … to protect|ask … to investigate|ask … to look into|ask … to lift|ask … to set up|ask … to deploy|invite … to mediate|invite … to send|invite … to investigate|invite in|call for … help|call for help|call for … assistance|call for assistance|call for … intervention|call for intervention|call for … reinforcements|call for reinforcements|call for … protection|call for … peacekeepers|cry … for help|shout for help|demand … protection|demand protection|demand … intervention|demand … observers|demand … monitors|demand … help|demand … peacekeepers|seek … intercession|seek … good offices|seek … mediation|seek … asylum from|apply for membership|apply to join|put in for|enlist … support|enlist … aid|enlist … assistance|enlist … services|invoke … pact|invoke … clause|invoke … assistance|invoke mutual|activate … pact|demand … seat|demand … seats|demand … share|demand … release|demand … withdrawal|demand … resignation|demand … inquiry|urge restraint|urge … restraint|urge … calm|urge calm|send to … for|set terms for|set conditions for|set … conditions for|name … price|set … deadline|set … ultimatum|deliver … ultimatum|present … ultimatum|hand … ultimatum|make … approach to … for|make an approach to|go to … with … complaint|complain to|send … begging|hold out … hand to|hold out its hand to|write to … urging|call in … marines|inquire of … for',
    examples: [
      'The government requested military help from France on May 3.',
      'In June, the president appealed to Chad for troops.',
      'Mali asked for more aid in July.',
    ],
    misses: ['Mali did not ask for aid in 2014.'],
  },
  {
    id: 'request.seek',
    type: 'request',
    reason: 'Help, troops or a mission are sought.',
    ...agentTarget,
    verbs: 'seek|solicit|press for|enlist|call in|push for|look to … for|turn to … for|demand|invite … in|cast about for',
    takes: ['request'],
    examples: [
      'The prime minister sought military assistance from Chad on May 3.',
      'In June, reinforcements were sought by the governor.',
      'Mali solicited troops from France in July.',
    ],
    misses: ['The rebels sought revenge in June.', 'Mali did not seek troops in 2014.'],
  },
  {
    id: 'request.noun',
    type: 'request',
    reason: 'The noun for it.',
    ...agentTarget,
    nouns:
      'request for|request by|request from|appeal for|appeal by|appeal to|request|appeal|plea for|plea by|plea to|call for help|call for assistance|call for … intervention|cry for help|invitation|petition|application for|distress call|emergency appeal|humanitarian appeal|call for reinforcements|call for troops|request to|demand for help|bid for help|call for intervention|call for aid|call on the un|call for … peacekeepers|call for … force|call for … troops|call for … assistance|call for … help|call for … aid|appeal for help|appeal for aid|appeal to the un|appeal to … world|sos|s.o.s.|distress signal|plea for help|plea for … help|letter asking|letter requesting|formal request|official request|invitation by|bid for … intervention',
    examples: [
      'On May 3, the government made a request for troops.',
      'In June, an appeal for aid was issued by the UN.',
      'The invitation of the president to JEM came in July.',
    ],
    misses: ['No request was made in 2014.', 'The request might be made in June.'],
  },
]
