import type { EventRecord, FigureRecord, PartyRecord, PassageRecord } from '../model/records.ts'
import { stemWords } from '../query/stem-words.ts'

/** A sentence with what surrounds it: all that can speak for it as the answer to a question. */
export interface Sentence {
  /** Its number among all. */
  readonly row: number
  readonly passage: PassageRecord
  /** Without markup. */
  readonly text: string
  /** The sentences of its paragraph that it leans on, nearest first. */
  readonly before: readonly Sentence[]
  /** The few words that its paragraph begins with as a label: "Gao, 2013." stands over all of it. */
  readonly label: Sentence | undefined
  /** The party whose entry it stands in. */
  readonly party: PartyRecord | undefined
  /** The sentence that entry begins with, if it is another. */
  readonly heading: Sentence | undefined
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  /** Stems of its own words. */
  readonly stems: ReadonlySet<string>
}

/** How many sentences before one it may lean on. */
export const LEANS_ON = 2

/** Report and passage in one. */
export const passageKey = (report: string, passage: string): string => `${report} ${passage}`

interface Records {
  readonly events: readonly EventRecord[]
  readonly figures: readonly FigureRecord[]
  readonly parties: readonly PartyRecord[]
}

/** Passages come in the order of their documents, so that one walk finds what each follows on. */
export function layOutSentences(
  passages: readonly PassageRecord[],
  { events, figures, parties }: Records,
): readonly Sentence[] {
  const told = groupByPassage(events)
  const counted = groupByPassage(figures)
  const entries = entriesByDocument(parties)
  const sentences: Sentence[] = []
  for (const passage of passages) {
    const last = sentences.at(-1)
    const goesOn = last && follows(passage, last.passage)
    const key = passageKey(passage.report, passage.id)
    const text = passage.text ?? passage.quote
    const party = passage.section === 'parties' ? entryAt(entries, passage) : undefined
    const heading = party && last?.party === party ? (last.heading ?? last) : undefined
    sentences.push(
      withStems({
        row: sentences.length,
        passage,
        text,
        before: goesOn ? [last, ...last.before].slice(0, LEANS_ON) : [],
        label: goesOn ? (last.label ?? labelIn(last)) : undefined,
        party,
        heading,
        events: told.get(key) ?? [],
        figures: counted.get(key) ?? [],
      }),
    )
  }
  return sentences
}

export function groupByParty(sentences: readonly Sentence[]): ReadonlyMap<PartyRecord, readonly Sentence[]> {
  const entries = new Map<PartyRecord, Sentence[]>()
  for (const sentence of sentences) {
    if (!sentence.party) continue
    const entry = entries.get(sentence.party)
    if (entry) entry.push(sentence)
    else entries.set(sentence.party, [sentence])
  }
  return entries
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

/** Most characters of a label. */
const LONGEST_LABEL = 45

const labelIn = (sentence: Sentence): Sentence | undefined =>
  sentence.before.length === 0 && sentence.text.length <= LONGEST_LABEL ? sentence : undefined

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
