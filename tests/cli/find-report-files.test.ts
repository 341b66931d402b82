import { symlinkSync, truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findReportFiles } from '../../src/cli/find-report-files.ts'
import { useFolder } from './use-folder.ts'

const { at, write } = useFolder()
const namesOf = (paths: readonly string[]) => findReportFiles(paths).map(({ path }) => path.replace(at('/'), ''))

describe('findReportFiles', () => {
  it('finds the reports of a folder at any depth, by name', () => {
    for (const name of ['b.txt', 'a.md', 'asia/nepal.html', 'c.MARKDOWN', 'd.htm']) write(name, 'text')
    expect(namesOf([at('.')])).toEqual(['a.md', 'asia/nepal.html', 'b.txt', 'c.MARKDOWN', 'd.htm'])
  })

  it('passes over READMEs, hidden files, hidden folders and other kinds of file', () => {
    for (const name of ['mali.md', 'README.md', 'readme.txt', '.draft.md', '.git/notes.md', 'mali.pdf'])
      write(name, 'text')
    expect(namesOf([at('.')])).toEqual(['mali.md'])
  })

  it('follows a link to a file', () => {
    write('kept/mali.txt', 'text')
    write('reports/nepal.md', 'text')
    symlinkSync(at('kept/mali.txt'), at('reports/mali.txt'))
    expect(namesOf([at('reports')])).toEqual(['reports/mali.txt', 'reports/nepal.md'])
  })

  it('reads a README that is named, and a file that is named twice once', () => {
    const path = write('README.md', 'text')
    expect(namesOf([path, path])).toEqual(['README.md'])
  })

  it('gives the bytes as they are', () => {
    const path = write('mali.md', new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))
    expect([...(findReportFiles([path])[0]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x41])
  })

  it('refuses a path that leads nowhere', () => {
    expect(() => findReportFiles([at('mlai.md')])).toThrow(/There is no file or folder .*mlai\.md\. Check the spelling/)
  })

  it('refuses a folder without reports', () => {
    write('README.md', 'text')
    expect(() => findReportFiles([at('.')])).toThrow(
      /holds no reports\. Put the reports there as files that end in \.md/,
    )
  })

  it('refuses a file over 64 MB before it reads it', () => {
    const path = write('mali.txt', 'text')
    truncateSync(path, 65 * 1024 * 1024)
    expect(() => findReportFiles([path])).toThrow(/has 65 MB, more than the 64 MB that a report can have/)
  })
})
