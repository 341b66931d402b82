import type { Concept, Topic } from './concept.ts'

/** The concepts that an answer must account for; the country of a report says which report is meant, and no more. */
export const hardConcepts = ({ concepts }: Topic): readonly Concept[] =>
  concepts.filter((concept) => !(concept.kind === 'word' && concept.vague) && !isHome(concept))

/** Whether a concept is the country that a report is about. */
export const isHome = (concept: Concept): boolean => concept.kind === 'name' && concept.reports.size > 0

/** Whether a topic names nothing at all. */
export const isEmpty = (topic: Topic): boolean => hardConcepts(topic).length === 0 && !topic.concepts.some(isHome)

/** Whether a report is one of those that a topic is about: all are where it names no country that reports are about. */
export function isAskedOf({ concepts }: Topic, report: string): boolean {
  const homes = concepts.filter(isHome)
  return homes.length === 0 || homes.some((home) => home.kind === 'name' && home.reports.has(report))
}
