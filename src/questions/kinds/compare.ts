import { z } from 'zod'
import type { EventRecord, FigureRecord } from '../../model/records.ts'
import { COUNT_NAMES } from '../../vocabulary/answer-phrases.ts'
import type { Library } from '../library.ts'
import { decline } from '../say/decline.ts'
import type { Desk } from '../say/reply.ts'
import { numberIn, plain, say } from '../say/say.ts'
import { sayFigure } from '../say/say-figure.ts'
import { sentencesOf } from '../topic/best-event.ts'
import type { Concept } from '../topic/concept.ts'
import { findEvents } from '../topic/find-events.ts'
import { findFigures } from '../topic/find-figures.ts'
import { isTotal } from '../topic/is-total.ts'
import { MEASURES, type Measure, measureOf } from '../topic/measures.ts'
import { about, questionKind } from './question-kind.ts'

/** "Compare 2013 and 2014", "Were there more attacks in Gao or in Kidal?" */
export const compare = questionKind({
  name: 'compare',
  summary: 'Sets two years, places or parties side by side',
  summaryInFrench: 'Met deux années, lieux ou parties côte à côte',
  input: z.strictObject({
    about,
    by: z.enum(['killed', 'events']).default('events').describe('what they are told apart by'),
  }),
  answer: ({ by }, desk) => {
    const { topic, language, library } = desk
    const sides = sidesOf(topic.concepts)
    if (!sides) return decline(desk)
    const shared = topic.concepts.filter((concept) => !sides.includes(concept))
    const told = sides.map((side) => tell(side, shared, by === 'killed', desk))
    if (told.every(({ events, figures }) => events.length === 0 && figures.length === 0)) return decline(desk)
    const lines = sides.map((side, at) => ({
      text: plain(`${side.words}: ${told[at]?.words ?? ''}`),
      rests: told[at]?.sentence,
    }))
    const [one, other] = told.map((each) => each.measured)
    const verdict =
      one && other && one.value !== other.value
        ? say(language, 'more', { which: sides[one.value > other.value ? 0 : 1]?.words ?? '' })
        : ''
    const lead = plain(
      `${say(language, 'compare', {
        one: sides[0]?.words ?? '',
        countOne: one?.words ?? '',
        other: sides[1]?.words ?? '',
        countOther: other?.words ?? '',
      })} ${verdict}`.trim(),
    )
    const events = told.flatMap((each) => each.events)
    return {
      answered: true,
      lead,
      lines,
      quotes: told.flatMap(({ events: of }) =>
        of.slice(0, 3).flatMap((event) => sentencesOf(event, library).slice(0, 1)),
      ),
      events,
      figures: told.flatMap((each) => each.figures),
    }
  },
})

/** The two things of one kind: times before places before actors before types. */
function sidesOf(concepts: readonly Concept[]): readonly Concept[] | undefined {
  const times = concepts.filter(({ kind }) => kind === 'time')
  const names = concepts.filter(({ kind }) => kind === 'name')
  const types = concepts.filter(({ kind }) => kind === 'type')
  const sides = [times, names, types].find((each) => each.length >= 2)
  return sides?.slice(0, 2)
}

function tell(side: Concept, shared: readonly Concept[], deadly: boolean, { topic, library, language }: Desk) {
  const { measure = deadly ? MEASURES.killed : undefined, rest } = measureOf({ ...topic, concepts: [...shared, side] })
  // Deaths are a matter of figures first; what is counted by them is no matter of types.
  const figures = findFigures(rest, measure?.metrics ?? ['deaths'], library)
    .slice(0, 2)
    .map(({ figure }) => figure)
  const asked = measure?.casualty ? rest : { ...topic, concepts: [...shared, side] }
  const events = findEvents(asked, library)
  const killed = sumOf(events, library)
  const words = [
    say(language, 'compareEvents', {
      count: numberIn(language, events.length),
      killed: killed > 0 ? say(language, 'compareKilled', { killed: numberIn(language, killed) }) : '',
    }),
    ...figures.map((figure) => sayFigure(figure, language)),
  ].join('; ')
  const figure = figures[0]
  const sentence = figure
    ? library.sentenceOf(figure.report, figure.mentions[0]?.passage ?? '')
    : events[0] && sentencesOf(events[0], library)[0]
  return { events, figures, words, sentence, measured: measuredBy(measure, events, figures, { library, language }) }
}

/** What two sides are told apart by: the total of a figure for what is counted, the deaths that events tell, else how many events there are. */
function measuredBy(
  measure: Measure | undefined,
  events: readonly EventRecord[],
  figures: readonly FigureRecord[],
  { library, language }: Pick<Desk, 'library' | 'language'>,
) {
  const [total] = measure ? figures : []
  if (total) return { value: total.value.max ?? total.value.min ?? 0, words: sayFigure(total, language) }
  if (measure?.casualty === 'killed') {
    const killed = sumOf(events, library)
    return { value: killed, words: `${numberIn(language, killed)} ${COUNT_NAMES[language].killed}` }
  }
  return {
    value: events.length,
    words: say(language, 'compareEvents', { count: numberIn(language, events.length), killed: '' }),
  }
}

const sumOf = (events: readonly EventRecord[], library: Library): number =>
  events
    .filter((event) => !isTotal(event, library))
    .reduce((sum, { killed }) => sum + (killed?.min ?? killed?.max ?? 0), 0)
