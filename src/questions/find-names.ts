import type { EventStore, Suggestion } from '../model/event-store.ts'
import { foldText } from '../model/fold-text.ts'
import type { FilterName } from '../model/query.ts'
import { COUNTRIES } from '../vocabulary/countries.ts'

/** Values of one filter that a name means, with what each is called. */
export interface FoundName {
  readonly filter: FilterName
  readonly values: readonly { readonly id: string; readonly name: string }[]
}

type Kind = Suggestion['kind']
/** The most that one name may mean; a class of types is the largest. */
const MOST = 40
const NAME_KINDS: readonly Kind[] = ['place', 'actor', 'type', 'report']
/** The kinds of thing that a word before a name lets expect. */
const EXPECTED: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ...['in', 'at', 'near', 'around', 'from'].map((word): [string, Kind[]] => [word, ['place', 'report']]),
  ...['by', 'against', 'with', 'between', 'among'].map((word): [string, Kind[]] => [word, ['actor']]),
])

interface Country {
  readonly id: string
  readonly name: string
}

const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap(({ code, name, aliases }) =>
    code === null
      ? []
      : [code, name, ...aliases].map((each): [string, Country] => [foldText(each), { id: code, name }]),
  ),
)

/** The country of a name, code or alias. */
export function countryOf(text: string): Country | undefined {
  return COUNTRY_BY_NAME.get(foldText(text))
}

/** Those of the suggestions that share the kind which fits best: what the word before lets expect, else what most events carry. */
function ofOneKind(found: readonly Suggestion[], before: string): readonly Suggestion[] {
  const expected = EXPECTED.get(before.toLowerCase()) ?? []
  const weightOf = ({ kind, count }: Suggestion): number => (expected.includes(kind) ? 1e9 : 0) + count
  const [best] = found.toSorted((a, b) => weightOf(b) - weightOf(a))
  return found.filter(({ kind }) => kind === best?.kind)
}

/** What to call a thing back: as it was asked for, a report by its id. */
export function calledBy({ kind, id, name, matched }: Suggestion): string {
  if (kind === 'report') return id
  return kind === 'type' || matched === id ? name : matched
}

/** The filter that suggestions of one kind stand for; a place that is a country stands for all in it. */
function asFilter(found: readonly Suggestion[], text: string): FoundName | undefined {
  const [first] = found
  if (!first) return undefined
  const country = first.kind === 'place' ? countryOf(text) : undefined
  if (country) return { filter: 'country', values: [country] }
  if (first.kind === 'year') return undefined
  return { filter: first.kind, values: found.map((each) => ({ id: each.id, name: calledBy(each) })) }
}

/**
 * What a name means exactly as written; `before` is the word before it.
 * @example await findExact(store, 'Kidal', 'in') // { filter: 'place', values: [{ id: 'kidal', … }, { id: 'kidal-region', … }] }
 */
export async function findExact(store: EventStore, text: string, before: string): Promise<FoundName | undefined> {
  const found = await store.suggest(text, { kinds: NAME_KINDS, limit: MOST })
  const exact = found.filter(({ how }) => how === 'exact')
  if (exact.length > 0) return asFilter(ofOneKind(exact, before), text)
  const country = /^[a-z]{0,2}$/i.test(text) ? undefined : countryOf(text)
  return country && { filter: 'country', values: [country] }
}

/** Whether a name that begins so lacks so little that it may well be meant. */
const isAlmost = ({ how, matched }: Suggestion, text: string): boolean =>
  how === 'near' || (how === 'prefix' && text.length >= 5 && foldText(matched).length <= foldText(text).length + 2)

/** What a name means if it was misspelt a little, with the name that was meant. */
export async function findNear(
  store: EventStore,
  text: string,
  kinds: readonly Kind[] = NAME_KINDS,
): Promise<(FoundName & { readonly meant: string }) | undefined> {
  const [best] = (await store.suggest(text, { kinds, limit: MOST })).filter((each) => isAlmost(each, text))
  if (!best) return undefined
  const meant = best.kind === 'type' ? best.name : best.matched
  const found = await store.suggest(best.matched, { kinds: [best.kind], limit: MOST })
  const filter = asFilter(
    found.filter(({ how }) => how === 'exact'),
    best.matched,
  )
  return filter && { ...filter, meant }
}
