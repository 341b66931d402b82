import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'

/** The folders of the source that what is read depends on. */
const READING = ['vocabulary', 'model', 'language', 'ingest']

/** Where the build leaves the version, since a package comes without its source. */
const stamp = new URL('pipeline-version.txt', import.meta.url)
// From src/ingest and from dist/ingest alike.
const root = new URL('../../', import.meta.url)

let version: string | undefined

/**
 * Changes when the same file might be read otherwise: a report stored by another version is read again. It is taken from
 * the source itself, so that nobody has to think of it; the same source gives the same version everywhere.
 */
export function pipelineVersion(): string {
  version ??= existsSync(stamp) ? readFileSync(stamp, 'utf8') : hashReading(root)
  return version
}

/**
 * A hash over the code and vocabulary that read reports, and over the versions of the libraries they use.
 * @param root the folder of the package
 */
export function hashReading(root: URL): string {
  const hash = createHash('sha256')
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  hash.update(JSON.stringify(dependencies))
  for (const path of READING.flatMap((folder) => filesOf(new URL(`src/${folder}/`, root)))) {
    // A checkout on Windows may end its lines otherwise.
    const text = readFileSync(path, 'latin1').replaceAll('\r\n', '\n')
    hash.update(`\n${path.pathname.slice(root.pathname.length)} ${text.length}\n`).update(text, 'latin1')
  }
  return hash.digest('hex').slice(0, 16)
}

/** The files of a folder, at any depth, in an order that is the same everywhere. */
function filesOf(folder: URL): readonly URL[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'))
  return paths
    .filter((path) => /\.(?:ts|json)$/.test(path))
    .toSorted()
    .map((path) => new URL(path, folder))
}
