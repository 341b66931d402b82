import type { Concept } from './concept.ts'

/** What was read at one place of a question. */
export interface Read {
  readonly concept?: Concept
  /** Whether it is a word that opens a clause of time. */
  readonly opens?: boolean
}

/** The concepts of a question in its order; those that only help to say what is meant are marked as less than the others. */
export const loosenConcepts = (readings: readonly Read[]): readonly Concept[] => loosenNames(setAside(readings))

/** What stands in a clause of time, or is the first part of a name of several, is told aside. */
function setAside(readings: readonly Read[]): readonly Concept[] {
  const from = readings.findIndex(({ opens }, at) => opens && readings.slice(0, at).some(({ concept }) => concept))
  return readings.flatMap(({ concept }, at) => {
    if (!concept) return []
    const next = readings[at + 1]?.concept
    const isPart =
      concept.kind === 'name' &&
      concept.of !== 'actor' &&
      next !== undefined &&
      isCapital(concept) &&
      isCapital(next) &&
      next.kind !== 'time'
    const isInClause = from >= 0 && at > from && concept.kind !== 'time'
    return [isInClause || isPart ? { ...concept, aside: true } : concept]
  })
}

const isCapital = ({ words }: Concept): boolean => /^\p{Lu}\p{Ll}/u.test(words)

/**
 * Of a name of several words the reports may hold the last alone, as they do after the first time: the first names and
 * titles before it are no longer asked for.
 */
function loosenNames(concepts: readonly Concept[]): readonly Concept[] {
  return concepts.map((concept, at) => {
    const next = concepts[at + 1]
    const isFirstName =
      concept.kind === 'word' &&
      isCapital(concept) &&
      next !== undefined &&
      isCapital(next) &&
      ((next.kind === 'word' && !next.vague) || (next.kind === 'name' && next.of === 'actor'))
    return isFirstName ? { ...concept, vague: true } : concept
  })
}
