import { describe, expect, it } from 'vitest'
import { thingsToTry } from '../../src/cli/things-to-try.ts'
import { listEvents } from '../../src/questions/index.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'

describe('thingsToTry', () => {
  it('puts one question over HTTP, in the terminal and on Discord', async () => {
    const text = await thingsToTry(createMemoryStore([sampleRecords()]), 'http://localhost:3000/', true)
    expect(text).toBe(`
Annalist answers at http://localhost:3000/
and on Discord.

Try:
  curl 'http://localhost:3000/events?q=2016+Gao'
  npx annalist events 2016 Gao
  /events 2016 Gao
`)
  })

  it('asks what has an answer', async () => {
    const store = createMemoryStore([sampleRecords()])
    const text = await thingsToTry(store, 'http://localhost:3000/', false)
    const question = /annalist events (.+)/.exec(text)?.[1] ?? ''
    expect(await listEvents(question, { store })).toMatchObject({ answered: true })
    expect(text).toContain('On Discord it answers once DISCORD_TOKEN is set')
  })
})
