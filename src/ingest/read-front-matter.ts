import type { VFile } from 'vfile'
import { VFile as File } from 'vfile'
import { matter as readMatter } from 'vfile-matter'
import { UserError } from '../model/user-error.ts'
import { diagnose } from './diagnostics.ts'
import type { LineAndColumn } from './line-index.ts'

/** What the front matter of a file says; absent where it does not. */
export interface FrontMatter {
  readonly report?: string
  readonly document?: string
  readonly title?: string
  readonly publisher?: string
  readonly licence?: string
  readonly countries?: readonly string[]
  readonly years?: readonly number[]
}

const KEYS = ['report', 'document', 'title', 'publisher', 'licence', 'countries', 'years', 'author'] as const
const FENCED = /^---[^\S\r\n]*\r?\n[\s\S]*?\r?\n---[^\S\r\n]*(?:\r?\n|$)/

const expected: Readonly<Record<string, (value: unknown) => boolean>> = {
  countries: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[A-Z]{2}$/.test(one)),
  years: (value) => Array.isArray(value) && value.every((one) => Number.isInteger(one)),
}
const shapes: Readonly<Record<string, string>> = {
  countries: 'a list of ISO 3166-1 codes such as [ML, NE]',
  years: 'a list of years such as [2012, 2013]',
}
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

/**
 * The front matter at the head of a text, with its length there. An unknown key is a message, a value of the wrong
 * kind a `UserError` with its line.
 */
export function readFrontMatter(
  text: string,
  file: VFile,
  locate: (offset: number) => LineAndColumn,
): { readonly values: FrontMatter; readonly length: number } {
  const fenced = FENCED.exec(text)?.[0]
  if (!fenced) return { values: {}, length: 0 }
  const values = parse(fenced, file)
  for (const [key, value] of Object.entries(values)) {
    const place = locate(Math.max(0, fenced.indexOf(`\n${key}`) + 1))
    if (!KEYS.some((known) => known === key)) diagnose(file, 'front-matter-key', { key, known: KEYS.join(', ') }, place)
    else if (!(expected[key] ?? isText)(value)) {
      const message = `${file.path}:${place.line}:${place.column}: unexpected value of "${key}" in the front matter, expected ${shapes[key] ?? 'a text'}`
      throw new UserError('front-matter', message, { path: file.path, key })
    }
  }
  return { values, length: fenced.length }
}

function parse(fenced: string, file: VFile): FrontMatter {
  const holder = new File(fenced)
  try {
    readMatter(holder)
  } catch (error) {
    throw new UserError(
      'front-matter',
      `${file.path}: the front matter between the "---" lines is no YAML: ${String(error).split('\n')[0]}`,
      { path: file.path },
    )
  }
  return (holder.data.matter ?? {}) as FrontMatter
}
