import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReports } from '../../src/ingest/read-reports.ts'
import type { Answer } from '../../src/model/answer.ts'
import { type Asker, createAsker } from '../../src/questions/ask.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'

/** A question with what its answer must and must not hold; patterns are regular expressions without regard to case. */
export interface SetQuestion {
  readonly id: string
  readonly q: string
  readonly all: readonly string[]
  readonly any: readonly string[]
  readonly none?: readonly string[]
  /** Asks for a list, which may be longer. */
  readonly list?: boolean
  /** Must be declined. */
  readonly refuse?: boolean
  /** The question before it in the conversation. */
  readonly after?: string
}

/** An asker over reports, each read as ingestion reads it. */
export function askerOver(...paths: readonly string[]): Asker {
  const sources = paths.map((path) => {
    const file = join(import.meta.dirname, '../..', path)
    return { path: file, bytes: readFileSync(file) }
  })
  return createAsker({ store: createMemoryStore(readReports(sources).map(({ records }) => records)) })
}

/** The questions of a set, a line of JSON each. */
export function readSet(name: string): readonly SetQuestion[] {
  const text = readFileSync(join(import.meta.dirname, 'sets', `${name}.jsonl`), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SetQuestion)
}

/** Puts a question of a set, after the one that it follows on. */
export async function put({ q, after }: SetQuestion, asker: Asker): Promise<Answer> {
  return asker.ask(q, after === undefined ? undefined : (await asker.ask(after)).conversation)
}

/** Whether an answer is right: all that it must hold and nothing that it must not, within its length, with a sentence cited that says so. */
export function isRight({ all, any, none = [], list = false, refuse = false }: SetQuestion, given: Answer): boolean {
  if (refuse) return !given.answered
  const has = (pattern: string): boolean => new RegExp(pattern, 'i').test(given.answer)
  const isCited = given.citations.some(({ quote }) =>
    [...all, ...any].some((pattern) => new RegExp(pattern, 'i').test(quote)),
  )
  const isShort = given.answer.length <= (list ? 1900 : 700) && given.citations.length <= 8
  return (
    given.answered && all.every(has) && (any.length === 0 || any.some(has)) && !none.some(has) && isCited && isShort
  )
}
