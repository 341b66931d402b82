import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../model/user-error.ts'

/** The file of a report and what tells whether it was replaced: a rename always brings another inode. */
export interface ReportFile {
  readonly report: string
  readonly path: string
  readonly signature: string
}

const SUFFIX = '.jsonl'

function signatureOf({ ino, size, mtimeMs }: { ino: number; size: number; mtimeMs: number }): string {
  return `${ino} ${size} ${mtimeMs}`
}

/** Where a report is kept. */
export function pathOf(directory: string, report: string): string {
  return join(directory, `${report}${SUFFIX}`)
}

/** The names in a folder; none where it is missing. */
async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await orMissing(readdir(directory), [])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error
    throw new UserError('store-no-folder', `${directory} is a file. Name a folder to keep the store in.`, { directory })
  }
}

/** The report files of a folder, by name. */
export async function listReportFiles(directory: string): Promise<readonly ReportFile[]> {
  const names = await namesIn(directory)
  const files = names.filter((name) => name.endsWith(SUFFIX)).toSorted()
  const found = files.map(async (name): Promise<ReportFile[]> => {
    const path = join(directory, name)
    const stats = await orMissing(stat(path), undefined)
    if (!stats?.isFile()) return []
    return [{ report: name.slice(0, -SUFFIX.length), path, signature: signatureOf(stats) }]
  })
  return (await Promise.all(found)).flat()
}

let written = 0

/**
 * Puts a text in the place of a report's file, all or nothing, also over a power cut: the new name must not point at
 * bytes that are not on the disk yet, nor the old name come back. The folder is made where it is missing.
 */
export async function writeReportFile(directory: string, report: string, text: string): Promise<ReportFile> {
  await makeDirectory(directory)
  const path = pathOf(directory, report)
  written += 1
  const temporary = `${path}.${process.pid}.${written}.tmp`
  try {
    const signature = await writeDurably(temporary, text)
    await rename(temporary, path)
    await syncDirectory(directory)
    return { report, path, signature }
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** The signature is taken before the rename, which keeps it, so that another writer's file is never taken for ours. */
async function writeDurably(path: string, text: string): Promise<string> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
    return signatureOf(await file.stat())
  } finally {
    await file.close()
  }
}

async function makeDirectory(directory: string): Promise<void> {
  const made = await mkdir(directory, { recursive: true })
  if (made) await syncDirectory(dirname(made))
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes what writers that are no more left behind. */
export async function sweepTemporaryFiles(directory: string): Promise<void> {
  const names = await namesIn(directory)
  const stale = names.filter(
    (name) => name.endsWith('.tmp') && !isRunning(Number(/\.(\d+)\.\d+\.tmp$/.exec(name)?.[1])),
  )
  await Promise.all(stale.map((name) => rm(join(directory, name), { force: true })))
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What a promise gives, or `other` where the file or folder is missing. */
export async function orMissing<Value, Other>(promise: Promise<Value>, other: Other): Promise<Value | Other> {
  try {
    return await promise
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return other
    throw error
  }
}
