// Writes docs/openapi.json, the description of the HTTP interface, anew: node --import tsx scripts/openapi.ts
import { writeFileSync } from 'node:fs'
import { createApp } from '../src/http/create-app.ts'
import { createMemoryStore } from '../src/store/memory-store.ts'

const response = await createApp(createMemoryStore()).request('/openapi.json')
const file = new URL('../docs/openapi.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(await response.json(), null, 2)}\n`)
