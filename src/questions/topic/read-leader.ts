import { stemWords } from '../../query/stem-words.ts'
import type { Library } from '../library.ts'
import type { Concept, NameConcept } from './concept.ts'
import { nameConcept } from './make-concepts.ts'
import { partyNamed } from './party-named.ts'
import { formsOf, meaningsOf } from './same-meaning.ts'

const LEADING = meaningsOf('leader')

/**
 * Takes "the leader of the Front" for whom the reports list as that: sentences name him, or say "the leader of the Front".
 * @example readLeaders([front, leader], library) // one concept, for the leader by name or by title
 */
export function readLeaders(concepts: readonly Concept[], library: Library): readonly Concept[] {
  const read: Concept[] = []
  for (const concept of concepts) {
    const before = read.at(-1)
    const led = before && leaderIn(before, concept, library)
    if (led) read[read.length - 1] = led
    else read.push(concept)
  }
  return read
}

function leaderIn(one: Concept, other: Concept, library: Library): Concept | undefined {
  const [name, title] = one.kind === 'name' ? [one, other] : [other, one]
  if (name.kind !== 'name' || title.kind !== 'word' || !formsOf(title.words).some((stem) => LEADING.has(stem)))
    return undefined
  if (name.of === 'country' || title.loose !== 'title') return undefined
  const party = partyNamed(name, library)
  return party && party.leaders.length > 0 ? leaderConcept(name, title.words, party.leaders, library) : undefined
}

function leaderConcept(party: NameConcept, title: string, leaders: readonly string[], { names }: Library): NameConcept {
  const named = leaders.flatMap((leader) => names.find(leader)).filter(({ kind }) => kind === 'actor')
  const concept = nameConcept(`${party.words} ${title}`, 'actor', named)
  const byName = leaders.flatMap((leader) => [stemWords(leader), stemWords(leader).slice(-1)])
  const byTitle = party.spellings.flatMap((spelling) => [...LEADING].map((stem) => [...spelling, stem]))
  return { ...concept, spellings: [...concept.spellings, ...byName, ...byTitle] }
}
