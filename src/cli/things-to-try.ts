import type { EventStore } from '../model/event-store.ts'
import type { Facets, Filters } from '../model/query.ts'
import { inShell } from './in-shell.ts'

/**
 * What to do with a store that is being served: a question that has an answer, put over HTTP, in the terminal and on Discord.
 * @param url where the HTTP server listens, with a slash at the end
 */
export async function thingsToTry(store: EventStore, url: string, hasBot: boolean): Promise<string> {
  const { words, question } = await questionWithAnswer(store)
  const asked = new URL('ask', url)
  asked.searchParams.set('q', question)
  const listed = new URL('events', url)
  listed.searchParams.set('q', words)
  const onDiscord = hasBot ? '' : ' (on Discord)'
  return `
Annalist answers at ${url}
${hasBot ? 'and on Discord.' : 'On Discord it answers once DISCORD_TOKEN is set: docs/discord.md says how.'}

Try:
  npx annalist ask ${inShell(question)}
  curl '${asked}'
  /ask ${question}${onDiscord}

  npx annalist events ${words}
  curl '${listed}'
  /events ${words}${onDiscord}

  npx annalist chat
`
}

/** The named place with most events and its fullest year: as query words, "2014 Kidal", and as a question. */
async function questionWithAnswer(store: EventStore): Promise<{ readonly words: string; readonly question: string }> {
  const reports = new Set((await store.reports()).map(({ id }) => id))
  const places = await valuesOf(store, 'place', {})
  // "north" is no name, and "Mali" asks for the report of that name.
  const place = places.find(({ value, name }) => /^\p{Lu}/u.test(name) && !reports.has(value))
  const [year] = await valuesOf(store, 'year', place ? { place: [place.value] } : {})
  const where = place ? ` in ${place.name}` : ''
  const when = year ? ` in ${year.name}` : ''
  return {
    words: [year?.name, place?.name].filter(Boolean).join(' '),
    question: `What happened${where}${when}?`,
  }
}

async function valuesOf(store: EventStore, facet: string, filters: Filters): Promise<Facets[string]> {
  const { facets } = await store.list('event', { filters, limit: 1 })
  return facets[facet] ?? []
}
