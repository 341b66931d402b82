import { beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { Mention } from '../../src/model/records.ts'
import { openJsonStore } from '../../src/store/json-store.ts'
import { aCount, aDate, aFigure, anActor, anEvent, aParty, aPassage, aPlace, aReport } from '../support/records.ts'
import { createIo, createSink, runCli } from './cli-in-test.ts'
import { useFolder } from './use-folder.ts'

const { at } = useFolder()
const annalist = (...argv: string[]) => runCli(argv, { ANNALIST_STORE: at('store') })

const SENTENCES = [
  { id: 'mali:100', start: 100, quote: 'On May 17 MNLA fighters attacked the garrison at Kidal, killing 12 soldiers.' },
  { id: 'mali:400', start: 400, quote: 'In May rebels **killed** 15 men.', text: 'In May rebels killed 15 men.' },
]
const said: Mention['said'] = {
  type: 'attack',
  date: aDate('2014-05-17', { text: 'May 17', basis: 'year from the entry 2014' }),
  places: [aPlace('Kidal', { lat: 18.4, lon: 1.4 })],
  actors: [anActor('MNLA', 'agent', { text: 'MNLA fighters' })],
  killed: aCount(12),
}
const first: Mention = {
  document: 'mali',
  section: 'status',
  entry: '2014',
  start: 110,
  end: 175,
  line: 3,
  column: 11,
  quote: 'MNLA fighters attacked the garrison at Kidal, killing 12 soldiers',
  passage: 'mali:100',
  sources: ['Reuters'],
  said,
  rules: ['attack.verb', 'attack.of-another-version'],
}
const second: Mention = {
  ...first,
  section: 'politics',
  start: 407,
  end: 431,
  line: 9,
  column: 8,
  quote: 'rebels **killed** 15 men',
  text: 'rebels killed 15 men',
  passage: 'mali:400',
  sources: [],
  said: {
    ...said,
    date: aDate('2014-05', { text: 'In May', basis: 'year from the entry 2014' }),
    places: [aPlace('Zorbak', { country: null, precision: 'area' })],
    actors: [anActor('rebels'), anActor('Omar Haddad', 'agent', { text: 'Haddad' })],
    killed: aCount(15),
  },
  rules: ['killing.kill'],
  joined: 'same type and month',
}

beforeEach(async () => {
  const store = await openJsonStore(at('store'))
  await store.replaceReport({
    report: aReport(),
    events: [
      anEvent({ ...said, formerIds: ['mali-2014-05-attack'], disputed: ['killed'], mentions: [first, second] }),
      anEvent({ id: 'mali-2015-01-05-battle-gao', type: 'battle' }),
    ],
    figures: [aFigure()],
    parties: [aParty()],
    passages: SENTENCES.map((sentence) => aPassage(sentence)),
  })
  await store.close()
})

describe('annalist explain', () => {
  it('marks in the sentence which words gave what', async () => {
    const { stdout, code } = await annalist('explain', 'mali-2014-05-17-attack-kidal')
    expect(code).toBe(0)
    expect(stdout).toContain(
      [
        '1. mali:3:11, section status, entry 2014',
        '  On May 17 MNLA fighters attacked the garrison at Kidal, killing 12 soldiers.',
        `            ${'='.repeat(65)} attack`,
        '     ^^^^^^ date                                   ^^^^^ place    ^^ killed',
        '            ^^^^^^^^^^^^^ agent',
      ].join('\n'),
    )
  })

  it('says which rows fired and why they are there', async () => {
    const { stdout } = await annalist('explain', 'mali-2014-05-17-attack-kidal')
    expect(stdout).toContain('row attack.verb (One side assaults a target.); row attack.of-another-version')
    expect(stdout).toContain('“May 17”: year from the entry 2014; row month-day (')
  })

  it('says which list each name came from', async () => {
    const { stdout } = await annalist('explain', 'mali-2014-05-17-attack-kidal')
    expect(stdout).toContain('MNLA (mnla) “MNLA fighters”: the report’s list of parties, number 2')
    expect(stdout).toContain('Kidal (kidal) “Kidal”: a row of src/vocabulary/places.ts')
    expect(stdout).toContain('rebels (rebels) “rebels”: in no list: the noun “rebels” makes it an actor')
    expect(stdout).toContain('Omar Haddad (omar-haddad) “Haddad”: a person whom the text names in full elsewhere')
    expect(stdout.replace(/\s+/g, ' ')).toContain('by the words around it; carried on from what was told before')
  })

  it('finds the words in a sentence that has markup', async () => {
    const { stdout } = await annalist('explain', 'mali-2014-05-17-attack-kidal', '--json')
    const { mentions } = JSON.parse(stdout)
    expect(mentions[1]).toMatchObject({ sentence: 'In May rebels killed 15 men.', clause: { start: 7, end: 27 } })
  })

  it('says why the mentions are one event, and in what they differ', async () => {
    const { stdout } = await annalist('explain', 'mali-2014-05-17-attack-kidal')
    expect(stdout).toContain('joined     with what is told before: same type and month')
    expect(stdout).toContain(
      'Its type and date are those of 1, the most precise.\n  killed     1. 12\n             2. 15\n',
    )
  })

  it('says that an event is told once', async () => {
    expect((await annalist('explain', 'mali-2015-01-05-battle-gao')).stdout).toContain('told once')
  })

  it('goes from a former id to the one of now', async () => {
    const { stdout } = await annalist('explain', 'mali-2014-05-attack')
    expect(stdout).toContain('mali-2014-05-attack is now mali-2014-05-17-attack-kidal.')
  })

  it.each([
    ['mali-attack-kidal', '  mali-2014-05-17-attack-kidal\n'],
    ['mali-2014-deaths-peacekeepers', 'is a figure; only events are explained'],
    ['nonsense', 'No event has the id “nonsense”. Ids stand below each event'],
  ])('says of the id %s what is wrong', async (id, words) => {
    const { stderr, code } = await annalist('explain', id)
    expect(stderr).toContain(words)
    expect(code).toBe(1)
  })

  it('colours a terminal only', async () => {
    const { io } = createIo({ ANNALIST_STORE: at('store') })
    const [terminal, pipe] = [createSink({ isTTY: true }), createSink()]
    for (const stdout of [terminal, pipe]) await run(['explain', 'mali-2015-01-05-battle-gao'], { ...io, stdout })
    expect(terminal.text).toContain('\u001B[')
    expect(pipe.text).not.toContain('\u001B[')
  })
})
