import { overlaps } from '../../model/edtf.ts'
import type { FigureRecord } from '../../model/records.ts'
import { stemWords } from '../../query/stem-words.ts'
import type { Metric } from '../../vocabulary/record-words.ts'
import type { Library } from '../library.ts'
import type { Concept, TimeConcept, Topic } from './concept.ts'
import { coverOf, namesSource, READ, SAID } from './cover.ts'
import { hardConcepts, isAskedOf } from './hard-concepts.ts'
import { initialsOf } from './initials.ts'

/** A figure that answers for a topic, with how well. */
export interface FoundFigure {
  readonly figure: FigureRecord
  readonly score: number
}

/** The figures of some metrics that account for all of a topic, the fittest first, then by date. */
export function findFigures(topic: Topic, metrics: readonly Metric[], library: Library): readonly FoundFigure[] {
  const hard = hardConcepts(topic)
  const found: FoundFigure[] = []
  for (const figure of library.figures) {
    if (!metrics.includes(figure.metric) || !isAskedOf(topic, figure.report)) continue
    const covers = hard.map((concept) => coverByFigure(concept, figure, library))
    if (!isEnough(hard, covers)) continue
    // Who is not asked for is not meant: a total comes before its parts.
    const asked = hard.some((concept) => countsIt(concept, figure))
    const score = covers.reduce((sum, cover) => sum + cover, 0) + (figure.of === '' || asked ? 1 : 0)
    found.push({ figure, score })
  }
  return found.sort((a, b) => b.score - a.score || (startOf(a.figure) < startOf(b.figure) ? -1 : 1))
}

/**
 * Whether all is accounted for that must be: who or what is counted, every name and time. One other word may be said
 * otherwise, where names and times leave no doubt of the figure.
 */
function isEnough(hard: readonly Concept[], covers: readonly number[]): boolean {
  const lacking = hard.filter((_, at) => covers[at] === 0)
  if (lacking.length === 0) return true
  const [lacked, ...more] = lacking
  return (
    more.length === 0 &&
    lacked?.kind === 'word' &&
    // A name that nothing goes by is no other word for something.
    /^\p{Ll}/u.test(lacked.words) &&
    lacked !== hard[0] &&
    hard.some(({ kind }) => kind === 'time') &&
    hard.length > 2
  )
}

/** Whether the sentence of a figure names the years at both ends of the time that is asked about. */
function saysBothEnds({ edtf, days }: TimeConcept, { report, mentions }: FigureRecord, library: Library): boolean {
  const ends = [days.start?.slice(0, 4), days.end?.slice(0, 4)]
  if (!edtf.includes('/') || ends[0] === ends[1]) return false
  const texts = mentions.flatMap(({ passage }) => library.sentenceOf(report, passage)?.text ?? [])
  return texts.some((text) => ends.every((year) => year !== undefined && text.includes(year)))
}

const startOf = ({ date }: FigureRecord): string => date?.start ?? ''

/** Whether what a figure counts is what a concept asks for. */
function countsIt(concept: Concept, { of }: FigureRecord): boolean {
  const counted = new Set(stemWords(of))
  if (concept.kind === 'name') return concept.spellings.some((spelling) => spelling.every((stem) => counted.has(stem)))
  return [...stemsOf(concept)].some((stem) => counted.has(stem))
}

function stemsOf(concept: Concept): ReadonlySet<string> {
  return concept.kind === 'type' || concept.kind === 'word' ? concept.stems : new Set()
}

function coverByFigure(concept: Concept, figure: FigureRecord, library: Library): number {
  if (concept.kind === 'time') {
    const { date: told } = figure
    const { days: asked } = concept
    if (!told || !overlaps(told, asked)) return 0
    return figure.date?.edtf === concept.edtf || saysBothEnds(concept, figure, library)
      ? 2
      : told.start && asked.start && told.start >= asked.start
        ? 1
        : 0.6
  }
  if (concept.kind === 'name' && concept.of === 'source' && namesSource(concept, figure.sources)) return 2
  if (countsIt(concept, figure)) return 1.5
  const own = stemWords([...figure.sources, ...figure.sources.map(initialsOf), figure.metric].join(' '))
  if (own.some((stem) => stemsOf(concept).has(stem))) return 1
  const sentences = figure.mentions.flatMap(({ passage }) => library.sentenceOf(figure.report, passage) ?? [])
  // What only stands around a figure is not what it counts.
  const cover = Math.max(0, ...sentences.map((sentence) => coverOf(concept, sentence)))
  if (concept.kind === 'name' && concept.of === 'actor') return cover === SAID ? cover * 0.9 : 0
  return cover < READ ? 0 : cover * 0.9
}
