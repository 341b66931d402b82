import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

const typesOf = (text: string): readonly string[] => readSentence(text).map((draft) => draft.type)

describe('the happenings of a sentence', () => {
  it.each([
    ['JEM rejected the accord on May 3.', ['rejection']],
    ['In June, M23 pulled out of the talks with the government.', ['rejection']],
    ['The Security Council extended the mandate of the mission in May.', ['mandate']],
    ['The army declared the war over in May.', ['statement']],
    ['JEM claimed the attack on Gao on May 3.', ['statement']],
  ])('leave a noun to the verb that is about it: %s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it('keep a noun that has a date of its own', () => {
    expect(typesOf('The ceasefire of May 3 was rejected by JEM on May 9.')).toContain('ceasefire')
  })

  it.each([
    ['In June, both sides agreed to stop fighting.', ['ceasefire']],
    ['JEM failed to sign the accord in May.', ['rejection']],
    ['In June, the shortage forced 2,000 people to flee from Gao.', ['displacement']],
    ['In July, the army allowed refugees to return to Goma.', ['displacement']],
    ['France helped the army to retake Gao in January.', ['territory']],
  ])('follow a verb into its infinitive: %s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it('give the infinitive of a causing verb to its object', () => {
    const [draft] = readSentence('In July, the army allowed refugees to return to Goma.')
    expect(draft?.actors.map(({ name }) => name.text)).toEqual(['refugees'])
  })

  it('take the Security Council for an international body', () => {
    expect(readSentence('In May, the Security Council adopted a resolution.')[0]?.rules).toEqual(['mandate.verb'])
  })

  it('do not bridge a gap over another phrase', () => {
    expect(
      readSentence('The rebels left the villagers in Gao with their homes in June.').flatMap(({ rules }) => rules),
    ).not.toContain('displacement.verb')
  })

  it('let a gap hold a number', () => {
    expect(typesOf('The blaze left at least nine traders dead in June.')).toEqual(['killing'])
  })

  it('take "got" for a verb where no participle follows', () => {
    expect(typesOf('Chad got six helicopters from Russia in May.')).toEqual(['arms'])
    expect(readSentence('Three priests got killed near Gao in June.')[0]?.casualties.killed?.min).toBe(3)
  })

  it('do not take a particle for the object of a passive verb', () => {
    expect(typesOf('The minister was taken out of the car and brought home in June.')).not.toContain('withdrawal')
  })

  it('match a passive pattern only at a passive verb', () => {
    expect(readSentence('The general was sworn in on May 3.')[0]?.rules).toEqual(['leadership.resign'])
    expect(typesOf('The general succeeded in June.')).toEqual([])
  })

  it('do not count what an agreement only foresees', () => {
    expect(typesOf('The minutes of May 3 provided for the withdrawal of troops.')).not.toContain('withdrawal')
  })

  it('read a participle before the main verb', () => {
    expect(readSentence('On May 3, a grenade tossed into a bar wounded eleven.')[0]?.rules).toContain('bombing.verb')
  })

  it('keep a participle before a noun in the object', () => {
    const [draft] = readSentence('Rebels seized armoured vehicles and rifles near Gao in June.')
    expect(draft?.type).toBe('arms')
    expect(draft?.places.map((place) => place.text)).toEqual(['Gao'])
  })

  it('take what stands behind "of" for the object only where the noun before measures it', () => {
    expect(typesOf('The film captured the mood of the country in 2014.')).toEqual([])
    expect(typesOf('M23 captured large parts of the country in 2014.')).toEqual(['territory'])
  })

  it('do not count villages as people', () => {
    expect(typesOf('Gunmen killed dozens of cows in June.')).toEqual([])
    expect(typesOf('Gunmen killed dozens of villagers in June.')).toEqual(['killing'])
  })

  it.each([
    ['The raid by four gunmen on 9 May shook the army.', ['attack']],
    ['A three-hour gun battle on 9 May cost 14 lives.', ['battle']],
    ['A general strike paralysed Nairobi in June.', ['protest']],
    ['The prison riot in Juba in June shook the country.', ['protest']],
  ])('are told by the noun that does it: %s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it('are not told by a trend', () => {
    expect(typesOf('Unrest declined in June.')).toEqual([])
  })

  it('may stand in the present tense of a chronicle', () => {
    expect(typesOf('3 May: rebels attack the barracks in Gao and take 30 hostages.')).toEqual(['attack', 'abduction'])
    expect(typesOf('Rebels attack the barracks in Gao.')).toEqual([])
    expect(typesOf('Kidal falls on 3 May.')).toEqual(['territory'])
    expect(typesOf('3 May: 20,000 refugees cross into Chad.')).toEqual(['displacement'])
    expect(typesOf('The falls on the river are high in May.')).toEqual([])
  })

  it('are told by a relative clause of the noun before it', () => {
    expect(typesOf('The delegations signed a ceasefire, which took effect on May 3.')).toEqual([
      'ceasefire',
      'ceasefire',
    ])
    expect(typesOf('She led a movement, which split in May.')).toEqual(['group'])
  })

  it('are told of nothing where "had" in front of its subject supposes it', () => {
    expect(typesOf('Had anyone consulted the chiefs in May, the war might have been avoided.')).toEqual([])
    expect(typesOf('Had the army held Gao in May, the truce could have been saved.')).toEqual([])
  })

  it('are done by the subject, whatever stands between it and its verb', () => {
    const [draft] = readSentence('Obi, after a week of talk about rocket launchers, landed in Goma on May 3.')
    expect(draft?.type).not.toBe('bombing')
    expect(draft?.actors.map(({ name }) => name.text)).toEqual(['Obi'])
  })

  it('are not told by what people are before they are told of', () => {
    expect(typesOf('In May, gunmen killed about 50 displaced Nuer near Juba.')).toEqual(['killing'])
  })

  it('belong to the subject also behind a participle put to it', () => {
    const drafts = readSentence('The governor, removed on May 9, was placed under house arrest on June 3.')
    expect(drafts.map(({ type }) => type)).toEqual(['leadership', 'abuse'])
    expect(drafts.flatMap(({ actors }) => actors.map(({ name }) => name.text))).toEqual(['governor', 'governor'])
  })

  it('may stand in a note without auxiliary', () => {
    expect(typesOf('Draft law on amnesty dropped in June.')).toEqual(['decision'])
  })

  it('are of the kind that the noun says, where the verb only tells that it was undergone', () => {
    expect(typesOf('Goma came under heavy artillery fire on May 3.')).toEqual(['bombing'])
    expect(typesOf('Two markets in Goma were the target of barrel bombs on May 3.')).toEqual(['airstrike'])
  })

  it('reach past the way that one makes', () => {
    expect(typesOf('Militiamen looted their way through Goma on May 3.')).toEqual(['destruction'])
  })

  it('are told once where a noun says how', () => {
    expect(typesOf('The prime minister was deposed by the army in a bloodless coup on May 3.')).toEqual(['coup'])
  })

  it('are deaths of the year where nothing but the year is known of many', () => {
    expect(typesOf('More than 4,000 people lost their lives.')).toEqual([])
    expect(typesOf('Nine people lost their lives.')).toEqual(['killing'])
    expect(typesOf('More than 4,000 people lost their lives in Goma on May 3.')).toEqual(['killing'])
  })

  it('are told after "there was"', () => {
    expect(typesOf('There were clashes in Goma in June.')).toEqual(['battle'])
    expect(typesOf('There were no clashes in Goma in June.')).toEqual([])
  })

  it('are the items of a note', () => {
    expect(typesOf('General strike from 6 April 2006; curfews, mass arrests.')).toEqual([
      'protest',
      'decision',
      'abuse',
    ])
  })

  it('count what an attack did as its toll', () => {
    const drafts = readSentence('Jets hit a funeral hall in Aleppo on 8 October, killing 140 mourners.')
    expect(drafts.map(({ type, casualties }) => [type, casualties.killed?.min])).toEqual([['airstrike', 140]])
  })

  it('do not take a pit for a bomb, nor captivity for a capture', () => {
    expect(typesOf('The government closed the copper mine in Juba in May.')).not.toContain('bombing')
    expect(typesOf('The army freed 178 captives held by M23 near Goma in August.')).toEqual(['abduction'])
  })

  it('go on behind a relative clause with its own subject', () => {
    expect(typesOf('The army retook Goma on 3 June, and the 12,000 people who had fled returned in July.')).toEqual([
      'territory',
      'displacement',
      'displacement',
    ])
  })

  it('follow "did" over its subject', () => {
    expect(typesOf('Only in September did the guns fall silent.')).toEqual(['ceasefire'])
  })

  it.each([
    'Two bombs went off outside a hotel in Goma on May 3 and killed nine guests.',
    'Rebels overran the base at Gao on May 3, leaving nine soldiers dead.',
  ])('count what a device or the taking of a place cost as its toll: %s', (text) => {
    expect(readSentence(text).map(({ casualties }) => casualties.killed?.min)).toEqual([9])
  })

  it('take the deaths told before "when" for their toll', () => {
    const drafts = readSentence('Ten people were killed in June when grenades were thrown at a church in Goma.')
    expect(drafts.map(({ type, casualties }) => [type, casualties.killed?.min])).toEqual([['bombing', 10]])
  })

  it('read a quoted phrase as they read one without quotes', () => {
    expect(typesOf('In June, M23 enforced an “armed strike” across six provinces.')).toEqual(['abuse'])
  })

  it('are told without the verb of a place and a date behind another', () => {
    const told = readSentence('Gao fell on May 3, Kidal on May 9.')
    expect(told.map((draft) => [draft.type, draft.date.edtf])).toEqual([
      ['territory', '2014-05-03'],
      ['territory', '2014-05-09'],
    ])
  })

  it('give their toll to the violence before, over what stands between', () => {
    const told = readSentence('M23 ambushed a party that had held talks in Goma on May 3, leaving 12 soldiers dead.')
    expect(told.find((draft) => draft.type === 'attack')?.casualties.killed).toMatchObject({ min: 12 })
    expect(told.map((draft) => draft.type)).not.toContain('killing')
  })

  it('leave a toll to the sentence behind, where that tells of nothing else', () => {
    const tolls = (text: string) => readSentence(text).map(({ type, casualties }) => [type, casualties.killed?.min])
    expect(tolls('A truck bomb wrecked a market in Goma on May 3. The nine dead included three children.')).toEqual([
      ['bombing', undefined],
      ['killing', 9],
    ])
    expect(
      tolls('A truck bomb wrecked a market in Goma on May 3. By July the war had cost 900 lives.'),
    ).not.toContainEqual(['bombing', 900])
  })

  it.each([
    ['A raid to free the hostages failed on May 3.', ['attack']],
    ['In June, an offensive to retake Gao began.', ['attack']],
    ['The failure to stop the rebellion near Gao shook the cabinet in June.', []],
  ])('leave an infinitive in the subject to the noun that it is for: %s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it.each([
    ['Gunmen whisked a bishop away near Gao on May 3.', ['abduction']],
    ['In June, the army drove the raiders off.', ['battle']],
    ['The talks are to take place over the summer.', []],
  ])('find a particle behind the object of its verb: %s', (text, types) => {
    expect(typesOf(text)).toEqual(types)
  })

  it.each([
    ['Two churches in Goma were looted and burned on May 3.', 'destruction'],
    ['In June, four traders were seized and shot.', 'killing'],
  ])('read the second of two participles: %s', (text, type) => {
    expect(typesOf(text)).toContain(type)
  })

  it('give a participle in front the subject behind it', () => {
    const [draft] = readSentence('Ambushed near Gao on May 3, the soldiers fled.')
    expect(draft?.actors.map(({ name, role }) => [name.text, role])).toEqual([['soldiers', 'target']])
  })

  it('take a name that no list knows for a place where it falls', () => {
    expect(typesOf('Sarapat fell on May 3.')).toEqual(['territory'])
  })

  it('let a nation act as its army', () => {
    expect(typesOf('The Kenyans withdrew from Goma on May 3.')).toEqual(['withdrawal'])
  })

  it('are no violence where they are only called so, or claimed', () => {
    expect(typesOf('The government called the raid barbaric on May 9.')).toEqual(['statement'])
    expect(typesOf('Responsibility for the ambush was claimed by JEM on June 5.')).toEqual(['statement'])
  })

  it('are told once where a noun and its verb tell the same', () => {
    expect(typesOf('An air strike on a school near Goma, early in May, killed fifty.')).toEqual(['airstrike'])
    expect(typesOf('In May a bomb hidden under melons wrecked a market in Goma.')).toEqual(['bombing'])
  })

  it('do not take an adverb or a date for the object', () => {
    expect(typesOf('A battalion surrendered whole near Gao on May 3.')).toEqual(['withdrawal'])
    expect(typesOf('Emergency extended February 1.')).toEqual(['decision'])
  })

  it('have no speaker where they are only said to have been', () => {
    expect(typesOf('The soldiers are said to have left Gao in May.')).toEqual(['withdrawal'])
  })

  it('take what was given to a place for no place', () => {
    expect(typesOf('In May, power was transferred to the parliament.')).not.toContain('territory')
  })
})
