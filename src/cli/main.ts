#!/usr/bin/env node
import { once } from 'node:events'
import { environment } from './config.ts'
import { run } from './run.ts'

// Whoever reads our output may stop reading, as `head` does: that ends us without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), {
  // Opened only when it is read: a stream that is open keeps the process from ending.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: environment,
  untilStopped: async () => {
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  },
})
