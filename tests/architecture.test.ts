import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')

/** What each folder of `src/` may import of the others, bottom to top: the table of the design, so that it stays true. */
const LAYERS: Readonly<Record<string, readonly string[]>> = readLayers(
  readFileSync(join(ROOT, 'docs/design.md'), 'utf8'),
)

/** Reads the rows that begin with a folder: | `src/store/` | what it holds | query, model | */
function readLayers(design: string): Record<string, readonly string[]> {
  const layers: Record<string, readonly string[]> = {}
  for (const [, folders = '', may = ''] of design.matchAll(/^\| (`src\/.+?) \| .+ \| (.+) \|$/gm)) {
    const below = Object.keys(layers)
    const names = may === 'nothing' ? [] : may === 'all' ? below : may.split(', ')
    const allowed = may === 'all above but ingest' ? below.filter((name) => name !== 'ingest') : names
    for (const [, folder = ''] of folders.matchAll(/`src\/(\w+)\/`/g)) layers[folder] = allowed
  }
  return layers
}

/** The folders that each library belongs to; no other imports it. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@edtf-ts/core': ['model'],
  'any-ascii': ['model'],
  compromise: ['language'],
  'mdast-util-to-string': ['ingest'],
  'rehype-parse': ['ingest'],
  'remark-frontmatter': ['ingest'],
  'remark-gfm': ['ingest'],
  'remark-parse': ['ingest'],
  unified: ['ingest'],
  'unist-util-visit': ['ingest'],
  vfile: ['ingest', 'cli'],
  'vfile-matter': ['ingest'],
  'vfile-reporter': ['cli'],
  'fastest-levenshtein': ['query'],
  minisearch: ['query'],
  stemmer: ['query'],
  '@hono/node-server': ['http'],
  '@hono/zod-openapi': ['http'],
  hono: ['http'],
  'discord.js': ['bot'],
  'cli-progress': ['cli'],
  commander: ['cli'],
  pino: ['http', 'bot', 'cli'],
  piscina: ['cli'],
  zod: ['model', 'ingest', 'store', 'questions', 'evaluation', 'http', 'cli'],
}

/** Packages of types alone, by the library that needs them. */
const TYPES: Readonly<Record<string, readonly string[]>> = { mdast: ['ingest'], hast: ['ingest'] }

/** Tables of rows outside `vocabulary/`, which may be as long as there is to say. */
const ROW_FILES = ['src/language/counts/casualty-rules.ts', 'src/language/time/time-patterns.ts']
const LONGEST = 250

interface Import {
  readonly from: string
  readonly to: string
  readonly isTypeOnly: boolean
}

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

const files: readonly SourceFile[] = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name))
  .map((entry) => {
    const path = relative(ROOT, join(entry.parentPath, entry.name))
    const text = readFileSync(join(ROOT, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })
const imports = files.flatMap((file) => file.imports)

/** What a file imports: a path below the root for one of ours, else the name of the library. */
function importsOf(path: string, text: string): readonly Import[] {
  const statements = text.matchAll(/^(import|export)( type)?\s(?:[\w\s{},*$]+?\sfrom\s)?'([^']+)'/gm)
  const calls = text.matchAll(/\b(import)()\(\s*'([^']+)'/g)
  return [...statements, ...calls].map(([, , type, target = '']) => ({
    from: path,
    to: target.startsWith('.') ? join(dirname(path), target) : libraryOf(target),
    isTypeOnly: type !== undefined && type !== '',
  }))
}

function libraryOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

const folderOf = (path: string): string => path.split('/')[1] ?? ''
const say = ({ from, to }: Import): string => `${from} imports ${to}`

describe('The source', () => {
  it('lies in the folders of the table of layers, and in all of them', () => {
    const folders = new Set(files.map((file) => folderOf(file.path)))
    expect([...folders].sort()).toEqual(Object.keys(LAYERS).sort())
  })

  it('imports only from the layers below', () => {
    const across = imports.filter(({ from, to }) => to.startsWith('src/') && folderOf(from) !== folderOf(to))
    expect(across.length).toBeGreaterThan(0)
    expect(across.filter(({ from, to }) => !LAYERS[folderOf(from)]?.includes(folderOf(to))).map(say)).toEqual([])
  })

  it('imports nothing of ours from outside itself', () => {
    const outside = imports.filter(({ to }) => /^(\.\.|tests|scripts|bench|docs|dist)\b/.test(to))
    expect(outside.map(say)).toEqual([])
  })

  it('imports each library only in the folders that own it', () => {
    const owners = { ...OWNERS, ...TYPES }
    const foreign = imports.filter(({ to }) => !to.startsWith('src/') && !to.startsWith('node:'))
    expect(foreign.filter(({ from, to }) => !owners[to]?.includes(folderOf(from))).map(say)).toEqual([])
  })

  it('has no layer above another that is above it', () => {
    const names = Object.keys(LAYERS)
    for (const [index, name] of names.entries()) {
      expect(LAYERS[name]?.filter((below) => names.indexOf(below) >= index)).toEqual([])
    }
  })

  it('has no files that import each other in a circle', () => {
    expect(circlesOf(imports.filter(({ to, isTypeOnly }) => to.startsWith('src/') && !isTypeOnly))).toEqual([])
  })

  it('reads the environment in one place', () => {
    const readers = files.filter(
      ({ text }) => /\bprocess\s*\.\s*env\b/.test(text) || /\benv\b.*'node:process'/.test(text),
    )
    expect(readers.map(({ path }) => path)).toEqual(['src/cli/config.ts'])
  })

  it('keeps files short', () => {
    const long = files
      .filter(({ path }) => !path.startsWith('src/vocabulary/') && !ROW_FILES.includes(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST)
    expect(long).toEqual([])
  })

  it('names its files in small letters with hyphens', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^[a-z0-9/-]+\.ts$/.test(path))).toEqual([])
  })
})

describe('The library table', () => {
  it('knows every dependency of the package', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(Object.keys(manifest.dependencies).filter((name) => !(name in OWNERS))).toEqual([])
  })

  it('names owners that are layers', () => {
    const owners = Object.values({ ...OWNERS, ...TYPES }).flat()
    expect(owners.filter((owner) => !(owner in LAYERS))).toEqual([])
  })
})

/** The circles among imports, each as the files that it runs through. */
function circlesOf(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) circles.push([...trail.slice(start), file].join(' > '))
    if (start >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return circles
}
