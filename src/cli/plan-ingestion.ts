import { resolve } from 'node:path'
import type { OpenSource, SourceFile } from '../ingest/open-source.ts'
import { pipelineVersion } from '../ingest/pipeline-version.ts'
import type { ReportRecord } from '../model/records.ts'
import { UserError } from '../model/user-error.ts'
import { findReportFiles } from './find-report-files.ts'
import { type Identified, identifySource } from './identify-source.ts'
import { throwProblems } from './throw-problems.ts'

/** What is to be done about one report. */
export interface ReportPlan {
  readonly report: string
  /** The files that it is to be read from; none where the store has it as they are. */
  readonly sources: readonly OpenSource[]
}

/** What the plan depends on beside the files. */
export interface PlanOptions {
  /** The reports of the store. */
  readonly held: readonly ReportRecord[]
  /** Whether the files take the place of all that their reports were read from. */
  readonly replace: boolean
  /** Version of the pipeline that is going to read; this one's where absent. */
  readonly pipeline?: string
}

type Document = ReportRecord['documents'][number]

/**
 * Sorts files into reports and says which of these are to be read, and from what: a report is read as a whole, with
 * those of its files that were not given.
 * @throws UserError where files cannot be read, two files claim to be one document, or a file of a report is gone
 */
export function planIngestion(
  sources: readonly SourceFile[],
  { held, replace, pipeline = pipelineVersion() }: PlanOptions,
): readonly ReportPlan[] {
  const groups = new Map<string, Identified[]>()
  for (const each of identifyAll(sources, held)) {
    groups.set(each.report, [...(groups.get(each.report) ?? []), each])
  }
  return [...groups].map(([report, given]) => {
    const before = held.find(({ id }) => id === report)
    const documents = before?.documents ?? []
    checkClaims(given, replace ? [] : documents)
    const others = documents.filter(({ document }) => !given.some((each) => each.document === document))
    const isCurrent = before?.pipeline === pipeline && given.every((each) => isHeld(each, documents))
    if (isCurrent && !(replace && others.length > 0)) return { report, sources: [] }
    const rest = replace ? [] : others.map((document) => findDocument(report, document))
    return { report, sources: [...given.map(({ source }) => source), ...rest] }
  })
}

/** Identifies files; one that cannot be read keeps none of the others from being looked at. */
function identifyAll(sources: readonly SourceFile[], held: readonly ReportRecord[]): readonly Identified[] {
  const problems: unknown[] = []
  const identified = sources.flatMap((source) => {
    try {
      return [identifySource(source, held)]
    } catch (error) {
      problems.push(error)
      return []
    }
  })
  throwProblems(problems)
  return identified
}

function isHeld({ source: { sha256 } }: Identified, documents: readonly Document[]): boolean {
  return documents.some((document) => document.sha256 === sha256)
}

/** Refuses two files that are one document by their names and not by their text; one and the same file may change. */
function checkClaims(given: readonly Identified[], documents: readonly Document[]): void {
  for (const [index, { source, report, document }] of given.entries()) {
    const twin = given.slice(0, index).find((each) => each.document === document)
    if (twin) throw claimedTwice(report, document, [twin.source.path, source.path], 'Give one of them')
    const rival = documents.find((each) => each.document === document)
    if (!rival || rival.sha256 === source.sha256 || resolve(rival.source) === resolve(source.path)) continue
    throw claimedTwice(
      report,
      document,
      [rival.source, source.path],
      'If the second replaces the first, add --replace; else give it',
    )
  }
}

function claimedTwice(report: string, document: string, files: readonly [string, string], advice: string): UserError {
  const claim = `${files.join(' and ')} both say that they are the document “${document}” of the report “${report}”.`
  const message = `${claim} ${advice} another “document” or “report” in its front matter.`
  return new UserError('document-claimed-twice', message, { report, document, files })
}

/** A document that the store has of a report, from where it was read. */
function findDocument(report: string, { document, source }: Document): OpenSource {
  const missing = (why: string): UserError => {
    const advice = 'Name all files of the report, or add --replace to go on without it.'
    const found = `The document “${document}” of the report “${report}” was read from ${source}. ${why}`
    return new UserError('document-missing', `${found} ${advice}`, { report, document, source })
  }
  const [file] = orThrow(() => findReportFiles([source]), missing)
  const is = file && identifySource(file)
  if (is?.report === report && is.document === document) return is.source
  throw missing('It says now that it is another.')
}

function orThrow<Value>(read: () => Value, explain: (why: string) => UserError): Value {
  try {
    return read()
  } catch (error) {
    throw error instanceof UserError ? explain(error.message) : error
  }
}
