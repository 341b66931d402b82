import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hashReading, pipelineVersion } from '../../src/ingest/pipeline-version.ts'
import { useFolder } from '../cli/use-folder.ts'

const { at, write } = useFolder()

/** Writes a package with some source, and hashes it. */
function hashOf(name: string, changes: Readonly<Record<string, string>> = {}): string {
  const files = {
    'package.json': '{ "version": "1.0.0", "dependencies": { "compromise": "14.17.0" } }',
    'src/vocabulary/gazetteer/ML.json': '[]',
    'src/model/records.ts': 'export {}\n',
    'src/language/time/read-times.ts': 'export {}\n// times\n',
    'src/ingest/read-reports.ts': 'export {}\n',
    'src/http/routes.ts': 'export {}\n',
    ...changes,
  }
  for (const [path, text] of Object.entries(files)) write(`${name}/${path}`, text)
  return hashReading(pathToFileURL(`${at(name)}/`))
}

describe('pipelineVersion', () => {
  it('is the hash of the source where there is no build', () => {
    expect(pipelineVersion()).toBe(hashReading(new URL('../../', import.meta.url)))
  })

  it.each([
    ['the code that reads', { 'src/language/time/read-times.ts': 'export {}\n// other times\n' }],
    ['a place', { 'src/vocabulary/gazetteer/ML.json': '[1]' }],
    ['a file more', { 'src/language/time/read-dates.ts': '' }],
    ['a library', { 'package.json': '{ "dependencies": { "compromise": "14.18.0" } }' }],
  ])('changes with %s', (_, changes) => {
    expect(hashOf('after', changes)).not.toBe(hashOf('before'))
  })

  it.each([
    ['where it lies', {}],
    ['code that does not read', { 'src/http/routes.ts': 'export const routes = []\n' }],
    ['the ends of lines', { 'src/language/time/read-times.ts': 'export {}\r\n// times\r\n' }],
    [
      'what else the package says',
      { 'package.json': '{ "version": "2.0.0", "dependencies": { "compromise": "14.17.0" } }' },
    ],
  ])('does not change with %s', (_, changes) => {
    expect(hashOf('somewhere else', changes)).toBe(hashOf('here'))
  })
})
