import { describe, expect, it } from 'vitest'
import { createPageCache } from '../../src/http/page-cache.ts'

const page = (body: string) => ({ body, contentType: 'text/plain' })

describe('The cache of pages', () => {
  it('gives a page back as long as the version is the same', () => {
    const cache = createPageCache()
    cache.put('1', '/a', page('a'))
    expect(cache.get('1', '/a')).toEqual(page('a'))
    expect(cache.get('1', '/b')).toBeUndefined()
    expect(cache.get('2', '/a')).toBeUndefined()
    cache.put('2', '/b', page('b'))
    expect(cache.get('2', '/a')).toBeUndefined()
    expect(cache.get('2', '/b')).toEqual(page('b'))
  })

  it('holds 2,000 pages at most, the latest', () => {
    const cache = createPageCache()
    for (let number = 0; number <= 2000; number += 1) cache.put('1', `/${number}`, page('x'))
    expect(cache.get('1', '/0')).toBeUndefined()
    expect(cache.get('1', '/1')).toBeDefined()
    expect(cache.get('1', '/2000')).toBeDefined()
  })

  it('holds 16 million characters at most', () => {
    const cache = createPageCache()
    const large = 'x'.repeat(6_000_000)
    for (const key of ['/1', '/2', '/2', '/3']) cache.put('1', key, page(large))
    expect(['/1', '/2', '/3'].map((key) => cache.get('1', key) !== undefined)).toEqual([false, true, true])
    cache.put('1', '/huge', page('x'.repeat(17_000_000)))
    expect(cache.get('1', '/huge')).toBeUndefined()
    cache.put('1', '/small', page('x'))
    expect(cache.get('1', '/small')).toBeDefined()
  })

  it('does not hold streams', () => {
    const cache = createPageCache()
    cache.put('1', '/a', { body: ReadableStream.from([]), contentType: 'text/plain' })
    expect(cache.get('1', '/a')).toBeUndefined()
  })
})
