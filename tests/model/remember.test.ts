import { describe, expect, it } from 'vitest'
import { remember } from '../../src/model/remember.ts'

/** A reader that keeps account of what it reads. */
function counted(most: number) {
  const read: string[] = []
  const once = remember((word) => {
    read.push(word)
    return word === 'none' ? undefined : word.length
  }, most)
  return { once, read }
}

describe('remember', () => {
  it('reads each word once, also one of which there is nothing to know', () => {
    const { once, read } = counted(10)
    expect(['Gao', 'none', 'Gao', 'none'].map(once)).toEqual([3, undefined, 3, undefined])
    expect(read).toEqual(['Gao', 'none'])
  })

  it('forgets when it knows too much', () => {
    const { once, read } = counted(2)
    for (const word of ['a', 'b', 'c', 'a', 'c']) expect(once(word)).toBe(1)
    expect(read).toEqual(['a', 'b', 'c', 'a'])
  })

  it('does not keep what, cut from a text, would keep all of it', () => {
    const { once, read } = counted(10)
    const long = 'a'.repeat(13)
    expect([once(long), once(long)]).toEqual([13, 13])
    expect(read).toHaveLength(2)
  })
})
