import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** The middle of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Seconds that something takes. */
export async function secondsOf(act: () => unknown): Promise<number> {
  const start = performance.now()
  await act()
  return (performance.now() - start) / 1000
}

/** What a process took. */
export interface ProcessCost {
  readonly seconds: number
  /** Most memory it had at once, in megabytes (resident set size). */
  readonly megabytes: number
}

/** Runs the built command line in a process of its own. */
export function runAnnalist(args: readonly string[]): ProcessCost {
  const sayPeak = join(import.meta.dirname, 'say-peak.mjs')
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', sayPeak, 'dist/cli/main.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // A long report has a note for each name that no list holds.
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`annalist ${args.join(' ')} failed: ${stderr}`)
  const kilobytes = Number(/^peak (\d+)$/m.exec(stderr)?.[1])
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 }
}
