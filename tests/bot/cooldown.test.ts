import { describe, expect, it } from 'vitest'
import { createCooldown } from '../../src/bot/cooldown.ts'

describe('createCooldown', () => {
  const start = () => {
    const clock = { time: 0 }
    return { clock, wait: createCooldown({ limit: 2, window: 10_000, now: () => clock.time }) }
  }

  it('lets a person ask so often in a window and then says how long to wait', () => {
    const { clock, wait } = start()
    expect([wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 10])
    clock.time = 9500
    expect(wait('a')).toBe(1)
    clock.time = 10_000
    expect(wait('a')).toBe(0)
  })

  it('counts each person alone', () => {
    const { wait } = start()
    expect([wait('a'), wait('a'), wait('b')]).toEqual([0, 0, 0])
  })

  it('does not lengthen the wait of those who try too early', () => {
    const { clock, wait } = start()
    wait('a')
    wait('a')
    for (clock.time = 1000; clock.time < 10_000; clock.time += 1000) wait('a')
    expect(wait('a')).toBe(0)
  })

  it('still holds those it knows when a crowd comes', () => {
    const { wait } = start()
    wait('a')
    wait('a')
    for (let person = 0; person < 2000; person += 1) wait(String(person))
    expect(wait('a')).toBe(10)
  })
})
