import type { EventStore } from '../model/event-store.ts'
import { foldText } from '../model/fold-text.ts'
import type {
  EventRecord,
  FigureRecord,
  PartyRecord,
  RecordByKind,
  RecordKind,
  ReportRecord,
} from '../model/records.ts'
import { MOST_ROWS } from '../query/check-query.ts'
import { createTextIndex, type TextIndex } from '../query/text-index.ts'
import { groupByParty, LEANS_ON, layOutSentences, passageKey, type Sentence } from './lay-out-sentences.ts'
import { createNameBook, keyOf, type NameBook } from './name-book.ts'

/** Everything that a store holds, laid out for questions; made once for each version of it. */
export interface Library {
  readonly reports: readonly ReportRecord[]
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  readonly parties: readonly PartyRecord[]
  readonly sentences: readonly Sentence[]
  /** The events that a name or type stands with, by `keyOf` or `type …`. */
  eventsWith(key: string): readonly EventRecord[]
  /** The sentence of a passage. */
  sentenceOf(report: string, passage: string): Sentence | undefined
  /** The sentences of a party's entry in the list of parties, its heading first. */
  entryOf(party: PartyRecord): readonly Sentence[]
  /** The sentences that lean on one. */
  after(sentence: Sentence): readonly Sentence[]
  /** Full-text index over the sentences, each with its party and the sentence before. */
  readonly texts: TextIndex
  /** Whether the text or a name holds the word as it is. */
  knowsWord(word: string): boolean
  /** Words that the text holds in small letters: common nouns, whatever else goes by them. */
  readonly smallWords: ReadonlySet<string>
  readonly names: NameBook
  /** Years that the reports tell of, ascending. */
  readonly years: readonly number[]
}

/**
 * Lays out what a store holds. Costs grow with the records; everything later is looked up.
 * @example const library = await openLibrary(store); library.names.find('MNLA')
 */
export async function openLibrary(store: EventStore): Promise<Library> {
  const [reports, events, figures, parties, passages] = await Promise.all([
    store.reports(),
    readAll(store, 'event'),
    readAll(store, 'figure'),
    readAll(store, 'party'),
    readAll(store, 'passage'),
  ])
  const sentences = layOutSentences(passages, { events, figures, parties })
  const byId = new Map(
    sentences.map((sentence) => [passageKey(sentence.passage.report, sentence.passage.id), sentence]),
  )
  const postings = postEvents(events)
  const entries = groupByParty(sentences)
  const named = parties.map(({ name, aliases }) => [name, ...aliases].join(' '))
  const { words, smallWords } = collectWords([...sentences.map(({ text }) => text), ...named])
  return {
    reports,
    events,
    figures,
    parties,
    sentences,
    eventsWith: (key) => postings.get(key) ?? [],
    sentenceOf: (report, passage) => byId.get(passageKey(report, passage)),
    entryOf: (party) => entries.get(party) ?? [],
    after: ({ row }) =>
      sentences.slice(row + 1, row + 1 + LEANS_ON).filter(({ before }) => before.some((each) => each.row === row)),
    texts: createTextIndex(sentences.map(searchText)),
    knowsWord: (word) => words.has(word),
    smallWords,
    names: createNameBook({ events, figures, parties, reports }),
    years: [...new Set(reports.flatMap((report) => report.years))].sort((a, b) => a - b),
  }
}

async function readAll<Kind extends RecordKind>(store: EventStore, kind: Kind): Promise<readonly RecordByKind[Kind][]> {
  const rows: RecordByKind[Kind][] = []
  let cursor: string | undefined
  do {
    const page = await store.list(kind, { filters: {}, limit: MOST_ROWS, ...(cursor !== undefined && { cursor }) })
    rows.push(...page.rows)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return rows
}

/** The words of texts, folded; and those written in small letters, as they are. */
function collectWords(texts: readonly string[]): Pick<Library, 'smallWords'> & { readonly words: ReadonlySet<string> } {
  const words = new Set<string>()
  const smallWords = new Set<string>()
  for (const text of texts) {
    for (const word of foldText(text).split(' ')) words.add(word)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}-]*/gu)) smallWords.add(word)
  }
  return { words, smallWords }
}

/** The events of each place, country, actor and type. */
function postEvents(events: readonly EventRecord[]): ReadonlyMap<string, readonly EventRecord[]> {
  const postings = new Map<string, EventRecord[]>()
  for (const event of events) {
    const countries = event.places.flatMap(({ country }) =>
      country === null ? [] : [keyOf({ kind: 'country', id: country })],
    )
    const keys = [
      `type ${event.type}`,
      ...event.places.map(({ id }) => keyOf({ kind: 'place', id })),
      ...event.actors.map(({ id }) => keyOf({ kind: 'actor', id })),
      ...countries,
    ]
    for (const key of new Set(keys)) {
      const list = postings.get(key)
      if (list) list.push(event)
      else postings.set(key, [event])
    }
  }
  return postings
}

/** What a sentence is searched by: its words, its party's names, and the sentence before, which a pronoun may stand for. */
function searchText({ text, party, before }: Sentence): string {
  return [text, party?.name, ...(party?.aliases ?? []), before[0]?.text].filter(Boolean).join(' ')
}
