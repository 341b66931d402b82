import type { EventStore } from '../model/event-store.ts'
import type { Facets, Filters } from '../model/query.ts'

/**
 * What to do with a store that is being served: a question that has an answer, put over HTTP, in the terminal and on Discord.
 * @param url where the HTTP server listens, with a slash at the end
 */
export async function thingsToTry(store: EventStore, url: string, hasBot: boolean): Promise<string> {
  const words = await questionWithAnswer(store)
  const question = new URL('events', url)
  question.searchParams.set('q', words)
  return `
Annalist answers at ${url}
${hasBot ? 'and on Discord.' : 'On Discord it answers once DISCORD_TOKEN is set: docs/discord.md says how.'}

Try:
  curl '${question}'
  npx annalist events ${words}
  /events ${words}${hasBot ? '' : ' (on Discord)'}
`
}

/** The named place with most events and its fullest year, as words: "2014 Kidal". */
async function questionWithAnswer(store: EventStore): Promise<string> {
  const reports = new Set((await store.reports()).map(({ id }) => id))
  const places = await valuesOf(store, 'place', {})
  // "north" is no name, and "Mali" asks for the report of that name.
  const place = places.find(({ value, name }) => /^\p{Lu}/u.test(name) && !reports.has(value))
  const [year] = await valuesOf(store, 'year', place ? { place: [place.value] } : {})
  return [year?.name, place?.name].filter(Boolean).join(' ')
}

async function valuesOf(store: EventStore, facet: string, filters: Filters): Promise<Facets[string]> {
  const { facets } = await store.list('event', { filters, limit: 1 })
  return facets[facet] ?? []
}
