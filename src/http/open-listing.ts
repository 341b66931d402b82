import type { Understood } from '../model/answer.ts'
import type { EventStore } from '../model/event-store.ts'
import type { Page } from '../model/query.ts'
import type { RecordKind } from '../model/records.ts'
import { checkWords } from '../query/check-query.ts'
import { LARGEST_PAGE, type ListParameters } from './list-parameters.ts'
import { blaming, readParameters } from './read-parameters.ts'

/** The records that parameters ask for. */
export interface Listing {
  readonly understood: Understood
  /** The words that sentences were searched for. */
  readonly search?: string
  readonly first: Page
  /** The pages after the first; none where the length of a page was asked for. */
  readonly rest: () => AsyncGenerator<Page>
}

/** What is asked for. */
export interface Asked {
  readonly kind: RecordKind
  readonly parameters: ListParameters
  /** Rows of the first page where none are asked for. */
  readonly usual: number
}

const NOTHING: Page = { rows: [], lines: [], total: 0, next: null, facets: {} }

/**
 * Reads what is asked for. Sentences are searched for the words of `q`; for other kinds `q` is query words.
 * @throws UserError for parameters that cannot be read
 */
export async function openListing(store: EventStore, { kind, parameters, usual }: Asked): Promise<Listing> {
  const { q, sort, limit, cursor } = parameters
  const searched = kind === 'passage' && q?.trim() ? q : undefined
  if (searched !== undefined) await blaming('q', async () => checkWords(searched))
  const understood = await readParameters(kind === 'passage' ? { ...parameters, q: undefined } : parameters, store)

  const { filters, notes } = understood
  const pageAt = (rows: number, at: string | undefined): Promise<Page> => {
    const query = { filters, limit: rows, ...(sort && { sort }), ...(at !== undefined && { cursor: at }) }
    return searched === undefined ? store.list(kind, query) : store.search(searched, query)
  }
  // What means nothing is no question for everything.
  const isLost = searched === undefined && Object.keys(filters).length === 0 && notes.length > 0
  const first = isLost ? NOTHING : await pageAt(limit ?? usual, cursor)
  return {
    understood,
    ...(searched !== undefined && { search: searched }),
    first,
    rest: async function* () {
      let { next } = first
      while (next !== null && limit === undefined) {
        const page = await pageAt(LARGEST_PAGE, next)
        yield page
        next = page.next
      }
    },
  }
}
