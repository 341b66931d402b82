import type { EventRecord, PartyRecord, Place, ReportRecord } from '../model/records.ts'
import type { KindIndex } from './kind-index.ts'
import type { Named } from './name-index.ts'
import { TYPE_NAMES } from './type-names.ts'

interface Collected {
  readonly name: string
  readonly aliases: Set<string>
}

/** A name as told, where it is one: "the city" and "there" are not. */
const isName = (text: string): boolean => /^\p{Lu}/u.test(text)

/** What a place is called; a region by its bare name as well, as people say "Kidal" for it. */
function namesOfPlace({ name, precision, text }: Place): readonly string[] {
  const bare = name.replace(/\s*\bregion( of)?\b\s*/i, '')
  return [...(precision === 'region' ? [bare] : []), ...(isName(text) ? [text] : [])]
}

function collect(into: Map<string, Collected>, id: string, name: string, aliases: readonly string[]): void {
  const known = into.get(id) ?? { name, aliases: new Set() }
  into.set(id, known)
  for (const alias of [name, ...aliases]) known.aliases.add(alias)
}

/** Everything that the records name, with how many events carry it. */
export function collectNames(
  events: KindIndex,
  parties: readonly PartyRecord[],
  reports: readonly ReportRecord[],
): readonly Named[] {
  const places = new Map<string, Collected>()
  const actors = new Map<string, Collected>()
  for (const event of events.rows as readonly EventRecord[]) {
    for (const place of event.places) collect(places, place.id, place.name, namesOfPlace(place))
    for (const actor of event.actors) collect(actors, actor.id, actor.name, actor.aliases)
  }
  for (const party of parties) collect(actors, party.id, party.name, party.aliases)

  const named = (kind: Named['kind'], id: string, name: string, aliases: Iterable<string>): Named => ({
    kind,
    id,
    name,
    aliases,
    count: events.column(kind).rowsOf(id).length,
  })
  const years = new Set([...events.column('year').values, ...reports.flatMap(({ years: told }) => told.map(String))])
  return [
    ...[...places].map(([id, { name, aliases }]) => named('place', id, name, aliases)),
    ...[...actors].map(([id, { name, aliases }]) => named('actor', id, name, aliases)),
    ...TYPE_NAMES.map(({ type, name, words }) => named('type', type, name, words)),
    ...[...years].map((year) => named('year', year, year, [])),
    // A title such as "Colombia (1964 - first combat deaths)" is called by what stands before the bracket.
    ...reports.map(({ id, title }) => named('report', id, title, [title.replace(/\s*\(.*$/, '')])),
  ]
}
