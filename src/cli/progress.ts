import { SingleBar } from 'cli-progress'
import type { Output } from './io.ts'

/** Tells people that long work goes on. */
export interface Progress {
  /** Says what is worked on from now. */
  step(name: string): void
  stop(): void
}

/** Progress of reading `total` reports: a bar on a terminal, a line a report elsewhere. */
export function createProgress(output: Output, total: number): Progress {
  return output.isTTY ? createBar(output, total) : createLines(output, total)
}

function createBar(output: Output, total: number): Progress {
  const bar = new SingleBar({
    stream: output,
    format: 'Reading {bar} {value} of {total} {name}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    fps: 20,
  })
  let done = 0
  bar.start(total, 0, { name: '' })
  return {
    step: (name) => {
      bar.update(done, { name })
      done += 1
    },
    stop: () => bar.stop(),
  }
}

function createLines(output: Output, total: number): Progress {
  let begun = 0
  return {
    step: (name) => {
      begun += 1
      output.write(`Reading ${name} (${begun} of ${total})\n`)
    },
    stop: () => {},
  }
}
