import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askOf, sampleStore } from './ask.ts'

interface Path {
  readonly get: { readonly parameters?: readonly { readonly name: string; readonly in: string }[] }
}

const page = readFileSync(new URL('../../docs/http.md', import.meta.url), 'utf8')
const commands = [...page.matchAll(/^curl (.*?)'http:\/\/localhost:3000(\/[^']*)'/gm)].map(
  ([, options = '', path = '']) => [options, path] as const,
)
const ask = await askOf(sampleStore())

describe('docs/http.md', () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(15)
  })

  it.each(commands)('shows a command that is answered: curl %s%s', async (options, path) => {
    const headers = [...options.matchAll(/-H '([^:']+): ([^']+)'/g)].map(([, name = '', value = '']) => [name, value])
    const [, body] = /-d '([^']+)'/.exec(options) ?? []
    const sent = body === undefined ? {} : { method: 'POST', body }
    const { status, json } = await ask(path, { headers: Object.fromEntries(headers), ...sent })
    // The sample holds other events than the reports do; what must be so is that the path is one.
    if (/^\/events\/./.test(path)) expect([undefined, '/problems/unknown-event']).toContain(json.type)
    else expect(status).toBe(path.includes('plcae') ? 400 : 200)
  })

  it('tells of each path and each parameter', async () => {
    const { paths } = (await ask('/openapi.json')).json
    for (const path of Object.keys(paths)) expect(page.includes(`\`${path}\``), path).toBe(true)
    expect(Object.keys(paths['/ask'])).toEqual(['get', 'post'])
    const parameters = Object.values(paths).flatMap((path) =>
      ((path as Path).get.parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name),
    )
    for (const name of new Set(parameters)) expect(page, name).toMatch(new RegExp(`\`\\{?${name}`))
  })
})
