import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { askerOver, isRight, put, readSet } from './ask-corpus.ts'

/** For each set, its report and how many of its questions are answered and declined rightly at least. */
const FLOORS = JSON.parse(readFileSync(join(import.meta.dirname, 'sets/floors.json'), 'utf8')) as Readonly<
  Record<string, { readonly report: string; readonly answered: number; readonly declined: number }>
>

describe.each(Object.entries(FLOORS))('the questions %s', (name, { report, answered, declined }) => {
  it('are answered and declined rightly as often as before', async () => {
    const asker = askerOver(report)
    const wrong: string[] = []
    const right = { answered: 0, declined: 0 }
    for (const question of readSet(name)) {
      if (!isRight(question, await put(question, asker))) wrong.push(`${question.id} ${question.q}`)
      else if (question.refuse) right.declined += 1
      else right.answered += 1
    }
    expect(right.answered, `wrong: ${wrong.join('\n')}`).toBeGreaterThanOrEqual(answered)
    expect(right.declined, `wrong: ${wrong.join('\n')}`).toBeGreaterThanOrEqual(declined)
  })
})

describe('the sets together', () => {
  const all = Object.keys(FLOORS).flatMap(readSet)

  it('ask at least 150 questions, 40 of which must be declined, some in French', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(all.filter(({ refuse }) => refuse).length).toBeGreaterThanOrEqual(40)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })
})
