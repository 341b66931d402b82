import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type HttpServer, startHttpServer } from '../../src/http/http-server.ts'
import type { EventStore } from '../../src/model/event-store.ts'
import { largeStore, sampleStore } from './ask.ts'

const HOST = '127.0.0.1'
const servers: HttpServer[] = []
async function start(store: EventStore, options: { port?: number; drainMs?: number } = {}): Promise<HttpServer> {
  const server = await startHttpServer({ store, port: 0, host: HOST, ...options })
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

describe('The HTTP server', () => {
  it('answers on a free port', async () => {
    const { port } = await start(sampleStore())
    const response = await fetch(`http://${HOST}:${port}/events?q=2014+Kidal`)
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
    expect(await response.json()).toMatchObject({ total: 3 })
    const head = await fetch(`http://${HOST}:${port}/events`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('streams files of several pages', async () => {
    const { port } = await start(largeStore(1100))
    const text = await (await fetch(`http://${HOST}:${port}/events.jsonl`)).text()
    expect(text.trimEnd().split('\n')).toHaveLength(1100)
  })

  it('names the port that is in use, and what to do', async () => {
    const { port } = await start(sampleStore())
    await expect(start(sampleStore(), { port })).rejects.toMatchObject({
      identifier: 'port-in-use',
      message: `Port ${port} is in use. Stop what listens there, or choose another: “annalist serve --port 8080”, or PORT=8080.`,
      context: { port },
    })
  })

  it('answers what is under way before it stops, and nothing after', async () => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const store = sampleStore()
    let asked = (): void => {}
    const underWay = new Promise<void>((resolve) => {
      asked = resolve
    })
    const slow: EventStore = {
      ...store,
      reports: async () => {
        asked()
        await held
        return store.reports()
      },
    }
    const { port, stop } = await start(slow)
    const answer = fetch(`http://${HOST}:${port}/reports`)
    await underWay
    const stopped = stop()
    release()
    expect((await answer).status).toBe(200)
    await stopped
    await expect(fetch(`http://${HOST}:${port}/reports`)).rejects.toThrow('fetch failed')
  })

  it('cuts off who does not read to the end', async () => {
    const { port, stop } = await start(largeStore(3000), { drainMs: 50 })
    const socket = connect(port, HOST)
    socket.write(`GET /events.jsonl HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`)
    await new Promise((resolve) => socket.once('readable', resolve))
    await stop()
    socket.destroy()
  })

  it('answers without a Host, and refuses what is no HTTP', async () => {
    const { port } = await start(sampleStore())
    const say = (text: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, HOST)
        let heard = ''
        socket.on('data', (data) => {
          heard += data
        })
        socket.on('close', () => resolve(heard))
        socket.end(text)
      })
    expect(await say('GET /health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 OK/)
    expect(await say('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request/)
  })
})
