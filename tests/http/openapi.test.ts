import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/create-app.ts'
import { ASKABLE_KINDS } from '../../src/questions/index.ts'
import { sampleStore } from './ask.ts'

interface Described {
  readonly openapi: string
  readonly paths: Record<
    string,
    { get: { parameters?: { name: string; required?: boolean; schema?: object }[]; summary: string } }
  >
  readonly components: { readonly schemas: Record<string, object> }
}

const app = createApp(sampleStore())
let document: Described
beforeAll(async () => {
  document = (await (await app.request('/openapi.json')).json()) as Described
})

describe('The OpenAPI document', () => {
  it('is the one in docs/openapi.json', () => {
    const kept = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')
    const isKept = kept === `${JSON.stringify(document, null, 2)}\n`
    expect(isKept, 'docs/openapi.json is stale: run “node --import tsx scripts/openapi.ts”').toBe(true)
  })

  it('describes every path that is answered', () => {
    const answered = app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path.replace(':id', '{id}'))
    expect(document.openapi).toBe('3.1.0')
    expect(new Set(Object.keys(document.paths))).toEqual(new Set(answered.filter((path) => path !== '/openapi.json')))
  })

  it('has only schemas that can be used, and references that lead somewhere', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api')
    expect(Object.keys(document.components.schemas).toSorted()).toEqual([
      'Answer',
      'Citation',
      'Event',
      'Facets',
      'Figure',
      'Party',
      'Passage',
      'Problem',
      'Report',
      'Understood',
    ])
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, at]) => at)
    expect(references.length).toBeGreaterThan(10)
    for (const at of new Set(references)) expect(() => ajv.compile({ $ref: `api#${at}` })).not.toThrow()
  })

  it('knows the parameters of each list', () => {
    const namesAt = (path: string) => document.paths[path]?.get.parameters?.map(({ name }) => name)
    expect(namesAt('/events')).toEqual([
      ...['q', 'date', 'type', 'place', 'actor', 'country', 'report', 'section', 'source', 'text'],
      ...['from', 'to', 'sort', 'limit', 'cursor', 'facets'],
    ])
    expect(namesAt('/figures')).toContain('metric')
    expect(namesAt('/events.csv')).not.toContain('limit')
  })

  it('has an operation for each kind of question, with the fields of its input', () => {
    const kinds = Object.keys(document.paths).flatMap((path) => /^\/ask\/(.+)$/.exec(path)?.[1] ?? [])
    expect(kinds).toEqual(ASKABLE_KINDS.map(({ name }) => name))
    const extreme = document.paths['/ask/extreme']?.get
    expect(extreme?.parameters).toMatchObject([
      { name: 'which', required: true, schema: { enum: ['first', 'last', 'deadliest', 'most'] } },
      { name: 'about', required: false },
      { name: 'by', required: false },
      { name: 'language', required: false, schema: { enum: ['en', 'fr'] } },
    ])
    expect(extreme?.summary).toContain('deadliest')
  })

  it('refuses what it does not describe', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'api')
    expect(ajv.validate({ $ref: 'api#/components/schemas/Event' }, { kind: 'event' })).toBe(false)
  })
})
