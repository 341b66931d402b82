import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { MOST_BYTES, SOURCE_EXTENSIONS, type SourceFile } from '../ingest/open-source.ts'
import { UserError } from '../model/user-error.ts'
import { explainFileError } from './explain-file-error.ts'

const MEBIBYTE = 1024 * 1024

const isReadable = (path: string): boolean =>
  SOURCE_EXTENSIONS.some((extension) => path.toLowerCase().endsWith(extension))
const isReadme = (path: string): boolean => /^readme\./i.test(basename(path))

/**
 * Reads the files named, and those in the folders named: at any depth, without hidden ones and READMEs, by name.
 * A file that is named twice is read once.
 * @throws UserError for a path that leads nowhere, a folder without reports, a file over 64 MB
 */
export function findReportFiles(paths: readonly string[]): readonly SourceFile[] {
  const found = paths.flatMap((path) => (statOf(path).isDirectory() ? filesIn(path) : [path]))
  const byPlace = new Map(found.map((path) => [resolve(path), path]))
  return [...byPlace.values()].map((path) => ({ path, bytes: readReport(path) }))
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry: Dirent) => join(entry.parentPath, entry.name))
    .filter((path) => isReadable(path) && !isReadme(path) && !isHidden(relative(folder, path)))
    .filter((path) => statOf(path).isFile())
    .sort()
  if (files.length > 0) return files
  const advice = `Put the reports there as files that end in ${SOURCE_EXTENSIONS.join(', ')}, or name another folder.`
  throw new UserError('no-reports', `The folder ${folder} holds no reports. ${advice}`, { folder })
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'))
}

function readReport(path: string): Uint8Array {
  const { size } = statOf(path)
  if (size > MOST_BYTES) {
    const found = `${path} has ${Math.ceil(size / MEBIBYTE)} MB, more than the ${MOST_BYTES / MEBIBYTE} MB that a report can have.`
    throw new UserError('file-too-large', `${found} Split it into one file a report.`, { path, size })
  }
  try {
    return readFileSync(path)
  } catch (error) {
    throw explainFileError(path, error)
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    throw explainFileError(path, error)
  }
}
