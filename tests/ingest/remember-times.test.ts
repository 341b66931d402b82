import { describe, expect, it } from 'vitest'
import { rememberTimes } from '../../src/ingest/remember-times.ts'

describe('rememberTimes', () => {
  it('gives for the same paragraph the same times, read once', () => {
    const timesIn = rememberTimes()
    const first = timesIn('On 3 May 2014 rebels took Gao.')
    expect(first.map(({ text }) => text)).toEqual(['3 May 2014'])
    expect(timesIn('On 3 May 2014 rebels took Gao.')).toBe(first)
  })

  it('goes on to read when it remembers no more', () => {
    const timesIn = rememberTimes()
    for (let day = 0; day < 1100; day++) timesIn(`${day} men came in May 2014.`)
    expect(timesIn('In June 2015 rain fell.').map(({ text }) => text)).toEqual(['June 2015'])
    expect(timesIn('In June 2015 rain fell.')).not.toBe(timesIn('In June 2015 rain fell.'))
  })
})
