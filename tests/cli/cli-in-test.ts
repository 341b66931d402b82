import { once } from 'node:events'
import { Readable, Writable } from 'node:stream'
import type { Environment } from '../../src/cli/config.ts'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

/** A stream that keeps what is written to it. */
export interface Sink extends Writable {
  readonly isTTY: boolean
  readonly text: string
  /** Resolves when these words have been written. */
  wrote(words: string): Promise<void>
}

/** Makes a sink, which is no terminal unless told to be one. */
export function createSink({ isTTY = false } = {}): Sink {
  let text = ''
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk
      done()
      sink.emit('text')
    },
  })
  const wrote = async (words: string): Promise<void> => {
    while (!text.includes(words)) await once(sink, 'text')
  }
  return Object.defineProperties(sink, {
    isTTY: { value: isTTY },
    text: { get: () => text },
    wrote: { value: wrote },
  }) as Sink
}

/** A process for a command line to run in; `typed` is what comes in on standard input. */
export function createIo(env: Environment = {}, typed = '') {
  let stop = (): void => {}
  const stopped = new Promise<void>((resolve) => {
    stop = resolve
  })
  const stdout = createSink()
  const stderr = createSink()
  const stdin = Readable.from([typed])
  const io: Io = { stdin, stdout, stderr, env: { LOG_LEVEL: 'silent', ...env }, untilStopped: () => stopped }
  return { io, stdout, stderr, stop }
}

/** Runs a command line to its end. */
export async function runCli(argv: readonly string[], env: Environment = {}, typed = '') {
  const { io, stdout, stderr } = createIo(env, typed)
  const code = await run(argv, io)
  return { code, stdout: stdout.text, stderr: stderr.text }
}
