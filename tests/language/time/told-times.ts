import { readFileSync } from 'node:fs'

/** A sentence of the fixture with the times that a careful reader finds in it. */
export interface ToldTimes {
  readonly year: number | null
  readonly last: string | null
  readonly sentence: string
  readonly times: readonly { readonly expression: string; readonly said: string; readonly meant: string }[]
}

/** Reads `fixtures/told-times.txt`, whose head tells its format. */
export function readToldTimes(): readonly ToldTimes[] {
  const file = readFileSync(new URL('./fixtures/told-times.txt', import.meta.url), 'utf8')
  return file.split('\n').flatMap((line) => {
    const [year, last, sentence, told] = line.split('|')
    if (line.startsWith('#') || sentence === undefined || told === undefined) return []
    const times = told === '-' ? [] : told.split(' ;; ').map(readTime)
    return [
      { year: year === 'null' ? null : Number(year), last: last === '-' ? null : (last ?? null), sentence, times },
    ]
  })
}

function readTime(words: string): ToldTimes['times'][number] {
  const [expression = '', said = '', meant = said] = words.split(' => ')
  return { expression, said, meant }
}
