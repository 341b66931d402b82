import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { type AppOptions, createApp } from '../../src/http/create-app.ts'
import type { EventStore } from '../../src/model/event-store.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { anEvent, aReport, sampleRecords } from '../support/records.ts'

/** An answer, read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: what comes is what the test is about
  readonly json: any
}
export type Ask = (path: string, init?: RequestInit) => Promise<Answer>

type Operation = { readonly responses: Readonly<Record<string, unknown>> }
interface Document {
  readonly paths: Readonly<Record<string, { readonly get: Operation; readonly post?: Operation }>>
}

/** The sample report, one event of which had another id before. */
export function sampleStore(): EventStore {
  const { events, ...records } = sampleRecords()
  const renamed = events.map((event) => (event.type === 'coup' ? { ...event, formerIds: ['mali-2012-coup'] } : event))
  return createMemoryStore([{ ...records, events: renamed }])
}

/** A store with more events than any page holds, two a day. */
export function largeStore(count: number): EventStore {
  const events = Array.from({ length: count }, (_, index) =>
    anEvent({ id: `mali-${index}`, report: 'mali', sources: index % 2 ? ['=1+1', 'Reuters, "AFP"'] : [] }),
  )
  return createMemoryStore([{ report: aReport(), events, figures: [], parties: [], passages: [] }])
}

/** Asks an app over a store. Every answer that is not a stream or empty must fit the description of its route. */
export async function askOf(store: EventStore, options?: AppOptions): Promise<Ask> {
  const app = createApp(store, options)
  const document = (await (await app.request('/openapi.json')).json()) as Document
  const check = checkAgainst(document)
  return async (path, init) => {
    const response = await app.request(path, init)
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    const json = /[/+]json$/.test(type) && text !== '' ? JSON.parse(text) : undefined
    const method = init?.method === 'POST' ? 'post' : 'get'
    if (json !== undefined && path !== '/openapi.json') check({ path, method, status: response.status, type, json })
    return { status: response.status, headers: response.headers, text, json }
  }
}

/** An answer, and what it answers. */
interface Given {
  readonly path: string
  readonly method: 'get' | 'post'
  readonly status: number
  readonly type: string
  readonly json: unknown
}

function checkAgainst(document: Document) {
  // Examples and formats are for people.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).addSchema(document, 'api')
  const validators = new Map<string, ValidateFunction>()
  return ({ path, method, status, type, json }: Given): void => {
    const name = path.replace(/^https?:\/\/[^/]+|\?.*$/gs, '').replace(/^\/events\/.+/, '/events/{id}')
    const isDescribed = document.paths[name]?.[method]?.responses[status] !== undefined
    // What has no route of its own, such as an unknown path, is a problem like all others.
    const ref = isDescribed
      ? `api#/paths/${pointer(name)}/${method}/responses/${status}/content/${pointer(type)}/schema`
      : 'api#/components/schemas/Problem'
    const validate = validators.get(ref) ?? ajv.compile({ $ref: ref })
    validators.set(ref, validate)
    if (!validate(json)) throw new Error(`${path} does not fit its description: ${ajv.errorsText(validate.errors)}`)
  }
}

function pointer(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
}
