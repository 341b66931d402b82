import { readFile } from 'node:fs/promises'
import type { Changes, EventStore } from '../model/event-store.ts'
import { UserError } from '../model/user-error.ts'
import { createStore } from './create-store.ts'
import { createHeldReports, type HeldReports } from './held-reports.ts'
import { type ReportLines, readLines } from './record-lines.ts'
import {
  listReportFiles,
  orMissing,
  pathOf,
  type ReportFile,
  sweepTemporaryFiles,
  writeReportFile,
} from './report-files.ts'

export interface JsonStoreOptions {
  /**
   * Takes what is wrong with a file, once for each state of it; the report stays as it was last read, or out, and the others
   * are served. Without it, a bad file is thrown when the store is opened, and later passed over in silence.
   */
  readonly onWarning?: (problem: UserError) => void
  /** How long what was seen of the folder is relied on, in milliseconds; 1,000 where absent. */
  readonly pollMs?: number
  /** Milliseconds from any point on. */
  readonly now?: () => number
}

/**
 * A store in a folder, one JSON Lines file a report. Files that another process replaces are seen within a second.
 * @example const store = await openJsonStore('data')
 * @throws UserError where a file is damaged or newer than this program, and there is no `onWarning`
 */
export async function openJsonStore(directory: string, options: JsonStoreOptions = {}): Promise<EventStore> {
  const { pollMs = 1000, now = () => performance.now() } = options
  const held = createHeldReports()
  const folder = createFolder(directory, held)
  await sweepTemporaryFiles(directory)
  await folder.read(options.onWarning ?? raise)

  const warn = options.onWarning ?? (() => {})
  let seenAt = now()
  /** Reads and writes take turns, so that a write of ours is never taken for another's. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => {
    const result = turn.then(act)
    turn = result.catch(() => {})
    return result
  }
  const look = (): Promise<void> =>
    inTurn(async () => {
      if (now() - seenAt < pollMs) return
      await folder.read(warn)
      seenAt = now()
    })
  const timers = new Set<NodeJS.Timeout>()
  return createStore(held, {
    refresh: async () => {
      if (now() - seenAt >= pollMs) await look()
    },
    keep: (lines) =>
      inTurn(async () => {
        await folder.read(warn)
        return folder.keep(lines)
      }),
    watch: () => {
      // A folder that cannot be read for a moment is looked at again the next time.
      const timer = setInterval(() => void look().catch(() => {}), pollMs).unref()
      timers.add(timer)
      return () => {
        clearInterval(timer)
        timers.delete(timer)
      }
    },
    close: async () => {
      for (const timer of timers) clearInterval(timer)
      await turn
    },
  })
}

function raise(problem: UserError): never {
  throw problem
}

/** The folder as last seen, mirrored into memory. */
function createFolder(directory: string, held: HeldReports) {
  let seen: ReadonlyMap<string, ReportFile> = new Map()
  const refused = new Map<string, UserError>()

  const load = async (file: ReportFile, warn: (problem: UserError) => void): Promise<ReportLines | undefined> => {
    refused.delete(file.report)
    try {
      const text = await orMissing(readFile(file.path, 'utf8'), undefined)
      return text === undefined ? undefined : readReport(text, file)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refused.set(file.report, error)
      warn(error)
      return held.get(file.report)
    }
  }
  return {
    /** Reads what is new in the folder, and forgets what is gone. */
    read: async (warn: (problem: UserError) => void): Promise<void> => {
      const files = new Map((await listReportFiles(directory)).map((file) => [file.report, file]))
      const next = new Map<string, ReportLines | undefined>()
      for (const [report, file] of files) {
        if (seen.get(report)?.signature !== file.signature) next.set(report, await load(file, warn))
      }
      for (const report of seen.keys()) if (!files.has(report)) next.set(report, undefined)
      seen = files
      if (next.size > 0) held.swap(next)
    },
    /** Writes a report, unless the same is there already. */
    keep: async (lines: ReportLines): Promise<Changes> => {
      const { id } = lines.report
      const problem = refused.get(id)
      if (problem?.identifier === 'store-newer') throw problem
      if (problem || held.get(id)?.hash !== lines.hash) {
        const file = await writeReportFile(directory, id, lines.text)
        refused.delete(id)
        seen = new Map([...seen, [id, file]])
      }
      return held.swap(new Map([[id, lines]]))
    },
  }
}

function readReport(text: string, { report, path }: ReportFile): ReportLines {
  const lines = readLines(text, path)
  if (lines.report.id === report) return lines
  const message = `${path} holds the report “${lines.report.id}”. Rename the file to ${pathOf('', lines.report.id)}.`
  throw new UserError('store-damaged', message, { file: path, line: 1 })
}
