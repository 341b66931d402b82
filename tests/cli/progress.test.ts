import { describe, expect, it } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'
import { createSink } from './cli-in-test.ts'

describe('createProgress', () => {
  it('writes a line a piece where there is no terminal', () => {
    const sink = createSink()
    const progress = createProgress(sink, 2)
    progress.step('mali.md')
    progress.step('nepal.md')
    progress.stop()
    expect(sink.text).toBe('Reading mali.md (1 of 2)\nReading nepal.md (2 of 2)\n')
  })

  it('draws a bar on a terminal', () => {
    const sink = createSink({ isTTY: true })
    const progress = createProgress(sink, 2)
    progress.step('mali.md')
    progress.stop()
    expect(sink.text).toContain('Reading ░')
    expect(sink.text).toContain('0 of 2')
  })
})
