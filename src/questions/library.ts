import type { EventStore } from '../model/event-store.ts'
import { foldText } from '../model/fold-text.ts'
import type {
  EventRecord,
  FigureRecord,
  PartyRecord,
  PassageRecord,
  RecordByKind,
  RecordKind,
  ReportRecord,
} from '../model/records.ts'
import { MOST_ROWS } from '../query/check-query.ts'
import { stemWords } from '../query/stem-words.ts'
import { createTextIndex, type TextIndex } from '../query/text-index.ts'
import { createNameBook, keyOf, type NameBook } from './name-book.ts'

/** A sentence with what surrounds it: all that can speak for it as the answer to a question. */
export interface Sentence {
  /** Its number among all. */
  readonly row: number
  readonly passage: PassageRecord
  /** Without markup. */
  readonly text: string
  /** The sentences of its paragraph that it leans on, nearest first. */
  readonly before: readonly Sentence[]
  /** The party whose entry it stands in. */
  readonly party: PartyRecord | undefined
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  /** Stems of its own words. */
  readonly stems: ReadonlySet<string>
}

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

/** How many sentences before one it may lean on. */
const LEANS_ON = 2

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
  const sentences = layOut(passages, { events, figures, parties })
  const byId = new Map(
    sentences.map((sentence) => [passageKey(sentence.passage.report, sentence.passage.id), sentence]),
  )
  const postings = postEvents(events)
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
    after: ({ row }) =>
      sentences.slice(row + 1, row + 1 + LEANS_ON).filter(({ before }) => before.some((each) => each.row === row)),
    texts: createTextIndex(sentences.map(searchText)),
    knowsWord: (word) => words.has(word),
    smallWords,
    names: createNameBook({ events, figures, parties, reports }),
    years: [...new Set(reports.flatMap((report) => report.years))].sort((a, b) => a - b),
  }
}

const passageKey = (report: string, passage: string): string => `${report} ${passage}`

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

interface Records {
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  readonly parties: readonly PartyRecord[]
}

/** Passages come in the order of their documents, so that one walk finds what each follows on. */
function layOut(passages: readonly PassageRecord[], { events, figures, parties }: Records): readonly Sentence[] {
  const told = groupByPassage(events)
  const counted = groupByPassage(figures)
  const entries = entriesByDocument(parties)
  const sentences: Sentence[] = []
  for (const passage of passages) {
    const last = sentences.at(-1)
    const key = passageKey(passage.report, passage.id)
    const text = passage.text ?? passage.quote
    sentences.push(
      withStems({
        row: sentences.length,
        passage,
        text,
        before: last && follows(passage, last.passage) ? [last, ...last.before].slice(0, LEANS_ON) : [],
        party: passage.section === 'parties' ? entryAt(entries, passage) : undefined,
        events: told.get(key) ?? [],
        figures: counted.get(key) ?? [],
      }),
    )
  }
  return sentences
}

/** Stems are made when they are first asked for: few sentences of many come near an answer. */
function withStems(sentence: Omit<Sentence, 'stems'>): Sentence {
  let stems: ReadonlySet<string> | undefined
  return {
    ...sentence,
    get stems() {
      stems ??= new Set(stemWords(sentence.text))
      return stems
    },
  }
}

/** Whether a passage goes on in the paragraph of another: sentences of one paragraph are a space apart. */
function follows(passage: PassageRecord, last: PassageRecord): boolean {
  const apart = passage.start - last.end
  return passage.report === last.report && passage.document === last.document && apart >= 0 && apart <= 2
}

function groupByPassage<Row extends EventRecord | FigureRecord>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    for (const passage of new Set(row.mentions.map((mention) => passageKey(row.report, mention.passage)))) {
      const group = groups.get(passage)
      if (group) group.push(row)
      else groups.set(passage, [row])
    }
  }
  return groups
}

interface Entry {
  readonly start: number
  readonly party: PartyRecord
}

function entriesByDocument(parties: readonly PartyRecord[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const party of parties) {
    for (const { document, start, section } of party.mentions) {
      if (section !== 'parties') continue
      const key = passageKey(party.report, document)
      entries.set(key, [...(entries.get(key) ?? []), { start, party }])
    }
  }
  for (const list of entries.values()) list.sort((a, b) => a.start - b.start)
  return entries
}

/** The party whose heading stands last before the passage or in it. */
function entryAt(entries: ReadonlyMap<string, readonly Entry[]>, passage: PassageRecord): PartyRecord | undefined {
  const list = entries.get(passageKey(passage.report, passage.document)) ?? []
  return list.findLast(({ start }) => start < passage.end)?.party
}
