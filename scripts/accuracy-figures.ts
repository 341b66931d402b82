import { type Ratio, share } from '../src/evaluation/ratio.ts'
import type { Part } from '../src/evaluation/score-facts.ts'
import type { ScoredReport } from './coded-reports.ts'

const percent = (part: number): number => 100 * part
const ofPart = ({ ok, of }: Part): number => percent(share(ok, of))
const f1 = (ratio: Ratio): number => percent(ratio.f1)

/** The figures that the reading of a report is held to, in percent, each with what it says. */
export const FIGURES = [
  { name: 'headline', of: ({ events }) => percent(events.headline), says: '(3 × strict + places + actors) / 5' },
  {
    name: 'strict',
    of: ({ events }) => f1(events.strict),
    says: 'mentions found with the right type and the right date, F1',
  },
  {
    name: 'detection recall',
    of: ({ events }) => percent(events.detection.r),
    says: 'coded mentions of a happening that were found at all',
  },
  {
    name: 'detection precision',
    of: ({ events }) => percent(events.detection.p),
    says: 'mentions read that tell a coded happening',
  },
  { name: 'places', of: ({ events }) => f1(events.places), says: 'place names, F1' },
  { name: 'actors', of: ({ events }) => f1(events.actors), says: 'names of those who take part, F1' },
  { name: 'roles', of: ({ events }) => f1(events.roles), says: 'the same with the right role, F1' },
  { name: 'joining', of: ({ events }) => f1(events.joining), says: 'pairs of mentions that tell one happening, F1' },
  { name: 'figures found', of: ({ figures }) => ofPart(figures.found), says: 'coded figures that were read' },
  { name: 'figures precise', of: ({ figures }) => ofPart(figures.precise), says: 'figures read that were coded' },
  { name: 'parties found', of: ({ parties }) => ofPart(parties.found), says: 'coded parties that were read' },
] as const satisfies readonly {
  readonly name: string
  readonly of: (report: ScoredReport) => number
  readonly says: string
}[]

/** The figures below which a report must not fall, by report and by name of the figure. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Floors one point below what the reading reaches now. */
export function floorsBelow(reports: readonly ScoredReport[]): Floors {
  const floor = (figure: number): number => Math.max(0, Math.floor(10 * (figure - 1)) / 10)
  return Object.fromEntries(
    reports.map((report) => [
      report.name,
      Object.fromEntries(FIGURES.map(({ name, of }) => [name, floor(of(report))])),
    ]),
  )
}
