import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

/** Who takes part in the first happening of a type that a text tells, and how. */
const castOf = (text: string, type: string): readonly string[] =>
  (readSentence(text).find((draft) => draft.type === type)?.actors ?? []).map(
    ({ name, role }) => `${name.text}: ${role}`,
  )

describe('assignRoles', () => {
  it.each([
    ['In May, the LTTE declared a ceasefire.', 'ceasefire', ['LTTE: agent']],
    ['In May, the LTTE and Sudan declared a ceasefire.', 'ceasefire', ['LTTE: party', 'Sudan: party']],
    ['Kenya brokered the truce of May 2014.', 'ceasefire', ['Kenya: mediator']],
    ['On May 3, nine guards died in an ambush near Gao.', 'attack', ['nine guards: target']],
    ['A roadside bomb wounded nine soldiers near Goma on May 3.', 'bombing', ['nine soldiers: target']],
    ['The army drove the LTTE from Goma on May 3.', 'territory', ['army: agent', 'LTTE: target']],
    ['The rebels were driven out of Goma on May 3.', 'territory', ['rebels: target']],
    ['Nine guards were seized and beheaded by M23 on May 3.', 'abduction', ['M23: agent', 'Nine guards: target']],
    ['Ibrahim Konate was elected president on May 3.', 'election', ['Ibrahim Konate: agent']],
    ['The LTTE and M23 met in May, and both signed an agreement in June.', 'agreement', ['LTTE: party', 'M23: party']],
    ['The battalion left Goma on May 3 after fierce clashes.', 'battle', ['battalion: party']],
    [
      'On May 3, 200 fighters surrendered their weapons to the government.',
      'arms',
      ['200 fighters: agent', 'government: target'],
    ],
    ['On May 3, hundreds of people fled Goma.', 'displacement', ['hundreds of people: agent']],
    ['On the third of May rebels attacked Goma.', 'attack', ['rebels: agent']],
    ['On May 3 a judge was shot by a drunken sergeant.', 'killing', ['drunken sergeant: agent', 'judge: target']],
    ['On May 3 rebels killed at least nine guards in Goma.', 'killing', ['rebels: agent', 'nine guards: target']],
    ['On May 3 rebels killed between 40 and 60 guards.', 'killing', ['rebels: agent', '60 guards: target']],
    ['On May 3 rebels killed as many as 40 guards.', 'killing', ['rebels: agent', '40 guards: target']],
    ['A guard killed at the border on May 3 was buried.', 'killing', ['guard: target']],
    ['On May 3, nine families were evacuated from Goma.', 'displacement', ['nine families: target']],
    ['The LTTE was banned by Kenya on May 3.', 'decision', ['Kenya: agent', 'LTTE: target']],
    [
      'On May 3 the rebels met Secretary of State Moussa Mara.',
      'talks',
      ['rebels: party', 'Secretary of State Moussa Mara: party'],
    ],
    ['A truce mediated by Kenya was signed on May 3.', 'ceasefire', ['Kenya: mediator']],
    ['The Kenya-brokered truce collapsed on May 3.', 'ceasefire', ['Kenya: mediator']],
    ['Two missiles fired by the LTTE hit a school in Goma on May 3.', 'bombing', ['LTTE: agent', 'school: target']],
    ['The M23 mandate was renewed in May.', 'mandate', ['M23: target']],
    [
      'In May, retreating Kasai fighters killed nine guards.',
      'killing',
      ['Kasai fighters: agent', 'nine guards: target'],
    ],
    ['The assassination of the LTTE delegate Idris Omar in May was denied.', 'killing', ['Idris Omar: target']],
    ['On May 3 gunmen disguised as soldiers broke into a camp.', 'attack', ['gunmen: agent']],
    ['A mob stoned the French embassy on May 3.', 'protest', ['mob: agent', 'French embassy: target']],
    ['On May 3 M23 overran two LTTE bases.', 'territory', ['M23: agent', 'LTTE: target']],
    ['On May 3 gunmen fired on a bus carrying nine pilgrims.', 'attack', ['gunmen: agent', 'nine pilgrims: target']],
    ['On May 3 the base came under fire from M23.', 'attack', ['M23: agent']],
    ['On May 3 the battalion came under fire near Goma.', 'attack', ['battalion: target']],
    ['Ibrahim Konate survived an attack on May 3.', 'attack', ['Ibrahim Konate: target']],
    ['In May M23 swore allegiance to the LTTE.', 'group', ['M23: agent', 'LTTE: target']],
    ['In May the LTTE signed a truce.', 'ceasefire', ['LTTE: party']],
    ['On May 3 Ibrahim Konate was captured by M23 and tortured to death.', 'killing', ['Ibrahim Konate: target']],
    ['A relief committee was set up in May.', 'decision', ['relief committee: target']],
    ['The troops of Kenya were evacuated from Goma in May.', 'withdrawal', ['troops of Kenya: agent']],
    ['The fall of Goma was followed by the army’s capture of Juba on May 3.', 'territory', []],
    ['Konate’s M23 killed nine guards on May 3.', 'killing', ['M23: agent', 'nine guards: target']],
    ['On May 3 Goma was taken by Kasai Serbs.', 'territory', ['Kasai Serbs: agent']],
    [
      'Moussa Mara was murdered with his wife and a student on May 3.',
      'killing',
      ['Moussa Mara: target', 'his wife: target', 'student: target'],
    ],
    [
      'A helicopter was shot down on May 3, with the loss of three Russian crewmen.',
      'attack',
      ['helicopter: target', 'three Russian crewmen: target'],
    ],
    [
      'On May 3 rebels killed 47 villagers, many of them children.',
      'killing',
      ['rebels: agent', '47 villagers: target', 'children: target'],
    ],
    ['On May 3 the prosecutor general, Idris Kone, was gunned down.', 'killing', ['Idris Kone: target']],
    ['Having seized Goma on May 3, the rebels met the clans.', 'territory', ['rebels: agent']],
    ['In May rebels captured and executed nine soldiers.', 'abduction', ['rebels: agent', 'nine soldiers: target']],
    ['One colonel shot dead in Goma, 3 May.', 'killing', ['One colonel: target']],
    ['On May 3 the minister was wounded by a grenade.', 'bombing', ['minister: target']],
    ['On May 3 soldiers killed the wounded.', 'killing', ['soldiers: agent', 'wounded: target']],
    ['President Kone came to Goma on May 3.', 'talks', ['President Kone: agent']],
    ['On May 3 Goma and Kidal refused the accord.', 'rejection', ['Goma: agent', 'Kidal: agent']],
  ])('reads whom %j tells of', (text, type, cast) => expect(castOf(text, type)).toEqual(cast))

  it.each([
    ['An attack at the Kenyan embassy killed nine guards on May 3.', 'attack', ['nine guards: target']],
    ['Kenya declared general mobilization on May 3.', 'deployment', ['Kenya: agent']],
    ['Rukum, 3 May: rebels killed nine guards.', 'killing', ['rebels: agent', 'nine guards: target']],
    ['On May 3, planes bombed Goma.', 'bombing', []],
    ['On May 3 rebels stormed a camp at Goma, Kasai.', 'attack', ['rebels: agent']],
    ['In Goma, Kasai met the rebels on May 3.', 'talks', ['Kasai: party', 'rebels: party']],
    ['On May 3, a drone strike killed nine mourners.', 'airstrike', ['nine mourners: target']],
    ['On May 3 unidentified gunmen killed a judge.', 'killing', ['unidentified gunmen: agent', 'judge: target']],
    ['Seleka fighters attacked Goma on May 3.', 'attack', ['Seleka fighters: agent']],
    ['Moussa Mara, a Seleka commander, was killed on May 3.', 'killing', ['Moussa Mara: target']],
    ['An offensive against the LTTE displaced nine families on May 3.', 'displacement', ['nine families: target']],
    ['Moussa Mara, a Dinka from Warrap, attacked a camp on May 3.', 'attack', ['Moussa Mara: agent']],
    ['On May 3 nine men were killed by the union’s count.', 'killing', ['nine men: target']],
    ['Ten men, among them a priest and two nuns, were abducted on May 3.', 'abduction', ['Ten men: target']],
    ['On May 3 nine men were killed, per the army.', 'killing', ['nine men: target']],
    ['On May 3 Moussa Mara was shot in connection with rebels.', 'killing', ['Moussa Mara: target']],
  ])('gives nobody else a part in %j', (text, type, cast) => expect(castOf(text, type)).toEqual(cast))

  it.each([
    ['The LTTE and Sudan held talks in May. In June the two sides signed a truce.', ['LTTE: party', 'Sudan: party']],
    ['The LTTE and Sudan met in May. Both parties agreed to a ceasefire on June 3.', ['LTTE: party', 'Sudan: party']],
    ['The LTTE met Sudan in May. The government declared a ceasefire on June 3.', ['government: agent']],
  ])('knows the sides of %j', (text, cast) => expect(castOf(text, 'ceasefire')).toEqual(cast))

  it.each([
    ['The LTTE took Goma in May. Moussa Mara resigned. It attacked Juba on June 3.', 'attack', ['LTTE: agent']],
    ['The LTTE took Goma in May. It attacked Juba on June 3.', 'attack', ['LTTE: agent']],
    ['Moussa Mara resigned in May. Rebels took Goma. On June 3 he attacked Juba.', 'attack', ['Moussa Mara: agent']],
    ['Rebels took Goma in May. On June 3 he attacked Juba.', 'attack', []],
  ])('knows whom a pronoun of %j means', (text, type, cast) => expect(castOf(text, type)).toEqual(cast))
})
