import { isSourceName } from '../../language/citations/source-names.ts'
import type { NameMention } from '../../language/names/name-mention.ts'
import { countryCodeOf } from '../../language/names/resolve-state.ts'
import { foldText } from '../../model/fold-text.ts'
import type { PartyRecord } from '../../model/records.ts'
import type { Section } from '../../vocabulary/record-words.ts'
import { diagnose } from '../diagnostics.ts'
import type { LineAndColumn } from '../line-index.ts'
import type { ReadParagraph, ReportNames } from '../read-paragraphs.ts'
import type { ReportSource } from '../read-source.ts'
import { locateSpan, type ReportFile } from '../report-file.ts'
import type { ReportParagraph } from '../report-paragraph.ts'

/** Sections whose names are seldom of who fights and where: makes of rifles, banks, minerals. */
const OTHER_MATTERS: ReadonlySet<Section> = new Set(['arms', 'economy', 'other', 'type'])
const ACRONYM = /^\p{Lu}{3,}(?:-\p{Lu}+)?$/u
/** An acronym told once may be explained where it stands. */
const OFTEN = 2
/** No name: "P.", "MPs", "Mali-centric". */
const NO_NAME = /^\p{Lu}$|^\p{Lu}{2,}s$|-\p{Ll}/u
const LAST_OF_SENTENCE = /(?:^|[.!?:;”"]\s+)["“(]?$/
const SMALL_NEXT = /^\s+\p{Ll}/u

/** A name that no list has, with where in the file it first stands, and how often. */
interface UnknownName {
  readonly text: string
  readonly first: LineAndColumn
  readonly times: number
  readonly isPlace: boolean
  /** Whether it may be any word everywhere it stands: capital only because it begins a sentence. */
  readonly isPerhapsNone: boolean
}

/** What a report is read with, and the words of its parties’ names and leaders, which mean those. */
export interface KnownNames extends ReportNames {
  readonly partyWords: ReadonlySet<string>
}

/** The words of the names and leaders of parties. */
export function wordsOfParties(parties: readonly PartyRecord[]): ReadonlySet<string> {
  const names = parties.flatMap(({ name, aliases, leaders }) => [name, ...aliases, ...leaders])
  return new Set(names.flatMap((name) => foldText(name).split(' ')))
}

/** A name that the words around it make a place, and nothing else. */
const isUnknownPlace = ({ kind, place, name }: NameMention): boolean =>
  kind === 'place' &&
  place?.precision === 'area' &&
  place.country === null &&
  !/\p{L} \p{Ll}/u.test(name) &&
  !ACRONYM.test(name)

/** Whether capitals say that words are a name that is new: no people, no source, no part of a party’s name. */
function isName({ text }: NameMention, { smallWords, partyWords }: KnownNames): boolean {
  if (NO_NAME.test(text) || countryCodeOf(text) !== undefined || isSourceName(text)) return false
  return !smallWords.has(text.toLowerCase()) && !partyWords.has(foldText(text))
}

const isPerhapsNone = ({ text }: ReportParagraph, { start, end, text: name }: NameMention): boolean =>
  !name.includes(' ') && LAST_OF_SENTENCE.test(text.slice(0, start)) && SMALL_NEXT.test(text.slice(end))

/** The names of a file that no list has, gathered from its paragraphs. */
interface UnknownNames {
  readonly see: (read: ReadParagraph) => void
  /** Notes them. */
  readonly end: () => void
}

/**
 * Gathers the places that no list has, and the names that take part in events, or are acronyms used again and again, and
 * stand in no list; each is noted once, where it first stands.
 */
export function gatherUnknownNames(
  document: Omit<ReportSource, 'blocks'> & ReportFile,
  names: KnownNames,
): UnknownNames {
  const unknown = new Map<string, UnknownName>()
  const acting = new Set<string>()
  const placeOf = (paragraph: ReportParagraph, mention: NameMention): LineAndColumn => {
    const { line, column } = locateSpan(document, paragraph, mention)
    return { line, column }
  }
  const seeName = (mention: NameMention, { paragraph }: ReadParagraph): void => {
    const isPlace = isUnknownPlace(mention)
    if (!(isPlace || mention.kind === 'name') || !isName(mention, names)) return
    const before = unknown.get(mention.id)
    unknown.set(mention.id, {
      text: mention.text,
      first: before?.first ?? placeOf(paragraph, mention),
      times: (before?.times ?? 0) + 1,
      isPlace: isPlace || before?.isPlace === true,
      isPerhapsNone: isPerhapsNone(paragraph, mention) && before?.isPerhapsNone !== false,
    })
  }
  return {
    see: (read) => {
      for (const { actors } of read.events) for (const { name } of actors) acting.add(name.id)
      if (OTHER_MATTERS.has(read.paragraph.section)) return
      for (const mention of read.names) seeName(mention, read)
    },
    end: () => {
      for (const [id, { text, first, times: count, isPlace, isPerhapsNone: isDoubtful }] of unknown) {
        const takesPart = acting.has(id) || (ACRONYM.test(text) && count >= OFTEN)
        if (isDoubtful || !(isPlace || takesPart)) continue
        const times = count > 1 ? ` (${count} times)` : ''
        diagnose(document.file, isPlace ? 'place-unknown' : 'name-unknown', { text, times }, first)
      }
    },
  }
}
