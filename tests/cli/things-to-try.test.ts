import { describe, expect, it } from 'vitest'
import { thingsToTry } from '../../src/cli/things-to-try.ts'
import { createAsker, listEvents } from '../../src/questions/index.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'

describe('thingsToTry', () => {
  it('puts a question and a query over HTTP, in the terminal and on Discord', async () => {
    const text = await thingsToTry(createMemoryStore([sampleRecords()]), 'http://localhost:3000/', true)
    expect(text).toBe(`
Annalist answers at http://localhost:3000/
and on Discord.

Try:
  npx annalist ask 'What happened in Gao in 2016?'
  curl 'http://localhost:3000/ask?q=What+happened+in+Gao+in+2016%3F'
  /ask What happened in Gao in 2016?

  npx annalist events 2016 Gao
  curl 'http://localhost:3000/events?q=2016+Gao'
  /events 2016 Gao

  npx annalist chat
`)
  })

  it('asks what has an answer', async () => {
    const store = createMemoryStore([sampleRecords()])
    const text = await thingsToTry(store, 'http://localhost:3000/', false)
    const question = /annalist events (.+)/.exec(text)?.[1] ?? ''
    expect(await listEvents(question, { store })).toMatchObject({ answered: true })
    const [, inWords = ''] = /annalist ask '(.+)'/.exec(text) ?? []
    expect(await createAsker({ store }).ask(inWords)).toMatchObject({ answered: true })
    expect(text).toContain('On Discord it answers once DISCORD_TOKEN is set')
  })
})
