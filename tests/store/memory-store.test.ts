import { describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { sampleRecords } from '../support/records.ts'
import { storeContract } from './store-contract.ts'

storeContract('memory', async () => createMemoryStore())

describe('createMemoryStore', () => {
  it('begins with the records given', async () => {
    const store = createMemoryStore([sampleRecords()])
    expect((await store.list('event', { filters: {} })).total).toBe(25)
  })
})
