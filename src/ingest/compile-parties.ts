import { readAcronyms } from '../language/parties/read-acronyms.ts'
import { readOpeningNames } from '../language/parties/read-opening-names.ts'
import { type PartyTime, readPartyBody } from '../language/parties/read-party-body.ts'
import { readPartyHeading } from '../language/parties/read-party-heading.ts'
import { readPeopleNamed } from '../language/parties/read-people-named.ts'
import { splitSentences } from '../language/sentences/split-sentences.ts'
import { readTimes } from '../language/time/read-times.ts'
import { resolveTimes } from '../language/time/resolve-times.ts'
import { foldText, slugOf } from '../model/fold-text.ts'
import type { FactMention, PartyRecord } from '../model/records.ts'
import { numberIds } from './number-ids.ts'
import { type NameSources, otherNames } from './party-names.ts'
import { locateSpan, type ReportFile } from './report-file.ts'
import { governedCountry } from './report-lexicon.ts'
import type { PartyEntry, ReportParagraph } from './report-paragraph.ts'
import { type UnnumberedParty, unnumberedParties } from './unnumbered-parties.ts'

/**
 * The text that a report gives to a party, from behind its name on, without what it says of others named in it; a line
 * that ends without a stop is a sentence of its own.
 */
function bodyOf(paragraphs: readonly ReportParagraph[], party: number, unnumbered: readonly UnnumberedParty[]): string {
  return paragraphs
    .flatMap((paragraph, index) => {
      const others = unnumbered.filter((each) => each.paragraph === index)
      return paragraph.party === party ? [without(paragraph.text, others).slice(paragraph.from)] : []
    })
    .map((said, index, all) => `${said}${stopBetween(said, all[index + 1])}`)
    .join(' ')
}

/** What ends a line of an entry that nothing does: "alias: CF", and below it "led by Anna Kral". */
const stopBetween = (said: string, next: string | undefined): string =>
  next === undefined || !/[\p{L}\p{N})”"]$/u.test(said) ? '' : /^\p{Ll}/u.test(next) ? ';' : '.'

function without(text: string, parties: readonly UnnumberedParty[]): string {
  return parties.reduce(
    (left, { about: { start, end } }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
}

function aboutOf({ about, start, end }: UnnumberedParty, { text }: ReportParagraph): string {
  return text.slice(about.start, start) + text.slice(end, about.end)
}

/** What one party is read from. */
interface PartySource {
  readonly entry: PartyEntry
  /** What is said of it, without its name. */
  readonly text: string
  readonly id: string
  readonly parent: string | null
}

/** A state is founded and dissolved by no war: what its entry says so of is a cabinet or an operation. */
const isState = (name: string): boolean => governedCountry(name) !== undefined || /^governments? of /i.test(name)

/** Where the name of a party stands, and the sentence that it stands in. */
function mentionOf(file: ReportFile, paragraph: ReportParagraph, entry: PartyEntry): FactMention {
  const sentence = splitSentences(paragraph.text).find(({ start, end }) => start <= entry.start && entry.start < end)
  const { start } = locateSpan(file, paragraph, sentence ?? entry)
  return { ...locateSpan(file, paragraph, entry), passage: `${file.document}:${start}`, sources: [] }
}

/** "11/2002": a month of a year. */
const NUMERIC = /(?<![\d/])(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/g

/** The dates that an entry names, in order. */
function timesIn(text: string): readonly PartyTime[] {
  const { times } = resolveTimes(readTimes(text), { year: null })
  const numeric = [...text.matchAll(NUMERIC)].map(({ index, 0: whole, 1: month = '', 2: year = '' }) => ({
    start: index,
    end: index + whole.length,
    edtf: `${year}-${month.padStart(2, '0')}`,
  }))
  const named = times.map((time) => ({ start: time.start, end: time.end, edtf: time.meant }))
  const apart = named.filter(({ start, end }) => !numeric.some((other) => other.start < end && start < other.end))
  return [...numeric, ...apart].sort((a, b) => a.start - b.start)
}

function recordOf(
  report: string,
  mention: FactMention,
  source: PartySource,
  { people, ...names }: Omit<NameSources, 'text'> & { readonly people: ReadonlySet<string> },
): PartyRecord {
  const { entry, text, id, parent } = source
  const heading = readPartyHeading(entry.heading)
  const { name } = heading
  const body = readPartyBody(text, timesIn(text), people)
  const aliases = otherNames(
    name,
    [...heading.aliases, ...(entry.aliases ?? []), ...readOpeningNames(name, text), ...body.aliases],
    { ...names, text },
  )
  const called = new Set([name, ...aliases].map(foldText))
  return {
    kind: 'party',
    id,
    report,
    number: entry.number,
    name,
    aliases,
    side: entry.side,
    parent,
    founded: isState(name) ? null : (heading.founded ?? body.founded),
    dissolved: isState(name) ? null : (heading.dissolved ?? body.dissolved),
    leaders: [...new Set([...heading.leaders, ...body.leaders])].filter((leader) => !called.has(foldText(leader))),
    mentions: [mention],
  }
}

/**
 * The records of the parties of a report: those that it lists, in its order, then those that it only names in prose; ids
 * are slugs of their names.
 */
export function compileParties(
  report: string,
  file: ReportFile,
  outline: { readonly paragraphs: readonly ReportParagraph[]; readonly parties: readonly PartyEntry[] },
): readonly PartyRecord[] {
  const { paragraphs, parties } = outline
  const whole = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const names = { acronyms: readAcronyms(whole), report: whole, people: readPeopleNamed(whole) }
  const unnumbered = unnumberedParties(outline)
  const freshId = numberIds()
  const ids: string[] = []
  return [...parties, ...unnumbered].flatMap((entry, index) => {
    const paragraph = paragraphs[entry.paragraph]
    if (!paragraph) return []
    const own = unnumbered[index - parties.length]
    const text = entry.said ?? (own ? aboutOf(own, paragraph) : bodyOf(paragraphs, index, unnumbered))
    const id = freshId(slugOf(readPartyHeading(entry.heading).name).slice(0, 80) || 'party')
    ids[index] = id
    const parent = entry.parent === null ? null : (ids[entry.parent] ?? null)
    return [recordOf(report, mentionOf(file, paragraph, entry), { entry, text, id, parent }, names)]
  })
}

/** The parties of several files of one report: one that is listed again is one record with all its mentions. */
export function mergeParties(parties: readonly PartyRecord[]): readonly PartyRecord[] {
  const merged = new Map<string, PartyRecord>()
  for (const party of parties) {
    const known = merged.get(party.id)
    if (!known) merged.set(party.id, party)
    else
      merged.set(party.id, {
        ...known,
        aliases: [...new Set([...known.aliases, ...party.aliases])],
        leaders: [...new Set([...known.leaders, ...party.leaders])],
        founded: known.founded ?? party.founded,
        dissolved: known.dissolved ?? party.dissolved,
        mentions: [...known.mentions, ...party.mentions],
      })
  }
  return [...merged.values()]
}
