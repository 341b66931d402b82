import type { VFile } from 'vfile'
import { allMatches } from '../language/all-matches.ts'
import { createNameIndex } from '../language/names/name-index.ts'
import { meetNames } from '../language/names/read-names.ts'
import { readDateHabits } from '../language/time/read-date-habits.ts'
import { readTokens } from '../language/words/read-tokens.ts'
import type { ActorRow } from '../model/lexicon.ts'
import { type PartyRecord, type ReportRecord, type ReportRecords, SCHEMA_VERSION } from '../model/records.ts'
import { UserError } from '../model/user-error.ts'
import { checkReport } from './check-report.ts'
import { compileEvents } from './compile-events.ts'
import { compileFigures } from './compile-figures.ts'
import { compileParties, mergeParties } from './compile-parties.ts'
import { countriesNamedIn } from './countries-named-in.ts'
import { mergeRetoldEvents } from './merge-retold-events.ts'
import { noteContradictions } from './notes/note-contradictions.ts'
import { startNotes } from './notes/note-document.ts'
import { nameSource, type OpenSource, type SourceFile } from './open-source.ts'
import { outlineLines } from './outline/outline-line.ts'
import { outlineReport, type ReportOutline } from './outline/outline-report.ts'
import { pipelineVersion } from './pipeline-version.ts'
import { type ReportNames, readParagraphs } from './read-paragraphs.ts'
import { type ReportSource, readSource } from './read-source.ts'
import { rememberTimes } from './remember-times.ts'
import type { ReportFile } from './report-file.ts'
import { createReportLexicon } from './report-lexicon.ts'
import { printedLines } from './sources/raw-block.ts'
import { tellDocument } from './tell-document.ts'

/** A report as read from its files. */
export interface ReportReading {
  readonly records: ReportRecords
  /** The files, each with the messages about it. */
  readonly files: readonly VFile[]
}

/** A file of a report with its layout. */
interface Document extends Omit<ReportSource, 'blocks'>, ReportFile {
  readonly report: string
  readonly outline: ReportOutline
  readonly timesIn: ReportNames['timesIn']
}

function readDocument(source: SourceFile | OpenSource): Document {
  const { blocks, ...read } = readSource(source)
  const { document, report } = nameSource(source.path, read.matter)
  if (!document || !report)
    throw new UserError(
      'report-name',
      `${source.path}: unexpected name of a report, expected letters or digits; rename the file or give "report" in its front matter`,
      { path: source.path },
    )
  const habits = readDateHabits(blocks.flatMap(printedLines))
  const outline = outlineReport(outlineLines(blocks, read.content, habits), habits)
  return { ...read, document, report, outline, timesIn: rememberTimes(habits) }
}

/**
 * Reads report files, as given or as opened before, into records, the files of one report (front matter `report`, else the base name) together. What
 * cannot be read is a `UserError`; what is odd is a message of its file. The same files give the same records.
 */
export function readReports(sources: readonly (SourceFile | OpenSource)[]): readonly ReportReading[] {
  const byReport = new Map<string, Document[]>()
  for (const document of sources.map(readDocument))
    byReport.set(document.report, [...(byReport.get(document.report) ?? []), document])
  return [...byReport.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([report, documents]) =>
      readReport(
        report,
        documents.sort((a, b) => (a.document < b.document ? -1 : 1)),
      ),
    )
}

function readReport(report: string, documents: readonly Document[]): ReportReading {
  const partiesOf = new Map(documents.map((document) => [document, compileParties(report, document, document.outline)]))
  const parties = mergeParties([...partiesOf.values()].flat())
  const { countries, names, actors } = namesOf(parties, documents)
  const told = documents.map((document) => {
    const listed = (partiesOf.get(document) ?? []).map((party) => actors.get(party.id))
    const own: ReportNames = { ...names, timesIn: document.timesIn }
    const notes = startNotes(document, own, parties)
    const read = tellDocument(report, document, readParagraphs(document.outline.paragraphs, own, listed), notes.see)
    checkReport(document, read.times)
    notes.end()
    return read
  })
  let passages: ReportRecords['passages'] | undefined
  const records: ReportRecords = {
    report: reportOf(report, documents, countries),
    events: compileEvents(report, mergeRetoldEvents(told.flatMap(({ mentions }) => mentions))),
    figures: compileFigures(
      report,
      told.flatMap(({ figures }) => figures),
    ),
    parties,
    // Made when first asked for: whoever only checks a report does without, and they take much room.
    get passages() {
      passages ??= told.flatMap((document) => document.passages())
      return passages
    },
  }
  noteContradictions(records, (name) => documents.find(({ document }) => document === name)?.file)
  return { records, files: documents.map((document) => document.file) }
}

/** The countries of the front matter first, then those that the text names most. */
function countriesOf(documents: readonly Document[], text: string): readonly string[] {
  const given = documents.flatMap((document) => document.matter.countries ?? [])
  return [...new Set([...given, ...countriesNamedIn(text)])]
}

/** What a report is read with. */
interface KnownNames {
  readonly countries: readonly string[]
  readonly names: Omit<ReportNames, 'timesIn'>
  /** The parties as actors, by id. */
  readonly actors: ReadonlyMap<string, ActorRow>
}

const SMALL_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}-]*/gu

/** People are met in the whole report first, so that a surname is known before its full name. */
function namesOf(parties: readonly PartyRecord[], documents: readonly Document[]): KnownNames {
  const paragraphs = documents.flatMap(({ outline }) => outline.paragraphs.map((paragraph) => paragraph.text))
  const text = paragraphs.join('\n')
  const countries = countriesOf(documents, text)
  const { lexicon, states, capital } = createReportLexicon(parties, countries, text)
  const smallWords = new Set<string>()
  // One by one: a list of all matches is thirty times as big as its text.
  for (const prose of paragraphs) for (const [word] of allMatches(SMALL_WORD, prose)) smallWords.add(word)
  const names: KnownNames['names'] = {
    index: createNameIndex(lexicon),
    people: new Map(),
    called: new Map(capital),
    smallWords,
    states,
  }
  for (const { outline, timesIn } of documents)
    for (const { text: prose } of outline.paragraphs)
      meetNames({ ...names, text: prose, tokens: readTokens(prose), skip: timesIn(prose) })
  return { countries, names, actors: new Map(lexicon.actors.map((actor) => [actor.id, actor])) }
}

function reportOf(id: string, documents: readonly Document[], countries: readonly string[]): ReportRecord {
  const first = documents[0]
  const told = documents.flatMap(
    (document) => document.matter.years ?? document.outline.paragraphs.flatMap((paragraph) => paragraph.year ?? []),
  )
  return {
    kind: 'report',
    schema: SCHEMA_VERSION,
    id,
    title: first?.matter.title ?? first?.outline.title ?? first?.title ?? id,
    publisher: first?.matter.publisher ?? null,
    licence: first?.matter.licence ?? null,
    countries: [...(first?.matter.countries ?? countries.slice(0, 1))],
    years: [...new Set(told)].sort((a, b) => a - b),
    documents: documents.map(({ document, file, sha256 }) => ({ document, source: file.path, sha256 })),
    pipeline: pipelineVersion(),
  }
}
