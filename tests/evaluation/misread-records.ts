import type { Gold, GoldEvent, GoldFigure, GoldParty } from '../../src/evaluation/gold-rows.ts'
import type { EventRecord, FigureRecord, Mention, PartyRecord, Said } from '../../src/model/records.ts'
import { EVENT_TYPES } from '../../src/vocabulary/event-types.ts'
import { aCount, aDate, aFactMention, aFigure, anActor, anEvent, aParty, aPlace } from '../support/records.ts'

/**
 * Records as a poor reader would make them of coded rows: every seventh row is overlooked, every fifth is of the wrong
 * type, every third is dated a little off, and so on, so that each rule of the scores comes to bear.
 */
export function misreadEvents({ rows }: Gold<GoldEvent>): readonly EventRecord[] {
  const happenings = new Map<string, EventRecord>()
  for (const [index, row] of rows.entries()) {
    if (index % 7 === 3) continue
    for (const mention of index % 11 === 5 ? [misread(row, index), misread(row, index + 1)] : [misread(row, index)]) {
      const id = index % 13 === 4 ? `alone-${index}` : `${row.document}-${row.cluster}`
      const known = happenings.get(id) ?? anEvent({ ...mention.said, id, report: row.document, mentions: [] })
      happenings.set(id, { ...known, mentions: [...known.mentions, mention] })
    }
  }
  return [...happenings.values()]
}

function misread(row: GoldEvent, index: number): Mention {
  const start = Math.max(0, row.start - (index % 4) * 9 + (index % 17 === 6 ? 150 : 0))
  const end = Math.max(start + 1, row.end + (index % 3) * 7 - 10)
  return {
    ...aFactMention({ document: row.document, start, quote: row.quote }),
    end,
    said: misreadSaid(row, index),
    rules: [],
  }
}

function misreadSaid(row: GoldEvent, index: number): Said {
  const types = EVENT_TYPES.map(({ type }) => type)
  const type = index % 5 === 2 ? (types[(types.indexOf(row.type) + 1) % types.length] ?? row.type) : row.type
  const year = (row.dates[0] ?? '').slice(0, 4).replace(/\D/g, '0')
  const date =
    index % 3 === 1 ? { ...aDate(), edtf: index % 2 ? `${year}-05` : year } : { ...aDate(), edtf: row.dates[0] ?? year }
  const places = row.places.map(([name = '']) => aPlace(index % 4 === 1 ? `${name} town` : name.toUpperCase()))
  const actors = row.actors.map(({ names: [name = '', ...aliases], role }, at) =>
    anActor(`the ${name}`, (index + at) % 4 === 1 ? 'party' : role, { aliases, text: '' }),
  )
  const said = {
    type,
    date,
    places: index % 6 === 4 ? [aPlace('Nowhere'), ...places] : places,
    actors: actors.slice(index % 3),
  }
  const { min, max } = row.killed ?? { min: null, max: null }
  if (row.killed && index % 2) return { ...said, killed: aCount(min, index % 4 === 1 ? max : null) }
  return index % 19 === 8 ? { ...said, killed: aCount(3), displaced: aCount(null, 40) } : said
}

/** Figures as a poor reader would make them of coded ones. */
export function misreadFigures({ rows }: Gold<GoldFigure>): readonly FigureRecord[] {
  return rows
    .filter((_, index) => index % 4 !== 3)
    .map((row, index) =>
      aFigure({
        id: `figure-${index}`,
        metric: index % 5 === 2 ? 'other' : row.metric,
        value: aCount(row.value.min, index % 7 === 5 ? 7 : row.value.max),
        of: index % 3 === 1 ? row.of.slice(0, 5) : row.of.toUpperCase(),
        date: index % 4 === 1 ? null : { ...aDate(), edtf: row.date },
        sources: index % 3 === 2 ? [] : ['Reuters', row.source],
        mentions: [{ ...aFactMention({ document: row.document, start: row.start }), end: row.end }],
      }),
    )
}

/** Parties as a poor reader would make them of coded ones. */
export function misreadParties({ rows }: Gold<GoldParty>): readonly PartyRecord[] {
  return rows
    .filter((_, index) => index % 4 !== 3)
    .map((row, index) =>
      aParty({
        id: `party-${index}`,
        name: index % 3 === 1 ? (row.aliases[0] ?? `The ${row.name}`) : row.name,
        aliases: row.aliases.slice(index % 2),
        number: row.number || null,
        side: index % 3 === 2 ? null : row.side,
        founded: row.founded || null,
        dissolved: index % 2 ? row.dissolved : null,
        leaders: row.leaders.map((name) => name.split(' ').at(-1) ?? name).slice(index % 2),
        mentions: [{ ...aFactMention({ document: row.document, start: row.start }), end: row.end }],
      }),
    )
}
