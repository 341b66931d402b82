import { slugOf } from '../../src/model/fold-text.ts'
import type {
  Actor,
  EventRecord,
  FactMention,
  Mention,
  PassageRecord,
  Place,
  ReportRecords,
} from '../../src/model/records.ts'
import { aCount, aDate, aFigure, anActor, anEvent, aParty, aPassage, aPlace, aReport } from './record-builders.ts'

/** An event as the table below tells it: the clause that tells it is marked by braces in its sentence. */
interface Telling {
  readonly type: EventRecord['type']
  readonly date: string
  readonly places?: readonly Place[]
  readonly actors?: readonly Actor[]
  readonly counts?: Pick<EventRecord, 'killed' | 'wounded' | 'abducted' | 'displaced'>
}
type Sentence = readonly [text: string, ...events: Telling[]]

const kidal = aPlace('Kidal', { lat: 18.44, lon: 1.41 })
const kidalRegion = aPlace('Kidal', { id: 'kidal-region', name: 'Kidal region', precision: 'region' })
const gao = aPlace('Gao', { lat: 16.27, lon: -0.04 })
const timbuktu = aPlace('Timbuktu', { lat: 16.77, lon: -3.01 })
const menaka = aPlace('Ménaka', { lat: 15.92, lon: 2.4 })
const bamako = aPlace('Bamako', { lat: 12.65, lon: -8 })
const tessalit = aPlace('Tessalit')
const algiers = aPlace('Algiers', { country: 'DZ', lat: 36.74, lon: 3.09 })
const mali = aPlace('Mali', { precision: 'country' })

const mnla = (role: Actor['role'] = 'party') =>
  anActor('National Movement for the Liberation of Azawad', role, { id: 'mnla', aliases: ['MNLA'], text: 'MNLA' })
const cma = (role: Actor['role'] = 'party') =>
  anActor('Coordination of Azawad Movements', role, { id: 'cma', aliases: ['CMA'], text: 'CMA' })
const aqim = (role: Actor['role'] = 'agent') =>
  anActor('Al-Qaeda in the Islamic Maghreb', role, { id: 'aqim', aliases: ['AQIM'], text: 'AQIM' })
const government = (role: Actor['role'] = 'party') => anActor('Government of Mali', role, { text: 'the government' })
const army = (role: Actor['role'] = 'party') => anActor('Malian army', role, { text: 'the army' })
const minusma = (role: Actor['role'] = 'target') => anActor('MINUSMA', role)
const french = (role: Actor['role'] = 'agent') => anActor('French forces', role, { text: 'French troops' })
const civilians = (role: Actor['role'] = 'target') => anActor('civilians', role)

/** The invented report, entry by entry. None of it happened. */
const SENTENCES: Readonly<Record<string, readonly Sentence[]>> = {
  '2012': [
    [
      'In January {MNLA fighters overran the barracks at Ménaka}.',
      { type: 'battle', date: '2012-01', places: [menaka], actors: [mnla(), army()] },
    ],
    [
      'On March 3 {the army lost Tessalit to the MNLA}.',
      { type: 'territory', date: '2012-03-03', places: [tessalit], actors: [mnla('agent'), army('target')] },
    ],
    [
      'On March 22 {soldiers deposed the president in Bamako}.',
      { type: 'coup', date: '2012-03-22', places: [bamako], actors: [army('agent'), government('target')] },
    ],
    [
      'Some {40,000 people fled the north between April and June}.',
      {
        type: 'displacement',
        date: '2012-04/2012-06',
        actors: [civilians()],
        counts: { displaced: aCount(40_000, 40_000, { approx: true, text: '40,000' }) },
      },
    ],
    [
      'In October {AQIM men seized three engineers near Gao}.',
      {
        type: 'abduction',
        date: '2012-10',
        places: [gao],
        actors: [aqim(), civilians()],
        counts: { abducted: aCount(3) },
      },
    ],
  ],
  '2013': [
    [
      'On January 14 {French troops landed in Bamako}.',
      { type: 'deployment', date: '2013-01-14', places: [bamako], actors: [french()] },
    ],
    [
      'Two weeks later {aircraft bombed depots outside Gao}.',
      { type: 'airstrike', date: '2013-01-28', places: [gao], actors: [french()], counts: { killed: aCount(8, null) } },
    ],
    [
      'In April {the Security Council authorised a mission for Mali}.',
      { type: 'mandate', date: '2013-04', places: [mali], actors: [anActor('UN Security Council')] },
    ],
    [
      'A truce {was signed in Algiers on June 20}, and {both sides met there again in August}.',
      { type: 'ceasefire', date: '2013-06-20', places: [algiers], actors: [government(), mnla()] },
      { type: 'talks', date: '2013-08', places: [algiers], actors: [government(), mnla()] },
    ],
    [
      'On October 9 {a suicide car bomb hit the checkpoint at Timbuktu}.',
      {
        type: 'bombing',
        date: '2013-10-09',
        places: [timbuktu],
        actors: [aqim(), army('target')],
        counts: { killed: aCount(4), wounded: aCount(7) },
      },
    ],
    [
      'Voters {chose a new assembly late in the year}.',
      { type: 'election', date: '2013-09~/2013-12~', places: [mali] },
    ],
  ],
  '2014': [
    [
      'On May 17 {fighting broke out in Kidal during a visit of ministers}.',
      {
        type: 'battle',
        date: '2014-05-17',
        places: [kidal],
        actors: [army(), mnla()],
        counts: { killed: aCount(30, null) },
      },
    ],
    [
      'Days later {the MNLA held the governor’s office in Kidal}.',
      { type: 'territory', date: '2014-05', places: [kidal], actors: [mnla('agent'), government('target')] },
    ],
    [
      'In July {delegates of the CMA and the government opened talks in Algiers}.',
      { type: 'talks', date: '2014-07', places: [algiers], actors: [cma(), government()] },
    ],
    [
      'In early September {a mine killed peacekeepers in the Kidal region}.',
      {
        type: 'bombing',
        date: '2014-09-01~/2014-09-10~',
        places: [kidalRegion],
        actors: [minusma()],
        counts: { killed: aCount(5) },
      },
    ],
    [
      'On October 3 {gunmen ambushed a convoy between Gao and Ménaka}.',
      {
        type: 'attack',
        date: '2014-10-03',
        places: [gao, menaka],
        actors: [minusma()],
        counts: { killed: aCount(9), wounded: aCount(3) },
      },
    ],
    [
      'The mission {withdrew from Tessalit before the end of the year}.',
      { type: 'withdrawal', date: '2014-12~', places: [tessalit], actors: [minusma('agent')] },
    ],
  ],
  '2015': [
    [
      'On April 28 {militiamen took the town of Ménaka}.',
      { type: 'territory', date: '2015-04-28', places: [menaka], actors: [anActor('GATIA'), cma('target')] },
    ],
    [
      'On June 20 {the CMA signed the peace accord in Bamako}.',
      { type: 'agreement', date: '2015-06-20', places: [bamako], actors: [cma(), government()] },
    ],
    [
      'In August {thirteen people died in a hotel siege at Sévaré}.',
      {
        type: 'attack',
        date: '2015-08',
        places: [aPlace('Sévaré')],
        actors: [civilians()],
        counts: { killed: aCount(13) },
      },
    ],
    [
      'Patrols {have been under way along the border since November}.',
      { type: 'deployment', date: '2015-11/..', actors: [french()] },
    ],
    ['Nothing came of the plan to disarm the militias.'],
  ],
  '2016': [
    [
      'In July {youths marched through Gao}, and {police shot three of them}.',
      { type: 'protest', date: '2016-07', places: [gao], actors: [anActor('youths')] },
      {
        type: 'killing',
        date: '2016-07',
        places: [gao],
        actors: [anActor('police'), civilians()],
        counts: { killed: aCount(3) },
      },
    ],
    [
      'On December 1 {donors pledged new funds for the north}.',
      { type: 'aid', date: '2016-12-01', actors: [anActor('donors')] },
    ],
  ],
}

/** The invented report as text; each entry is a paragraph, and every quote of `sampleRecords` is a slice of it. */
export const SAMPLE_TEXT: string = Object.entries(SENTENCES)
  .map(([year, rows]) => `${year}  ${rows.map(([text]) => plain(text)).join(' ')}\n`)
  .join('\n')

function plain(sentence: string): string {
  return sentence.replace(/[{}]/g, '')
}

function spanAt(start: number, quote: string, entry: string): Omit<FactMention, 'passage' | 'sources'> {
  const before = SAMPLE_TEXT.slice(0, start)
  const line = before.split('\n').length
  const column = start - before.lastIndexOf('\n')
  return { document: 'mali', section: 'status', entry, start, end: start + quote.length, line, column, quote }
}

function passageOf(sentence: string, entry: string): PassageRecord {
  const quote = plain(sentence)
  const start = SAMPLE_TEXT.indexOf(quote)
  return aPassage({ id: `mali:${start}`, sources: [], ...spanAt(start, quote, entry) })
}

function eventOf(telling: Telling, clause: string, passage: PassageRecord): EventRecord {
  const { type, date, places = [], actors = [], counts = {} } = telling
  const told = { type, date: aDate(date), places: [...places], actors: [...actors], ...counts }
  const span = spanAt(passage.start + passage.quote.indexOf(clause), clause, passage.entry ?? '')
  const mention: Mention = { ...span, passage: passage.id, sources: [], said: told, rules: [`${type}.sample`] }
  const id = slugOf(['mali', date, type, places[0]?.id ?? ''].join(' '))
  return anEvent({ id, ...told, mentions: [mention] })
}

/** A small coherent report that nobody wrote: 25 events from 2012 to 2016, three figures, three parties, and its passages. */
export function sampleRecords(): ReportRecords {
  const events: EventRecord[] = []
  const passages: PassageRecord[] = []
  for (const [year, rows] of Object.entries(SENTENCES)) {
    for (const [sentence, ...tellings] of rows) {
      const passage = passageOf(sentence, year)
      const clauses = [...sentence.matchAll(/\{(.+?)\}/g)].map(([, clause = '']) => clause)
      passages.push(passage)
      events.push(...tellings.map((telling, index) => eventOf(telling, clauses[index] ?? '', passage)))
    }
  }
  return { report: aReport({ years: [2012, 2013, 2014, 2015, 2016] }), events, passages, figures, parties }
}

const figures = [
  aFigure(),
  aFigure({ id: 'mali-2012-displaced', metric: 'displaced', value: aCount(40_000), of: '', date: aDate('2012') }),
  aFigure({ id: 'mali-2015-troops-french', metric: 'troops', value: aCount(1200), of: 'French', date: aDate('2015') }),
]
const parties = [
  aParty(),
  aParty({ id: 'cma', number: '3', name: 'Coordination of Azawad Movements', aliases: ['CMA'], founded: '2014' }),
  aParty({
    id: 'government-of-mali',
    number: '1',
    name: 'Government of Mali',
    aliases: [],
    side: 'State',
    founded: null,
  }),
]
